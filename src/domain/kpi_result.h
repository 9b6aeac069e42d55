// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/month.h"

#include <array>
#include <optional>
#include <vector>

enum class Verdict { None, Missed, Met, Exceeded };

// Whether a difference is welcome, by the KPI's direction; never by its sign alone.
enum class Judgement { Neutral, Good, Bad };

using MonthFigures = std::array<std::optional<double>, 12>;

// One KPI of one store over the months January to `through` of a year, in the KPI's unit. An empty optional is
// "no value": a gap, or a change that has no meaning.
struct KpiResult {
    KpiId id;
    std::optional<double> value;     // over the months that have every part
    std::optional<double> numerator; // the value's parts, as printed in a formula; none for most expressions
    std::optional<double> denominator;
    std::vector<Month> counted;          // the months that the value is over
    std::vector<Month> missing;          // months up to `through` that lack a part
    std::optional<double> previous;      // the year before, over the same months
    std::vector<Month> previousMissing;  // months of this year that count, but lack a part in the year before
    std::vector<Month> compared;         // the others: months of this year that both years have
    std::optional<double> comparable;    // the value over the months that both years have; equals value without gaps
    std::optional<double> change;        // comparable - previous: points for a share, else in the unit
    std::optional<double> changePercent; // none for shares, and none on a zero or negative base
    Judgement changeJudgement = Judgement::Neutral;
    std::optional<double> target; // the year's target, brought to the months counted; see target_path.h
    std::optional<double> stretch;
    std::optional<double> yearTarget; // as entered, for the whole year
    std::optional<double> completion; // value / target x 100; none on a zero or negative target
    std::optional<double> targetGap;  // value - target
    Verdict verdict = Verdict::None;
    MonthFigures months;         // this year, January first; none after `through`
    MonthFigures previousMonths; // the year before, all twelve
    MonthFigures targetMonths;   // the target brought to each single month of the year, all twelve
};
