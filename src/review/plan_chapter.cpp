// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/plan_chapter.h"

#include "review/chapter_status.h"
#include "review/issue_standing.h"
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
    chapter.status = chapterStatus(context, kpis, plan.lead() ? ForecastState::Shown : ForecastState::Missing);
    if (const int overdue = overdueActions(context); overdue > 0) {
        chapter.status += QStringLiteral(" · ")
            + context.phrases.translate("Review", "%n action(s) overdue", "of the last plan and this one", overdue);
    }
    chapter.blocks.push_back(planStrip(plan));
    addPlanCharts(plan, chapter.blocks);
    chapter.blocks.push_back(planTargets(plan));
    chapter.blocks.push_back(planMonths(plan));
    chapter.blocks.push_back(planScored(context));
    chapter.blocks.push_back(planActions(context));
    chapter.blocks.push_back(planText(plan));
    return chapter;
}
