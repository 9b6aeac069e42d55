#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reports of the sample and of stores with hostile names and texts, as every kind of file and in both languages: nothing
leaves its page or stands on something else, every file opens; and what can't be written leaves the old file whole."""

import os
import pty
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest
import zipfile
from xml.etree import ElementTree

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from pdf_words import outside, overlapping, pages  # noqa: E402

PROGRAM = os.environ["STOREYEAR_PROGRAM"]
LANGUAGES = ("zh_CN", "en")
HOSTILE = {
    "long": "a very long name of a store that will not end " * 9,
    "chinese": "营业厅" * 120,
    "unbroken": "W" * 300,
    "rtl": "\u202eمتجر النهر الكبير\u202e 2025 \u2066x",
    "emoji": "🏬👩\u200d💻🇨🇳 e\u0301\u0300\u0302" * 12,
    "markup": "<b>&amp;</b> \\(x) %1 %2 %n {0} ]]> <script>alert(1)</script> =1+1 \"'",
    "newlines": "one\ntwo\r\n\tthree\u2028four\u0085five \u200b\ufeffsix",
}


class PaperTrip(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.environment = dict(os.environ, HOME=cls.folder.name, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
        cls.sample = cls.path("sample.storeyear")
        cls.run_program("new", cls.sample, "--sample")

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    @classmethod
    def path(cls, name):
        return os.path.join(cls.folder.name, name)

    @classmethod
    def run_program(cls, *arguments, check=True, **more):
        return subprocess.run(
            [PROGRAM, *arguments], check=check, env=dict(cls.environment, **more.pop("env", {})),
            capture_output=True, text=True, **more)

    def report(self, book, out, *arguments, **more):
        return self.run_program("report", book, "--store", "S1", "--year", "2025", "--as-of", "2026-01-05T09:00",
                                "--out", out, *arguments, **more)

    def assert_sound_pdf(self, path):
        subprocess.run(["qpdf", "--check", path], check=True, capture_output=True)
        self.assertEqual(outside(path), [])
        self.assertEqual(overlapping(path), [])

    def hostile_book(self, name, text):
        book = self.path(name + ".storeyear")
        shutil.copyfile(self.sample, book)
        with sqlite3.connect(book) as file:
            file.execute("UPDATE stores SET name = ? WHERE store = 'S1'", (text,))
            file.execute("UPDATE events SET detail = ? WHERE store = 'S1'", (text,))
            file.execute("UPDATE competitor_events SET detail = ?, response = ? WHERE store = 'S1'", (text, text))
            file.execute("UPDATE actions SET owner = ?, expected = ?, result = ? WHERE store = 'S1'", (text,) * 3)
            for language in ("zh_CN", "en"):
                for place in ("annual.message", "market.message", "plan.message", "annual.revenue.message"):
                    file.execute(
                        "INSERT INTO wordings (store, year, language, place, through, text, quoted, moment) "
                        "VALUES ('S1', 2025, ?, ?, 12, ?, '[]', 29000000)", (language, place, text))
        file.close()
        return book

    def test_the_check_sees_words_on_one_another(self):
        stream = b"BT /F 20 Tf 100 100 Td (Under) Tj ET BT /F 20 Tf 110 103 Td (Over) Tj ET BT /F 20 Tf 290 50 Td (Out) Tj ET"
        objects = [
            b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
            b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
            b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
        out = self.path("overlap.pdf")
        with open(out, "wb") as file:
            file.write(b"%PDF-1.4\n")
            for number, one in enumerate(objects, 1):
                file.write(b"%d 0 obj%s endobj\n" % (number, one))
            file.write(b"trailer<</Root 1 0 R/Size 6>>\n%%EOF\n")
        self.assertEqual([found[1:3] for found in overlapping(out)], [("Over", "Under")])
        self.assertEqual([found[1][0] for found in outside(out)], ["O"])

    def test_nothing_stands_on_anything(self):
        for language in LANGUAGES:
            for layout in ("report", "slides"):
                with self.subTest(language=language, layout=layout):
                    out = self.path(f"{layout}-{language}.pdf")
                    self.report(self.sample, out, "--language", language, "--layout", layout, "--speaker", "李经理")
                    self.assert_sound_pdf(out)
                    self.assertGreater(len(pages(out)), 30)

    def test_hostile_texts_break_no_page(self):
        for name, text in HOSTILE.items():
            book = self.hostile_book(name, text)
            for language in LANGUAGES:
                for layout in ("report", "slides"):
                    with self.subTest(text=name, language=language, layout=layout):
                        out = self.path("hostile.pdf")
                        self.report(book, out, "--language", language, "--layout", layout, "--author", text,
                                    "--speaker", text)
                        self.assert_sound_pdf(out)

    def test_hostile_texts_break_no_workbook_and_no_web_page(self):
        for name, text in HOSTILE.items():
            book = self.hostile_book(name + "-files", text)
            for language in LANGUAGES:
                with self.subTest(text=name, language=language):
                    for ending in ("xlsx", "html"):
                        self.report(book, self.path("hostile." + ending), "--language", language, "--author", text)
                    with zipfile.ZipFile(self.path("hostile.xlsx")) as file:
                        self.assertIsNone(file.testzip())
                        for part in file.namelist():
                            if part.endswith((".xml", ".rels")):
                                ElementTree.fromstring(file.read(part))
                    with open(self.path("hostile.html"), encoding="utf-8") as file:
                        html = file.read()
                    ElementTree.fromstring(html)
                    self.assertNotIn("<script", html)

    def test_progress_is_shown_on_a_terminal_alone(self):
        out = self.path("progress.pdf")
        self.assertNotIn("1/", self.report(self.sample, out, "--chapters", "1").stderr)
        ours, theirs = pty.openpty()
        ran = subprocess.Popen(
            [PROGRAM, "report", self.sample, "--store", "S1", "--year", "2025", "--chapters", "1", "--out", out],
            env=self.environment, stdout=subprocess.DEVNULL, stderr=theirs)
        os.close(theirs)
        told = b""
        while True:
            try:
                more = os.read(ours, 4096)
            except OSError:  # the other end is closed
                break
            if not more:
                break
            told += more
        os.close(ours)
        self.assertEqual(ran.wait(), 0)
        pages_told = [int(page) for page in re.findall(rb"\r\x1b\[K(\d+)/\d+", told)]
        self.assertEqual(pages_told, list(range(1, len(pages(out)) + 1)))
        self.assertTrue(told.endswith(b"\r\x1b[K"))

    def assert_kept(self, out, ran):
        self.assertEqual(ran.returncode, 1)
        self.assertIn(os.path.basename(out), ran.stderr)
        with open(out, "rb") as file:
            self.assertEqual(file.read(), b"the report of last year")

    def old_file(self, folder, ending):
        out = os.path.join(folder, "report." + ending)
        with open(out, "wb") as file:
            file.write(b"the report of last year")
        return out

    def test_a_full_disk_leaves_the_old_file(self):
        disk = self.path("disk")
        os.makedirs(disk, exist_ok=True)
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24k", "tmpfs", disk], capture_output=True).returncode:
            self.skipTest("no disk of one's own can be mounted here")
        try:
            for ending in ("pdf", "xlsx", "html"):
                with self.subTest(ending=ending):
                    out = self.old_file(disk, ending)
                    self.assert_kept(out, self.report(self.sample, out, "--language", "en", check=False))
                    self.assertEqual(sorted(os.listdir(disk)), ["report." + ending])
                    os.remove(out)
            # The workbook is put together in the folder for temporary files first.
            out = self.old_file(self.folder.name, "xlsx")
            ran = self.report(self.sample, out, "--language", "en", check=False, env={"TMPDIR": disk})
            self.assertEqual(ran.returncode, 1)
            self.assertIn(disk, ran.stderr)
            with open(out, "rb") as file:
                self.assertEqual(file.read(), b"the report of last year")
        finally:
            subprocess.run(["umount", disk], check=True)

    def test_a_folder_that_cannot_be_written_leaves_the_old_file(self):
        if os.geteuid() != 0:
            folder, prefix = self.path("locked"), []
        else:  # the superuser writes anywhere: as nobody
            folder, prefix = self.path("locked"), ["runuser", "-u", "nobody", "--"]
        os.makedirs(folder, exist_ok=True)
        home = self.path("home")
        os.makedirs(home, exist_ok=True)
        os.chmod(self.folder.name, 0o755)
        os.chmod(home, 0o777)
        shutil.copyfile(self.sample, os.path.join(home, "sample.storeyear"))
        os.chmod(os.path.join(home, "sample.storeyear"), 0o666)
        for ending in ("pdf", "xlsx", "html"):
            with self.subTest(ending=ending):
                out = self.old_file(folder, ending)
                os.chmod(folder, 0o555)
                ran = subprocess.run(
                    [*prefix, PROGRAM, "report", os.path.join(home, "sample.storeyear"), "--store", "S1", "--year",
                     "2025", "--out", out, "--language", "en"],
                    env=dict(self.environment, HOME=home), capture_output=True, text=True)
                os.chmod(folder, 0o755)
                self.assert_kept(out, ran)

    def test_a_device_is_no_place_for_a_report(self):
        for ending in ("pdf", "xlsx", "html"):
            with self.subTest(ending=ending):
                link = self.path("full." + ending)
                os.symlink("/dev/full", link)
                ran = self.report(self.sample, link, "--language", "en", check=False)
                self.assertEqual(ran.returncode, 1)
                self.assertTrue(ran.stderr.strip())
                self.assertTrue(os.path.islink(link))


if __name__ == "__main__":
    sys.exit(unittest.main())
