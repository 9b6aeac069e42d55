// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kpi.h"
#include "domain/seasons.h"

#include <optional>
#include <span>

// The way from a year's target to what it asks of some of the year's months, by the KPI's roll-up
// (KpiDefinition::targetRollUp): flows by the seasons, stocks along a straight line from last December's value to the
// target, ratios the same for any months.
class TargetPath final {
public:
    // lastDecember: a stock's value at the end of the year before; where it is not known, the target holds all year.
    TargetPath(RollUp rollUp, const Seasons& seasons, std::optional<double> lastDecember);

    // What the year's target asks over the months (1 to 12, ascending) together; none for no months.
    std::optional<double> over(double target, std::span<const int> months) const;
    // What it asks of a single month; none for a figure that is entered for the year.
    std::optional<double> at(double target, int month) const;

private:
    RollUp m_rollUp;
    Seasons m_seasons;
    std::optional<double> m_lastDecember;
};
