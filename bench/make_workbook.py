#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a workbook of complaints, 12 columns wide, the same each time, as Excel does: texts shared, times as numbers.

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
HEAD = ["store", "complaint", "accepted_at", "responded_at", "closed_at", "called_back_at", "level", "category", "channel",
        "responsible", "score", "note"]
NOTES = ["宽带安装超时", "账单有疑问", "信号弱，已派单", "排队时间长", "套餐到期未提醒"]


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
        minute = dice.randrange(0, 3 * 365 * 1440)
        times = []
        for _ in range(4):
            times.append(44927 + minute / 1440)  # 2023-01-01
            minute += dice.randrange(1, 2000)
        words = [dice.choice(["urgent", "normal"]), dice.choice(["billing", "network", "service"]),
                 dice.choice(["counter", "hotline", "online"]), dice.choice(["store", "network", "other"])]
        cells = [texts.cell("A%d" % row, "S1"), texts.cell("B%d" % row, "TS%07d" % row)]
        cells += ['<c r="%s%d" s="1"><v>%.15g</v></c>' % (letters[2 + i], row, time) for i, time in enumerate(times)]
        cells += [texts.cell("%s%d" % (letters[6 + i], row), word) for i, word in enumerate(words)]
        cells += ['<c r="K%d"><v>%d</v></c>' % (row, dice.randint(1, 10)), texts.cell("L%d" % row, dice.choice(NOTES))]
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
                         '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs>'
                         "</styleSheet>" % SPACE)
        archive.writestr("xl/workbook.xml", '<workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="complaints" sheetId="1" '
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
