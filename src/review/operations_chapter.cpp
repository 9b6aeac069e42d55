// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/operations_chapter.h"

#include "review/block_words.h"
#include "review/chapter_status.h"
#include "review/kpi_strip.h"
#include "review/operations_sections.h"

#include <array>

namespace {

constexpr std::array kKpis{u"cost_to_revenue", u"cost", u"revenue_per_head", u"training_pass_rate", u"training_hours",
    u"training_attendance", u"staff_turnover", u"headcount", u"revenue_per_m2", u"energy", u"energy_per_10k"};

Block stripBlock(const ReviewContext& context)
{
    Block block;
    block.id = QStringLiteral("operations.strip");
    block.content = kpiStrip(context,
        {u"training_pass_rate", u"staff_turnover", u"revenue_per_head", u"cost_to_revenue", u"revenue_per_m2",
            u"energy_per_10k"});
    return block;
}

Block textBlock(const ReviewContext& context, const BudgetPicture& budget, const OperationsFigures& own)
{
    TextBlock text;
    for (TextBlock::Paragraph paragraph :
        {operationsTeamText(context, own), operationsCostText(context, budget), operationsEnergyText(context, own)}) {
        if (!paragraph.sentences.empty())
            text.paragraphs.push_back(std::move(paragraph));
    }
    Block block;
    block.id = QStringLiteral("operations.text");
    if (text.paragraphs.empty()) {
        block.emptyHint =
            context.phrases.translate("Review", "The text is written from the figures once there are some.");
        return block;
    }
    block.content = std::move(text);
    return block;
}

}

std::vector<KpiView> operationsKpis(const ReviewContext& context)
{
    std::vector<KpiView> kpis;
    kpis.reserve(kKpis.size());
    for (const char16_t* id : kKpis)
        kpis.push_back(context.kpi(id));
    return kpis;
}

Chapter operationsChapter(const ReviewContext& context)
{
    const OperationsFigures own(context);
    const BudgetPicture budget = budgetPicture(context);
    Chapter chapter;
    chapter.message = operationsMessage(context, budget);
    chapter.messageId = QStringLiteral("operations.message");
    chapter.status = chapterStatus(context, operationsKpis(context));
    chapter.blocks.push_back(stripBlock(context));
    addOperationsTeam(context, own, chapter.blocks);
    addOperationsCost(context, budget, chapter.blocks);
    addOperationsEnergy(context, own, chapter.blocks);
    chapter.blocks.push_back(textBlock(context, budget, own));
    return chapter;
}
