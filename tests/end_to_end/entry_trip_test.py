#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A month is finished with the keyboard, in a real window: five figures are typed, a block is pasted, the month is
submitted. What was entered is then in the command line's review of the same book."""

import os
import re
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from desktop import Desktop, Window, command, review, wait_for  # noqa: E402
from tree import FOCUSED, SELECTED  # noqa: E402

STORE, YEAR = "S1", 2025
NOVEMBER, DECEMBER = 10, 11  # columns of the sheet


def number(text):
    """The figure at the end of a cell's name: "Mobile, Counter, Dec: 12,345.67" is 12345.67."""
    found = re.search(r"[-−]?[\d,]+(?:\.\d+)?$", (text or "").split(": ", 1)[-1].split(" (")[0].strip())
    return float(found.group().replace(",", "").replace("−", "-")) if found else None


class EntryTrip(unittest.TestCase):
    def setUp(self):
        self.desktop = Desktop()
        self.addCleanup(self.desktop.close)
        self.book = self.desktop.path("sample.storeyear")
        command(self.desktop, "new", self.book, "--sample")
        self.window = Window(self.desktop, self.book, "--language", "en", "--as-of", "%d-01-05T09:00" % (YEAR + 1))
        self.addCleanup(self.window.kill)

    def current_row(self, sheet, column):
        """The row of the cell that typing goes into."""
        def look():
            for row in range(sheet.rows()):
                if sheet.cell(row, column).is_in(FOCUSED, SELECTED):
                    return row + 1
            return None
        return wait_for("the current cell", look) - 1

    def shown(self, sheet, row, column):
        return number(sheet.cell(row, column).name)

    def wait_shown(self, sheet, row, column, figure):
        wait_for("%s in row %d" % (figure, row), lambda: abs((self.shown(sheet, row, column) or 0) - figure) < 0.005)

    def revenue(self):
        return review(self.desktop, self.book, STORE, YEAR)["kpis"]["revenue"]["value"]

    def state(self, name):
        """The title over the month's steps."""
        return self.window.wait(name=name)

    def test_a_month_is_entered_pasted_and_submitted(self):
        before = self.revenue()
        self.window.wait(name="Annual performance")
        self.desktop.keys("ctrl+7")
        self.window.wait(name="Months of %d.*" % YEAR)
        self.state("December %d: Month open" % YEAR)

        # Enter on the first kind's December opens its sheet there.
        self.desktop.keys("Return")
        sheet = wait_for("the sheet", lambda: next(
            (node for node in self.window.find_all(name="Revenue") if node.role in ("table", "tree table")), None))

        # Five figures, each a hundredth more than before; Enter stores and goes down.
        rows, more = [], 0.0
        for _ in range(5):
            row = self.current_row(sheet, DECEMBER)
            self.assertNotIn(row, rows, "Enter goes on")
            rows.append(row)
            old = self.shown(sheet, row, DECEMBER)
            self.assertIsNotNone(old, sheet.cell(row, DECEMBER).name)
            new = float(round(old * 1.01))
            self.desktop.type("%d" % new)
            self.desktop.keys("Return")
            self.wait_shown(sheet, row, DECEMBER, new)
            more += new - old
        self.assertAlmostEqual(self.revenue() - before, more, delta=0.01)

        # The first two of them are copied into November, in one go.
        while self.current_row(sheet, DECEMBER) != rows[0]:
            self.desktop.keys("Up")
        for row in rows[:2]:
            more += self.shown(sheet, row, DECEMBER) - self.shown(sheet, row, NOVEMBER)
        self.assertEqual(rows[1], rows[0] + 1, "two rows of one block")
        self.desktop.keys("shift+Down", "ctrl+c", "Left", "ctrl+v")
        for row in rows[:2]:
            self.wait_shown(sheet, row, NOVEMBER, self.shown(sheet, row, DECEMBER))

        # Back to the months, and done.
        self.desktop.keys("ctrl+7")
        self.window.press(role="push button", name="Submit December")
        self.state("December %d: Submitted" % YEAR)

        self.assertAlmostEqual(self.revenue() - before, more, delta=0.01)
        # The window's review shows the same as soon as it is looked at.
        self.desktop.keys("ctrl+1")
        message = review(self.desktop, self.book, STORE, YEAR)["chapters"][0]["message"]
        self.window.wait(name=re.escape(message))
        self.assertEqual(self.window.end("ctrl+q"), 0, self.window.said())


if __name__ == "__main__":
    unittest.main(verbosity=2)
