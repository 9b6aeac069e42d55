// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/block_words.h"
#include "review/review_context.h"

#include <QString>

#include <initializer_list>
#include <vector>

// Figures of a part: an operator's share, a source's cost, an item's score. A slice is computed as any KPI is, so it
// has its months, the year before, its change and its judgement; it has no target.
struct Slice {
    QString code;
    QString part; // what the part is called: "Telecom"
    KpiDefinition definition;
    KpiResult result;
    QString unit;

    KpiView view() const { return {definition, result, unit}; }
    const std::optional<double>& value() const { return result.value; }
};

// What a slice is made from: a definition and the part that its figures are of.
Slice makeSlice(const ReviewContext& context, KpiDefinition definition, const QString& code, const QString& part);
// A catalogue KPI over one code of a label; measures that have no such label stay whole.
KpiDefinition narrowedTo(const KpiView& kpi, const QString& label, const QString& code);
// The same of the numerator alone: a part's share of the whole. A condition on the label is replaced.
KpiDefinition shareOf(const KpiView& kpi, const QString& label, const QString& code);
// A sum of one column; with a divisor, a ratio. Unit and direction as the catalogue has them.
struct Plain {
    const char16_t* kind;
    const char16_t* column;
    RollUp rollUp = RollUp::Sum;
    QString unit;
    Direction better = Direction::MoreIsBetter;
    const char16_t* divisor = nullptr; // a column of the same kind
};
KpiDefinition plainDefinition(const Plain& plain, const QString& name);
// With a condition on a label added to every measure.
KpiDefinition where(KpiDefinition definition, const QString& label, const QString& code);

// The codes of a label that have records in the year, in the vocabulary's order.
std::vector<QString> codesOf(const ReviewContext& context, const Measure& measure, const QString& label);

// Cells of tables. Each carries its note.
TableCell wordCell(const QString& text, bool isStrong = false);
TableCell figureCell(
    const ReviewContext& context, const KpiView& kpi, const DisplayScale& scale, bool isStrong = false);
TableCell beforeCell(const ReviewContext& context, const KpiView& kpi, const DisplayScale& scale);
// A bar from zero; `largest` is the longest of its unit.
TableCell barCell(const ReviewContext& context, const KpiView& kpi, const DisplayScale& scale, double largest);
// A share's change on the year before in a column whose title names the points.
TableCell pointsCell(const ReviewContext& context, const KpiView& kpi);
QString pointsTitle(const ReviewContext& context);
// "Subscribers, 10k"
QString columnTitle(const ReviewContext& context, const QString& name, const QString& unit);
// The largest absolute value, for a scale.
double largestValue(const std::vector<Slice>& slices);
// The slices with the highest and the lowest value, or change; nullptr where none has one.
const Slice* highest(const std::vector<Slice>& slices);
const Slice* lowest(const std::vector<Slice>& slices);
const Slice* mostRisen(const std::vector<Slice>& slices);
const Slice* mostFallen(const std::vector<Slice>& slices);
// A rise or a fall in points or per cent, without a sign: "0.42 points", "3.1%".
QString changeAmount(const ReviewContext& context, const KpiView& kpi);
