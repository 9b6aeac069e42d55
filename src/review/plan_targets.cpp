// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/comparison.h"
#include "review/block_words.h"
#include "review/chapter_blocks.h"
#include "review/figure_notes.h"
#include "review/outlook_words.h"
#include "review/plan_sections.h"

#include <algorithm>
#include <cmath>

namespace {

TableCell cellOf(const QString& text)
{
    TableCell cell;
    cell.text = text;
    return cell;
}

DisplayScale scaleOf(const ReviewContext& context, const PlanKpi& kpi)
{
    return context.format.tableScale(
        kpi.kpi.unit, std::max(std::abs(kpi.target.value_or(0)), std::abs(kpi.thisYear().value_or(0))));
}

TableCell figureCell(const Plan& plan, const PlanKpi& kpi, std::optional<double> value, const QString& formula)
{
    const ReviewContext& context = plan.context;
    TableCell cell = cellOf(context.format.figure(value, scaleOf(context, kpi)));
    if (value) {
        cell.note = FigureNotes(context, kpi.kpi)
                        .figure(context.periods.year(plan.next), value, formula, Period{{1, 1}, {0, 12}});
    }
    return cell;
}

// The target against this year: what it asks for.
TableCell changeCellOf(const Plan& plan, const PlanKpi& kpi)
{
    const ReviewContext& context = plan.context;
    const std::optional<double> now = kpi.thisYear();
    TableCell cell = cellOf(context.format.none());
    if (!now || !kpi.target)
        return cell;
    KpiResult result;
    result.change = difference(kpi.onSameMonths(*kpi.target), *now);
    result.changePercent = percentChange(kpi.onSameMonths(*kpi.target), *now);
    cell.text = context.format.change(result, kpi.kpi.definition);
    cell.value = kpi.kpi.definition.isShare() ? result.change : result.changePercent;
    // What its own figures show as nothing is neither good nor bad.
    const bool isShown = std::ranges::any_of(cell.text, [](QChar c) { return c.isDigit() && c != u'0'; });
    cell.judgement = isShown ? judgeChange(kpi.kpi.definition.better, *result.change) : Judgement::Neutral;
    return cell;
}

QString stateText(const ReviewContext& context, const PlanKpi& kpi)
{
    return kpi.isEntered ? context.phrases.translate("Review", "set by the manager")
                         : context.phrases.translate("Review", "proposed", "state of a target");
}

QString targetOrigin(const Plan& plan, const PlanKpi& kpi)
{
    const Phrases& phrases = plan.context.phrases;
    if (kpi.isEntered)
        return phrases.translate("Review", "set by the manager");
    return kpi.isKept ? phrases.translate("Review", "this year's figure, to three digits: the forecast is worse")
                      : phrases.translate("Review", "the forecast, rounded to three digits");
}

TableRow targetRow(const Plan& plan, const PlanKpi& kpi)
{
    const ReviewContext& context = plan.context;
    const DisplayScale scale = scaleOf(context, kpi);
    const QString method = methodText(context, kpi.kpi, kpi.outlook);
    const std::optional<ForecastFigure>& next = kpi.outlook.nextYear;
    TableRow row;
    TableCell target = figureCell(plan, kpi, kpi.target, targetOrigin(plan, kpi));
    target.isStrong = true;
    const QString range = next
        ? context.phrases.translate("Review", "%1 to %2", "a range")
              .arg(context.format.figure(next->low, scale), context.format.figure(next->high, scale))
        : context.format.none();
    TableCell monthly = kpi.isFlow() && kpi.target
        ? figureCell(plan, kpi, *kpi.target / 12, context.phrases.translate("Review", "the year's target / 12"))
        : cellOf(context.format.none());
    row.cells = {cellOf(context.name(kpi.kpi)), cellOf(scale.unit), figureCell(plan, kpi, kpi.thisYear(), method),
        figureCell(plan, kpi, next ? std::optional(next->value) : std::nullopt, method), cellOf(range), target,
        changeCellOf(plan, kpi), monthly, cellOf(stateText(context, kpi))};
    row.subject.kind = kpi.isEntered ? RowSubject::Kind::Target : RowSubject::Kind::Proposal;
    row.subject.year = plan.next;
    row.subject.kpi = kpi.kpi.definition.id;
    row.subject.target = kpi.target;
    row.cells[2].note.name.replace(context.periods.year(plan.next), context.periods.year(plan.next - 1));
    return row;
}

KpiTile tileOf(const Plan& plan, const PlanKpi* kpi, const char16_t* id)
{
    const ReviewContext& context = plan.context;
    const KpiView view = context.kpi(id);
    const Phrases& phrases = context.phrases;
    KpiTile tile;
    tile.kpi = view.definition.id;
    tile.name = phrases.translate("Review", "%1, target %2", "a KPI and a year")
                    .arg(context.name(view), context.periods.year(plan.next));
    tile.value = context.format.none();
    if (!kpi || !kpi->target) {
        tile.unit = context.format.chartScale(view.unit, 0).unit;
        tile.variances = {{phrases.translate("Review", "forecast", "a tile without a target"),
            phrases.translate("Review", "too little history", "instead of a target"), Judgement::Neutral}};
        return tile;
    }
    const DisplayScale scale = context.format.chartScale(view.unit, std::abs(*kpi->target));
    tile.value = context.format.figure(kpi->target, scale);
    tile.unit = scale.unit;
    const TableCell change = changeCellOf(plan, *kpi);
    tile.variances.push_back(
        {phrases.translate("Review", "vs %1", "a tile's variance against a year").arg(thisYearName(plan, *kpi)),
            change.text, change.judgement});
    if (kpi->isFlow()) {
        tile.variances.push_back({phrases.translate("Review", "a month", "a tile: the monthly run rate"),
            context.format.inText(*kpi->target / 12, view.unit), Judgement::Neutral});
    }
    tile.spark = {{kpi->outlook.nextMonths.begin(), kpi->outlook.nextMonths.end()},
        {kpi->outlook.months.begin(), kpi->outlook.months.end()}};
    tile.note = FigureNotes(context, view)
                    .figure(context.periods.year(plan.next), kpi->target, methodText(context, kpi->kpi, kpi->outlook),
                        Period{{1, 1}, {0, 12}});
    return tile;
}

BlockTitle targetsTitle(const Plan& plan, const QString& what)
{
    BlockTitle title = blockTitle(plan.context, what, {});
    title.when = planPeriod(plan);
    return title;
}

// What is left to decide.
QString targetsMessage(const Plan& plan)
{
    const Phrases& phrases = plan.context.phrases;
    const auto proposed = static_cast<int>(
        std::ranges::count_if(plan.kpis, [](const PlanKpi& kpi) { return kpi.target.has_value() && !kpi.isEntered; }));
    const QString year = plan.context.periods.year(plan.next);
    if (proposed == 0)
        return phrases.translate("Review", "All targets of %1 are set", "a year").arg(year);
    return phrases.translate("Review", "%n target(s) of %1 to be accepted or changed", "a year", proposed).arg(year);
}

// The months that ask for most and least of the first KPI of the table.
QString monthsMessage(const Plan& plan, const PlanKpi& kpi)
{
    const ReviewContext& context = plan.context;
    const auto less = [](const std::optional<double>& one, const std::optional<double>& other) {
        return one.value_or(0) < other.value_or(0);
    };
    const auto [least, most] = std::ranges::minmax_element(kpi.targetMonths, less);
    if (!least->has_value() || !most->has_value() || *least == *most)
        return {};
    const auto month = [&](auto place) {
        return context.periods.month(Month(plan.next, static_cast<int>(place - kpi.targetMonths.begin()) + 1));
    };
    return context.phrases
        .translate("Review", "%1 has most to reach in %2 (%3), least in %4 (%5)", "a KPI, its months and targets")
        .arg(context.name(kpi.kpi), month(most), context.format.inText(**most, kpi.kpi.unit), month(least),
            context.format.inText(**least, kpi.kpi.unit));
}

QString noTargetsHint(const Plan& plan)
{
    return plan.kpis.empty() ? emptyHint(plan.context, plan.context.kpi(u"revenue"))
                             : noForecastText(plan.context, plan.kpis.front().kpi, plan.kpis.front().outlook);
}

}

Block planStrip(const Plan& plan)
{
    KpiStrip strip;
    for (const char16_t* id :
        {u"revenue", u"net_adds", u"arpu", u"churn_rate", u"complaints_per_10k", u"profit_margin"})
        strip.tiles.push_back(tileOf(plan, plan.find(id), id));
    Block block;
    block.id = QStringLiteral("plan.strip");
    block.content = std::move(strip);
    return block;
}

Block planTargets(const Plan& plan)
{
    const Phrases& phrases = plan.context.phrases;
    BlockTitle title = targetsTitle(plan, phrases.translate("Review", "Targets proposed"));
    TableBlock table;
    table.columns = {{phrases.translate("Review", "Indicator", "column"), CellKind::Text, 2.2},
        {phrases.translate("Review", "Unit", "column"), CellKind::Text, 1.2},
        {plan.context.periods.year(plan.next - 1), CellKind::Number, 1},
        {phrases.translate("Review", "Forecast", "column"), CellKind::Number, 1},
        {phrases.translate("Review", "80% range", "column"), CellKind::Number, 1.7},
        {phrases.translate("Review", "Target", "column"), CellKind::Number, 1},
        {phrases.translate("Review", "Change", "column"), CellKind::Pin, 2.4},
        {phrases.translate("Review", "A month", "column"), CellKind::Number, 1},
        {phrases.translate("Review", "State", "column"), CellKind::Text, 1.9}};
    table.subjectColumn = static_cast<int>(table.columns.size()) - 1;
    std::vector<KpiView> kpis;
    bool lacksMonths = false;
    for (const PlanKpi& kpi : plan.kpis) {
        if (!kpi.target)
            continue;
        table.rows.push_back(targetRow(plan, kpi));
        kpis.push_back(kpi.kpi);
        lacksMonths |= kpi.lacksMonths();
    }
    if (table.rows.empty())
        return emptyBlock({QStringLiteral("plan.targets")}, std::move(title), noTargetsHint(plan));
    QString base = phrases.translate("Review",
        "A target is the forecast rounded to three digits until the store enters its own, or this year's figure where "
        "the forecast is worse. The range holds four of five outcomes, by the errors of the method on the months "
        "known.");
    if (lacksMonths) {
        base +=
            phrases.translate("Review", " %1 lacks months: its figure is of those known, and the change is on them.")
                .arg(plan.context.periods.year(plan.next - 1));
    }
    return tableBlock({QStringLiteral("plan.targets")}, std::move(title), std::move(table), targetsMessage(plan),
        footnote(plan.context, kpis, base));
}

Block planMonths(const Plan& plan)
{
    const ReviewContext& context = plan.context;
    const Phrases& phrases = context.phrases;
    BlockTitle title = targetsTitle(plan, phrases.translate("Review", "Targets by month"));
    title.when = context.periods.year(plan.next);
    TableBlock table;
    table.columns = {{phrases.translate("Review", "Indicator", "column"), CellKind::Text, 2.2},
        {phrases.translate("Review", "Unit", "column"), CellKind::Text, 1.1}};
    for (int month = 1; month <= 12; ++month)
        table.columns.push_back({QString::number(month), CellKind::Number, 0.8});
    table.columns.push_back({phrases.translate("Review", "Year", "column"), CellKind::Number, 1});
    std::vector<KpiView> kpis;
    QString message;
    for (const PlanKpi& kpi : plan.kpis) {
        if (!kpi.target || !kpi.isFlow())
            continue;
        TableRow row;
        const DisplayScale scale = scaleOf(context, kpi);
        row.cells = {cellOf(context.name(kpi.kpi)), cellOf(scale.unit)};
        for (const std::optional<double>& month : kpi.targetMonths)
            row.cells.push_back(cellOf(context.format.figure(month, scale)));
        row.cells.push_back(cellOf(context.format.figure(kpi.target, scale)));
        row.cells.back().isStrong = true;
        if (table.rows.empty())
            message = monthsMessage(plan, kpi);
        table.rows.push_back(std::move(row));
        kpis.push_back(kpi.kpi);
    }
    if (table.rows.empty())
        return emptyBlock({QStringLiteral("plan.months")}, std::move(title), noTargetsHint(plan));
    const QString base = phrases
                             .translate("Review",
                                 "Spread over the months as %1 was; where some lost, each keeps its distance from the "
                                 "mean month; evenly where one is missing or had nothing.")
                             .arg(context.periods.year(plan.next - 1));
    return tableBlock(
        {QStringLiteral("plan.months")}, std::move(title), std::move(table), message, footnote(context, kpis, base));
}
