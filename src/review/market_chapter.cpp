// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/market_chapter.h"

#include "review/block_words.h"
#include "review/chapter_status.h"
#include "review/kpi_strip.h"
#include "review/market_sections.h"

namespace {

constexpr const char16_t* kKpis[] = {u"market_share", u"gross_add_share", u"revenue_share", u"satisfaction",
    u"satisfaction_online", u"satisfaction_in_store", u"lead_conversion", u"cost_per_add", u"value_added_penetration",
    u"broadband_penetration"};

std::vector<KpiView> marketKpis(const ReviewContext& context)
{
    std::vector<KpiView> kpis;
    kpis.reserve(std::size(kKpis));
    for (const char16_t* id : kKpis)
        kpis.push_back(context.kpi(id));
    return kpis;
}

Block stripBlock(const ReviewContext& context)
{
    Block block;
    block.id = QStringLiteral("market.strip");
    block.content = kpiStrip(context,
        {u"market_share", u"gross_add_share", u"satisfaction", u"cost_per_add", u"broadband_penetration",
            u"value_added_penetration"});
    return block;
}

Block textBlock(const ReviewContext& context, const std::vector<Block>& blocks)
{
    TextBlock text{marketText(context, blocks)};
    Block block;
    block.id = QStringLiteral("market.text");
    if (text.paragraphs.empty()) {
        block.emptyHint =
            context.phrases.translate("Review", "The text is written from the figures once there are some.");
        return block;
    }
    block.content = std::move(text);
    return block;
}

}

Chapter marketChapter(const ReviewContext& context)
{
    Chapter chapter;
    chapter.messageId = QStringLiteral("market.message");
    chapter.status = chapterStatus(context, marketKpis(context));
    chapter.blocks.push_back(stripBlock(context));
    for (const auto build : {marketShares, marketOperators, marketAreas, marketRivals, marketSites, marketNetwork,
             marketSurvey, marketSurveyPlot, marketSources, marketCampaigns, marketProducts})
        chapter.blocks.push_back(build(context));
    chapter.message = marketMessage(context, chapter.blocks);
    chapter.blocks.push_back(textBlock(context, chapter.blocks));
    return chapter;
}
