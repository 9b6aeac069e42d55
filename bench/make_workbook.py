#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a workbook of queue_hours, 12 columns wide, the same each time, as Excel does: texts shared, days as numbers.
Three columns are of the kind that real files have beside the figures: a row's number, a total, a change.

    make_workbook.py FILE.xlsx STORES.csv [ROWS]

STORES.csv gets the one store that they are of.
"""

import random
import sys
import zipfile

SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml."
HEAD = ["序号", "store", "day", "hour", "arrivals", "served", "abandoned", "wait_minutes", "within_10min", "counters_open",
        "合计", "同比"]
OPENING = 24  # hours a day


class Texts:
    """The workbook's shared texts: each once."""

    def __init__(self):
        self.places = {}

    def cell(self, place, text):
        return '<c r="%s" t="s"><v>%d</v></c>' % (place, self.places.setdefault(text, len(self.places)))

    def part(self):
        return '<sst xmlns="%s" count="%d" uniqueCount="%d">%s</sst>' % (
            SPACE, len(self.places), len(self.places), "".join("<si><t>%s</t></si>" % text for text in self.places))


def rows_of(count, texts):
    letters = "ABCDEFGHIJKL"
    dice = random.Random(20250606)
    yield '<row r="1">%s</row>' % "".join(texts.cell(letters[i] + "1", name) for i, name in enumerate(HEAD))
    for row in range(2, count + 2):
        day, hour = divmod(row - 2, OPENING)
        arrivals = dice.randint(4, 60)
        served = arrivals - dice.randint(0, 3)
        figures = [hour, arrivals, served, arrivals - served, served * 6 + 0.5, dice.randint(0, served), dice.randint(2, 6),
                   arrivals + served, dice.random()]
        cells = ['<c r="A%d"><v>%d</v></c>' % (row, row - 1), texts.cell("B%d" % row, "S1"),
                 '<c r="C%d" s="1"><v>%d</v></c>' % (row, 40179 + day)]  # from 2010-01-01
        cells += ['<c r="%s%d"><v>%.15g</v></c>' % (letters[3 + i], row, figure) for i, figure in enumerate(figures)]
        yield '<row r="%d">%s</row>' % (row, "".join(cells))


def main():
    path, stores, count = sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 100_000
    with open(stores, "w") as out:
        out.write("store,name,carrier,area\nS1,Store,mobile,urban\n")
    texts = Texts()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open("xl/worksheets/sheet1.xml", "w") as part:
            part.write(('<worksheet xmlns="%s"><sheetData>' % SPACE).encode())
            for row in rows_of(count, texts):
                part.write(row.encode())
            part.write(b"</sheetData></worksheet>")
        archive.writestr("xl/sharedStrings.xml", texts.part())
        archive.writestr("xl/styles.xml", '<styleSheet xmlns="%s"><fonts count="1"><font/></fonts><fills count="1"><fill/>'
                         '</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
                         '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>'
                         "</styleSheet>" % SPACE)
        archive.writestr("xl/workbook.xml", '<workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="queue_hours" sheetId="1" '
                         'r:id="rId1"/></sheets></workbook>' % (SPACE, OFFICE))
        archive.writestr("xl/_rels/workbook.xml.rels", '<Relationships xmlns="%srelationships">%s</Relationships>' % (
            PACKAGE, "".join('<Relationship Id="rId%d" Type="%s/%s" Target="%s"/>' % (i, OFFICE, what, where)
                             for i, (what, where) in enumerate([("worksheet", "worksheets/sheet1.xml"), (
                                 "sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml")], 1))))
        archive.writestr("_rels/.rels", '<Relationships xmlns="%srelationships"><Relationship Id="rId1" Type="%s/'
                         'officeDocument" Target="xl/workbook.xml"/></Relationships>' % (PACKAGE, OFFICE))
        archive.writestr("[Content_Types].xml", '<Types xmlns="%scontent-types"><Default Extension="rels" ContentType='
                         '"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType='
                         '"application/xml"/><Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/><Override '
                         'PartName="/xl/worksheets/sheet1.xml" ContentType="%sworksheet+xml"/><Override PartName='
                         '"/xl/sharedStrings.xml" ContentType="%ssharedStrings+xml"/><Override PartName="/xl/styles.xml" '
                         'ContentType="%sstyles+xml"/></Types>' % (PACKAGE, KIND, KIND, KIND, KIND))


main()
