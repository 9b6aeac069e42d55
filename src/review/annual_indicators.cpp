// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/comparison.h"
#include "review/annual_sections.h"
#include "review/chapter_blocks.h"
#include "review/finding_words.h"
#include "review/kpi_lines.h"
#include "review/kpi_table.h"
#include "review/outlook_column.h"

#include <algorithm>
#include <cmath>

// Key indicators in chapter 1: ARPU against the peers, service by quarter, cost and margin, and the table of them all.

namespace {

// "ARPU came to 48.8 yuan, 0.64 yuan above the peer average": against the peers where they are known.
QString arpuMessage(const ReviewContext& context)
{
    const KpiView arpu = context.kpi(u"arpu");
    const KpiView peer = context.kpi(u"arpu_peer");
    if (!arpu.hasValue() || !peer.hasValue())
        return FindingWords(context).message(arpu);
    const Phrases& phrases = context.phrases;
    const double lead = difference(*arpu.result.value, *peer.result.value);
    const QString own = context.format.inText(*arpu.result.value, arpu.unit);
    const QString gap = context.format.inText(std::abs(lead), arpu.unit);
    const FindingWords words(context);
    if (lead == 0) {
        return words.clauses(
            {phrases.translate("Review", "ARPU of %1 equals the peer average").arg(own), words.change(arpu)});
    }
    const QString& text = lead > 0 ? phrases.translate("Review", "ARPU of %1 lies %2 above the peer average")
                                   : phrases.translate("Review", "ARPU of %1 lies %2 below the peer average");
    return words.clauses({text.arg(own, gap), words.change(arpu)});
}

Block arpuBlock(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("annual.indicators.arpu"), 4};
    const KpiView arpu = context.kpi(u"arpu");
    const KpiView peer = context.kpi(u"arpu_peer");
    const DisplayScale scale = context.format.chartScale(arpu.unit, std::max(largestMonth(arpu), largestMonth(peer)));
    BlockTitle title = blockTitle(
        context, context.name(arpu), scale.unit, arpu.hasPrevious() ? Compared::Previous : Compared::Nothing);
    if (!arpu.hasValue())
        return emptyBlock(place, std::move(title), emptyHint(context, arpu));
    LinesBuilder lines(context, scale);
    lines.previous(arpu, yearLineName(context, context.year - 1));
    if (peer.hasValue())
        lines.actual(peer, context.phrases.translate("Review", "peers", "a line's name"), false);
    lines.actual(arpu, yearLineName(context, context.year), true);
    std::vector<KpiView> based{arpu};
    if (peer.hasValue())
        based.push_back(peer);
    return chartBlock(context, place, std::move(title), lines.take(), arpuMessage(context), footnote(context, based));
}

std::vector<KpiView> tableKpis(const ReviewContext& context)
{
    std::vector<KpiView> kpis;
    for (const KpiView& kpi : annualKpis(context)) {
        const bool isMain = isAnnualMain(kpi.definition.id);
        if (kpi.hasValue() && (kpi.hasTarget() || isMain))
            kpis.push_back(kpi);
    }
    return kpis;
}

QStringList missedNames(const ReviewContext& context, const std::vector<KpiView>& kpis)
{
    QStringList names;
    for (const KpiView& kpi : kpis) {
        if (kpi.result.verdict == Verdict::Missed)
            names.append(context.nameInside(kpi));
    }
    return names;
}

QString tableMessage(const ReviewContext& context, const std::vector<KpiView>& kpis)
{
    const auto judged =
        std::count_if(kpis.begin(), kpis.end(), [](const KpiView& kpi) { return kpi.result.verdict != Verdict::None; });
    const Phrases& phrases = context.phrases;
    if (judged == 0)
        return phrases.translate("Review", "No targets are set: the indicators stand against the year before alone");
    const QStringList missed = missedNames(context, kpis);
    const QString all = QString::number(judged);
    const QString met = QString::number(judged - missed.size());
    if (missed.isEmpty()) {
        const int count = static_cast<int>(judged); // lupdate reads no cast among the arguments
        return phrases.translate("Review", "All %n target(s) met", nullptr, count);
    }
    constexpr qsizetype kNamedAtMost = 4;
    if (missed.size() > kNamedAtMost) {
        return phrases.translate("Review", "%1 of %2 targets met; missed, among others: %3")
            .arg(met, all, context.periods.list(missed.mid(0, kNamedAtMost)));
    }
    return phrases.translate("Review", "%1 of %2 targets met; missed: %3").arg(met, all, context.periods.list(missed));
}

Block tableOfAll(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("annual.indicators.table"), 12};
    const std::vector<KpiView> kpis = tableKpis(context);
    BlockTitle title = blockTitle(context, context.phrases.translate("Review", "Key indicators", "title of a table"),
        {}, Compared::Plan | Compared::Previous);
    if (kpis.empty())
        return emptyBlock(place, std::move(title), emptyHint(context, context.kpi(u"revenue")));
    const QString note = context.phrases.translate("Review",
        "Completion is actual ÷ target, so for indicators where less is better below 100% is good. Shares change in "
        "percentage points. A dash: no target, or no figure of the year before.");
    TableBlock table = kpiTable(context, kpis);
    addOutlookColumn(context, kpis, table);
    return tableBlock(place, std::move(title), std::move(table), tableMessage(context, kpis),
        context.joined({note, missingNote(context, kpis),
            context.phrases.translate("Review", "Source: the store's records; as of %1.")
                .arg(context.periods.date(context.facts.asOf.day()))}));
}

}

void addAnnualIndicators(const ReviewContext& context, std::vector<Block>& blocks)
{
    blocks.push_back(arpuBlock(context));
    blocks.push_back(
        linesBlock(context, {QStringLiteral("annual.indicators.cost_share"), 4}, context.kpi(u"cost_to_revenue")));
    blocks.push_back(
        linesBlock(context, {QStringLiteral("annual.indicators.profit_margin"), 4}, context.kpi(u"profit_margin")));
    blocks.push_back(quarterColumnsBlock(
        context, {QStringLiteral("annual.indicators.handling"), 6}, context.kpi(u"handling_hours")));
    blocks.push_back(quarterColumnsBlock(
        context, {QStringLiteral("annual.indicators.satisfaction"), 6}, context.kpi(u"satisfaction")));
    blocks.push_back(tableOfAll(context));
}
