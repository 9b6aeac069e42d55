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

// Differences smaller than these are chance, not strength.
constexpr double kGrowthStep = 0.5;  // points of growth
constexpr double kChurnShare = 0.05; // of the store's churn
constexpr double kReachStep = 1;     // points of 5G share

struct AreaRow {
    QString name;
    bool isTotal = false;
    Slice subscribers;
    Slice churn;
    Slice reach;
    Slice ports;
    std::vector<Slice AreaRow::*> strengths; // which of these differ from the store
    std::vector<Slice AreaRow::*> weaknesses;
    bool isJudged = false;
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
    row.reach = slice(u"share_5g");
    row.ports = slice(u"net_ports");
    return row;
}

// Holds an area against the store: what differs by a step or more is a strength or a weakness.
void judge(AreaRow& area, const AreaRow& store)
{
    const auto weigh = [&area](Slice AreaRow::*member, std::optional<double> mine, std::optional<double> whole,
                           double step) {
        if (!mine || !whole)
            return;
        area.isJudged = true;
        const double better = difference(*mine, *whole) * ((area.*member).view().lessIsBetter() ? -1 : 1);
        if (better >= step)
            area.strengths.push_back(member);
        else if (better <= -step)
            area.weaknesses.push_back(member);
    };
    weigh(&AreaRow::subscribers, area.subscribers.result.changePercent, store.subscribers.result.changePercent,
        kGrowthStep);
    weigh(&AreaRow::churn, area.churn.value(), store.churn.value(), kChurnShare * store.churn.value().value_or(0));
    weigh(&AreaRow::reach, area.reach.value(), store.reach.value(), kReachStep);
}

std::vector<AreaRow> areaRows(const ReviewContext& context)
{
    std::vector<AreaRow> rows;
    for (const QString& code : codesOf(context, measureOf(u"subscribers", u"closing"), QStringLiteral("area")))
        rows.push_back(rowOf(context, code));
    if (rows.empty())
        return rows;
    rows.push_back(rowOf(context, {}));
    if (rows.size() > 2) { // one area alone is the store
        for (AreaRow& row : rows) {
            if (!row.isTotal)
                judge(row, rows.back());
        }
    }
    return rows;
}

TableCell standingCell(const ReviewContext& context, const AreaRow& row)
{
    const Phrases& phrases = context.phrases;
    TableCell cell;
    if (!row.isJudged) {
        cell.text = row.isTotal ? QString() : context.format.none();
    } else if (row.strengths.empty() && row.weaknesses.empty()) {
        cell.text = phrases.translate("Review", "In line", "an area: as the whole store");
    } else if (row.weaknesses.empty()) {
        cell.text = phrases.translate("Review", "Strong", "an area");
        cell.judgement = Judgement::Good;
    } else if (row.strengths.empty()) {
        cell.text = phrases.translate("Review", "Weak", "an area");
        cell.judgement = Judgement::Bad;
    } else {
        cell.text = phrases.translate("Review", "Mixed", "an area: strong in one, weak in the other");
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
    const DisplayScale shares = format.tableScale(QStringLiteral("%"), 100);
    const DisplayScale rates = format.tableScale(QStringLiteral("%"), rows.back().churn.value().value_or(0));
    TableBlock table;
    table.columns = {{phrases.translate("Review", "Area", "column"), CellKind::Text, 1.2},
        {columnTitle(context, context.name(context.kpi(u"subscribers")), people.unit), CellKind::Number, 1.4},
        {phrases.translate("Review", "Growth on the year", "column"), CellKind::Pin, 2},
        {columnTitle(context, context.name(context.kpi(u"churn_rate")), QStringLiteral("%")), CellKind::Number, 1.4},
        {pointsTitle(context), CellKind::Pin, 2},
        {columnTitle(context, context.name(context.kpi(u"share_5g")), QStringLiteral("%")), CellKind::Number, 1.4},
        {columnTitle(context, context.name(context.kpi(u"net_ports")), ports.unit), CellKind::Number, 1.4},
        {phrases.translate("Review", "Standing", "column: strong or weak"), CellKind::Verdict, 1}};
    table.rows.reserve(rows.size());
    for (const AreaRow& row : rows) {
        TableRow cells;
        cells.isTotal = row.isTotal;
        cells.cells = {wordCell(row.name), figureCell(context, row.subscribers.view(), people, true),
            changeCell(context, row.subscribers.view()), figureCell(context, row.churn.view(), rates, true),
            pointsCell(context, row.churn.view()), figureCell(context, row.reach.view(), shares),
            figureCell(context, row.ports.view(), ports), standingCell(context, row)};
        cells.cells[6].text = format.signedFigure(row.ports.value(), ports);
        table.rows.push_back(std::move(cells));
    }
    return table;
}

// "subscribers up 5.1%", "monthly churn 1.42%"
QString aspectText(const ReviewContext& context, const AreaRow& row, Slice AreaRow::*member)
{
    const Phrases& phrases = context.phrases;
    const Slice& slice = row.*member;
    if (member == &AreaRow::subscribers) {
        return (*slice.result.changePercent < 0
                ? phrases.translate("Review", "subscribers down %1", "growth of an area")
                : phrases.translate("Review", "subscribers up %1", "growth of an area"))
            .arg(changeAmount(context, slice.view()));
    }
    const KpiView kpi = context.kpi(member == &AreaRow::churn ? u"churn_rate" : u"share_5g");
    return phrases.translate("Review", "%1 %2", "a figure of an area and its value")
        .arg(context.nameInside(kpi), context.format.inText(*slice.value(), slice.unit));
}

QString aspectsText(const ReviewContext& context, const AreaRow& row, const std::vector<Slice AreaRow::*>& members)
{
    QStringList texts;
    for (Slice AreaRow::*member : members)
        texts.append(aspectText(context, row, member));
    return context.periods.list(texts);
}

QString marketAreasMessage(const ReviewContext& context, const std::vector<AreaRow>& rows)
{
    const Phrases& phrases = context.phrases;
    const FindingWords words(context);
    QString text;
    bool isJudged = false;
    for (const AreaRow& row : rows) {
        isJudged = isJudged || row.isJudged;
        if (!row.strengths.empty()) {
            text = words.halves(text,
                phrases.translate("Review", "%1 is stronger than the store as a whole: %2", "an area and its figures")
                    .arg(row.name, aspectsText(context, row, row.strengths)));
        }
        if (!row.weaknesses.empty()) {
            text = words.halves(text,
                phrases.translate("Review", "%1 is weaker than the store as a whole: %2", "an area and its figures")
                    .arg(row.name, aspectsText(context, row, row.weaknesses)));
        }
    }
    if (text.isEmpty() && isJudged)
        return phrases.translate("Review", "No area stands out in growth, churn or 5G share");
    return text;
}

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
    const QString note = phrases.translate("Review",
        "Strong and weak: against the whole store, by at least half a point of growth, a twentieth of churn or a point "
        "of 5G share.");
    return tableBlock(place, std::move(title), areaTable(context, rows), marketAreasMessage(context, rows),
        footnote(context, {context.kpi(u"churn_rate"), context.kpi(u"net_ports")}, note));
}
