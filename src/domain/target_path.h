// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kpi.h"
#include "domain/seasons.h"

#include <optional>
#include <span>

// A ratio of the year before: over the months that are asked about, and over its whole year.
struct RateSeason {
    double part = 0;
    double year = 0;
    bool isShare = false; // it changes in points, never in per cent
};

// The way from a year's target to what it asks of some of the year's months, by the KPI's roll-up
// (KpiDefinition::targetRollUp). The rule is our own, after what budgets do with a year's figure (phasing):
// - flows by the seasons of the year before;
// - stocks and shares of stocks along a straight line from last December's value to the target, since the target is for
//   the year's end; none before December where last December is not known, for then no line can be drawn;
// - ratios of flows ask of some months the step on those months a year before that the target asks of the whole year:
//   points of shares, per cent of others. A share that rose through last year is not held in June to what only the
//   months after it bring. Without the whole year before the target is the same for any months.
class TargetPath final {
public:
    // lastDecember: a stock's value at the end of the year before.
    TargetPath(RollUp rollUp, const Seasons& seasons, std::optional<double> lastDecember);
    // For the months that over() is asked about.
    void setRateSeason(const RateSeason& season) { m_rate = season; }

    // What the year's target asks over the months (1 to 12, ascending) together; none for no months, and of a stock
    // without last December before the year's end.
    std::optional<double> over(double target, std::span<const int> months) const;
    // What it asks of a single month; none for a figure that is entered for the year. A ratio's is the year's target.
    std::optional<double> at(double target, int month) const;

private:
    RollUp m_rollUp;
    Seasons m_seasons;
    std::optional<double> m_lastDecember;
    std::optional<RateSeason> m_rate;

    double ofRate(double target, size_t months) const;
};
