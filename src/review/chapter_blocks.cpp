// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/chapter_blocks.h"

#include "domain/comparison.h"
#include "review/event_marks.h"
#include "review/figure_notes.h"
#include "review/finding_words.h"
#include "review/kpi_columns.h"
#include "review/kpi_lines.h"
#include "review/month_picture.h"

#include <algorithm>
#include <cmath>

namespace {

Block startBlock(const BlockPlace& place, BlockTitle title, const QString& message, const QString& footnote)
{
    Block block;
    block.id = place.id;
    block.span = place.span;
    block.title = std::move(title);
    block.message = message;
    block.messageId = message.isEmpty() ? QString() : place.id + QStringLiteral(".message");
    block.footnote = footnote;
    return block;
}

// "Mean handling time improved from 48.2 hours in Q1 to 28.4 hours in Q4": the first and the last quarter with a value.
QString quartersMessage(const ReviewContext& context, const KpiView& kpi, const std::vector<ColumnFigure>& figures)
{
    const auto has = [](const ColumnFigure& figure) { return figure.actual.has_value(); };
    const auto first = std::find_if(figures.begin(), figures.end(), has);
    const auto last = std::find_if(figures.rbegin(), figures.rend(), has);
    if (first == figures.end() || &*first == &*last)
        return FindingWords(context).message(kpi);
    const Phrases& phrases = context.phrases;
    const QString before = context.format.inText(*first->actual, kpi.unit);
    const QString after = context.format.inText(*last->actual, kpi.unit);
    const double change = before == after ? 0 : difference(*last->actual, *first->actual);
    const QString& name = context.name(kpi);
    if (change == 0) {
        return phrases.translate("Review", "%1 held at %2 from %3 to %4", "a KPI, its value and two quarters")
            .arg(name, before, first->category, last->category);
    }
    const QString* text = nullptr;
    if (kpi.lessIsBetter()) {
        text = change < 0 ? &phrases.translate("Review", "%1 improved from %2 in %3 to %4 in %5")
                          : &phrases.translate("Review", "%1 worsened from %2 in %3 to %4 in %5");
    } else {
        text = change > 0 ? &phrases.translate("Review", "%1 rose from %2 in %3 to %4 in %5")
                          : &phrases.translate("Review", "%1 fell from %2 in %3 to %4 in %5");
    }
    return text->arg(name, before, first->category, after, last->category);
}

// The last quarter may have only some of its months yet.
QString partQuarterNote(const ReviewContext& context)
{
    const int month = context.through.month();
    if (month % 3 == 0)
        return {};
    const Period quarter{Month(context.year, (month - 1) / 3 * 3 + 1), context.through};
    return context.phrases.translate("Review", "The last quarter is %1 alone, the year before likewise.")
        .arg(context.periods.months(monthsOf(quarter)));
}

}

Block chartBlock(const ReviewContext& context, const BlockPlace& place, BlockTitle title, ChartSpec spec,
    const QString& message, const QString& footnote)
{
    Block block = startBlock(place, std::move(title), message, footnote);
    block.content = ChartBlock{std::move(spec), spokenChart(context, block)};
    return block;
}

Block tableBlock(
    const BlockPlace& place, BlockTitle title, TableBlock table, const QString& message, const QString& footnote)
{
    Block block = startBlock(place, std::move(title), message, footnote);
    block.content = std::move(table);
    return block;
}

Block emptyBlock(const BlockPlace& place, BlockTitle title, const QString& hint)
{
    Block block = startBlock(place, std::move(title), {}, {});
    block.emptyHint = hint;
    return block;
}

Block monthColumnsBlock(
    const ReviewContext& context, const BlockPlace& place, const KpiView& kpi, std::optional<double> shared)
{
    if (!kpi.hasValue())
        return emptyBlock(
            place, blockTitle(context, context.name(kpi), {}, comparisonsOf(kpi)), emptyHint(context, kpi));
    const ChartMessage message = monthsMessage(context, kpi);
    const std::vector<ColumnFigure> figures = monthFigures(context, kpi, message.quoted);
    const DisplayScale scale = context.format.chartScale(kpi.unit, shared.value_or(largestOf(figures)));
    ColumnsSpec spec = columnsOf(context, kpi, figures, scale);
    // All events where there is room for their names, else those of the months that the message quotes.
    spec.events = place.span >= kWideSpan ? eventMarks(context) : eventMarks(context, message.quoted);
    if (shared)
        spec.scaleMaximum = *shared / scale.divisor;
    return chartBlock(context, place, blockTitle(context, context.name(kpi), scale.unit, comparisonsOf(kpi)),
        std::move(spec), message.text, footnote(context, {kpi}, monthlyPlanNote(context, kpi)));
}

Block quarterColumnsBlock(const ReviewContext& context, const BlockPlace& place, const KpiView& kpi)
{
    if (!kpi.hasValue())
        return emptyBlock(
            place, blockTitle(context, context.name(kpi), {}, comparisonsOf(kpi)), emptyHint(context, kpi));
    std::vector<ColumnFigure> figures = quarterFigures(context, kpi);
    const DisplayScale scale = context.format.chartScale(kpi.unit, largestOf(figures));
    const auto has = [](const ColumnFigure& figure) { return figure.actual.has_value(); };
    if (const auto first = std::find_if(figures.begin(), figures.end(), has); first != figures.end()) {
        first->isQuoted = true;
        std::find_if(figures.rbegin(), figures.rend(), has)->isQuoted = true;
    }
    return chartBlock(context, place, blockTitle(context, context.name(kpi), scale.unit, comparisonsOf(kpi)),
        columnsOf(context, kpi, figures, scale), quartersMessage(context, kpi, figures),
        footnote(context, {kpi}, partQuarterNote(context)));
}

Block linesBlock(const ReviewContext& context, const BlockPlace& place, const KpiView& kpi)
{
    const DisplayScale scale = context.format.chartScale(kpi.unit, largestMonth(kpi));
    BlockTitle title = blockTitle(context, context.name(kpi), scale.unit, comparisonsOf(kpi));
    if (!kpi.hasValue())
        return emptyBlock(place, std::move(title), emptyHint(context, kpi));
    return chartBlock(context, place, std::move(title), kpiLines(context, kpi, {}), FindingWords(context).message(kpi),
        footnote(context, {kpi}));
}

Block peakLinesBlock(const ReviewContext& context, const BlockPlace& place, const KpiView& kpi)
{
    const MonthPicture picture = monthPicture(kpi.definition, kpi.result);
    if (!picture.highest || picture.highest->month == picture.lowest->month)
        return linesBlock(context, place, kpi);
    const MonthGap& peak = *picture.highest;
    const DisplayScale scale = context.format.chartScale(kpi.unit, largestMonth(kpi));
    const FindingWords words(context);
    const QString message = words.halves(words.clauses({words.value(kpi), words.plan(kpi)}),
        context.phrases.translate("Review", "%1 was highest at %2", "a month and its figure")
            .arg(context.periods.month(peak.month), context.format.inText(peak.value, kpi.unit)));
    LinesSpec lines = kpiLines(context, kpi, {peak.month});
    lines.events = eventMarks(context, {peak.month});
    return chartBlock(context, place, blockTitle(context, context.name(kpi), scale.unit, comparisonsOf(kpi)),
        std::move(lines), message, footnote(context, {kpi}));
}

Block labelBridgeBlock(
    const ReviewContext& context, const BlockPlace& place, const KpiView& kpi, const BridgeSplit& split)
{
    const std::vector<Month>& months = kpi.result.compared;
    BlockTitle title = blockTitle(context, context.name(kpi), {});
    if (!kpi.hasValue())
        return emptyBlock(place, std::move(title), emptyHint(context, kpi));
    if (months.empty())
        return emptyBlock(place, std::move(title), noYearBeforeHint(context, kpi));
    const LabelBridge bridge = bridgeByLabel(context.calculator, split.measure, split.label, months);
    if (bridge.steps.empty() || (bridge.steps.size() == 1 && bridge.steps.front().code.isEmpty()))
        return emptyBlock(place, std::move(title), notSplitHint(context, split.measure.kind, split.labelName));
    // Four digits: the steps are small beside the totals.
    const DisplayScale scale = context.format.tableScale(kpi.unit, std::max(bridge.before, bridge.after));
    const Drivers drivers = driversOf(bridge);
    const FigureNotes notes(context, kpi);
    BridgeBuilder chart(context.format, scale);
    const auto noteOf = [&](const BridgeStep& step, const QString& name) {
        FigureNote note = stepNote(context, kpi, name, step.before, step.after, months);
        if (!step.code.isEmpty())
            note.records = {{split.measure.kind}, {{split.label, step.code}}};
        return note;
    };
    chart.total(
        context.periods.shortPeriodOfYear(yearBefore(months)), Scenario::Previous, bridge.before, notes.previous());
    for (const BridgeStep& step : bridge.steps) {
        const QString name = context.codeName(split.vocabulary, step.code);
        chart.step(name, step.change(), judgeChange(kpi.definition.better, difference(step.after, step.before)),
            noteOf(step, name), &step == drivers.leader || &step == drivers.opponent);
    }
    chart.total(context.periods.shortPeriodOfYear(months), Scenario::Actual, bridge.after,
        notes.over(context.periods.shortPeriodOfYear(months), context.calculator.valueOver(kpi.definition.id, months),
            {months.front(), months.back()}));
    title.unit = scale.unit;
    title.when =
        context.phrases.translate("Review", "%1 → %2", "from one period to another")
            .arg(context.periods.shortPeriodOfYear(yearBefore(months)), context.periods.shortPeriodOfYear(months));
    return chartBlock(context, place, std::move(title), chart.take(),
        driversText(context, bridge, {split.vocabulary, kpi.unit, kpi.unit == u"yuan" && !kpi.lessIsBetter()}),
        footnote(context, {kpi}));
}

FigureNote stepNote(const ReviewContext& context, const KpiView& kpi, const QString& name, double before, double after,
    const std::vector<Month>& months)
{
    return plainNote(context, name, signedExact(context, after - before, kpi.unit),
        differenceText(context, after, before, kpi.unit), sourceKinds(context, kpi.definition), kpi, months);
}

QString signedExact(const ReviewContext& context, double value, const QString& unit)
{
    const QString text = context.format.exact(value, unit);
    return value > 0 ? QStringLiteral("+") + text : text;
}

Measure measureOf(const char16_t* kind, const char16_t* column)
{
    return {QString::fromUtf16(kind), QString::fromUtf16(column), {}};
}
