// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report_appendix.h"

#include "review/appendix_changes.h"
#include "review/chapter_blocks.h"
#include "review/figure_notes.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

std::vector<KpiView> kpisWith(const ReviewContext& context, bool isValueWanted)
{
    std::vector<KpiView> kpis;
    for (const KpiResult& result : context.results()) {
        const KpiView kpi = context.kpi(result.id.text());
        if (kpi.hasValue() == isValueWanted)
            kpis.push_back(kpi);
    }
    return kpis;
}

TableCell cellOf(const QString& text, bool isStrong = false)
{
    TableCell cell;
    cell.text = text;
    cell.isStrong = isStrong;
    return cell;
}

TableRow monthsRow(const ReviewContext& context, const KpiView& kpi)
{
    double largest = std::abs(kpi.result.value.value_or(0));
    for (const std::optional<double>& figure : kpi.result.months)
        largest = std::max(largest, std::abs(figure.value_or(0)));
    const DisplayScale scale = context.format.tableScale(kpi.unit, largest);
    TableRow row;
    const QString name = context.name(kpi);
    row.cells.push_back(cellOf(scale.unit.isEmpty()
            ? name
            : context.phrases.translate("Review", "%1, %2", "KPI, unit").arg(name, scale.unit)));
    for (const Month month : context.months)
        row.cells.push_back(
            cellOf(context.format.figure(kpi.result.months[static_cast<size_t>(month.month() - 1)], scale)));
    row.cells.push_back(cellOf(context.format.figure(kpi.result.value, scale), true));
    return row;
}

Block monthsBlock(const ReviewContext& context)
{
    const Phrases& phrases = context.phrases;
    const BlockPlace place{QStringLiteral("appendix.months")};
    TableBlock table;
    table.columns.push_back({phrases.translate("Review", "Indicator", "column"), CellKind::Text, 1});
    for (const Month month : context.months)
        table.columns.push_back({context.periods.shortMonths({month}), CellKind::Number, 1});
    table.columns.push_back(
        {phrases.translate("Review", "Period", "column: over all its months"), CellKind::Number, 1});
    for (const KpiView& kpi : kpisWith(context, true))
        table.rows.push_back(monthsRow(context, kpi));
    QStringList without;
    for (const KpiView& kpi : kpisWith(context, false))
        without.append(context.name(kpi));
    const QString note = without.isEmpty()
        ? QString()
        : phrases.translate("Review", "Without figures: %1.", "names of KPIs").arg(context.periods.list(without));
    return tableBlock(place, {}, std::move(table), phrases.translate("Review", "Every indicator by month"), note);
}

QString basesNote(const ReviewContext& context)
{
    const Phrases& phrases = context.phrases;
    const QString base = context.facts.base == SubscriberBase::Average
        ? phrases.translate("Review", "Rates are taken over a month's average subscribers: (opening + closing) / 2.")
        : phrases.translate("Review", "Rates are taken over a month's closing subscribers.");
    return context.joined({base,
        phrases.translate("Review",
            "A month counts when it has every figure that the formula needs; the year before and the target are taken "
            "over the same months.")});
}

Block definitionsBlock(const ReviewContext& context)
{
    const Phrases& phrases = context.phrases;
    TableBlock table;
    table.columns = {{phrases.translate("Review", "Indicator", "column"), CellKind::Text, 1},
        {phrases.translate("Review", "Unit", "column"), CellKind::Text, 1},
        {phrases.translate("Review", "Definition", "column"), CellKind::Text, 3},
        {phrases.translate("Review", "Months counted", "column"), CellKind::Text, 1}};
    for (const KpiView& kpi : kpisWith(context, true)) {
        const QString counted = context.periods.shortMonths(kpi.result.counted);
        TableRow row;
        row.cells = {cellOf(context.name(kpi)), cellOf(context.format.unitName(kpi.unit)), cellOf(context.formula(kpi)),
            cellOf(counted.isEmpty() ? context.format.none() : counted)};
        table.rows.push_back(std::move(row));
    }
    return tableBlock({QStringLiteral("appendix.definitions")}, {}, std::move(table),
        phrases.translate("Review", "Definitions and bases"), basesNote(context));
}

// What lacks the same months for the same reason: the records, the months, and the KPIs that miss them.
struct Gap {
    QString source;
    std::vector<Month> months;
    QStringList kpis;
};

std::vector<Gap> gapsOf(const ReviewContext& context)
{
    std::vector<Gap> gaps;
    for (const KpiView& kpi : kpisWith(context, true)) {
        if (kpi.result.missing.empty())
            continue;
        const QString source = sourceKinds(context, kpi.definition);
        const auto known = std::ranges::find_if(
            gaps, [&](const Gap& gap) { return gap.source == source && gap.months == kpi.result.missing; });
        if (known == gaps.end())
            gaps.push_back({source, kpi.result.missing, {context.name(kpi)}});
        else
            known->kpis.append(context.name(kpi));
    }
    return gaps;
}

Block missingBlock(const ReviewContext& context)
{
    const Phrases& phrases = context.phrases;
    const BlockPlace place{QStringLiteral("appendix.missing")};
    const QString& heading = phrases.translate("Review", "Months missing");
    TableBlock table;
    table.columns = {{phrases.translate("Review", "Records", "column: record kinds"), CellKind::Text, 1},
        {phrases.translate("Review", "Missing", "column: months"), CellKind::Text, 1},
        {phrases.translate("Review", "Indicators without them", "column"), CellKind::Text, 2}};
    for (const Gap& gap : gapsOf(context)) {
        TableRow row;
        row.cells = {cellOf(gap.source), cellOf(context.periods.shortMonths(gap.months)),
            cellOf(context.periods.list(gap.kpis))};
        table.rows.push_back(std::move(row));
    }
    if (!table.rows.empty())
        return tableBlock(place, {}, std::move(table), heading, QString());
    Block block = emptyBlock(place, {}, phrases.translate("Review", "No figure of the period is missing."));
    block.message = heading;
    return block;
}

}

Chapter reportAppendix(const ReviewContext& context, const std::vector<MonthChange>& changes)
{
    Chapter appendix;
    appendix.id = QStringLiteral("appendix");
    appendix.number = 0;
    appendix.title = context.phrases.translate("Review", "Appendix");
    appendix.blocks = {
        monthsBlock(context), definitionsBlock(context), missingBlock(context), changesBlock(context, changes)};
    return appendix;
}
