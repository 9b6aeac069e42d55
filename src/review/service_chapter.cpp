// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/service_chapter.h"

#include "review/chapter_status.h"
#include "review/kpi_strip.h"
#include "review/service_sections.h"

namespace {

constexpr const char16_t* kKpis[] = {u"wait_minutes", u"wait_within_10", u"answer_rate", u"peak_idle_ratio",
    u"digital_share", u"self_service_share", u"error_rate", u"joint_15min", u"joint_hours", u"complaints",
    u"complaints_per_10k", u"urgent_in_2h", u"normal_in_24h", u"handling_hours", u"callback_rate", u"repeat_rate",
    u"share_5g", u"new_share_5g", u"new_bundles", u"bundle_rate", u"value_added_revenue", u"unit_cost_physical",
    u"unit_cost_digital", u"digital_saving"};

Block stripBlock(const ReviewContext& context)
{
    Block block;
    block.id = QStringLiteral("service.strip");
    block.content = kpiStrip(context,
        {u"handling_hours", u"complaints_per_10k", u"repeat_rate", u"digital_share", u"new_share_5g",
            u"value_added_revenue"});
    return block;
}

Block textBlock(const ReviewContext& context)
{
    TextBlock text;
    for (TextBlock::Paragraph paragraph : {serviceProcessText(context), serviceComplaintsText(context),
             serviceNewText(context), serviceBalanceText(context)}) {
        if (!paragraph.sentences.empty())
            text.paragraphs.push_back(std::move(paragraph));
    }
    Block block;
    block.id = QStringLiteral("service.text");
    if (text.paragraphs.empty()) {
        block.emptyHint =
            context.phrases.translate("Review", "The text is written from the figures once there are some.");
        return block;
    }
    block.content = std::move(text);
    return block;
}

}

std::vector<KpiView> serviceKpis(const ReviewContext& context)
{
    std::vector<KpiView> kpis;
    kpis.reserve(std::size(kKpis));
    for (const char16_t* id : kKpis)
        kpis.push_back(context.kpi(id));
    return kpis;
}

Chapter serviceChapter(const ReviewContext& context)
{
    Chapter chapter;
    chapter.message = serviceMessage(context);
    chapter.messageId = QStringLiteral("service.message");
    chapter.status = chapterStatus(context, serviceKpis(context));
    chapter.blocks.push_back(stripBlock(context));
    addServiceProcess(context, chapter.blocks);
    addServicePareto(context, chapter.blocks);
    addServiceComplaints(context, chapter.blocks);
    addServiceNew(context, chapter.blocks);
    addServiceHours(context, chapter.blocks);
    addServiceCosts(context, chapter.blocks);
    chapter.blocks.push_back(serviceFactors(context));
    chapter.blocks.push_back(textBlock(context));
    return chapter;
}
