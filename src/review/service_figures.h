// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comparison.h"
#include "review/review_context.h"

#include <optional>
#include <vector>

// Figures of chapter 3 that are no KPI of the catalogue: sums of measures by a label, and both years side by side.

// Over the months of this year that count, over those that both years have, and the same in the year before.
struct YearPair {
    std::optional<double> value;
    std::optional<double> comparable;
    std::optional<double> previous;

    bool isCompared() const { return comparable && previous; }
    double change() const { return difference(*comparable, *previous); }
    // None on a zero or negative base.
    std::optional<double> changePercent() const
    {
        return isCompared() ? percentChange(*comparable, *previous) : std::nullopt;
    }
};

// figureOver(months) gives the figure over some months, or none. `kpi`: whose months count.
template <class Figure> YearPair yearPair(const KpiView& kpi, Figure figureOver)
{
    const KpiResult& result = kpi.result;
    YearPair pair;
    if (!result.counted.empty())
        pair.value = figureOver(result.counted);
    if (result.compared.empty())
        return pair;
    pair.comparable = result.compared == result.counted ? pair.value : figureOver(result.compared);
    std::vector<Month> before = result.compared;
    for (Month& month : before)
        month = month - 12;
    pair.previous = figureOver(before);
    return pair;
}

// A measure's sum over some months; `label`: any that its records carry.
double sumOver(
    const ReviewContext& context, const Measure& measure, const QString& label, const std::vector<Month>& months);
// The part of one code; zero for one without records.
double partOf(const std::vector<LabelSum>& sums, const QString& code);
// a / b x scale; none where b is zero.
std::optional<double> ratioOf(double a, double b, double scale = 1);

TableCell textCell(const QString& text);
TableCell figureCell(const ReviewContext& context, std::optional<double> figure, const DisplayScale& scale,
    FigureNote note, bool isStrong = false);
// The change as a pin: points for "%", per cent else. `note`: of the figure that changed.
TableCell changeOf(
    const ReviewContext& context, const YearPair& pair, const QString& unit, Direction better, FigureNote note);
// A note over the months of this year that count for the KPI.
FigureNote noteOver(const ReviewContext& context, const QString& name, std::optional<double> figure,
    const QString& unit, const QString& formula, const QString& kind, const KpiView& kpi);
// The same over the months of the year before.
FigureNote noteBefore(const ReviewContext& context, const QString& name, std::optional<double> figure,
    const QString& unit, const QString& kind, const KpiView& kpi);
