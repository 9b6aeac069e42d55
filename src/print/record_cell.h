// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_kind.h"
#include "print/sheet_writer.h"

// A record's value as a cell: days and months as dates, money in yuan, texts as texts. What a spreadsheet's numbers
// can't carry exactly (more than 15 digits, days before March 1900) is written as text, so that it is read back as it
// was. An empty value leaves the cell empty.
void writeRecordCell(SheetWriter& sheet, CellPlace place, const Column& column, const Value& value);
// The number format of a column's cells; "@" for texts, so that what is typed there stays a text.
QString cellFormat(const Column& column);
