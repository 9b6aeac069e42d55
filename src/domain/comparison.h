// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kpi.h"
#include "domain/kpi_result.h"

#include <optional>
#include <vector>

// Comparing a value with another. All judge at full precision, but take as equal what differs by no more than the
// rounding of binary fractions can explain (a billionth of the larger).

// The same months of the year before.
std::vector<Month> yearBefore(std::vector<Month> months);
// to - from; exactly zero where they are equal in that sense.
double difference(double to, double from);
// The change from `from` in per cent; none on a zero or negative base.
std::optional<double> percentChange(double to, double from);
// value / target x 100; none on a zero or negative target.
std::optional<double> completion(double value, double target);
// Whether a change is welcome.
Judgement judgeChange(Direction better, double change);
// Whether the target was met, by the direction; exceeded where a stretch target was given and reached too. None for a
// KPI without a direction.
Verdict judgeTarget(Direction better, double value, double target, std::optional<double> stretch);
