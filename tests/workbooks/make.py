#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the workbooks of this folder again, each with the program whose name it has (python3-openpyxl, libreoffice-calc).

    make.py [FOLDER]
"""

import datetime
import os
import subprocess
import sys

from openpyxl import Workbook

HERE = os.path.dirname(os.path.abspath(__file__))


def by_openpyxl(folder):
    book = Workbook()
    sheet = book.active
    sheet.title = "人员"
    sheet["A1"] = "营业厅人员情况表"
    sheet.merge_cells("A1:E1")
    sheet["A2"], sheet["B2"], sheet["C2"] = "门店", "月份", "人员"
    sheet.merge_cells("A2:A3")
    sheet.merge_cells("B2:B3")
    sheet.merge_cells("C2:E2")
    sheet["C3"], sheet["D3"], sheet["E3"] = "人数", "入职人数", "离职人数"
    for row, (month, figures) in enumerate([(1, (12, 1, 0)), (2, (13, "--", 2))], 4):
        sheet.cell(row, 1, "S1")
        sheet.cell(row, 2, datetime.date(2025, month, 1)).number_format = 'yyyy"年"m"月"'
        for column, figure in enumerate(figures, 3):
            sheet.cell(row, column, figure)
    sheet.append(["合计", None, "=SUM(C4:C5)", 1, 2])
    events = book.create_sheet("events")
    events.append(["store", "day", "title"])
    events.append(["S1", datetime.date(2025, 3, 8), "=SUM(1)"])
    events["C2"].data_type = "s"
    book.create_sheet("说明").append(["请按表填写。"])
    book.create_sheet("空")
    book.save(os.path.join(folder, "openpyxl.xlsx"))


def by_libreoffice(folder):
    text = "门店,月份,人数,入职人数\nS1,2025-01,12,1\nS1,2025-02,13,0\n"
    path = os.path.join(folder, "libreoffice.csv")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    subprocess.run(["soffice", "--headless", "--convert-to", "xlsx", "--infilter=CSV:44,34,76,1", "--outdir", folder, path],
                   check=True, stdout=subprocess.DEVNULL)
    os.remove(path)


folder = sys.argv[1] if len(sys.argv) > 1 else HERE
by_openpyxl(folder)
by_libreoffice(folder)
