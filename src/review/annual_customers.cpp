// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bridge.h"
#include "review/annual_sections.h"
#include "review/bridge_builder.h"
#include "review/chapter_blocks.h"
#include "review/figure_notes.h"
#include "review/finding_words.h"
#include "review/kpi_columns.h"
#include "review/kpi_lines.h"
#include "review/kpi_table.h"

#include <algorithm>
#include <cmath>
#include <iterator>

// Customers in chapter 1: who came, who left, who stays.

namespace {

FigureNote balanceNote(const ReviewContext& context, const QString& name, double figure, const QString& formula,
    const std::vector<Month>& months)
{
    const KpiView netAdds = context.kpi(u"net_adds");
    return plainNote(context, name, context.format.exact(figure, netAdds.unit), formula,
        kindName(context, QStringLiteral("subscribers")), netAdds, months);
}

BridgeSpec netAddChart(const ReviewContext& context, const NetAddBridge& bridge, const std::vector<Month>& months)
{
    const Phrases& phrases = context.phrases;
    // To the last subscriber: here the balance must add up before the reader's eyes.
    const DisplayScale scale =
        context.format.textScale(context.kpi(u"net_adds").unit, std::max(bridge.opening, bridge.closing));
    const auto sum = [&](const QString& column) {
        return phrases.translate("Review", "sum of the months' %1").arg(column);
    };
    BridgeBuilder chart(context.format, scale);
    const auto step = [&](const QString& name, double change, Judgement judgement, const QString& formula) {
        chart.step(name, change, judgement, balanceNote(context, name, change, formula, months));
    };
    const QString opening = phrases.translate("Review", "Opening", "subscribers at the beginning");
    chart.total(opening, Scenario::Previous, bridge.opening,
        balanceNote(context, opening, bridge.opening,
            phrases.translate("Review", "subscribers at the beginning of %1").arg(context.monthName(months.front())),
            months));
    const KpiView grossAdds = context.kpi(u"gross_adds");
    const KpiView churned = context.kpi(u"churned");
    step(context.name(grossAdds), bridge.grossAdds, Judgement::Good, sum(context.nameInside(grossAdds)));
    step(context.name(churned), -bridge.churned, Judgement::Bad, sum(context.nameInside(churned)));
    if (bridge.adjustment != 0) {
        step(phrases.translate("Review", "Adjustment", "of subscribers"), bridge.adjustment, Judgement::Neutral,
            sum(phrases.translate("Review", "adjustment", "of subscribers")));
    }
    if (bridge.unexplained != 0) {
        step(phrases.translate("Review", "Missing months", "step of a bridge"), bridge.unexplained, Judgement::Neutral,
            phrases.translate("Review", "what happened in %1, which has no figures")
                .arg(context.periods.months(bridge.missing)));
    }
    const QString closing = phrases.translate("Review", "Closing", "subscribers at the end");
    chart.total(closing, Scenario::Actual, bridge.closing,
        balanceNote(context, closing, bridge.closing,
            phrases.translate("Review", "subscribers at the end of %1").arg(context.monthName(months.back())), months));
    return chart.take();
}

Block netAddBlock(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("annual.customers.balance"), 6};
    const KpiView netAdds = context.kpi(u"net_adds");
    const Phrases& phrases = context.phrases;
    BlockTitle title = blockTitle(context, phrases.translate("Review", "From opening to closing"),
        context.format.unitName(netAdds.unit), Compared::Nothing);
    const std::optional<NetAddBridge> bridge =
        netAddBridge(context.calculator, {context.months.front(), context.through});
    if (!bridge)
        return emptyBlock(place, std::move(title), emptyHint(context, netAdds));
    std::vector<Month> months;
    std::set_difference(context.months.begin(), context.months.end(), bridge->missing.begin(), bridge->missing.end(),
        std::back_inserter(months));
    const auto people = [&](double figure) { return context.format.inText(figure, netAdds.unit); };
    const QString message =
        phrases.translate("Review", "From %1 subscribers: %2 came, %3 left, %4 at the end of %5", "the year's balance")
            .arg(people(bridge->opening), people(bridge->grossAdds), people(bridge->churned), people(bridge->closing),
                context.periods.month(months.back()));
    return chartBlock(context, place, std::move(title), netAddChart(context, *bridge, months), message,
        context.joined({phrases.translate("Review", "Closing = opening + gross adds − churned + adjustment."),
            missingNote(context, {netAdds}), sourceNote(context, kindName(context, QStringLiteral("subscribers")))}));
}

Block portsBlock(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("annual.customers.ports"), 6};
    const KpiView ins = context.kpi(u"port_ins");
    const KpiView outs = context.kpi(u"port_outs");
    const QString what = context.phrases.translate("Review", "Port-ins and port-outs", "title of a chart");
    const DisplayScale scale = context.format.chartScale(ins.unit, std::max(largestMonth(ins), largestMonth(outs)));
    BlockTitle title = blockTitle(context, what, scale.unit, Compared::Nothing);
    if (!ins.hasValue() && !outs.hasValue())
        return emptyBlock(place, std::move(title), emptyHint(context, ins));
    LinesBuilder lines(context, scale);
    lines.actual(outs, context.name(outs), false);
    lines.actual(ins, context.name(ins), true);
    return chartBlock(context, place, std::move(title), lines.take(), portsMessage(context),
        footnote(context, {context.kpi(u"net_ports")}, context.phrases.translate("Review", "On a scale of its own.")));
}

Block loyaltyBlock(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("annual.customers.loyalty"), 6};
    std::vector<KpiView> kpis;
    for (const char16_t* id :
        {u"youth_share", u"senior_share", u"retention", u"revenue_retention", u"repurchase_rate", u"lifetime_value"}) {
        if (const KpiView kpi = context.kpi(id); kpi.hasValue())
            kpis.push_back(kpi);
    }
    BlockTitle title = blockTitle(context,
        context.phrases.translate("Review", "Coverage and loyalty", "title of a table"), {}, Compared::Previous);
    if (kpis.empty())
        return emptyBlock(place, std::move(title), emptyHint(context, context.kpi(u"retention")));
    const auto isBetter = [](const KpiView& kpi) { return kpi.result.changeJudgement == Judgement::Good; };
    const auto isCompared = [](const KpiView& kpi) { return kpi.hasPrevious(); };
    const auto better = std::count_if(kpis.begin(), kpis.end(), isBetter);
    const auto compared = std::count_if(kpis.begin(), kpis.end(), isCompared);
    const Phrases& phrases = context.phrases;
    const QString all = QString::number(compared);
    QString message;
    if (compared > 1 && better == compared)
        message = phrases.translate("Review", "All %1 indicators of coverage and loyalty are better than a year ago")
                      .arg(all);
    else if (compared > 1 && better == 0)
        message = phrases.translate("Review", "None of %1 indicators of coverage and loyalty is better than a year ago")
                      .arg(all);
    else if (compared > 1)
        message = phrases.translate("Review", "%1 of %2 indicators of coverage and loyalty are better than a year ago")
                      .arg(QString::number(better), all);
    return tableBlock(place, std::move(title), comparisonTable(context, kpis), message, footnote(context, kpis));
}

}

QString portsMessage(const ReviewContext& context)
{
    const KpiView ins = context.kpi(u"port_ins");
    const KpiView outs = context.kpi(u"port_outs");
    const KpiView net = context.kpi(u"net_ports");
    if (!ins.hasValue() || !outs.hasValue() || !net.hasValue())
        return {};
    const Phrases& phrases = context.phrases;
    const auto people = [&](double figure) { return context.format.inText(figure, ins.unit); };
    const QString& text = *net.result.value > 0
        ? phrases.translate("Review", "%1 numbers were ported in and %2 out, a net gain of %3")
        : *net.result.value < 0 ? phrases.translate("Review", "%1 numbers were ported in and %2 out, a net loss of %3")
                                : phrases.translate("Review", "As many numbers were ported in as out: %1");
    return *net.result.value == 0
        ? text.arg(people(*ins.result.value))
        : text.arg(people(*ins.result.value), people(*outs.result.value), people(std::abs(*net.result.value)));
}

void addAnnualCustomers(const ReviewContext& context, std::vector<Block>& blocks)
{
    const KpiView grossAdds = context.kpi(u"gross_adds");
    const KpiView netAdds = context.kpi(u"net_adds");
    const double shared = std::max(largestMonth(grossAdds), largestMonth(netAdds));
    const auto scale = shared > 0 ? std::optional(shared) : std::nullopt;
    blocks.push_back(monthColumnsBlock(context, {QStringLiteral("annual.customers.gross_adds"), 6}, grossAdds, scale));
    blocks.push_back(monthColumnsBlock(context, {QStringLiteral("annual.customers.net_adds"), 6}, netAdds, scale));
    blocks.push_back(netAddBlock(context));
    blocks.push_back(portsBlock(context));
    blocks.push_back(
        peakLinesBlock(context, {QStringLiteral("annual.customers.churn"), 6}, context.kpi(u"churn_rate")));
    blocks.push_back(loyaltyBlock(context));
    blocks.push_back(annualAreas(context));
}
