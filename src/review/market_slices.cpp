// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/market_slices.h"

#include "domain/comparison.h"
#include "domain/measure_columns.h"
#include "review/figure_notes.h"
#include "review/kpi_table.h"

#include <algorithm>
#include <cmath>

namespace {

void narrow(Part& part, const QString& label, const QString& code, bool isReplaced)
{
    for (Term& term : part.terms) {
        if (!measureLabels(term.measure.kind).contains(label))
            continue;
        if (isReplaced)
            std::erase_if(term.measure.where, [&](const LabelFilter& filter) { return filter.label == label; });
        term.measure.where.push_back({label, {code}, {}, false, false});
    }
}

// The first or the last by what `figure` gives; nullptr where none has one.
template <class Figure, class Before>
const Slice* extreme(const std::vector<Slice>& slices, Figure figure, Before isBetter)
{
    const Slice* found = nullptr;
    for (const Slice& slice : slices) {
        if (figure(slice) && (!found || isBetter(*figure(slice), *figure(*found))))
            found = &slice;
    }
    return found;
}

const std::optional<double>& valueOf(const Slice& slice)
{
    return slice.result.value;
}

const std::optional<double>& changeOf(const Slice& slice)
{
    return slice.definition.isShare() ? slice.result.change : slice.result.changePercent;
}

}

Slice makeSlice(const ReviewContext& context, KpiDefinition definition, const QString& code, const QString& part)
{
    Slice slice;
    slice.code = code;
    slice.part = part;
    if (!part.isEmpty()) {
        const QString name = context.phrases.translate("Review", "%1, %2", "a figure and the part it is of")
                                 .arg(definition.name(context.phrases.language()), part);
        definition.chinese = name;
        definition.english = name;
    }
    slice.result = context.calculator.result(definition, context.year, context.through);
    slice.unit = figureUnit(definition);
    slice.definition = std::move(definition);
    return slice;
}

KpiDefinition narrowedTo(const KpiView& kpi, const QString& label, const QString& code)
{
    return where(kpi.definition, label, code);
}

KpiDefinition where(KpiDefinition definition, const QString& label, const QString& code)
{
    narrow(definition.numerator, label, code, false);
    if (definition.denominator)
        narrow(*definition.denominator, label, code, false);
    return definition;
}

KpiDefinition shareOf(const KpiView& kpi, const QString& label, const QString& code)
{
    KpiDefinition definition = kpi.definition;
    narrow(definition.numerator, label, code, true);
    return definition;
}

KpiDefinition plainDefinition(const Plain& plain, const QString& name)
{
    const auto partOf = [&](const char16_t* column) {
        Part part;
        part.terms = {{{QString::fromUtf16(plain.kind), QString::fromUtf16(column), {}}, 1}};
        part.rollUp = plain.rollUp;
        return part;
    };
    KpiDefinition definition;
    definition.unit = plain.unit;
    definition.better = plain.better;
    definition.chinese = name;
    definition.english = name;
    definition.numerator = partOf(plain.column);
    if (plain.divisor)
        definition.denominator = partOf(plain.divisor);
    return definition;
}

std::vector<QString> codesOf(const ReviewContext& context, const Measure& measure, const QString& label)
{
    std::vector<QString> codes;
    for (const LabelSum& sum : context.calculator.split(measure, label, context.months)) {
        if (!sum.code.isEmpty())
            codes.push_back(sum.code);
    }
    return codes;
}

TableCell wordCell(const QString& text, bool isStrong)
{
    TableCell cell;
    cell.text = text;
    cell.isStrong = isStrong;
    return cell;
}

TableCell figureCell(const ReviewContext& context, const KpiView& kpi, const DisplayScale& scale, bool isStrong)
{
    TableCell cell = wordCell(context.format.figure(kpi.result.value, scale), isStrong);
    if (kpi.hasValue())
        cell.note = FigureNotes(context, kpi).total();
    return cell;
}

TableCell beforeCell(const ReviewContext& context, const KpiView& kpi, const DisplayScale& scale)
{
    TableCell cell = wordCell(context.format.figure(kpi.result.previous, scale));
    if (kpi.result.previous) {
        const std::vector<Month> months = yearBefore(kpi.result.compared);
        cell.note = plainNote(context, context.name(kpi), context.format.exact(kpi.result.previous, kpi.unit),
            context.formula(kpi), sourceKinds(context, kpi.definition), kpi, months);
    }
    return cell;
}

TableCell barCell(const ReviewContext& context, const KpiView& kpi, const DisplayScale& scale, double largest)
{
    TableCell cell = figureCell(context, kpi, scale, true);
    if (kpi.hasValue() && largest > 0)
        cell.value = std::max(*kpi.result.value, 0.0) / largest * 100;
    return cell;
}

TableCell pointsCell(const ReviewContext& context, const KpiView& kpi)
{
    TableCell cell = changeCell(context, kpi);
    if (kpi.result.change) {
        cell.text = context.format.signedFigure(
            kpi.result.change, context.format.tableScale(QStringLiteral("%"), 1)); // two decimals, as points have
    }
    return cell;
}

QString pointsTitle(const ReviewContext& context)
{
    return context.phrases.translate("Review", "Change, points", "column: percentage points");
}

QString columnTitle(const ReviewContext& context, const QString& name, const QString& unit)
{
    if (unit.isEmpty())
        return name;
    return context.phrases.translate("Review", "%1, %2", "a column and its unit").arg(name, unit);
}

double largestValue(const std::vector<Slice>& slices)
{
    double largest = 0;
    for (const Slice& slice : slices)
        largest = std::max(largest, std::abs(slice.result.value.value_or(0)));
    return largest;
}

const Slice* highest(const std::vector<Slice>& slices)
{
    return extreme(slices, valueOf, std::greater<double>());
}

const Slice* lowest(const std::vector<Slice>& slices)
{
    return extreme(slices, valueOf, std::less<double>());
}

const Slice* mostRisen(const std::vector<Slice>& slices)
{
    const Slice* slice = extreme(slices, changeOf, std::greater<double>());
    return slice && *changeOf(*slice) > 0 ? slice : nullptr;
}

const Slice* mostFallen(const std::vector<Slice>& slices)
{
    const Slice* slice = extreme(slices, changeOf, std::less<double>());
    return slice && *changeOf(*slice) < 0 ? slice : nullptr;
}

QString changeAmount(const ReviewContext& context, const KpiView& kpi)
{
    if (kpi.definition.isShare())
        return context.format.pointsInText(kpi.result.change.value_or(0));
    return context.format.percent(std::abs(kpi.result.changePercent.value_or(0)), false);
}
