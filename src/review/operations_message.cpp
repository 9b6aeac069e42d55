// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/finding_words.h"
#include "review/kpi_table.h"
#include "review/operations_sections.h"

#include <algorithm>
#include <cmath>

namespace {

// How far a target is missed in per cent of it, so that shares and amounts can be ranked together.
double missOf(const KpiView& kpi)
{
    const double target = std::abs(*kpi.result.target);
    return target > 0 ? std::abs(*kpi.result.targetGap) / target : 1;
}

const KpiView* worstMiss(const std::vector<KpiView>& kpis, const KpiView& told)
{
    const KpiView* worst = nullptr;
    for (const KpiView& kpi : kpis) {
        const bool isOther = kpi.definition.id != told.definition.id && kpi.result.verdict == Verdict::Missed;
        if (isOther && (!worst || missOf(kpi) > missOf(*worst)))
            worst = &kpi;
    }
    return worst;
}

}

QString operationsMessage(const ReviewContext& context, const BudgetPicture& budget)
{
    const std::vector<KpiView> kpis = operationsKpis(context);
    const auto lead = std::find_if(kpis.begin(), kpis.end(), [](const KpiView& kpi) { return kpi.hasValue(); });
    const Phrases& phrases = context.phrases;
    if (lead == kpis.end()) {
        return phrases
            .translate("Review", "Enter or import costs, staffing and training of %1, and this chapter stands here.")
            .arg(context.periods.year(context.year));
    }
    const FindingWords words(context);
    const QString head = phrases.translate("Review", "%1 for %2 came to %3", "a KPI, months, its value")
                             .arg(context.name(*lead), context.periods.period(lead->result.counted),
                                 context.format.inText(*lead->result.value, lead->unit));
    QString second;
    if (const KpiView* miss = worstMiss(kpis, *lead))
        second = words.clauses({context.inside(words.value(*miss)), words.plan(*miss)});
    else
        second = context.inside(budgetText(context, budget));
    return words.fullStop(words.halves(words.clauses({head, words.plan(*lead), words.change(*lead)}), second));
}

TableBlock operationsTable(const ReviewContext& context, const std::vector<KpiView>& kpis)
{
    std::vector<KpiView> filled;
    std::copy_if(
        kpis.begin(), kpis.end(), std::back_inserter(filled), [](const KpiView& kpi) { return kpi.hasValue(); });
    const bool hasTargets =
        std::any_of(filled.begin(), filled.end(), [](const KpiView& kpi) { return kpi.hasTarget(); });
    return hasTargets ? kpiTable(context, filled) : comparisonTable(context, filled);
}

QString behindText(const ReviewContext& context, const KpiView& first, const KpiView& second)
{
    const FindingWords words(context);
    const QString one = words.change(first);
    const QString other = words.change(second);
    if (one.isEmpty() || other.isEmpty())
        return {};
    return context.phrases.translate("Review", "Behind it: %1 %2, %3 %4", "two KPIs and their changes")
        .arg(context.nameInside(first), one, context.nameInside(second), other);
}
