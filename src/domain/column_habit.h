// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_kind.h"

// How a column of a monthly kind behaves over months and over the rows of a sheet, so that a total never adds what
// does not add up (shared/product.md, "Numbers that must be right").
enum class Habit {
    Flow,  // adds over months: revenue, gross adds
    Stock, // the last month counts: subscribers
    Rate,  // neither adds nor stands for the year: reported ARPU
    Words, // a text
};

struct ColumnHabit {
    Habit habit = Habit::Flow;
    // Whether the rows of one month add up to the store: not so for ARPU, nor for the subscribers of several
    // value-added products, who may be one person.
    bool addsOverRows = true;
};

ColumnHabit columnHabit(const RecordKind& kind, int column);
