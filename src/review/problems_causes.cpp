// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/comparison.h"
#include "review/arpu_words.h"
#include "review/bridge_builder.h"
#include "review/causes.h"
#include "review/chapter_blocks.h"
#include "review/month_picture.h"
#include "review/problems_list.h"

#include <algorithm>
#include <cmath>

namespace {

enum class Pattern { Name, Cost, Complaints };

// A KPI whose change is made up of a sum's parts.
struct Split {
    QStringView kpi;
    const char16_t* kind = u"";
    const char16_t* column = u"";
    const char16_t* label = u"";
    const char16_t* vocabulary = u"";
    QStringView months; // the KPI whose months count for the sum
    QStringView unit;
    bool isEarned = false;
    bool isAgainst = false; // the more of the sum, the worse the KPI, though more of the KPI is better
    Pattern pattern = Pattern::Name;
};

constexpr Split kSplits[] = {
    {u"revenue", u"revenue", u"amount", u"business_line", u"business_line", u"revenue", u"yuan", true},
    {u"gross_adds", u"acquisition", u"gross_adds", u"source", u"source", u"cost_per_add", u"people"},
    {u"churned", u"subscribers", u"churned", u"area", u"area", u"churned", u"people"},
    {u"subscribers", u"subscribers", u"closing", u"area", u"area", u"subscribers", u"people"},
    {u"complaints", u"complaints", u"count", u"category", u"complaint_category", u"complaints", u"complaints", false,
        false, Pattern::Complaints},
    {u"complaints_per_10k", u"complaints", u"count", u"category", u"complaint_category", u"complaints_per_10k",
        u"complaints", false, false, Pattern::Complaints},
    {u"cost", u"costs", u"amount", u"item", u"cost_item", u"cost", u"yuan", false, false, Pattern::Cost},
    {u"cost_to_revenue", u"costs", u"amount", u"item", u"cost_item", u"cost_to_revenue", u"yuan", false, false,
        Pattern::Cost},
    {u"profit_margin", u"costs", u"amount", u"item", u"cost_item", u"profit_margin", u"yuan", false, true,
        Pattern::Cost},
    {u"transactions", u"channels", u"transactions", u"channel", u"channel", u"transactions", u"transactions"},
};

QString patternOf(const ReviewContext& context, Pattern pattern)
{
    switch (pattern) {
    case Pattern::Cost:
        return context.phrases.translate("Review", "%1 cost", "cost of an item");
    case Pattern::Complaints:
        return context.phrases.translate("Review", "%1 complaints", "complaints of a category");
    case Pattern::Name:
        break;
    }
    return {};
}

// Which part made most of a change the wrong way. A stock's parts are those of its last month.
QString partsText(const ReviewContext& context, const Problem& problem)
{
    const auto split = std::find_if(std::begin(kSplits), std::end(kSplits),
        [&](const Split& one) { return problem.kpi.definition.id.text() == one.kpi; });
    if (!problem.isWorse || split == std::end(kSplits))
        return {};
    std::vector<Month> months = context.kpi(split->months).result.compared;
    if (months.empty())
        return {};
    if (problem.kpi.definition.numerator.rollUp == RollUp::Last)
        months = {months.back()};
    const LabelBridge bridge = bridgeByLabel(
        context.calculator, measureOf(split->kind, split->column), QString::fromUtf16(split->label), months);
    const double change = difference(bridge.after, bridge.before);
    const bool isRiseBad = problem.kpi.lessIsBetter() || split->isAgainst;
    if (change == 0 || (change > 0) != isRiseBad)
        return {};
    return driversText(context, bridge,
        {QString::fromUtf16(split->vocabulary), split->unit.toString(), split->isEarned,
            patternOf(context, split->pattern)});
}

QString signedGap(const ReviewContext& context, const KpiView& kpi, double gap)
{
    if (kpi.definition.isShare())
        return context.format.points(gap);
    return (gap > 0 ? QStringLiteral("+") : QStringLiteral("−")) + context.format.inText(std::abs(gap), kpi.unit);
}

// "Most of all in February (−365), when more subscribers left; this coincides with ..."
QString monthText(const ReviewContext& context, const Problem& problem)
{
    const KpiView& kpi = problem.kpi;
    const MonthPicture picture = monthPicture(kpi.definition, kpi.result);
    // A stock that grows is furthest from the year's end in January: no month of it is a cause.
    const bool isStock = kpi.definition.numerator.rollUp == RollUp::Last && !kpi.definition.expression;
    if (isStock || !picture.behind || picture.counted < 2)
        return {};
    const Phrases& phrases = context.phrases;
    const Month month = picture.behind->month;
    const QString name = context.periods.month(month);
    const QString gap = signedGap(context, kpi, picture.behind->gap());
    const NetAddSide side = kpi.definition.id.text() == u"net_adds" ? netAddSide(context, month) : NetAddSide::None;
    QString text;
    if (side == NetAddSide::Churn)
        text = phrases.translate("Review", "Most of all in %1 (%2), when more subscribers left").arg(name, gap);
    else if (side == NetAddSide::GrossAdds)
        text = phrases.translate("Review", "Most of all in %1 (%2), when fewer subscribers joined").arg(name, gap);
    else
        text = phrases.translate("Review", "Most of all in %1 (%2)", "a month and its gap").arg(name, gap);
    return withEvent(context, text, month, kpi, picture.behind->gap() > 0);
}

}

QString problemCause(const ReviewContext& context, const Problem& problem)
{
    const bool isArpu = problem.kpi.definition.id.text() == u"arpu";
    const QString parts = isArpu && problem.isWorse ? arpuCause(context) : partsText(context, problem);
    return parts.isEmpty() ? monthText(context, problem) : parts;
}
