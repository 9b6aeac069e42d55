// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/chapter_blocks.h"
#include "review/figure_notes.h"
#include "review/finding_words.h"
#include "review/kpi_table.h"
#include "review/market_sections.h"

#include <algorithm>

// How far value-added services reach: home broadband among households, each product among subscribers.

namespace {

struct ProductRow {
    QString name;
    Slice users;
    Slice reach;
    std::optional<Slice> revenue; // home broadband has it elsewhere
};

ProductRow broadbandRow(const ReviewContext& context)
{
    const Phrases& phrases = context.phrases;
    ProductRow row;
    row.name = phrases.translate("Review", "Home broadband", "row: value-added services");
    row.users = makeSlice(context,
        plainDefinition({u"households", u"broadband", RollUp::Last, QStringLiteral("count")},
            phrases.translate("Review", "Users", "a figure")),
        {}, row.name);
    row.reach = makeSlice(context, context.kpi(u"broadband_penetration").definition, {}, {});
    row.reach.part = row.name;
    return row;
}

ProductRow productRow(const ReviewContext& context, const QString& code)
{
    const QString label = QStringLiteral("product");
    const Phrases& phrases = context.phrases;
    ProductRow row;
    row.name = context.codeName(label, code);
    const auto plain = [&](const Plain& one, const QString& name) {
        return makeSlice(context, where(plainDefinition(one, name), label, code), code, row.name);
    };
    row.users = plain({u"value_added", u"subscribers", RollUp::Last, QStringLiteral("people")},
        phrases.translate("Review", "Users", "a figure"));
    row.reach = makeSlice(context, shareOf(context.kpi(u"value_added_penetration"), label, code), code, row.name);
    row.revenue = plain({u"value_added", u"revenue", RollUp::Sum, QStringLiteral("yuan")},
        phrases.translate("Review", "Revenue", "a figure"));
    return row;
}

std::vector<ProductRow> productRows(const ReviewContext& context)
{
    std::vector<ProductRow> rows;
    if (ProductRow broadband = broadbandRow(context); broadband.users.value())
        rows.push_back(std::move(broadband));
    const auto firstProduct = static_cast<std::ptrdiff_t>(rows.size());
    for (const QString& code : codesOf(context, measureOf(u"value_added", u"subscribers"), QStringLiteral("product")))
        rows.push_back(productRow(context, code));
    std::stable_sort(rows.begin() + firstProduct, rows.end(), [](const ProductRow& a, const ProductRow& b) {
        return a.users.value().value_or(0) > b.users.value().value_or(0);
    });
    return rows;
}

TableBlock productTable(const ReviewContext& context, const std::vector<ProductRow>& rows)
{
    const Phrases& phrases = context.phrases;
    const FigureFormat& format = context.format;
    double users = 0, reach = 0, revenue = 0;
    for (const ProductRow& row : rows) {
        users = std::max(users, row.users.value().value_or(0));
        reach = std::max(reach, row.reach.value().value_or(0));
        revenue = std::max(revenue, row.revenue ? row.revenue->value().value_or(0) : 0);
    }
    const DisplayScale people = format.tableScale(QStringLiteral("people"), users);
    const DisplayScale money = format.tableScale(QStringLiteral("yuan"), revenue);
    TableBlock table;
    table.columns = {{phrases.translate("Review", "Service", "column: value-added"), CellKind::Text, 1.2},
        {columnTitle(context, phrases.translate("Review", "Users", "a figure"), people.unit), CellKind::Number, 1},
        {phrases.translate("Review", "Penetration, %", "column"), CellKind::Bar, 2.4},
        {phrases.translate("Review", "Year before", "column"), CellKind::Number, 1},
        {pointsTitle(context), CellKind::Pin, 2},
        {columnTitle(context, phrases.translate("Review", "Revenue", "a figure"), money.unit), CellKind::Number, 1},
        {phrases.translate("Review", "Change", "column"), CellKind::Pin, 2}};
    table.rows.reserve(rows.size());
    for (const ProductRow& row : rows) {
        const DisplayScale scale = format.tableScale(QStringLiteral("%"), row.reach.value().value_or(0));
        TableRow cells;
        cells.cells = {wordCell(row.name), figureCell(context, row.users.view(), people),
            barCell(context, row.reach.view(), scale, reach), beforeCell(context, row.reach.view(), scale),
            pointsCell(context, row.reach.view()),
            row.revenue ? figureCell(context, row.revenue->view(), money, true) : wordCell(format.none()),
            row.revenue ? changeCell(context, row.revenue->view()) : wordCell(QString())};
        table.rows.push_back(std::move(cells));
    }
    return table;
}

QString productsMessage(const ReviewContext& context, const std::vector<ProductRow>& rows)
{
    std::vector<Slice> reaches;
    for (const ProductRow& row : rows) { // home broadband has a sentence of its own
        if (row.reach.value() && (row.revenue || rows.size() == 1))
            reaches.push_back(row.reach);
    }
    const Phrases& phrases = context.phrases;
    const auto told = [&](const Slice& slice, const QString& text) {
        return text.arg(
            slice.part, changeAmount(context, slice.view()), context.format.inText(*slice.value(), slice.unit));
    };
    QString up, down;
    if (const Slice* risen = mostRisen(reaches))
        up = told(*risen, phrases.translate("Review", "%1 gained most, %2, and reaches %3"));
    if (const Slice* fallen = mostFallen(reaches))
        down = told(*fallen, phrases.translate("Review", "%1 lost most, %2, and reaches %3"));
    if (up.isEmpty() && down.isEmpty() && !reaches.empty()) {
        const Slice* most = highest(reaches);
        return phrases.translate("Review", "%1 reaches furthest, %2")
            .arg(most->part, context.format.inText(*most->value(), most->unit));
    }
    return FindingWords(context).halves(up, down);
}

}

Block marketProducts(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("market.growth.products"), 12};
    const KpiView broadband = context.kpi(u"broadband_penetration");
    const KpiView added = context.kpi(u"value_added_penetration");
    BlockTitle title =
        blockTitle(context, context.phrases.translate("Review", "Reach of value-added services", "title of a table"),
            {}, Compared::Previous);
    const std::vector<ProductRow> rows = productRows(context);
    if (rows.empty())
        return emptyBlock(place, std::move(title), emptyHint(context, added));
    const QString note = context.phrases.translate("Review",
        "Home broadband is counted in households, everything else in subscribers; one subscriber may use several.");
    return tableBlock(place, std::move(title), productTable(context, rows), productsMessage(context, rows),
        context.joined({note, missingNote(context, {broadband, added}),
            sourceNote(context, sourceKinds(context, {broadband, added}))}));
}
