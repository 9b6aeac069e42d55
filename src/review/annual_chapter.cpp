// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/annual_chapter.h"

#include "review/annual_sections.h"
#include "review/block_words.h"
#include "review/chapter_status.h"
#include "review/kpi_strip.h"
#include "review/outlook_block.h"

#include <algorithm>

namespace {

constexpr const char16_t* kMain[] = {
    u"revenue", u"net_adds", u"arpu", u"churn_rate", u"complaints_per_10k", u"profit_margin"};

constexpr const char16_t* kKpis[] = {u"revenue", u"service_revenue", u"value_added_revenue", u"device_revenue",
    u"premium_revenue_share", u"enterprise_revenue_share", u"digital_revenue_share", u"visit_conversion", u"gross_adds",
    u"net_adds", u"subscribers", u"port_ins", u"port_outs", u"net_ports", u"churn_rate", u"retention",
    u"revenue_retention", u"repurchase_rate", u"lifetime_value", u"youth_share", u"senior_share", u"town_share",
    u"share_5g", u"arpu", u"complaints_per_10k", u"handling_hours", u"satisfaction", u"cost_to_revenue",
    u"profit_margin"};

Block stripBlock(const ReviewContext& context)
{
    Block block;
    block.id = QStringLiteral("annual.strip");
    block.content =
        kpiStrip(context, {u"revenue", u"net_adds", u"arpu", u"churn_rate", u"complaints_per_10k", u"profit_margin"});
    return block;
}

Block textBlock(const ReviewContext& context, const Outlook& outlook)
{
    TextBlock text;
    for (TextBlock::Paragraph paragraph : {annualRevenueText(context, outlook), annualCustomersText(context),
             annualBenefitText(context), annualServiceText(context)}) {
        if (!paragraph.sentences.empty())
            text.paragraphs.push_back(std::move(paragraph));
    }
    Block block;
    block.id = QStringLiteral("annual.text");
    if (text.paragraphs.empty()) {
        block.emptyHint =
            context.phrases.translate("Review", "The text is written from the figures once there are some.");
        return block;
    }
    block.content = std::move(text);
    return block;
}

}

bool isAnnualMain(const KpiId& kpi)
{
    return std::any_of(
        std::begin(kMain), std::end(kMain), [&](const char16_t* id) { return kpi.text() == QStringView(id); });
}

std::vector<KpiView> annualKpis(const ReviewContext& context)
{
    std::vector<KpiView> kpis;
    for (const char16_t* id : kKpis)
        kpis.push_back(context.kpi(id));
    return kpis;
}

Chapter annualChapter(const ReviewContext& context)
{
    const Outlook outlook = yearOutlook(context, context.kpi(u"revenue"));
    Chapter chapter;
    chapter.message = annualMessage(context);
    chapter.messageId = QStringLiteral("annual.message");
    chapter.status = chapterStatus(context, annualKpis(context),
        context.isWholeYear() ? ForecastState::NotNeeded
            : outlook.year    ? ForecastState::Shown
                              : ForecastState::Missing);
    chapter.blocks.push_back(stripBlock(context));
    addAnnualRevenue(context, outlook, chapter.blocks);
    addAnnualCustomers(context, chapter.blocks);
    addAnnualIndicators(context, chapter.blocks);
    chapter.blocks.push_back(textBlock(context, outlook));
    return chapter;
}
