// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/comparison.h"
#include "review/chapter_blocks.h"
#include "review/figure_notes.h"
#include "review/finding_words.h"
#include "review/kpi_table.h"
#include "review/market_sections.h"

#include <algorithm>

// Where the store is strong and where it is weak: each area against the whole store, by growth and by churn.

namespace {

enum class Standing { Unknown, Strong, Mixed, Weak };

struct AreaRow {
    QString name;
    bool isTotal = false;
    Slice subscribers;
    Slice churn;
    Slice ports;
    Standing standing = Standing::Unknown;
};

AreaRow rowOf(const ReviewContext& context, const QString& code)
{
    const QString label = QStringLiteral("area");
    AreaRow row;
    row.isTotal = code.isEmpty();
    row.name = row.isTotal ? context.phrases.translate("Review", "Store", "the total of its areas")
                           : context.codeName(label, code);
    const auto slice = [&](QStringView id) {
        const KpiView kpi = context.kpi(id);
        return makeSlice(context, row.isTotal ? kpi.definition : narrowedTo(kpi, label, code), code,
            row.isTotal ? QString() : row.name);
    };
    row.subscribers = slice(u"subscribers");
    row.churn = slice(u"churn_rate");
    row.ports = slice(u"net_ports");
    return row;
}

// Above the store in growth and below it in churn is strong; the other way round is weak.
Standing standingOf(const AreaRow& area, const AreaRow& store)
{
    const std::optional<double>& growth = area.subscribers.result.changePercent;
    const std::optional<double>& whole = store.subscribers.result.changePercent;
    if (!growth || !whole || !area.churn.value() || !store.churn.value())
        return Standing::Unknown;
    const double faster = difference(*growth, *whole);
    const double calmer = difference(*store.churn.value(), *area.churn.value());
    if (faster >= 0 && calmer >= 0 && faster + calmer > 0)
        return Standing::Strong;
    if (faster <= 0 && calmer <= 0 && faster + calmer < 0)
        return Standing::Weak;
    return Standing::Mixed;
}

std::vector<AreaRow> areaRows(const ReviewContext& context)
{
    std::vector<AreaRow> rows;
    for (const QString& code : codesOf(context, measureOf(u"subscribers", u"closing"), QStringLiteral("area")))
        rows.push_back(rowOf(context, code));
    if (rows.empty())
        return rows;
    AreaRow store = rowOf(context, {});
    if (rows.size() > 1) { // one area alone is the store
        for (AreaRow& row : rows)
            row.standing = standingOf(row, store);
    }
    rows.push_back(std::move(store));
    return rows;
}

TableCell standingCell(const ReviewContext& context, const AreaRow& row)
{
    const Phrases& phrases = context.phrases;
    TableCell cell;
    switch (row.standing) {
    case Standing::Strong:
        cell.text = phrases.translate("Review", "Strong", "an area");
        cell.judgement = Judgement::Good;
        break;
    case Standing::Weak:
        cell.text = phrases.translate("Review", "Weak", "an area");
        cell.judgement = Judgement::Bad;
        break;
    case Standing::Mixed:
        cell.text = phrases.translate("Review", "Mixed", "an area: strong in one, weak in the other");
        break;
    case Standing::Unknown:
        cell.text = row.isTotal ? QString() : context.format.none();
        break;
    }
    return cell;
}

TableBlock areaTable(const ReviewContext& context, const std::vector<AreaRow>& rows)
{
    const Phrases& phrases = context.phrases;
    const FigureFormat& format = context.format;
    const DisplayScale people =
        format.tableScale(QStringLiteral("people"), rows.back().subscribers.value().value_or(0));
    const DisplayScale ports = format.tableScale(QStringLiteral("people"), 999);
    const DisplayScale rates = format.tableScale(QStringLiteral("%"), rows.back().churn.value().value_or(0));
    TableBlock table;
    table.columns = {{phrases.translate("Review", "Area", "column"), CellKind::Text, 1.2},
        {columnTitle(context, context.name(context.kpi(u"subscribers")), people.unit), CellKind::Number, 1.4},
        {phrases.translate("Review", "Growth on the year", "column"), CellKind::Pin, 2},
        {columnTitle(context, context.name(context.kpi(u"churn_rate")), QStringLiteral("%")), CellKind::Number, 1.4},
        {phrases.translate("Review", "Change", "column"), CellKind::Pin, 2},
        {columnTitle(context, context.name(context.kpi(u"net_ports")), ports.unit), CellKind::Number, 1.4},
        {phrases.translate("Review", "Standing", "column: strong or weak"), CellKind::Verdict, 1}};
    table.rows.reserve(rows.size());
    for (const AreaRow& row : rows) {
        TableRow cells;
        cells.isTotal = row.isTotal;
        cells.cells = {wordCell(row.name), figureCell(context, row.subscribers.view(), people, true),
            changeCell(context, row.subscribers.view()), figureCell(context, row.churn.view(), rates, true),
            changeCell(context, row.churn.view()), figureCell(context, row.ports.view(), ports),
            standingCell(context, row)};
        cells.cells[5].text = format.signedFigure(row.ports.value(), ports);
        table.rows.push_back(std::move(cells));
    }
    return table;
}

// "grew 5.1%", "shrank 0.4%"
QString growthText(const ReviewContext& context, const AreaRow& row)
{
    const double growth = *row.subscribers.result.changePercent;
    const QString amount = changeAmount(context, row.subscribers.view());
    return (growth < 0 ? context.phrases.translate("Review", "subscribers down %1", "growth of an area")
                       : context.phrases.translate("Review", "subscribers up %1", "growth of an area"))
        .arg(amount);
}

QString areaText(const ReviewContext& context, const AreaRow& row, const QString& pattern)
{
    return pattern.arg(row.name, growthText(context, row), context.format.inText(*row.churn.value(), row.churn.unit));
}

}

QString marketAreasMessage(const ReviewContext& context)
{
    const std::vector<AreaRow> rows = areaRows(context);
    QStringList texts;
    const Phrases& phrases = context.phrases;
    for (const AreaRow& row : rows) {
        if (row.standing == Standing::Strong)
            texts.append(areaText(context, row, phrases.translate("Review", "%1 is strong: %2, churn %3 a month")));
        else if (row.standing == Standing::Weak)
            texts.append(areaText(context, row, phrases.translate("Review", "%1 is weak: %2, churn %3 a month")));
        else if (row.standing == Standing::Mixed)
            texts.append(areaText(context, row, phrases.translate("Review", "%1 is mixed: %2, churn %3 a month")));
    }
    QString text;
    for (const QString& one : texts)
        text = FindingWords(context).halves(text, one);
    return text;
}

Block marketAreas(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("market.share.areas"), 12};
    const Phrases& phrases = context.phrases;
    BlockTitle title = blockTitle(
        context, phrases.translate("Review", "Strong and weak areas", "title of a table"), {}, Compared::Previous);
    const std::vector<AreaRow> rows = areaRows(context);
    if (rows.empty())
        return emptyBlock(place, std::move(title), emptyHint(context, context.kpi(u"subscribers")));
    const QString note = phrases.translate(
        "Review", "Strong: grows faster than the store and loses fewer a month; weak: the other way round.");
    return tableBlock(place, std::move(title), areaTable(context, rows), marketAreasMessage(context),
        footnote(context, {context.kpi(u"churn_rate"), context.kpi(u"net_ports")}, note));
}
