#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Workbooks that no honest program writes, and odd ones that honest programs do, given to `storeyear import`: each is
read right, or refused with a reason in a second and 300 MB, and then nothing is stored.

    STOREYEAR_PROGRAM=build/dev/storeyear hostile_trip_test.py
"""

import io
import os
import random
import sqlite3
import struct
import subprocess
import sys
import tempfile
import warnings
import zipfile

PROGRAM = os.path.abspath(os.environ["STOREYEAR_PROGRAM"])
SLOW = subprocess.run(["grep", "-q", "__asan_init", PROGRAM]).returncode == 0  # the sanitizers take their share
SECONDS, MEGABYTES = (15, 1500) if SLOW else (1, 300)
FLIPS = 12 if SLOW else 60
SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEAD = ["store", "month", "headcount", "joiners"]


def cells(values, kind="inlineStr"):
    texts = {"inlineStr": '<c t="inlineStr"><is><t>%s</t></is></c>', "str": '<c t="str"><f>A1</f><v>%s</v></c>'}
    return "<row>" + "".join('<c><v>%s</v></c>' % value if isinstance(value, (int, float)) else texts[kind] % value
                             for value in values) + "</row>"


def parts(rows, properties="", **others):
    links = "".join('<Relationship Id="rId%d" Type="%s/%s" Target="%s"/>' % (i, OFFICE, what, where) for i, (what, where)
                    in enumerate([("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml")], 1))
    made = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": '<Relationships><Relationship Id="r" Type="%s/officeDocument" Target="xl/workbook.xml"/>'
                       "</Relationships>" % OFFICE,
        "xl/workbook.xml": '<workbook xmlns:r="%s">%s<sheets><sheet name="staffing" sheetId="1" r:id="rId1"/></sheets>'
                           "</workbook>" % (OFFICE, properties),
        "xl/_rels/workbook.xml.rels": "<Relationships>%s</Relationships>" % links,
        "xl/styles.xml": '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="17"/></cellXfs></styleSheet>',
        "xl/worksheets/sheet1.xml": '<worksheet xmlns="%s"><sheetData>%s</sheetData></worksheet>' % (SPACE, rows),
    }
    made.update(others)
    return made


def zipped(content, twice=()):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in list(content.items()) + list(twice):
            archive.writestr(name, text)
    return out.getvalue()


def sheet(rows, properties=""):
    return zipped(parts(rows, properties))


def forged(bytes_, size):
    """The sizes that the zip file's directory and heads claim, changed."""
    changed = bytearray(bytes_)
    for sign, at in ((b"PK\1\2", 24), (b"PK\3\4", 22)):
        found = changed.find(sign)
        while found >= 0:
            changed[found + at:found + at + 4] = struct.pack("<I", size)
            found = changed.find(sign, found + 4)
    return bytes(changed)


def long_sheet(head, middle, times, tail):
    """A workbook whose sheet has a middle written over and over, without that ever being in memory here: what this
    process once took would be counted as the program's."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts("").items():
            if not name.endswith("sheet1.xml"):
                archive.writestr(name, text)
                continue
            with archive.open(name, "w", force_zip64=True) as part:
                part.write(b"<worksheet><sheetData>" + head)
                for _ in range(times):
                    part.write(middle)
                part.write(tail + b"</sheetData></worksheet>")
    return out.getvalue()


def laughs():
    entities = "".join('<!ENTITY a%d "%s">' % (i, "&a%d;" % (i - 1) * 10) for i in range(1, 12))
    return ('<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a0 "ha">%s]><worksheet><sheetData><row><c t="inlineStr"><is>'
            "<t>&a11;</t></is></c></row></sheetData></worksheet>" % entities)


GOOD = cells(HEAD) + cells(["S1", "2025-03", 15, 1])


class Trip:
    def __init__(self, folder):
        self.folder = folder
        self.book = os.path.join(folder, "book.storeyear")
        self.failures = []
        self.worst = ((0, ""), (0, ""))
        self.run("new", self.book)
        for name, text in (("stores.csv", "store,name\nS1,西湖营业厅\n"), ("staffing.csv", "store,month,headcount\nS1,2025-01,12\n")):
            with open(os.path.join(folder, name), "w", encoding="utf-8") as out:
                out.write(text)
            self.run("import", self.book, os.path.join(folder, name))
        self.before = self.rows()

    def run(self, *arguments):
        """The exit code, what was said, seconds of the processor's time and megabytes."""
        process = subprocess.Popen([PROGRAM, *arguments, "--language", "en"], stdout=subprocess.PIPE,
                                   stderr=subprocess.STDOUT, text=True)
        said = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        return process.returncode, said, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024

    def rows(self):
        with sqlite3.connect("file:%s?mode=ro" % self.book, uri=True) as book:
            return sorted(book.execute("SELECT month, headcount, joiners FROM staffing"))

    def give(self, name, bytes_):
        path = os.path.join(self.folder, "given.xlsx")
        with open(path, "wb") as out:
            out.write(bytes_)
        code, said, seconds, megabytes = self.run("import", self.book, path, "--kind", "staffing")
        self.worst = (max(self.worst[0], (seconds, name)), max(self.worst[1], (megabytes, name)))
        self.check(name, seconds <= SECONDS, "took %.2f s" % seconds)
        self.check(name, megabytes <= MEGABYTES, "took %.0f MB" % megabytes)
        self.check(name, code >= 0, "ended with %d" % code)
        return code, said

    def refused(self, name, bytes_):
        code, said = self.give(name, bytes_)
        self.check(name, code in (1, 3), "was not refused: %d %s" % (code, said))
        self.check(name, said.strip(), "gave no reason")
        self.check(name, self.rows() == self.before, "stored something")

    def right(self, name, bytes_, month):
        code, said = self.give(name, bytes_)
        self.check(name, code == 0, said)
        self.check(name, (month, 15, 1) in self.rows(), "stored %s" % self.rows())
        self.forget()

    def either(self, name, bytes_):
        """Refused, or right: a changed byte may stand where nothing is read, and no claimed size is believed."""
        self.give(name, bytes_)
        self.check(name, self.rows() in (self.before, sorted(self.before + [(202503, 15, 1)])), "stored %s" % self.rows())
        self.forget()

    def forget(self):
        path = os.path.join(self.folder, "staffing.csv")
        os.remove(self.book)
        self.run("new", self.book)
        self.run("import", self.book, os.path.join(self.folder, "stores.csv"), path)

    def check(self, name, is_well, what):
        if not is_well:
            self.failures.append("%s: %s" % (name, what))


def main():
    with tempfile.TemporaryDirectory(prefix="storeyear-hostile-") as folder:
        trip = Trip(folder)
        good = sheet(GOOD)
        # What honest programs write
        trip.right("inline texts", good, 202503)
        trip.right("streamed str cells", sheet(cells(HEAD, "str") + cells(["S1", "2025-03", 15, 1], "str")), 202503)
        month = '<row><c t="inlineStr"><is><t>S1</t></is></c><c s="1"><v>%d</v></c><c><v>15</v></c><c><v>1</v></c></row>'
        trip.right("days from 1900", sheet(cells(HEAD) + month % 45717), 202503)
        trip.right("days from 1904", sheet(cells(HEAD) + month % (45717 - 1462), '<workbookPr date1904="1"/>'), 202503)
        # What none does
        trip.refused("text that is a formula", sheet(cells(HEAD) + cells(["S1", "=DATE(2025,3,1)", 15, 1])))
        trip.refused("a formula for a figure", sheet(cells(HEAD) + cells(["S1", "2025-03", "=1+14", 1])))
        for share in (0.1, 0.5, 0.9, 0.99):
            trip.refused("truncated at %g" % share, good[:int(len(good) * share)])
        trip.refused("no bytes", b"")
        trip.refused("only the head of a zip file", b"PK\3\4")
        trip.refused("a bomb", long_sheet(b"", b" " * (1 << 20), 400, b""))
        trip.either("sizes forged small", forged(good, 1))
        trip.either("sizes forged large", forged(good, 0xFFFFFFF0))
        warnings.simplefilter("ignore")  # of the doubled name
        trip.refused("a part twice", zipped(parts(GOOD), [("xl/worksheets/sheet1.xml", "<worksheet/>")]))
        trip.refused("a part twice, in other letters", zipped(parts(GOOD), [("XL/Worksheets/Sheet1.xml", "<worksheet/>")]))
        trip.refused("a document type", zipped(parts("", **{"xl/worksheets/sheet1.xml": laughs()})))
        trip.refused("a document type in the workbook", zipped(parts(GOOD, **{"xl/workbook.xml": laughs()})))
        trip.refused("a million columns", long_sheet(b"<row>", b"<c><v>1</v></c>" * 1000, 1000, b"</row>"))
        trip.refused("a column far out", sheet('<row r="1"><c r="ZZZZZ1"><v>1</v></c></row>'))
        trip.refused("a million nested elements", long_sheet(b"<row>", b"<c>" * 1000, 1000, b""))
        trip.refused("thirty million nested elements", long_sheet(b"<row>", b"<c>" * 10000, 3000, b""))
        trip.refused("thirty million nested elements of a text",
                     long_sheet(b'<row><c t="inlineStr"><is>', b"<r>" * 10000, 3000, b""))
        trip.refused("a bomb of 3 GB", long_sheet(b"", b" " * (1 << 20), 3000, b""))
        trip.refused("a text of 100 MB", long_sheet(b'<row><c t="inlineStr"><is><t>', b"x" * (1 << 20), 100,
                                                b"</t></is></c></row>"))
        trip.refused("a row far down", sheet(cells(HEAD) + '<row r="99999999"><c><v>1</v></c></row>'))
        trip.refused("a shared text that is not there", sheet(cells(HEAD) + '<row><c t="s"><v>4000000000</v></c></row>'))
        trip.refused("a path out of the package", zipped(parts(GOOD, **{"xl/_rels/workbook.xml.rels":
            '<Relationships><Relationship Id="rId1" Type="%s/worksheet" Target="../../../../etc/passwd"/></Relationships>' % OFFICE})))
        trip.refused("a password", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + "EncryptedPackage".encode("utf-16-le"))
        chance = random.Random(6)
        for _ in range(FLIPS):
            at, bit = chance.randrange(len(good)), chance.randrange(8)
            flipped = bytearray(good)
            flipped[at] ^= 1 << bit
            trip.either("bit %d of byte %d changed" % (bit, at), bytes(flipped))
        print("most: %.2f s (%s), %.0f MB (%s)" % (trip.worst[0] + trip.worst[1]))
        for failure in trip.failures:
            print("FAILED", failure[:400])
        return 1 if trip.failures else 0


sys.exit(main())
