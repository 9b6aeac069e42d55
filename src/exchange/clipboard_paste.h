// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sheet_edit.h"
#include "exchange/clipboard_block.h"
#include "exchange/typed_cell.h"

#include <functional>
#include <optional>
#include <vector>

// A cell of a pasted block that can't be taken, and why.
struct PasteProblem {
    enum class Reason {
        TooManyRows, // the block has more rows than there are below the first cell: `row` is the first that is too many
        TooManyMonths,  // likewise to the right
        MonthClosed,    // the cell lies in a closed month
        CellUnreadable, // `problem` says why
    };
    Reason reason = Reason::CellUnreadable;
    int row = 0; // of the block, from 0
    int column = 0;
    std::optional<SheetCell> cell; // where it would go; none outside the sheet
    QString text;                  // as it stands in the block
    CellProblem problem{CellFault::NotANumber, {}};
};

// What pasting a block comes to: the values by cell, or the reasons why nothing may be stored.
struct PastePlan {
    EditName name; // "paste 12 x 8": the cells that are written
    std::vector<CellInput> inputs;
    std::vector<PasteProblem> problems; // any: paste nothing
    SheetRange range;                   // what would be written, to be selected afterwards
};

// Lays a block on a sheet from the selection's first cell on: its rows go to the rows that can be typed into, headings
// and computed rows are passed over, as copiedBlock() leaves them out. A selection that is a multiple of the block is
// filled with it, as in Excel. Empty cells of the block clear.
PastePlan planPaste(const Sheet& sheet, const SheetRange& selection, const ClipboardBlock& block, MoneyUnit unit,
    const std::function<bool(Month)>& isClosed);

// The cells of a range as a block that a spreadsheet, or planPaste(), reads back as the same figures: exact, in `unit`,
// without separators. Computed rows are left out, unless nothing else is selected.
ClipboardBlock copiedBlock(const Sheet& sheet, const SheetRange& range, MoneyUnit unit);

// A figure as text that parseTypedCell() reads back: exact, without separators. Money in `unit`.
QString plainText(const Column& column, const Value& value, MoneyUnit unit);
