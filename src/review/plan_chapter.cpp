// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/plan_chapter.h"

#include "review/chapter_status.h"
#include "review/plan_sections.h"

Chapter planChapter(const ReviewContext& context)
{
    const Plan plan = makePlan(context);
    std::vector<KpiView> kpis;
    kpis.reserve(plan.kpis.size());
    for (const PlanKpi& kpi : plan.kpis)
        kpis.push_back(kpi.kpi);
    Chapter chapter;
    chapter.message = planMessage(plan);
    chapter.messageId = QStringLiteral("plan.message");
    chapter.status = chapterStatus(context, kpis);
    chapter.blocks.push_back(planStrip(plan));
    addPlanCharts(plan, chapter.blocks);
    chapter.blocks.push_back(planTargets(plan));
    chapter.blocks.push_back(planMonths(plan));
    chapter.blocks.push_back(planScored(context));
    chapter.blocks.push_back(planActions(context));
    chapter.blocks.push_back(planText(plan));
    return chapter;
}
