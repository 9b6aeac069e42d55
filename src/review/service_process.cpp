// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/chapter_blocks.h"
#include "review/finding_words.h"
#include "review/kpi_lines.h"
#include "review/kpi_table.h"
#include "review/service_sections.h"

#include <algorithm>

// The process in chapter 3: waiting, which channels take the work, errors, joint cases.

namespace {

// Both shares in one chart: they are of different wholes, which the footnote says.
Block digitalBlock(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("service.process.digital"), 6};
    const KpiView digital = context.kpi(u"digital_share");
    const KpiView self = context.kpi(u"self_service_share");
    const DisplayScale scale =
        context.format.chartScale(digital.unit, std::max(largestMonth(digital), largestMonth(self)));
    BlockTitle title =
        blockTitle(context, context.phrases.translate("Review", "Digital and self-service share", "title of a chart"),
            scale.unit, comparisonsOf(digital));
    if (!digital.hasValue())
        return emptyBlock(place, std::move(title), emptyHint(context, digital));
    LinesBuilder lines(context, scale);
    lines.previous(digital, yearLineName(context, context.year - 1));
    lines.target(digital, targetLineName(context));
    if (self.hasValue())
        lines.actual(self, context.name(self), false);
    lines.actual(digital, context.name(digital), true);
    return chartBlock(context, place, std::move(title), lines.take(), FindingWords(context).message(digital),
        footnote(context, {digital, self}));
}

Block tableOf(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("service.process.table"), 12};
    std::vector<KpiView> kpis;
    for (const char16_t* id : {u"wait_minutes", u"wait_within_10", u"answer_rate", u"digital_share",
             u"self_service_share", u"error_rate", u"joint_15min", u"joint_hours"}) {
        if (const KpiView kpi = context.kpi(id); kpi.hasValue())
            kpis.push_back(kpi);
    }
    BlockTitle title = blockTitle(context,
        context.phrases.translate("Review", "Indicators of the service process", "title of a table"), {},
        Compared::Previous);
    if (kpis.empty())
        return emptyBlock(place, std::move(title), emptyHint(context, context.kpi(u"wait_minutes")));
    const auto isBetter = [](const KpiView& kpi) { return kpi.result.changeJudgement == Judgement::Good; };
    const auto better = std::count_if(kpis.begin(), kpis.end(), isBetter);
    const auto compared = std::count_if(kpis.begin(), kpis.end(), [](const KpiView& kpi) { return kpi.hasPrevious(); });
    QString message;
    if (compared > 0) {
        message =
            context.phrases.translate("Review", "%1 of %2 indicators of the service process are better than a year ago")
                .arg(QString::number(better), QString::number(compared));
    }
    return tableBlock(place, std::move(title), kpiTable(context, kpis), message, footnote(context, kpis));
}

}

void addServiceProcess(const ReviewContext& context, std::vector<Block>& blocks)
{
    blocks.push_back(
        peakLinesBlock(context, {QStringLiteral("service.process.wait"), 6}, context.kpi(u"wait_minutes")));
    blocks.push_back(digitalBlock(context));
    blocks.push_back(
        peakLinesBlock(context, {QStringLiteral("service.process.errors"), 6}, context.kpi(u"error_rate")));
    blocks.push_back(linesBlock(context, {QStringLiteral("service.process.joint"), 6}, context.kpi(u"joint_15min")));
    blocks.push_back(tableOf(context));
}
