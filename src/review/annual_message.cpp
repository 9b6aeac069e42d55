// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/annual_sections.h"
#include "review/causes.h"
#include "review/finding_words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

struct Weight {
    const char16_t* kpi;
    double weight;
};

// How much a missed target weighs at a store's review; others weigh kOtherWeight.
constexpr std::array kWeights{Weight{u"net_adds", 2.0}, Weight{u"profit_margin", 2.0}, Weight{u"service_revenue", 1.8},
    Weight{u"arpu", 1.5}, Weight{u"churn_rate", 1.5}, Weight{u"complaints_per_10k", 1.0}};
constexpr double kOtherWeight = 0.7;
constexpr double kGapAtMost = 0.5; // a miss by more than half weighs no more
// From this part of the whole shortfall on a month is called its main cause.
constexpr double kMainCause = 0.5;

double weightOf(const KpiView& kpi)
{
    const auto found = std::find_if(kWeights.begin(), kWeights.end(),
        [&](const Weight& weight) { return kpi.definition.id.text() == QStringView(weight.kpi); });
    return found == kWeights.end() ? kOtherWeight : found->weight;
}

double severity(const KpiView& kpi)
{
    const double target = std::abs(*kpi.result.target);
    const double gap = std::abs(*kpi.result.targetGap);
    return weightOf(kpi) * (target > 0 ? std::min(gap / target, kGapAtMost) : kGapAtMost);
}

bool isMissed(const KpiView& kpi)
{
    return kpi.result.verdict == Verdict::Missed;
}

// The miss that weighs most, but for the KPI that the message has told already.
const KpiView* worstMiss(const std::vector<KpiView>& kpis, const KpiId& told)
{
    const KpiView* worst = nullptr;
    for (const KpiView& kpi : kpis) {
        if (isMissed(kpi) && kpi.definition.id != told && (!worst || severity(kpi) > severity(*worst)))
            worst = &kpi;
    }
    return worst;
}

QString gapText(const ReviewContext& context, const KpiView& kpi)
{
    const double gap = *kpi.result.targetGap;
    return kpi.definition.isShare() ? context.format.pointsInText(gap) : context.format.inText(std::abs(gap), kpi.unit);
}

// "net adds fell 112 short of the plan"
QString missText(const ReviewContext& context, const KpiView& kpi)
{
    const Phrases& phrases = context.phrases;
    const QString name = context.nameInside(kpi);
    const QString gap = gapText(context, kpi);
    if (kpi.lessIsBetter())
        return phrases.translate("Review", "%1 came in %2 over the target", "a missed target").arg(name, gap);
    if (kpi.isAmount())
        return phrases.translate("Review", "%1 fell %2 short of the plan", "a missed plan").arg(name, gap);
    return phrases.translate("Review", "%1 stayed %2 below the target", "a missed target").arg(name, gap);
}

// Where the miss came from: the month, and for net adds which side of the balance.
QString missWithCause(const ReviewContext& context, const KpiView& kpi)
{
    const QString miss = missText(context, kpi);
    const MonthPicture picture = monthPicture(kpi.definition, kpi.result);
    if (!picture.behind || !picture.isAgainstPlan || picture.counted < 2)
        return miss;
    const Phrases& phrases = context.phrases;
    const QString month = context.periods.month(picture.behind->month);
    const NetAddSide side =
        kpi.definition.id.text() == u"net_adds" ? netAddSide(context, picture.behind->month) : NetAddSide::None;
    const bool isMain = shareOfWorst(kpi, picture) >= kMainCause;
    if (side == NetAddSide::Churn) {
        return (isMain ? phrases.translate("Review", "%1, mainly because of churn in %2")
                       : phrases.translate("Review", "%1, most of all in %2, when more subscribers left"))
            .arg(miss, month);
    }
    if (side == NetAddSide::GrossAdds) {
        return (isMain ? phrases.translate("Review", "%1, mainly because few joined in %2")
                       : phrases.translate("Review", "%1, most of all in %2, when fewer subscribers joined"))
            .arg(miss, month);
    }
    return phrases.translate("Review", "%1, most of all in %2", "a missed target and its worst month").arg(miss, month);
}

// "Revenue for 2025 came to 18.74M yuan, 101.0% of the plan and up 6.7% on the year before"
QString leadText(const ReviewContext& context, const KpiView& kpi)
{
    const FindingWords words(context);
    const QString head = context.phrases.translate("Review", "%1 for %2 came to %3", "a KPI, months, its value")
                             .arg(context.name(kpi), context.periods.period(kpi.result.counted),
                                 context.format.inText(*kpi.result.value, kpi.unit));
    return words.clauses({head, words.plan(kpi), words.change(kpi)});
}

// Where the missed revenue is: the month furthest behind.
QString leadGap(const ReviewContext& context, const KpiView& kpi)
{
    const MonthPicture picture = monthPicture(kpi.definition, kpi.result);
    if (!isMissed(kpi) || !picture.behind || picture.counted < 2)
        return {};
    return context.phrases.translate("Review", "the gap was widest in %1, %2")
        .arg(context.periods.month(picture.behind->month),
            context.format.inText(std::abs(picture.behind->gap()), kpi.unit));
}

// What to say where nothing else was missed.
QString bestText(const ReviewContext& context, const std::vector<KpiView>& kpis, const KpiView& lead)
{
    const auto judged =
        std::count_if(kpis.begin(), kpis.end(), [](const KpiView& kpi) { return kpi.result.verdict != Verdict::None; });
    if (judged > 1 && std::none_of(kpis.begin(), kpis.end(), isMissed)) {
        const int count = static_cast<int>(judged); // lupdate reads no cast among the arguments
        return context.phrases.translate("Review", "all %n target(s) were met", nullptr, count);
    }
    const KpiView netAdds = context.kpi(u"net_adds");
    if (judged > 0 || !netAdds.hasValue() || lead.definition.id == netAdds.definition.id)
        return {};
    const FindingWords words(context);
    return words.clauses({context.inside(words.value(netAdds)), words.change(netAdds)});
}

// Revenue, or the first of the chapter's main KPIs that has a value.
const KpiView* leadOf(const std::vector<KpiView>& kpis)
{
    const auto found = std::find_if(kpis.begin(), kpis.end(), [](const KpiView& kpi) { return kpi.hasValue(); });
    return found == kpis.end() ? nullptr : &*found;
}

}

QString annualMessage(const ReviewContext& context)
{
    const std::vector<KpiView> kpis = annualKpis(context);
    const KpiView* lead = leadOf(kpis);
    if (!lead) {
        return context.phrases
            .translate("Review", "Enter or import the figures of %1, and the year's review stands here.")
            .arg(context.periods.year(context.year));
    }
    const FindingWords words(context);
    const KpiView* miss = worstMiss(kpis, lead->definition.id);
    QString second = miss ? missWithCause(context, *miss) : leadGap(context, *lead);
    if (second.isEmpty())
        second = bestText(context, kpis, *lead);
    return words.fullStop(words.halves(leadText(context, *lead), second));
}
