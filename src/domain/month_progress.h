// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "domain/facts.h"
#include "domain/sheet.h"

#include <QString>

#include <array>
#include <vector>

// How far one record kind is in one month.
enum class Progress {
    Empty,
    Partial,
    Complete,
    Failing, // a rule is broken, or an unlikely figure is not confirmed
    Submitted,
    Closed,
};

struct ProgressCell {
    Progress progress = Progress::Empty;
    int filled = 0;   // figures of those expected; records, for kinds without a sheet
    int expected = 0; // 0: nothing is known to be expected
    int faults = 0;   // broken rules
    int doubts = 0;   // unlikely figures not confirmed
};

struct KindProgress {
    QString kind;
    std::array<ProgressCell, 12> months;
};

// The months of a store's year: record kinds x 12 months.
struct MonthProgress {
    StoreId store;
    int year = 0;
    std::array<MonthState, 12> states{}; // Open
    std::vector<KindProgress> kinds;     // monthly ones, then the others, in the order of recordKinds()
};

// A figure is expected in a month when it was filled in each of the last three months before it (at most a year back)
// in which the kind has records at all; so neither a reversal nor a figure of the year's end is asked for each month.
// Where there are no such months, every figure of the lines that the month has begun is expected.
struct Expectation {
    int filled = 0;
    int expected = 0;
};
Expectation expectation(const Sheet& sheet, Month month);
// The entry rows whose figures are expected in the month and not there: what "still missing" lists.
std::vector<int> missingRows(const Sheet& sheet, Month month);

// One cell of the grid from what is known of it. A closed month is closed, whatever else; then a fault or doubt shows
// before anything else.
Progress progressOf(const ProgressCell& cell, bool isAnythingThere, MonthState state);

// Daily kinds (queue_hours): the days of the month that have records, complete once the last of them is within three
// days of the month's end: the hall is shut on some days.
ProgressCell dailyProgress(const std::vector<QDate>& days, Month month, MonthState state);
// Events: none is fine, so a month with none is empty and one with some is complete.
ProgressCell eventProgress(int records, MonthState state);
