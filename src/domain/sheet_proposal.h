// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sheet.h"

#include <optional>

// A figure that follows from others and is proposed for an empty cell; it counts for nothing until someone accepts it.
struct Proposal {
    enum class Reason {
        LastClosing,  // opening is last month's closing of the same area
        Balance,      // closing = opening + gross adds - churned + adjustment
        NoAdjustment, // zero, once the month's gross adds and churned are there
        SameBase,     // the base of the year's first month holds all year
        Movement,     // last month's heads, with who came and left this month
    };
    Value value;
    Reason reason = Reason::LastClosing;
};

// What an empty cell could hold; nothing for filled and computed cells, and where nothing follows from other figures.
std::optional<Proposal> proposalFor(const Sheet& sheet, SheetCell cell);
