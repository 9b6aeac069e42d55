// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/chapter_blocks.h"
#include "review/finding_words.h"
#include "review/kpi_lines.h"
#include "review/kpi_table.h"
#include "review/service_sections.h"

#include <algorithm>

// New services in chapter 3: 5G, bundled households, value-added revenue.

namespace {

Block fiveGBlock(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("service.new.share_5g"), 6};
    const KpiView added = context.kpi(u"new_share_5g");
    const KpiView all = context.kpi(u"share_5g");
    const KpiView& main = added.hasValue() ? added : all;
    const DisplayScale scale = context.format.chartScale(all.unit, std::max(largestMonth(added), largestMonth(all)));
    BlockTitle title = blockTitle(context,
        context.phrases.translate("Review", "5G among all subscribers and among new ones", "title of a chart"),
        scale.unit, comparisonsOf(main));
    if (!main.hasValue())
        return emptyBlock(place, std::move(title), emptyHint(context, added));
    const FindingWords words(context);
    LinesBuilder lines(context, scale);
    lines.previous(main, yearLineName(context, context.year - 1));
    lines.target(main, targetLineName(context));
    if (added.hasValue() && all.hasValue())
        lines.actual(all, context.name(all), false);
    lines.actual(main, context.name(main), true);
    return chartBlock(
        context, place, std::move(title), lines.take(), words.message(main), footnote(context, {added, all}));
}

Block tableOf(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("service.new.table"), 12};
    std::vector<KpiView> kpis;
    for (const char16_t* id : {u"new_share_5g", u"share_5g", u"new_bundles", u"bundle_rate", u"broadband_penetration",
             u"value_added_revenue", u"value_added_penetration", u"data_per_user"}) {
        if (const KpiView kpi = context.kpi(id); kpi.hasValue())
            kpis.push_back(kpi);
    }
    BlockTitle title = blockTitle(context,
        context.phrases.translate("Review", "Indicators of new services", "title of a table"), {}, Compared::Previous);
    if (kpis.empty())
        return emptyBlock(place, std::move(title), emptyHint(context, context.kpi(u"new_bundles")));
    return tableBlock(place, std::move(title), kpiTable(context, kpis),
        FindingWords(context).message(context.kpi(u"value_added_penetration")), footnote(context, kpis));
}

}

void addServiceNew(const ReviewContext& context, std::vector<Block>& blocks)
{
    blocks.push_back(fiveGBlock(context));
    blocks.push_back(linesBlock(context, {QStringLiteral("service.new.bundle_rate"), 6}, context.kpi(u"bundle_rate")));
    blocks.push_back(
        monthColumnsBlock(context, {QStringLiteral("service.new.bundles"), 6}, context.kpi(u"new_bundles")));
    blocks.push_back(monthColumnsBlock(
        context, {QStringLiteral("service.new.value_added"), 6}, context.kpi(u"value_added_revenue")));
    blocks.push_back(tableOf(context));
}
