#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a million rows of queue_hours, the same each time, as two files of equal content.

    make_queue_hours.py FOLDER [ROWS]

stores.csv and queue_hours.csv are as StoreYear reads them; table.csv is what the sqlite3 shell's .import needs for the
book's own table: no header, days as 20250331, and the table's bookkeeping column.
"""

import datetime
import os
import random
import sys

OPENING = range(8, 20)  # hours


def main():
    folder, rows = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    dice = random.Random(20250101)
    first, last = datetime.date(2016, 1, 1), datetime.date(2025, 12, 31)
    days = [first + datetime.timedelta(n) for n in range((last - first).days + 1)]
    stores = -(-rows // (len(days) * len(OPENING)))
    with open(os.path.join(folder, "stores.csv"), "w", newline="") as out:
        out.write("store,name,carrier,region,area,floor_area_m2,counters,opened_on\r\n")
        for number in range(1, stores + 1):
            out.write("B%02d,Store %02d,mobile,North,urban,400,6,2010-01-01\r\n" % (number, number))
    with open(os.path.join(folder, "queue_hours.csv"), "w", newline="") as ours, \
            open(os.path.join(folder, "table.csv"), "w", newline="") as theirs:
        ours.write("store,day,hour,arrivals,served,abandoned,wait_minutes,within_10min,counters_open\r\n")
        written = 0
        for number in range(1, stores + 1):
            for day in days:
                for hour in OPENING:
                    if written == rows:
                        return
                    arrivals = dice.randint(4, 60)
                    served = arrivals - dice.randint(0, 3)
                    within = dice.randint(0, served)
                    rest = "%d,%d,%d,%d,%d.5,%d,%d" % (hour, arrivals, served, arrivals - served, served * 6, within,
                                                       dice.randint(2, 6))
                    ours.write("B%02d,%s,%s\r\n" % (number, day.isoformat(), rest))
                    theirs.write("B%02d,%s,%s,1\r\n" % (number, day.strftime("%Y%m%d"), rest))
                    written += 1


main()
