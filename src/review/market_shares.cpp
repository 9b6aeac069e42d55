// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/chapter_blocks.h"
#include "review/finding_words.h"
#include "review/kpi_lines.h"
#include "review/market_sections.h"

#include <algorithm>
#include <cmath>

// The store's part of the market by month, and the operators side by side.

namespace {

constexpr const char16_t* kShares[] = {u"market_share", u"gross_add_share", u"revenue_share"};

std::vector<KpiView> shares(const ReviewContext& context)
{
    std::vector<KpiView> views;
    views.reserve(std::size(kShares));
    for (const char16_t* id : kShares)
        views.push_back(context.kpi(id));
    return views;
}

bool hasAny(const std::vector<KpiView>& views)
{
    return std::any_of(views.begin(), views.end(), [](const KpiView& view) { return view.hasValue(); });
}

// Shares of about the same size leave the field below them empty: the scale may begin at a round figure under them,
// and the title says so.
std::optional<double> bandStart(const std::vector<KpiView>& views)
{
    double least = 100;
    double most = 0;
    for (const KpiView& view : views) {
        for (const std::optional<double>& month : view.result.months) {
            least = std::min(least, month.value_or(least));
            most = std::max(most, month.value_or(most));
        }
    }
    constexpr double kRound = 5;
    const double start = std::floor((least - 1) / kRound) * kRound;
    return start > 2 * (most - start) ? std::optional<double>(start) : std::nullopt;
}

QString lineName(const ReviewContext& context, size_t share)
{
    const Phrases& phrases = context.phrases;
    switch (share) {
    case 0:
        return phrases.translate("Review", "subscribers", "a line's name: the share of");
    case 1:
        return phrases.translate("Review", "gross adds", "a line's name: the share of");
    default:
        return phrases.translate("Review", "revenue", "a line's name: the share of");
    }
}

struct OperatorRow {
    QString code;
    QString name;
    bool isOwn = false;
    Slice subscribers;
    Slice arpu;
    std::vector<Slice> shares; // as kShares
};

std::vector<OperatorRow> operatorRows(const ReviewContext& context)
{
    const QString label = QStringLiteral("operator");
    const Phrases& phrases = context.phrases;
    const Plain subscribers{u"market", u"subscribers", RollUp::Last, QStringLiteral("people")};
    const Plain arpu{u"market", u"arpu", RollUp::Mean, QStringLiteral("yuan/person"), Direction::Neutral};
    std::vector<OperatorRow> rows;
    for (const QString& code : codesOf(context, measureOf(u"market", u"subscribers"), label)) {
        OperatorRow row;
        row.code = code;
        row.name = context.codeName(label, code);
        row.isOwn = code == context.facts.store.carrier;
        row.subscribers = makeSlice(context,
            where(plainDefinition(subscribers, phrases.translate("Review", "Subscribers", "column")), label, code),
            code, row.name);
        row.arpu =
            makeSlice(context, where(plainDefinition(arpu, QStringLiteral("ARPU")), label, code), code, row.name);
        row.shares.reserve(std::size(kShares));
        for (const KpiView& share : shares(context)) {
            KpiDefinition definition = shareOf(share, label, code);
            definition.better = row.isOwn ? Direction::MoreIsBetter : Direction::Neutral;
            definition.formulaChinese.clear(); // it speaks of the store's own carrier
            definition.formulaEnglish.clear();
            row.shares.push_back(makeSlice(context, std::move(definition), code, row.name));
        }
        rows.push_back(std::move(row));
    }
    std::stable_partition(rows.begin(), rows.end(), [](const OperatorRow& row) { return row.isOwn; });
    return rows;
}

TableRow tableRow(const ReviewContext& context, const OperatorRow& row, double most, bool hasChange)
{
    const FigureFormat& format = context.format;
    TableRow cells;
    cells.cells.push_back(wordCell(row.name, row.isOwn));
    cells.cells.push_back(
        figureCell(context, row.subscribers.view(), format.tableScale(QStringLiteral("people"), most), row.isOwn));
    for (const Slice& share : row.shares) {
        cells.cells.push_back(
            figureCell(context, share.view(), format.tableScale(QStringLiteral("%"), 100), row.isOwn));
        if (hasChange)
            cells.cells.push_back(pointsCell(context, share.view()));
    }
    cells.cells.push_back(
        figureCell(context, row.arpu.view(), format.tableScale(QStringLiteral("yuan/person"), 99), row.isOwn));
    return cells;
}

bool hasChange(const std::vector<OperatorRow>& rows)
{
    return std::any_of(rows.begin(), rows.end(), [](const OperatorRow& row) {
        return std::any_of(
            row.shares.begin(), row.shares.end(), [](const Slice& slice) { return slice.result.change.has_value(); });
    });
}

TableBlock operatorTable(const ReviewContext& context, const std::vector<OperatorRow>& rows)
{
    const Phrases& phrases = context.phrases;
    double most = 0;
    for (const OperatorRow& row : rows)
        most = std::max(most, row.subscribers.value().value_or(0));
    const bool isCompared = hasChange(rows);
    TableBlock table;
    table.columns = {{phrases.translate("Review", "Operator", "column"), CellKind::Text, 1.2},
        {columnTitle(context, phrases.translate("Review", "Subscribers", "column"),
             context.format.tableScale(QStringLiteral("people"), most).unit),
            CellKind::Number, 1.2}};
    const QString titles[] = {phrases.translate("Review", "Share of subscribers, %", "column"),
        phrases.translate("Review", "Share of gross adds, %", "column"),
        phrases.translate("Review", "Share of revenue, %", "column")};
    for (const QString& title : titles) {
        table.columns.push_back({title, CellKind::Number, 1.2});
        if (isCompared)
            table.columns.push_back({pointsTitle(context), CellKind::Pin, 1.8});
    }
    table.columns.push_back(
        {columnTitle(context, QStringLiteral("ARPU"), context.format.unitName(QStringLiteral("yuan/person"))),
            CellKind::Number, 1.2});
    table.rows.reserve(rows.size());
    for (const OperatorRow& row : rows)
        table.rows.push_back(tableRow(context, row, most, isCompared));
    return table;
}

QString operatorsMessage(const ReviewContext& context, const std::vector<OperatorRow>& rows)
{
    std::vector<Slice> slices;
    slices.reserve(rows.size());
    for (const OperatorRow& row : rows)
        slices.push_back(row.shares.front());
    const Slice* risen = mostRisen(slices);
    const Slice* fallen = mostFallen(slices);
    const Phrases& phrases = context.phrases;
    const auto told = [&](const Slice& slice, const QString& text) {
        return text.arg(
            slice.part, changeAmount(context, slice.view()), context.format.inText(*slice.value(), slice.unit));
    };
    const QString up = risen
        ? told(*risen, phrases.translate("Review", "%1 gained most share of subscribers, %2, and now holds %3"))
        : QString();
    const QString down = fallen
        ? told(*fallen, phrases.translate("Review", "%1 lost most share of subscribers, %2, and now holds %3"))
        : QString();
    return FindingWords(context).halves(up, down);
}

}

QString sharesMessage(const ReviewContext& context)
{
    const std::vector<KpiView> views = shares(context);
    QStringList parts;
    for (size_t i = 0; i < views.size(); ++i) {
        if (views[i].hasValue()) {
            parts.append(context.phrases.translate("Review", "%2 of %1", "a share of the market: subscribers, 48.7%")
                             .arg(lineName(context, i), context.format.inText(*views[i].result.value, views[i].unit)));
        }
    }
    if (parts.isEmpty())
        return {};
    const QString head = context.phrases.translate("Review", "The carrier holds %1 in the store's area")
                             .arg(context.periods.list(parts));
    const FindingWords words(context);
    const QString change = words.change(views.front());
    if (!views.front().hasPrevious() || change.isEmpty())
        return head;
    return words.halves(head,
        context.phrases.translate("Review", "its share of subscribers is %1", "a change on the year before")
            .arg(change));
}

Block marketShares(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("market.share.lines"), 12};
    const Phrases& phrases = context.phrases;
    const std::vector<KpiView> views = shares(context);
    const std::optional<double> start = bandStart(views);
    const QString unit = start ? phrases.translate("Review", "%, scale from %1", "a unit and where its axis begins")
                                     .arg(QString::number(*start))
                               : QStringLiteral("%");
    BlockTitle title = blockTitle(
        context, phrases.translate("Review", "The carrier's part of the market by month"), unit, Compared::Nothing);
    if (!hasAny(views))
        return emptyBlock(place, std::move(title), emptyHint(context, views.front()));
    LinesBuilder lines(context, context.format.chartScale(QStringLiteral("%"), 99));
    for (size_t i = 0; i < views.size(); ++i) {
        if (views[i].hasValue())
            lines.actual(views[i], lineName(context, i), i == 0);
    }
    LinesSpec spec = lines.take();
    for (LinesSpec::Series& series : spec.series) { // the first month stands beside the last: the year's way is seen
        const auto first = std::find_if(
            series.marks.begin(), series.marks.end(), [](const Mark& mark) { return mark.value.has_value(); });
        if (first != series.marks.end() && first->label.isEmpty())
            first->label = context.format.figure(first->value, context.format.chartScale(QStringLiteral("%"), 99));
    }
    spec.scaleMinimum = start;
    return chartBlock(
        context, place, std::move(title), std::move(spec), sharesMessage(context), footnote(context, views));
}

Block marketOperators(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("market.share.operators"), 12};
    const Phrases& phrases = context.phrases;
    const std::vector<OperatorRow> rows = operatorRows(context);
    BlockTitle title =
        blockTitle(context, phrases.translate("Review", "The operators side by side", "title of a table"), {},
            rows.empty() || !hasChange(rows) ? Compared::Nothing : Compared::Previous);
    if (rows.empty())
        return emptyBlock(place, std::move(title), emptyHint(context, context.kpi(u"market_share")));
    const QString note = phrases.translate("Review",
        "Subscribers are those of the last month; ARPU is the mean of the months as the market records give it.");
    return tableBlock(place, std::move(title), operatorTable(context, rows), operatorsMessage(context, rows),
        context.joined({note, missingNote(context, shares(context)),
            sourceNote(context, kindName(context, QStringLiteral("market")))}));
}
