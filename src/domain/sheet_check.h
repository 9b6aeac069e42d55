// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plausibility.h"
#include "domain/sheet.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

// A rule of shared/records.md that figures of a sheet break: those of one record (record_rules.h) and those across rows
//     opening_is_last_closing      opening = last month's closing of the same area
//     sources_within_gross_adds    gross adds over the sources <= the month's gross adds of the store
struct SheetFault {
    QString rule;
    Month month;
    int line = -1;            // -1: several lines
    std::vector<int> columns; // the cells in question, all in `month`
    std::vector<Value>
        figures; // the rule's figures in its own order; across rows: what is there, then what it must meet
};

// An unlikely figure, which can be confirmed.
struct SheetDoubt {
    int line = 0;
    int column = 0;
    Month month;
    Doubt doubt;
};

// What the rules need from other kinds.
struct SheetSurroundings {
    // The store's gross adds of each month of the sheet's year, as kind subscribers has them.
    std::array<std::optional<qint64>, 12> grossAdds;
};

// The broken rules of one month. Pure, over the sheet as it is shown: for checks while typing give it the sheet with
// the tentative edit (withBatch() in sheet_edit.h).
std::vector<SheetFault> faultsIn(const Sheet& sheet, Month month, const SheetSurroundings& surroundings);
// The unlikely figures of one month; those confirmed are the caller's to leave out.
std::vector<SheetDoubt> doubtsIn(const Sheet& sheet, Month month);
// Whether a cell is one of those that the fault is about.
bool concerns(const SheetFault& fault, const Sheet& sheet, SheetCell cell);
