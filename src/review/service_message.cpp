// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/finding_words.h"
#include "review/service_sections.h"

#include <algorithm>
#include <cmath>

namespace {

// What a service chapter is asked about first, by weight at a store's review.
constexpr const char16_t* kTold[] = {u"handling_hours", u"complaints_per_10k", u"wait_minutes", u"digital_share",
    u"new_share_5g", u"value_added_revenue", u"new_bundles", u"joint_15min", u"normal_in_24h", u"repeat_rate"};
constexpr size_t kStrengths = 2;

std::vector<KpiView> toldOnes(const ReviewContext& context)
{
    std::vector<KpiView> kpis;
    for (const char16_t* id : kTold) {
        if (const KpiView kpi = context.kpi(id); kpi.hasValue())
            kpis.push_back(kpi);
    }
    return kpis;
}

// A part of the target, so that misses of different units can be compared.
double missOf(const KpiView& kpi)
{
    if (kpi.result.verdict != Verdict::Missed)
        return 0;
    const double target = std::abs(*kpi.result.target);
    return target > 0 ? std::abs(*kpi.result.targetGap) / target : 1;
}

const KpiView* worstMiss(const std::vector<KpiView>& kpis)
{
    const auto worst = std::max_element(
        kpis.begin(), kpis.end(), [](const KpiView& a, const KpiView& b) { return missOf(a) < missOf(b); });
    return worst == kpis.end() || missOf(*worst) == 0 ? nullptr : &*worst;
}

// "New bundled households came to 1,288, up 180.0% on the year before": what grew most, told without its plan.
QString strengths(const ReviewContext& context, const std::vector<KpiView>& kpis, const KpiId& lead)
{
    const FindingWords words(context);
    QStringList told;
    for (const char16_t* id : {u"new_bundles", u"value_added_revenue", u"new_share_5g", u"digital_share"}) {
        const auto kpi = std::find_if(
            kpis.begin(), kpis.end(), [&](const KpiView& one) { return one.definition.id.text() == QStringView(id); });
        if (kpi == kpis.end() || kpi->definition.id == lead || kpi->result.changeJudgement != Judgement::Good)
            continue;
        told.append(words.clauses({context.inside(words.value(*kpi)), words.change(*kpi)}));
        if (static_cast<size_t>(told.size()) == kStrengths)
            break;
    }
    return told.size() == 2 ? words.halves(told[0], told[1]) : told.value(0);
}

// With its target only where that is missed: a message has two lines.
QString leadText(const ReviewContext& context, const KpiView& lead)
{
    const FindingWords words(context);
    const bool isMissed = lead.result.verdict == Verdict::Missed;
    if (lead.definition.id.text() != u"handling_hours")
        return words.clauses({words.value(lead), isMissed ? words.plan(lead) : QString(), words.change(lead)});
    return words.clauses({handlingChange(context), isMissed ? words.plan(lead) : QString()});
}

}

QString serviceMessage(const ReviewContext& context)
{
    const std::vector<KpiView> kpis = toldOnes(context);
    const FindingWords words(context);
    if (kpis.empty()) {
        return context.phrases
            .translate("Review",
                "Enter or import complaints, queues and channels of %1, and the review of service stands here.")
            .arg(context.periods.year(context.year));
    }
    const KpiView& lead = kpis.front();
    QString second;
    if (const KpiView* miss = worstMiss(kpis); miss && miss->definition.id != lead.definition.id)
        second = context.inside(words.clauses({words.value(*miss), words.plan(*miss)}));
    if (second.isEmpty())
        second = strengths(context, kpis, lead.definition.id);
    return words.fullStop(words.halves(leadText(context, lead), second));
}
