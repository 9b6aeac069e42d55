// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edit_batch.h"
#include "domain/sheet.h"

#include <vector>

// A value for a cell of a sheet.
struct CellInput {
    SheetCell cell;
    Value value; // empty clears it
};

// A block of cells: rows first to last, months first to last, both included.
struct SheetRange {
    int firstRow = 0;
    int lastRow = 0;
    Month firstMonth;
    Month lastMonth;

    int rowCount() const { return lastRow - firstRow + 1; }
    int monthCount() const { return lastMonth - firstMonth + 1; }
};

// The rows of the range in which something can be typed: headings and computed rows are passed over.
std::vector<int> entryRows(const Sheet& sheet, const SheetRange& range);

// The batch that types these values; cells that have the value already are left out, so it can be empty. Cells must be
// those of entry rows.
EditBatch batchOf(const Sheet& sheet, EditName name, const std::vector<CellInput>& inputs);
// Delete: empties the cells of the range.
EditBatch clearBatch(const Sheet& sheet, const SheetRange& range);
// Ctrl+D as in Excel: each month's topmost entry goes into the entries below it in the range. For a range of one row
// the cell above it is taken.
EditBatch fillDownBatch(const Sheet& sheet, const SheetRange& range);
// Ctrl+R: the range's first month goes into the months after it; for one month, the month before it.
EditBatch fillRightBatch(const Sheet& sheet, const SheetRange& range);
// Takes over every proposal that the range shows, those that follow from others included.
EditBatch acceptBatch(const Sheet& sheet, const SheetRange& range);
// Writes, changes or removes (empty text) the note that stands beside a row's figures. The kind must have a `note`.
EditBatch noteBatch(const Sheet& sheet, SheetCell cell, const QString& note);
// The note beside a cell's figure; empty where there is none.
QString noteOf(const Sheet& sheet, SheetCell cell);
// The sheet as it will be once the batch is stored: for checks and totals while typing.
Sheet withBatch(Sheet sheet, const EditBatch& batch);
