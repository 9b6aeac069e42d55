// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/chapter_blocks.h"
#include "review/figure_notes.h"
#include "review/finding_words.h"
#include "review/kpi_table.h"
#include "review/market_sections.h"

#include <algorithm>

// Where new subscribers come from: how many leads become subscribers, and what each costs.

namespace {

struct SourceRow {
    QString name;
    Slice leads;
    Slice adds;
    Slice conversion;
    Slice cost;
};

SourceRow rowOf(const ReviewContext& context, const QString& code)
{
    const QString label = QStringLiteral("source");
    const Phrases& phrases = context.phrases;
    const bool isAll = code.isEmpty();
    SourceRow row;
    row.name = isAll ? phrases.translate("Review", "All sources", "of new subscribers") : context.codeName(label, code);
    const auto slice = [&](KpiDefinition definition) {
        return makeSlice(context, isAll ? std::move(definition) : where(std::move(definition), label, code), code,
            isAll ? QString() : row.name);
    };
    row.leads = slice(plainDefinition({u"acquisition", u"leads", RollUp::Sum, QStringLiteral("count")},
        phrases.translate("Review", "Leads", "a figure")));
    row.adds = slice(plainDefinition({u"acquisition", u"gross_adds", RollUp::Sum, QStringLiteral("people")},
        phrases.translate("Review", "Gross adds", "a figure")));
    row.conversion = slice(context.kpi(u"lead_conversion").definition);
    row.cost = slice(context.kpi(u"cost_per_add").definition);
    return row;
}

std::vector<SourceRow> sourceRows(const ReviewContext& context)
{
    std::vector<SourceRow> rows;
    for (const QString& code : codesOf(context, measureOf(u"acquisition", u"gross_adds"), QStringLiteral("source")))
        rows.push_back(rowOf(context, code));
    std::stable_sort(rows.begin(), rows.end(),
        [](const SourceRow& a, const SourceRow& b) { return a.adds.value().value_or(0) > b.adds.value().value_or(0); });
    return rows;
}

std::vector<Slice> slicesOf(const std::vector<SourceRow>& rows, Slice SourceRow::*member)
{
    std::vector<Slice> slices;
    slices.reserve(rows.size());
    for (const SourceRow& row : rows)
        slices.push_back(row.*member);
    return slices;
}

TableCell shareCell(const ReviewContext& context, const SourceRow& row, const SourceRow& all)
{
    TableCell cell = wordCell(context.format.none());
    if (!row.adds.value() || all.adds.value().value_or(0) <= 0)
        return cell;
    const double share = *row.adds.value() / *all.adds.value() * 100;
    cell.text = context.format.percent(share, false);
    cell.note = figureCell(context, row.adds.view(), context.format.tableScale(row.adds.unit, 1)).note;
    cell.note.exact = context.format.exact(share, QStringLiteral("%"));
    cell.note.formula =
        context.format.part(*row.adds.value()) + QStringLiteral(" ÷ ") + context.format.part(*all.adds.value());
    return cell;
}

// What figures are divided by, without what they count: leads count themselves.
QString countless(const ReviewContext& context, const DisplayScale& scale)
{
    return QString(scale.unit).remove(context.format.unitName(QStringLiteral("count"))).trimmed();
}

TableBlock sourceTable(const ReviewContext& context, const std::vector<SourceRow>& rows)
{
    const Phrases& phrases = context.phrases;
    const FigureFormat& format = context.format;
    const SourceRow all = rowOf(context, {});
    const double mostAdds = largestValue(slicesOf(rows, &SourceRow::adds));
    const double mostRate = largestValue(slicesOf(rows, &SourceRow::conversion));
    const double mostCost = largestValue(slicesOf(rows, &SourceRow::cost));
    const DisplayScale leads = format.tableScale(QStringLiteral("count"), all.leads.value().value_or(0));
    const DisplayScale adds = format.tableScale(QStringLiteral("people"), all.adds.value().value_or(0));
    const DisplayScale rates = format.tableScale(QStringLiteral("%"), mostRate);
    const DisplayScale costs = format.tableScale(QStringLiteral("yuan/person"), mostCost);
    TableBlock table;
    table.columns = {{phrases.translate("Review", "Source", "column"), CellKind::Text, 1},
        {columnTitle(context, phrases.translate("Review", "Leads", "a figure"), countless(context, leads)),
            CellKind::Number, 1},
        {columnTitle(context, phrases.translate("Review", "Gross adds", "a figure"), adds.unit), CellKind::Bar, 1.6},
        {phrases.translate("Review", "Share", "column: of all sources"), CellKind::Number, 0.8},
        {columnTitle(context, phrases.translate("Review", "Conversion", "column"), QStringLiteral("%")), CellKind::Bar,
            1.6},
        {pointsTitle(context), CellKind::Pin, 1.6},
        {columnTitle(context, phrases.translate("Review", "Cost each", "column: of a new subscriber"),
             format.unitName(QStringLiteral("yuan"))),
            CellKind::Bar, 1.6},
        {phrases.translate("Review", "Change", "column"), CellKind::Pin, 1.6}};
    const auto tableRow = [&](const SourceRow& row) {
        TableRow cells;
        cells.cells = {wordCell(row.name), figureCell(context, row.leads.view(), leads),
            barCell(context, row.adds.view(), adds, mostAdds), shareCell(context, row, all),
            barCell(context, row.conversion.view(), rates, mostRate), pointsCell(context, row.conversion.view()),
            barCell(context, row.cost.view(), costs, mostCost), changeCell(context, row.cost.view())};
        return cells;
    };
    table.rows.reserve(rows.size() + 1);
    for (const SourceRow& row : rows)
        table.rows.push_back(tableRow(row));
    TableRow total = tableRow(all);
    total.isTotal = true;
    total.cells[2].value.reset(); // the sum of the bars would need a scale of its own
    table.rows.push_back(std::move(total));
    return table;
}

QString sourcesMessage(const ReviewContext& context, const std::vector<SourceRow>& rows)
{
    const std::vector<Slice> rates = slicesOf(rows, &SourceRow::conversion);
    const std::vector<Slice> costs = slicesOf(rows, &SourceRow::cost);
    const auto text = [&](const Slice& slice) { return context.format.inText(*slice.value(), slice.unit); };
    const Phrases& phrases = context.phrases;
    QString first, second;
    if (const Slice* best = highest(rates); best && best != lowest(rates)) {
        first = phrases.translate("Review", "%1 turns most leads into subscribers, %2").arg(best->part, text(*best));
    }
    const Slice* cheap = lowest(costs);
    const Slice* dear = highest(costs);
    if (cheap && cheap != dear) {
        second = phrases.translate("Review", "a new subscriber costs least by %1, %2, and most by %3, %4")
                     .arg(context.inside(cheap->part), text(*cheap), context.inside(dear->part), text(*dear));
    }
    const QString both = FindingWords(context).halves(first, second);
    if (!both.isEmpty())
        return both;
    const FindingWords words(context);
    return words.message(context.kpi(u"cost_per_add"));
}

}

Block marketSources(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("market.growth.sources"), 12};
    const KpiView cost = context.kpi(u"cost_per_add");
    const KpiView conversion = context.kpi(u"lead_conversion");
    BlockTitle title = blockTitle(context,
        context.phrases.translate("Review", "New subscribers by source", "title of a table"), {}, Compared::Previous);
    const std::vector<SourceRow> rows = sourceRows(context);
    if (rows.empty())
        return emptyBlock(place, std::move(title), emptyHint(context, cost));
    return tableBlock(place, std::move(title), sourceTable(context, rows), sourcesMessage(context, rows),
        footnote(context, {conversion, cost}));
}
