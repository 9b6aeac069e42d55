// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/bridge_builder.h"
#include "review/chapter_blocks.h"
#include "review/figure_notes.h"
#include "review/finding_words.h"
#include "review/service_figures.h"
#include "review/service_sections.h"

#include <algorithm>
#include <cmath>

// What a transaction costs by channel, and what digital channels save.

namespace {

const QString kChannel = QStringLiteral("channel");
const QString kYuan = QStringLiteral("yuan");

// One channel over some months; all of a group where it is a sum.
struct ChannelSums {
    QString code;
    double transactions = 0;
    double enquiries = 0;
    double cost = 0; // yuan

    void add(const ChannelSums& other)
    {
        transactions += other.transactions;
        enquiries += other.enquiries;
        cost += other.cost;
    }
};

std::vector<ChannelSums> channelsOver(const ReviewContext& context, const std::vector<Month>& months)
{
    const auto sums = [&](const char16_t* column) {
        return context.calculator.split(measureOf(u"channels", column), kChannel, months);
    };
    const std::vector<LabelSum> enquiries = sums(u"enquiries");
    const std::vector<LabelSum> cost = sums(u"cost");
    std::vector<ChannelSums> channels;
    for (const LabelSum& sum : sums(u"transactions"))
        channels.push_back({sum.code, sum.value, partOf(enquiries, sum.code), partOf(cost, sum.code)});
    return channels;
}

bool isDigital(const ReviewContext& context, const QString& code)
{
    const VocabularyEntry* entry = context.facts.vocabularies.find(kChannel, code);
    return entry && entry->has(u"digital");
}

// The sum of the channels that a row stands for.
struct CostRow {
    QString name;
    QString code;                // of a single channel
    std::optional<bool> digital; // of a group
};

ChannelSums sumsOf(const ReviewContext& context, const CostRow& row, const std::vector<Month>& months)
{
    ChannelSums total;
    for (const ChannelSums& channel : channelsOver(context, months)) {
        const bool isIn = row.digital ? isDigital(context, channel.code) == *row.digital : channel.code == row.code;
        if (isIn)
            total.add(channel);
    }
    return total;
}

// Where both cost and transactions are there, whatever the channel.
KpiView monthsOfCosts(const ReviewContext& context)
{
    const KpiView physical = context.kpi(u"unit_cost_physical");
    return physical.hasValue() ? physical : context.kpi(u"unit_cost_digital");
}

std::vector<CostRow> rowsOf(const ReviewContext& context)
{
    const std::vector<ChannelSums> channels = channelsOver(context, monthsOfCosts(context).result.counted);
    std::vector<CostRow> rows;
    for (const bool digital : {false, true}) {
        const size_t first = rows.size();
        for (const ChannelSums& channel : channels) {
            if (isDigital(context, channel.code) == digital && channel.transactions > 0)
                rows.push_back({context.codeName(kChannel, channel.code), channel.code, std::nullopt});
        }
        if (rows.size() == first)
            continue;
        rows.push_back({digital ? context.phrases.translate("Review", "Digital channels", "a row: their sum")
                                : context.phrases.translate("Review", "Physical channels", "a row: their sum"),
            {}, digital});
    }
    return rows;
}

TableRow tableRow(const ReviewContext& context, const CostRow& row, const DisplayScale& transactions,
    const DisplayScale& money, const DisplayScale& each)
{
    const KpiView kpi = monthsOfCosts(context);
    const QString kind = QStringLiteral("channels");
    const QString count = QStringLiteral("transactions");
    const QString percent = QStringLiteral("%");
    const FigureFormat& format = context.format;
    const ChannelSums now = sumsOf(context, row, kpi.result.counted);
    const YearPair unit = yearPair(kpi, [&](const std::vector<Month>& months) {
        const ChannelSums sums = sumsOf(context, row, months);
        return ratioOf(sums.cost, sums.transactions);
    });
    const std::optional<double> enquiries = ratioOf(now.enquiries, now.transactions, 100);
    const auto over = [&](std::optional<double> figure, const QString& unitId, double a, double b) {
        const QString formula = b == 0 ? QString() : format.part(a) + QStringLiteral(" ÷ ") + format.part(b);
        return noteOver(context, row.name, figure, unitId, formula, kind, kpi);
    };
    const FigureNote note = over(unit.value, kYuan, now.cost, now.transactions);
    TableRow cells;
    cells.isTotal = row.digital.has_value();
    cells.cells = {textCell(row.name),
        figureCell(context, now.transactions, transactions, over(now.transactions, count, 0, 0)),
        figureCell(context, enquiries, format.tableScale(percent, 100),
            over(enquiries, percent, now.enquiries, now.transactions)),
        figureCell(context, now.cost, money, over(now.cost, kYuan, 0, 0)),
        figureCell(context, unit.value, each, note, true),
        figureCell(context, unit.previous, each, noteBefore(context, row.name, unit.previous, kYuan, kind, kpi)),
        changeOf(context, unit, kYuan, Direction::LessIsBetter, note)};
    return cells;
}

TableBlock costTable(const ReviewContext& context, const std::vector<CostRow>& rows)
{
    const Phrases& phrases = context.phrases;
    double transactions = 0, cost = 0;
    for (const CostRow& row : rows) {
        const ChannelSums sums = sumsOf(context, row, monthsOfCosts(context).result.counted);
        transactions = std::max(transactions, sums.transactions);
        if (!row.digital) // the channels' own figures keep their digits
            cost = std::max(cost, sums.cost);
    }
    const DisplayScale count = context.format.tableScale(QStringLiteral("transactions"), transactions);
    const DisplayScale money = context.format.tableScale(kYuan, cost);
    const DisplayScale each{1, 2, context.format.unitName(kYuan), false}; // fen: the figures are small
    const auto withUnit = [&](const QString& name, const QString& unit) {
        return phrases.translate("Review", "%1, %2", "a column and its unit").arg(name, unit);
    };
    TableBlock table;
    table.columns = {{phrases.translate("Review", "Channel", "column"), CellKind::Text, 1.6},
        {withUnit(context.name(context.kpi(u"transactions")), count.unit), CellKind::Number, 1.7},
        {withUnit(phrases.translate("Review", "Of which enquiries", "column"), QStringLiteral("%")), CellKind::Number,
            1.4},
        {withUnit(phrases.translate("Review", "Cost", "column: of a channel"), money.unit), CellKind::Number, 1.2},
        {withUnit(phrases.translate("Review", "Cost a transaction", "row: counter and online"), each.unit),
            CellKind::Number, 1.6},
        {phrases.translate("Review", "Year before", "column"), CellKind::Number, 1},
        {phrases.translate("Review", "Change", "column"), CellKind::Pin, 2}};
    for (const CostRow& row : rows)
        table.rows.push_back(tableRow(context, row, count, money, each));
    return table;
}

Block costBlock(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("service.balance.costs"), 12};
    const KpiView kpi = monthsOfCosts(context);
    BlockTitle title = blockTitle(context,
        context.phrases.translate("Review", "Cost of one transaction by channel", "title of a table"), {},
        Compared::Previous);
    const std::vector<CostRow> rows = kpi.hasValue() ? rowsOf(context) : std::vector<CostRow>();
    if (rows.empty())
        return emptyBlock(place, std::move(title), emptyHint(context, context.kpi(u"unit_cost_physical")));
    return tableBlock(place, std::move(title), costTable(context, rows), unitCostMessage(context),
        footnote(context, {context.kpi(u"unit_cost_physical"), context.kpi(u"unit_cost_digital")}));
}

// "Scope: all transactions of digital channels; enquiries are 60.1% of them, 20.1% of the physical ones."
QString scopeNote(const ReviewContext& context)
{
    const KpiView saving = context.kpi(u"digital_saving");
    const ChannelSums digital = sumsOf(context, {{}, {}, true}, saving.result.counted);
    const ChannelSums physical = sumsOf(context, {{}, {}, false}, saving.result.counted);
    const auto share = [&](const ChannelSums& sums) {
        return context.format.percent(ratioOf(sums.enquiries, sums.transactions, 100), false);
    };
    return context.phrases
        .translate("Review",
            "Scope: every transaction of a digital channel, held against the mean cost of the physical ones. Enquiries "
            "(balance, bill, top-up) are in both: %1 of digital transactions, %2 of physical ones.")
        .arg(share(digital), share(physical));
}

BridgeSpec savingChart(const ReviewContext& context, const DisplayScale& scale)
{
    const KpiView saving = context.kpi(u"digital_saving");
    const double physical = context.kpi(u"unit_cost_physical").result.value.value_or(0);
    const FigureFormat& format = context.format;
    BridgeBuilder chart(format, scale);
    for (const ChannelSums& channel : channelsOver(context, saving.result.counted)) {
        if (!isDigital(context, channel.code) || channel.transactions <= 0)
            continue;
        const double saved = channel.transactions * physical - channel.cost;
        const QString name = context.codeName(kChannel, channel.code);
        const QString formula = format.part(channel.transactions) + QStringLiteral(" × ")
            + format.exact(physical, kYuan) + QStringLiteral(" − ") + format.exact(channel.cost, kYuan);
        chart.step(name, saved, judgeChange(Direction::MoreIsBetter, saved),
            noteOver(context, name, saved, kYuan, formula, QStringLiteral("channels"), saving));
    }
    chart.total(context.name(saving), Scenario::Actual, *saving.result.value, FigureNotes(context, saving).total());
    return chart.take();
}

Block savingBlock(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("service.balance.saving"), 12};
    const KpiView kpi = context.kpi(u"digital_saving");
    const DisplayScale scale = context.format.tableScale(kYuan, kpi.result.value.value_or(0));
    BlockTitle title = blockTitle(context,
        context.phrases.translate("Review", "What digital channels save, by channel", "title of a chart"), scale.unit,
        Compared::Nothing);
    if (!kpi.hasValue())
        return emptyBlock(place, std::move(title), emptyHint(context, kpi));
    return chartBlock(context, place, std::move(title), savingChart(context, scale), savingMessage(context),
        footnote(context, {kpi}, scopeNote(context)));
}

}

QString unitCostMessage(const ReviewContext& context)
{
    const KpiView physical = context.kpi(u"unit_cost_physical");
    const KpiView digital = context.kpi(u"unit_cost_digital");
    if (!physical.hasValue() || !digital.hasValue())
        return {};
    const Phrases& phrases = context.phrases;
    const double each = *physical.result.value;
    const double digitally = *digital.result.value;
    const QString first = context.format.inText(each, kYuan);
    const QString second = context.format.inText(digitally, kYuan);
    if (digitally <= 0 || each < digitally) {
        return phrases
            .translate("Review", "A transaction costs %1 in physical channels and %2 in digital ones", "two costs")
            .arg(first, second);
    }
    const double times = each / digitally;
    return phrases
        .translate("Review", "A transaction costs %1 in physical channels, %3 times the %2 of digital ones",
            "two costs and their ratio")
        .arg(first, second, context.format.figure(times, context.format.textScale(QStringLiteral("x"), times)));
}

QString savingMessage(const ReviewContext& context)
{
    const KpiView kpi = context.kpi(u"digital_saving");
    if (!kpi.hasValue())
        return {};
    const ChannelSums digital = sumsOf(context, {{}, {}, true}, kpi.result.counted);
    const double saved = *kpi.result.value;
    const Phrases& phrases = context.phrases;
    const QString& text = saved >= 0
        ? phrases.translate(
            "Review", "%1 transactions in digital channels, enquiries included, cost %2 less than in physical ones")
        : phrases.translate(
            "Review", "%1 transactions in digital channels, enquiries included, cost %2 more than in physical ones");
    return FindingWords(context).clauses(
        {text.arg(context.format.inText(digital.transactions, QStringLiteral("transactions")),
             context.format.inText(std::abs(saved), kYuan)),
            saved >= 0 ? FindingWords(context).change(kpi) : QString()});
}

void addServiceCosts(const ReviewContext& context, std::vector<Block>& blocks)
{
    blocks.push_back(costBlock(context));
    blocks.push_back(savingBlock(context));
}
