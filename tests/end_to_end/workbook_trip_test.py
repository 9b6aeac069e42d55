# SPDX-License-Identifier: GPL-3.0-or-later
"""The workbook, opened again: LibreOffice works its formulas out anew and comes to the values that the file carries."""
import os
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
import zipfile

PROGRAM = os.environ["STOREYEAR_PROGRAM"]
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def formulas(path):
    """By sheet file and cell: the formula and its cached value."""
    found = {}
    with zipfile.ZipFile(path) as book:
        for name in sorted(book.namelist()):
            if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", name):
                for cell in ElementTree.fromstring(book.read(name)).iter(MAIN + "c"):
                    formula = cell.find(MAIN + "f")
                    if formula is not None:
                        value = cell.find(MAIN + "v")
                        found[name, cell.get("r")] = (formula.text, None if value is None else value.text)
    return found


class WorkbookTrip(unittest.TestCase):
    def test_formulas_give_the_values_they_carry(self):
        with tempfile.TemporaryDirectory() as folder:
            book = os.path.join(folder, "sample.storeyear")
            made = os.path.join(folder, "review.xlsx")
            environment = dict(os.environ, HOME=folder, QT_QPA_PLATFORM="offscreen")
            subprocess.run([PROGRAM, "new", book, "--sample"], check=True, env=environment, capture_output=True)
            subprocess.run(
                [PROGRAM, "report", book, "--store", "S1", "--year", "2025", "--out", made],
                check=True, env=environment, capture_output=True)
            # Without their values the formulas have to be worked out.
            bare = os.path.join(folder, "bare.xlsx")
            with zipfile.ZipFile(made) as source, zipfile.ZipFile(bare, "w") as target:
                for name in source.namelist():
                    data = source.read(name)
                    if name.startswith("xl/worksheets/sheet"):
                        data = re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", data)
                    target.writestr(name, data)
            out = os.path.join(folder, "out")
            subprocess.run(
                ["soffice", "--headless", "--convert-to", "xlsx", "--outdir", out, bare],
                check=True, env=environment, capture_output=True, timeout=300)
            carried = formulas(made)
            worked_out = formulas(os.path.join(out, "bare.xlsx"))
            self.assertGreater(len(carried), 500)
            self.assertEqual(set(carried), set(worked_out))
            for cell, (formula, value) in carried.items():
                with self.subTest(cell=cell, formula=formula):
                    self.assertAlmostEqual(float(value), float(worked_out[cell][1]), places=6)


if __name__ == "__main__":
    sys.exit(unittest.main())
