// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kpi_result.h"

#include <optional>
#include <vector>

// What stands out among a year's months, held against the same months of the year before so that a season is no
// finding. The statistics are robust: one wild month moves neither a median nor a MAD (the median absolute deviation).

// Each month against the same month of the year before: as a change in per cent where both years' months are all
// positive and the figure is no share; else as a difference.
struct YearOnYear {
    struct Entry {
        int month = 1; // 1 to 12
        double now = 0;
        double before = 0;
        double change = 0;
    };
    std::vector<Entry> months; // those that both years have, ascending
    bool isPercent = false;

    // What a change from `before` comes to in the KPI's unit.
    double applied(double before, double change) const
    {
        return isPercent ? before * (1 + change / 100) : before + change;
    }
};
YearOnYear yearOnYear(const MonthFigures& now, const MonthFigures& before, bool isShare);

// The level of the changes is another from some month on.
struct LevelShift {
    int first = 1;     // the first month of the new level
    double before = 0; // the median change of the months before it
    double after = 0;  // and from it on
};
// The split into two parts of at least three months whose medians lie furthest apart in their own scatter: the standard
// error of a median of n values is 1.2533 s / sqrt(n) (of a normal sample; 1.2533 = sqrt(pi / 2)), s = 1.4826 MAD of
// what is left around the two medians (Hampel 1974). A shift must be four standard errors, since the best of many
// splits is taken; `least` or more; and all but one month in five of either part must lie on its own side of the
// middle. None with fewer than eight months.
std::optional<LevelShift> levelShift(const YearOnYear& series, double least);

// A month whose change is unlike those of the others.
struct OddMonth {
    int month = 1;
    double value = 0;
    double expected = 0; // the year before's month, changed as the median month did
};
// Modified z-score above 3.5 (Iglewicz and Hoaglin 1993): 0.6745 (x - median) / MAD; where the MAD is zero,
// (x - median) / (1.2533 mean absolute deviation). Deviations below `least` are none. None with fewer than eight
// months.
std::vector<OddMonth> oddMonths(const YearOnYear& series, double least);

// A month so far off that its record is likelier wrong than the month odd: five times what the others lead to expect
// or a fifth of it, as a digit too many or too few makes it, and beyond 3.5 robust standard deviations of logarithms
// (the Hampel identifier; Iglewicz and Hoaglin 1993). Held against the same months of the year before where at least
// four are known, else the months among themselves; at least four of them. A month is left out whose year before is
// what is odd. One error moves neither median nor MAD, so it can't hide itself. Counts below a few tens are left to
// chance: at least six roots of what is expected. Empty where a figure is not above zero.
std::vector<OddMonth> farMonths(const MonthFigures& now, const MonthFigures& before, bool isCounted);

// The median; values must not be empty.
double medianOf(std::vector<double> values);
