#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One whole trip in a real window: the sample book, two languages, another year, part of a year, the dark look, the PDF
by the menu. What the screen says is compared with what the command line computes from the same book."""

import hashlib
import json
import os
import re
import subprocess
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from desktop import Desktop, Window, command, review, wait_for  # noqa: E402

STORE, YEAR = "S1", 2025
DARK = 2  # after the system's look and the light one


def number(text):
    """The first number of a text: "16,912,345.67 yuan" is 16912345.67; the minus may be the typographer's."""
    found = re.search(r"[-−]?[\d,]+(?:\.\d+)?", text)
    return float(found.group().replace(",", "").replace("−", "-")) if found else None


class WholeTrip(unittest.TestCase):
    def setUp(self):
        self.desktop = Desktop()
        self.addCleanup(self.desktop.close)
        self.book = self.desktop.path("sample.storeyear")
        command(self.desktop, "new", self.book, "--sample")
        self.names = {kpi["en"]: kpi["id"] for kpi in json.loads(command(self.desktop, "kpis", "--json"))["kpis"]}
        self.chinese = {kpi["zh"]: kpi["id"] for kpi in json.loads(command(self.desktop, "kpis", "--json"))["kpis"]}

    def hash(self):
        with open(self.book, "rb") as file:
            return hashlib.sha256(file.read()).hexdigest()

    def open(self, *arguments):
        window = Window(self.desktop, self.book, *arguments)
        self.addCleanup(window.kill)
        return window

    def tiles(self, window, names):
        """The figures at the chapter's head, as a screen reader tells them: KPI id to the exact figure."""
        tiles = {}
        for node in window.everything():
            text, exact = node.name, node.description.split(";")[0]
            if not exact or node.role not in ("label", "static", "text") or node.parent.role == "chart":
                continue
            known = [name for name in names if text.startswith(name + " ")]
            if known:  # "Complaints per 10,000" begins with "Complaints"
                tiles[names[max(known, key=len)]] = number(exact)
        return tiles

    def assert_screen_tells(self, window, names, year, through=None):
        """Every tile shows the figure of the command line's review; six of them, in the chapter's first screenful."""
        kpis = review(self.desktop, self.book, STORE, year, through)["kpis"]

        def same():
            tiles = self.tiles(window, names)
            return len(tiles) >= 5 and all(
                value is not None and abs(value - kpis[kpi]["value"]) <= 0.006 for kpi, value in tiles.items()) and tiles
        try:
            wait_for("the figures of %s" % year, same)
        except AssertionError as error:
            told = {kpi: (value, kpis[kpi]["value"]) for kpi, value in self.tiles(window, names).items()}
            self.fail("%s: on screen and computed: %s\n%s" % (error, told, window.tree()))

    def test_figures_years_languages_and_looks(self):
        before = self.hash()
        window = self.open("--language", "en")
        self.assert_screen_tells(window, self.names, YEAR)
        message = review(self.desktop, self.book, STORE, YEAR)["chapters"][0]["message"]
        self.assertIn(message, [node.name for node in window.everything()])

        window.press(name="Year before")
        self.assert_screen_tells(window, self.names, YEAR - 1)
        window.press(name="Year after")
        self.assert_screen_tells(window, self.names, YEAR)

        window.choose("Through December", 6)  # the last month stands first
        window.wait(name="Through June")
        self.assert_screen_tells(window, self.names, YEAR, "%d-06" % YEAR)

        self.desktop.keys("ctrl+l")
        window.wait(name="年度业绩回顾")
        self.assert_screen_tells(window, self.chinese, YEAR, "%d-06" % YEAR)

        light = self.desktop.pixel(1000, 760)
        window.choose("浅色、深色与配色", DARK)
        wait_for("the dark look", lambda: sum(self.desktop.pixel(1000, 760)) < sum(light) / 3)

        self.assertEqual(window.end("ctrl+q"), 0, window.said())
        # Reading a book writes nothing into it.
        self.assertEqual(self.hash(), before)

        # The next run remembers: the language, the look, the store and the year.
        again = self.open()
        again.wait(name="年度业绩回顾")
        wait_for("the dark look again", lambda: sum(self.desktop.pixel(1000, 760)) < sum(light) / 3)
        self.assertEqual(again.end("ctrl+q"), 0, again.said())

    def test_pdf_by_the_menu(self):
        window = self.open("--language", "zh_CN")
        window.wait(name="年度业绩回顾")
        self.assert_screen_tells(window, self.chinese, YEAR)
        pdf = self.desktop.path("总结.pdf")
        window.press(role="push button", name="导出 ?PDF.*")
        dialog = window.wait(role="dialog")
        field = wait_for("the field for the file's name", lambda: window.find("text", start=dialog))
        field.write(pdf)
        self.desktop.keys("Return")
        wait_for("the PDF", lambda: os.path.exists(pdf) and os.path.getsize(pdf) > 10000)
        text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
        self.assertIn("西湖营业厅", text)
        self.assertIn("年度业绩回顾", text)
        # The same message, though the paper breaks it into lines.
        squeezed = re.sub(r"\s+", "", text)
        shown = json.loads(command(self.desktop, "review", self.book, "--store", STORE, "--year", str(YEAR), "--json",
                                   "--language", "zh_CN"))
        self.assertIn(re.sub(r"\s+", "", shown["chapters"][0]["message"]), squeezed)
        self.assertEqual(window.end("ctrl+q"), 0, window.said())

    def test_a_book_that_is_none(self):
        """A text file under a book's name: the window says so, stays, and leaves every byte."""
        path = self.desktop.path("notes.storeyear")
        with open(path, "w") as file:
            file.write("Monday: milk\n" * 200)
        window = Window(self.desktop, path, "--language", "en")
        self.addCleanup(window.kill)
        told = wait_for("what is wrong, in words", lambda: [
            node.name for node in window.everything() if path in (node.name) and node.role != "frame"])
        self.assertTrue(any("book" in text for text in told), told)
        with open(path) as file:
            self.assertEqual(file.read(), "Monday: milk\n" * 200)
        self.desktop.keys("Escape")
        time.sleep(0.5)
        self.assertEqual(window.end("ctrl+q"), 0, window.said())


if __name__ == "__main__":
    unittest.main(verbosity=2)
