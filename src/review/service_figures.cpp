// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/service_figures.h"

#include "review/figure_notes.h"

#include <algorithm>
#include <numeric>

double sumOver(
    const ReviewContext& context, const Measure& measure, const QString& label, const std::vector<Month>& months)
{
    const std::vector<LabelSum> sums = context.calculator.split(measure, label, months);
    return std::accumulate(
        sums.begin(), sums.end(), 0.0, [](double sum, const LabelSum& part) { return sum + part.value; });
}

double partOf(const std::vector<LabelSum>& sums, const QString& code)
{
    const auto found = std::find_if(sums.begin(), sums.end(), [&](const LabelSum& sum) { return sum.code == code; });
    return found == sums.end() ? 0 : found->value;
}

std::optional<double> ratioOf(double a, double b, double scale)
{
    return b == 0 ? std::nullopt : std::optional(a / b * scale);
}

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

TableCell changeOf(
    const ReviewContext& context, const YearPair& pair, const QString& unit, Direction better, FigureNote note)
{
    const FigureFormat& format = context.format;
    if (!pair.isCompared())
        return textCell(format.none());
    const bool isShare = unit == u"%";
    TableCell cell;
    cell.value = isShare ? std::optional(pair.change()) : pair.changePercent();
    cell.text = isShare ? format.points(pair.change()) : format.percent(cell.value, true);
    cell.judgement = judgeChange(better, pair.change());
    cell.note = std::move(note);
    cell.note.exact = cell.text;
    cell.note.formula = differenceText(context, *pair.comparable, *pair.previous, unit);
    return cell;
}

FigureNote noteOver(const ReviewContext& context, const QString& name, std::optional<double> figure,
    const QString& unit, const QString& formula, const QString& kind, const KpiView& kpi)
{
    return plainNote(
        context, name, context.format.exact(figure, unit), formula, kindName(context, kind), kpi, kpi.result.counted);
}

FigureNote noteBefore(const ReviewContext& context, const QString& name, std::optional<double> figure,
    const QString& unit, const QString& kind, const KpiView& kpi)
{
    if (!figure)
        return {};
    return plainNote(context, name, context.format.exact(figure, unit), {}, kindName(context, kind), kpi,
        yearBefore(kpi.result.compared));
}
