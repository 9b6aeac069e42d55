// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/block_words.h"

#include "domain/comparison.h"
#include "review/figure_notes.h"

#include <algorithm>

namespace {

// Formulas end without a full stop; each stands in a sentence of its own.
QString baseNote(const ReviewContext& context, const KpiView& kpi)
{
    if (context.formula(kpi).isEmpty())
        return {};
    return context.phrases.translate("Review", "%1 = %2.", "a KPI's name and its formula")
        .arg(context.name(kpi), context.inside(context.formula(kpi)));
}

// The months that one of the KPIs lacks. A kind that has no figures at all is no gap, nor is a year before the book's
// first.
std::vector<Month> gaps(const std::vector<KpiView>& kpis, std::vector<Month> KpiResult::*member)
{
    std::vector<Month> months;
    const bool isOfYearBefore = member == &KpiResult::previousMissing;
    for (const KpiView& kpi : kpis) {
        if (isOfYearBefore ? kpi.hasPrevious() : kpi.hasValue())
            months.insert(months.end(), (kpi.result.*member).begin(), (kpi.result.*member).end());
    }
    std::sort(months.begin(), months.end());
    months.erase(std::unique(months.begin(), months.end()), months.end());
    return months;
}

}

BlockTitle blockTitle(const ReviewContext& context, const QString& what, const QString& unit, Comparisons compared)
{
    const Phrases& phrases = context.phrases;
    QStringList scenarios{phrases.translate("Review", "AC", "scenario: actual")};
    if (compared.testFlag(Compared::Forecast))
        scenarios.append(phrases.translate("Review", "FC", "scenario: forecast"));
    if (compared.testFlag(Compared::Plan))
        scenarios.append(phrases.translate("Review", "PL", "scenario: plan"));
    if (compared.testFlag(Compared::Previous))
        scenarios.append(phrases.translate("Review", "PY", "scenario: year before"));
    BlockTitle title;
    title.who = context.facts.store.name.isEmpty() ? context.facts.store.id.text() : context.facts.store.name;
    title.what = what;
    // "Network complaints" need not be told to be complaints.
    title.unit = !unit.isEmpty() && what.endsWith(unit, Qt::CaseInsensitive) ? QString() : unit;
    title.when = phrases.translate("Review", "%1 %2", "a period and the scenarios shown")
                     .arg(context.periods.shortPeriodOfYear(context.months),
                         scenarios.join(phrases.translate("Review", ", ", "between the items of a short list")));
    return title;
}

Comparisons comparisonsOf(const KpiView& kpi)
{
    Comparisons compared = Compared::Nothing;
    compared.setFlag(Compared::Plan, kpi.hasTarget());
    compared.setFlag(Compared::Previous, kpi.hasPrevious());
    return compared;
}

QString footnote(const ReviewContext& context, const std::vector<KpiView>& kpis, const QString& addition)
{
    QStringList notes;
    for (const KpiView& kpi : kpis)
        notes.append(baseNote(context, kpi));
    notes.append(addition);
    notes.append(missingNote(context, kpis));
    notes.append(sourceNote(context, sourceKinds(context, kpis)));
    return context.joined(notes);
}

QString monthlyPlanNote(const ReviewContext& context, const KpiView& kpi)
{
    if (!kpi.hasTarget() || kpi.definition.targetRollUp() != RollUp::Sum)
        return {};
    const MonthFigures& plan = kpi.result.targetMonths;
    const bool isEven = std::all_of(plan.begin(), plan.end(),
        [&](const std::optional<double>& month) { return !month || difference(*month, plan[0].value_or(0)) == 0; });
    if (isEven) // the year before has no seasons to go by
        return context.phrases.translate("Review", "The year's plan is spread evenly over the months.");
    return context.phrases.translate("Review", "The year's plan is spread over the months as the year before was.");
}

QString sourceNote(const ReviewContext& context, const QString& kinds)
{
    return context.phrases.translate("Review", "Source: the store's records (%1); as of %2.")
        .arg(kinds, context.periods.date(context.facts.asOf.day()));
}

QString missingNote(const ReviewContext& context, const std::vector<KpiView>& kpis)
{
    QStringList notes;
    const std::vector<Month> missing = gaps(kpis, &KpiResult::missing);
    if (!missing.empty()) {
        notes.append(
            context.phrases.translate("Review", "No figures for %1; the plan and the year before leave %1 out too.")
                .arg(context.periods.months(missing)));
    }
    const std::vector<Month> before = yearBefore(gaps(kpis, &KpiResult::previousMissing));
    if (!before.empty()) {
        notes.append(context.phrases.translate("Review", "No figures for %1; changes leave these months out.")
                         .arg(context.periods.periodOfYear(before)));
    }
    return context.joined(notes);
}

QString emptyHint(const ReviewContext& context, const KpiView& kpi)
{
    return context.phrases.translate("Review", "Enter or import %1 for %2 to see this.")
        .arg(sourceKinds(context, kpi.definition), context.periods.year(context.year));
}

QString noYearBeforeHint(const ReviewContext& context, const KpiView& kpi)
{
    return context.phrases.translate("Review", "Enter or import %1 for %2 to see the change on the year before.")
        .arg(sourceKinds(context, kpi.definition), context.periods.year(context.year - 1));
}

QString notSplitHint(const ReviewContext& context, const QString& kind, const QString& label)
{
    return context.phrases.translate("Review", "Give the %2 when entering %1 to see this.")
        .arg(kindName(context, kind), label);
}

QString spokenChart(const ReviewContext& context, const Block& block)
{
    const BlockTitle& shown = block.title;
    const QString title = shown.unit.isEmpty()
        ? context.phrases.translate("Review", "%1, %2.", "a chart's content and time").arg(shown.what, shown.when)
        : context.phrases.translate("Review", "%1 in %2, %3.", "a chart's content, unit and time")
              .arg(shown.what, shown.unit, shown.when);
    return block.message.isEmpty()
        ? title
        : context.joined(
            {title, context.phrases.translate("Review", "%1.", "a message as a sentence").arg(block.message)});
}
