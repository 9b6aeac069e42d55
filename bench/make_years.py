#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the sample's monthly records again for earlier years, so that a book has TIMES as many years, and for more
stores, so that it has STORES of them; these have the sample's years only.

    make_years.py DATA FOLDER TIMES [STORES]

FOLDER gets one file for each monthly kind; import them into a sample book.
"""

import csv
import glob
import os
import sys


KNOWN = []  # the sample's stores


def more_stores(rows, stores):
    """Each row for its like among the new stores: S4 has the figures of S1, S5 of S2, ..."""
    place = rows[0].index("store")
    known = len(KNOWN)
    for number in range(known, stores):
        for row in rows[1:]:
            if row[place] == KNOWN[number % known]:
                yield row[:place] + ["S%d" % (number + 1)] + row[place + 1:]


def write_stores(data, folder, stores):
    with open(os.path.join(data, "stores.csv"), encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    KNOWN.extend(row[0] for row in rows[1:])
    with open(os.path.join(folder, "stores.csv"), "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([rows[0]] + list(more_stores(rows, stores)))


def main():
    data, folder, times = sys.argv[1], sys.argv[2], int(sys.argv[3])
    stores = int(sys.argv[4]) if len(sys.argv) > 4 else 0
    if stores:
        write_stores(data, folder, stores)
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
            if stores:
                out.writerows(more_stores(rows, stores))


main()
