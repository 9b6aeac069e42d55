#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the sample's monthly records again for earlier years, so that a book has TIMES as many years.

    make_years.py DATA FOLDER TIMES

FOLDER gets one file for each monthly kind; import them into a sample book.
"""

import csv
import glob
import os
import sys


def main():
    data, folder, times = sys.argv[1], sys.argv[2], int(sys.argv[3])
    for path in sorted(glob.glob(os.path.join(data, "*.csv"))):
        with open(path, encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        if "month" not in rows[0]:
            continue
        place = rows[0].index("month")
        years = {int(row[place][:4]) for row in rows[1:]}
        span = max(years) - min(years) + 1
        with open(os.path.join(folder, os.path.basename(path)), "w", encoding="utf-8", newline="") as file:
            out = csv.writer(file)
            out.writerow(rows[0])
            for again in range(1, times):
                for row in rows[1:]:
                    month = "%04d%s" % (int(row[place][:4]) - span * again, row[place][4:])
                    out.writerow(row[:place] + [month] + row[place + 1:])


main()
