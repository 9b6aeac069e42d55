// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/comparison.h"
#include "review/annual_sections.h"
#include "review/chapter_blocks.h"
#include "review/figure_notes.h"
#include "review/finding_words.h"

#include <algorithm>
#include <cmath>

// Counter and online side by side, and the balance of the two.

namespace {

constexpr QStringView kCounter = u"counter";
constexpr QStringView kOnline = u"online";

// One channel's figure: over the months of this year, and over those that both years have.
struct ChannelFigure {
    std::optional<double> value;
    std::optional<double> comparable;
    std::optional<double> previous;

    std::optional<double> change(bool isShare) const
    {
        if (!comparable || !previous)
            return std::nullopt;
        return isShare ? difference(*comparable, *previous) : percentChange(*comparable, *previous);
    }
};

// A row of the table: a sum, or a ratio of two, over the months that count for a KPI.
struct ChannelRow {
    QString name;
    QString unit;
    Direction better = Direction::MoreIsBetter;
    Measure numerator;
    std::optional<Measure> denominator;
    double scale = 1;
    KpiView months;  // whose months count
    QString formula; // of a ratio

    bool isShare() const { return unit == u"%"; }
};

std::optional<double> sumOf(
    const ReviewContext& context, const Measure& measure, QStringView channel, const std::vector<Month>& months)
{
    for (const LabelSum& sum : context.calculator.split(measure, QStringLiteral("channel"), months)) {
        if (sum.code == channel)
            return sum.value;
    }
    return std::nullopt;
}

std::optional<double> figureOver(
    const ReviewContext& context, const ChannelRow& row, QStringView channel, const std::vector<Month>& months)
{
    const std::optional<double> numerator = sumOf(context, row.numerator, channel, months);
    if (!numerator || !row.denominator)
        return numerator;
    const std::optional<double> denominator = sumOf(context, *row.denominator, channel, months);
    if (!denominator || *denominator == 0)
        return std::nullopt;
    return *numerator / *denominator * row.scale;
}

ChannelFigure figureOf(const ReviewContext& context, const ChannelRow& row, QStringView channel)
{
    const KpiResult& result = row.months.result;
    ChannelFigure figure;
    figure.value = figureOver(context, row, channel, result.counted);
    figure.comparable =
        result.compared == result.counted ? figure.value : figureOver(context, row, channel, result.compared);
    figure.previous = figureOver(context, row, channel, yearBefore(result.compared));
    return figure;
}

std::vector<ChannelRow> channelRows(const ReviewContext& context)
{
    const Phrases& phrases = context.phrases;
    const KpiView conversion = context.kpi(u"visit_conversion");
    const KpiView transactions = context.kpi(u"transactions");
    const KpiView cost = context.kpi(u"unit_cost_physical"); // counts where both cost and transactions are there
    const Direction more = Direction::MoreIsBetter;
    return {{phrases.translate("Review", "Revenue", "row: counter and online"), QStringLiteral("yuan"), more,
                measureOf(u"revenue", u"amount"), std::nullopt, 1, context.kpi(u"revenue"), {}},
        {phrases.translate("Review", "Visits", "row: counter and online"), QStringLiteral("visits"), more,
            measureOf(u"channels", u"visits"), std::nullopt, 1, conversion, {}},
        {phrases.translate("Review", "Deals", "row: counter and online"), QStringLiteral("transactions"), more,
            measureOf(u"channels", u"deals"), std::nullopt, 1, conversion, {}},
        {phrases.translate("Review", "Conversion", "row: counter and online"), QStringLiteral("%"), more,
            measureOf(u"channels", u"deals"), measureOf(u"channels", u"visits"), 100, conversion,
            phrases.translate("Review", "deals ÷ visits")},
        {phrases.translate("Review", "Transactions", "row: counter and online"), QStringLiteral("transactions"), more,
            measureOf(u"channels", u"transactions"), std::nullopt, 1, transactions, {}},
        {phrases.translate("Review", "Cost a transaction", "row: counter and online"), QStringLiteral("yuan"),
            Direction::LessIsBetter, measureOf(u"channels", u"cost"), measureOf(u"channels", u"transactions"), 1, cost,
            phrases.translate("Review", "cost ÷ transactions, enquiries included")}};
}

FigureNote noteOf(const ReviewContext& context, const ChannelRow& row, QStringView channel,
    std::optional<double> figure, const std::vector<Month>& months)
{
    QString formula = row.formula;
    if (row.denominator && figure) {
        formula += QStringLiteral(" = ")
            + context.format.part(sumOf(context, row.numerator, channel, months).value_or(0)) + QStringLiteral(" ÷ ")
            + context.format.part(sumOf(context, *row.denominator, channel, months).value_or(0));
    }
    const QString name = context.phrases.translate("Review", "%1, %2", "a figure and its channel")
                             .arg(row.name, context.codeName(QStringLiteral("channel"), channel.toString()));
    FigureNote note = plainNote(context, name, context.format.exact(figure, row.unit), formula,
        kindName(context, row.numerator.kind), row.months, months);
    note.records = {{row.numerator.kind}, {{QStringLiteral("channel"), channel.toString()}}};
    return note;
}

void addChannel(const ReviewContext& context, const ChannelRow& row, QStringView channel, const ChannelFigure& figure,
    const DisplayScale& scale, TableRow& cells)
{
    const FigureFormat& format = context.format;
    TableCell value;
    value.text = format.figure(figure.value, scale);
    value.isStrong = true;
    if (figure.value)
        value.note = noteOf(context, row, channel, figure.value, row.months.result.counted);
    TableCell before;
    before.text = format.figure(figure.previous, scale);
    if (figure.previous)
        before.note = noteOf(context, row, channel, figure.previous, yearBefore(row.months.result.compared));
    TableCell change;
    change.value = figure.change(row.isShare());
    if (figure.comparable && figure.previous) {
        change.text = row.isShare() ? format.points(*change.value) : format.percent(change.value, true);
        change.judgement = judgeChange(row.better, difference(*figure.comparable, *figure.previous));
        change.note = value.note;
        change.note.exact = change.text;
        change.note.formula = differenceText(context, *figure.comparable, *figure.previous, row.unit);
    } else {
        change.text = format.none();
    }
    cells.cells.push_back(std::move(value));
    cells.cells.push_back(std::move(before));
    cells.cells.push_back(std::move(change));
}

// Of sums, the share that is online; of ratios, how far online lies from the counter.
QString balanceText(
    const ReviewContext& context, const ChannelRow& row, const ChannelFigure& counter, const ChannelFigure& online)
{
    if (!counter.value || !online.value)
        return context.format.none();
    const Phrases& phrases = context.phrases;
    if (!row.denominator) {
        const double both = *counter.value + *online.value;
        if (both <= 0)
            return context.format.notMeaningful();
        return phrases.translate("Review", "online %1", "online's share of counter and online")
            .arg(context.format.percent(*online.value / both * 100, false));
    }
    const double gap = difference(*online.value, *counter.value);
    const QString amount =
        row.isShare() ? context.format.pointsInText(gap) : context.format.inText(std::abs(gap), row.unit);
    if (gap == 0)
        return phrases.translate("Review", "equal", "online and counter");
    return gap > 0 ? phrases.translate("Review", "online %1 higher").arg(amount)
                   : phrases.translate("Review", "online %1 lower").arg(amount);
}

TableRow tableRow(const ReviewContext& context, const ChannelRow& row)
{
    const ChannelFigure counter = figureOf(context, row, kCounter);
    const ChannelFigure online = figureOf(context, row, kOnline);
    double largest = 0;
    for (const std::optional<double>& figure : {counter.value, counter.previous, online.value, online.previous})
        largest = std::max(largest, std::abs(figure.value_or(0)));
    // Shares of the two may lie far apart: both with the decimals that the smaller one needs.
    const double smallest =
        std::min(std::abs(counter.value.value_or(largest)), std::abs(online.value.value_or(largest)));
    const DisplayScale scale = context.format.tableScale(row.unit, row.isShare() ? smallest : largest);
    TableRow cells;
    TableCell name;
    name.text = row.name;
    TableCell unit;
    unit.text = scale.unit;
    cells.cells = {name, unit};
    addChannel(context, row, kCounter, counter, scale, cells);
    addChannel(context, row, kOnline, online, scale, cells);
    TableCell balance;
    balance.text = balanceText(context, row, counter, online);
    cells.cells.push_back(balance);
    return cells;
}

TableBlock channelTable(const ReviewContext& context, const std::vector<ChannelRow>& rows)
{
    const Phrases& phrases = context.phrases;
    const QString counter = context.codeName(QStringLiteral("channel"), kCounter.toString());
    const QString online = context.codeName(QStringLiteral("channel"), kOnline.toString());
    const QString& before = phrases.translate("Review", "Year before", "column");
    const QString& change = phrases.translate("Review", "Change", "column");
    TableBlock table;
    table.columns = {{phrases.translate("Review", "Indicator", "column"), CellKind::Text, 1.6},
        {phrases.translate("Review", "Unit", "column"), CellKind::Text, 1.1}, {counter, CellKind::Number, 1.2},
        {before, CellKind::Number, 1}, {change, CellKind::Pin, 2}, {online, CellKind::Number, 1.2},
        {before, CellKind::Number, 1}, {change, CellKind::Pin, 2},
        {phrases.translate("Review", "Balance", "column: counter against online"), CellKind::Text, 1.7}};
    for (const ChannelRow& row : rows)
        table.rows.push_back(tableRow(context, row));
    return table;
}

}

QString channelsMessage(const ReviewContext& context)
{
    const std::vector<ChannelRow> rows = channelRows(context);
    const Phrases& phrases = context.phrases;
    QString first;
    const ChannelFigure counter = figureOf(context, rows[0], kCounter);
    const ChannelFigure online = figureOf(context, rows[0], kOnline);
    if (counter.value && online.value && *counter.value + *online.value > 0) {
        first = phrases.translate("Review", "Online earned %1, %2 of counter and online together")
                    .arg(context.format.inText(*online.value, rows[0].unit),
                        context.format.percent(*online.value / (*counter.value + *online.value) * 100, false));
    }
    QString second;
    const ChannelFigure counterRate = figureOf(context, rows[3], kCounter);
    const ChannelFigure onlineRate = figureOf(context, rows[3], kOnline);
    if (counterRate.value && onlineRate.value) {
        second = phrases.translate("Review", "%1 of visits to the counter ended in a deal, %2 of those online")
                     .arg(context.format.inText(*counterRate.value, rows[3].unit),
                         context.format.inText(*onlineRate.value, rows[3].unit));
        if (first.isEmpty())
            return second;
    }
    return FindingWords(context).halves(first, second);
}

Block annualChannels(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("annual.revenue.channels"), 12};
    const KpiView conversion = context.kpi(u"visit_conversion");
    BlockTitle title = blockTitle(
        context, context.phrases.translate("Review", "Counter and online", "title of a table"), {}, Compared::Previous);
    const std::vector<ChannelRow> rows = channelRows(context);
    const auto hasFigures = [&](const ChannelRow& row) {
        return figureOf(context, row, kCounter).value || figureOf(context, row, kOnline).value;
    };
    if (std::none_of(rows.begin(), rows.end(), hasFigures))
        return emptyBlock(place, std::move(title), emptyHint(context, conversion));
    const QString note = context.phrases.translate("Review",
        "Balance: of amounts, online's share of the two; of ratios, online less counter. Counter is the hall's own "
        "desks.");
    return tableBlock(place, std::move(title), channelTable(context, rows), channelsMessage(context),
        context.joined({note, missingNote(context, {context.kpi(u"revenue"), conversion}),
            sourceNote(context,
                context.phrases.translate("Review", "%1, %2", "two record kinds")
                    .arg(kindName(context, QStringLiteral("revenue")),
                        kindName(context, QStringLiteral("channels"))))}));
}
