// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/kpi_table.h"

#include "review/figure_notes.h"
#include "review/finding_words.h"

#include <algorithm>
#include <cmath>

namespace {

TableCell textCell(const QString& text)
{
    TableCell cell;
    cell.text = text;
    return cell;
}

TableCell figureCell(const ReviewContext& context, std::optional<double> figure, const DisplayScale& scale,
    FigureNote note, bool isStrong)
{
    TableCell cell;
    cell.text = context.format.figure(figure, scale);
    cell.isStrong = isStrong;
    if (figure)
        cell.note = std::move(note);
    return cell;
}

TableCell completionCell(const ReviewContext& context, const KpiView& kpi, const FigureNotes& notes)
{
    TableCell cell;
    cell.judgement = kpi.result.verdict == Verdict::None ? Judgement::Neutral : judgementOf(kpi.result);
    if (!kpi.result.targetGap) {
        cell.text = context.format.none();
        return cell;
    }
    // A bar of less than nothing says nothing.
    const bool isMeaningful = kpi.result.completion && *kpi.result.completion >= 0;
    if (isMeaningful)
        cell.value = kpi.result.completion;
    cell.text = isMeaningful ? context.format.completion(*kpi.result.completion) : context.format.notMeaningful();
    cell.note = notes.gap();
    return cell;
}

TableCell verdictCell(const ReviewContext& context, const KpiView& kpi)
{
    TableCell cell;
    cell.text = verdictWord(context, kpi.result.verdict);
    cell.judgement = kpi.result.verdict == Verdict::None ? Judgement::Neutral : judgementOf(kpi.result);
    return cell;
}

TableRow rowOf(const ReviewContext& context, const KpiView& kpi)
{
    const FigureNotes notes(context, kpi);
    const DisplayScale scale = rowScale(context, kpi);
    TableRow row;
    row.cells = {textCell(context.name(kpi)), textCell(scale.unit),
        figureCell(context, kpi.result.target, scale, notes.target(), false),
        figureCell(context, kpi.result.value, scale, notes.total(), true), completionCell(context, kpi, notes),
        figureCell(context, kpi.result.previous, scale, notes.previous(), false), changeCell(context, kpi),
        verdictCell(context, kpi)};
    return row;
}

}

DisplayScale rowScale(const ReviewContext& context, const KpiView& kpi)
{
    double largest = 0;
    for (const std::optional<double>& figure : {kpi.result.value, kpi.result.target, kpi.result.previous})
        largest = std::max(largest, std::abs(figure.value_or(0)));
    return context.format.tableScale(kpi.unit, largest);
}

TableCell changeCell(const ReviewContext& context, const KpiView& kpi)
{
    TableCell cell;
    cell.text = context.format.change(kpi.result, kpi.definition);
    cell.judgement = kpi.result.changeJudgement;
    if (!kpi.hasPrevious())
        return cell;
    if (cell.text != context.format.notMeaningful())
        cell.value = kpi.definition.isShare() ? kpi.result.change : kpi.result.changePercent;
    cell.note = FigureNotes(context, kpi).change();
    return cell;
}

TableBlock kpiTable(const ReviewContext& context, const std::vector<KpiView>& kpis)
{
    const Phrases& phrases = context.phrases;
    TableBlock table;
    table.columns = {{phrases.translate("Review", "Indicator", "column"), CellKind::Text, 2.4},
        {phrases.translate("Review", "Unit", "column"), CellKind::Text, 1.2},
        {phrases.translate("Review", "Target", "column"), CellKind::Number, 1},
        {phrases.translate("Review", "Actual", "column"), CellKind::Number, 1},
        {phrases.translate("Review", "Completion", "column"), CellKind::CompletionBar, 2.6},
        {phrases.translate("Review", "Year before", "column"), CellKind::Number, 1.1},
        {phrases.translate("Review", "Change", "column"), CellKind::Pin, 3},
        {phrases.translate("Review", "Verdict", "column"), CellKind::Verdict, 1}};
    for (const KpiView& kpi : kpis)
        table.rows.push_back(rowOf(context, kpi));
    return table;
}

TableBlock comparisonTable(const ReviewContext& context, const std::vector<KpiView>& kpis)
{
    const Phrases& phrases = context.phrases;
    TableBlock table;
    table.columns = {{phrases.translate("Review", "Indicator", "column"), CellKind::Text, 2.4},
        {phrases.translate("Review", "Unit", "column"), CellKind::Text, 1.2},
        {phrases.translate("Review", "Actual", "column"), CellKind::Number, 1},
        {phrases.translate("Review", "Year before", "column"), CellKind::Number, 1.1},
        {phrases.translate("Review", "Change", "column"), CellKind::Pin, 2.6}};
    for (const KpiView& kpi : kpis) {
        const FigureNotes notes(context, kpi);
        const DisplayScale scale = rowScale(context, kpi);
        table.rows.push_back(
            {{textCell(context.name(kpi)), textCell(scale.unit),
                 figureCell(context, kpi.result.value, scale, notes.total(), true),
                 figureCell(context, kpi.result.previous, scale, notes.previous(), false), changeCell(context, kpi)},
                false});
    }
    return table;
}

QString verdictWord(const ReviewContext& context, Verdict verdict)
{
    switch (verdict) {
    case Verdict::Missed:
        return context.phrases.translate("Review", "Missed", "verdict");
    case Verdict::Met:
        return context.phrases.translate("Review", "Met", "verdict");
    case Verdict::Exceeded:
        return context.phrases.translate("Review", "Exceeded", "verdict: the stretch target was reached too");
    case Verdict::None:
        break;
    }
    return context.format.none();
}
