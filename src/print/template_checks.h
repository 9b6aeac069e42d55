// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_template.h"
#include "print/sheet_writer.h"

// Lets a column's cells from `first` down to the row `last` take only what importing takes: one of a list, a day of the
// year, a whole number from 0. list: the range of its choices; empty: none. What a wrong entry is told is the column's
// rule.
void addCheck(
    SheetWriter& sheet, CellPlace first, int last, const RecordTemplate& form, size_t column, const QString& list);
