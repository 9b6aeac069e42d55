// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

#include <vector>

// Where a year stands among the full years before it. A year in progress can only be known to be past them all.
struct YearRecord {
    enum class Place { Unknown, Highest, HighestAlready, Lowest, BelowHighest };
    Place place = Place::Unknown;
    int since = 0;      // the first year it is held against
    YearFigure highest; // of the years before
};

// `months` of the year have a figure. Unknown with fewer than two full years before it: one alone is the year before,
// which is told anyway.
YearRecord yearRecord(const std::vector<YearFigure>& years, int year, double value, int months);
