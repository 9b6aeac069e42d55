// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/plan_sections.h"

#include "domain/target_path.h"
#include "review/number_text.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr const char16_t* kPlanned[] = {u"revenue", u"value_added_revenue", u"gross_adds", u"net_adds", u"arpu",
    u"churn_rate", u"complaints_per_10k", u"profit_margin"};

std::optional<double> enteredTarget(const Facts& facts, const KpiId& kpi, int year)
{
    const auto found = std::find_if(facts.targets.begin(), facts.targets.end(),
        [&](const TargetRow& row) { return row.year == year && row.kpi == kpi; });
    return found == facts.targets.end() ? std::nullopt : found->target;
}

// From the forecast, unless this year was better: nobody plans to do worse.
void propose(PlanKpi& planned)
{
    const double forecast = planned.outlook.nextYear->value;
    const std::optional<double> now = planned.thisYear();
    planned.target = proposedTarget(forecast);
    // This year may lack months: like is held against like.
    const double part = forecast == 0 ? 1 : planned.onSameMonths(forecast) / forecast;
    if (!now || part <= 0)
        return;
    const double kept = proposedTarget(forecast, *now / part, planned.kpi.definition.better);
    planned.isKept = kept != *planned.target;
    planned.target = kept;
}

// As this year went.
void spread(PlanKpi& planned)
{
    const TargetPath path(
        planned.kpi.definition.targetRollUp(), Seasons(planned.outlook.months), planned.outlook.months.back());
    for (int month = 1; month <= 12; ++month)
        planned.targetMonths[static_cast<size_t>(month - 1)] = path.at(*planned.target, month);
}

PlanKpi planKpi(const ReviewContext& context, const OutlookMaker& maker, const char16_t* id)
{
    const KpiView kpi = context.kpi(id);
    PlanKpi planned{kpi, maker.outlook(kpi.definition, kpi.result, context.year), {}, false, false, {}};
    planned.target = enteredTarget(context.facts, kpi.definition.id, context.year + 1);
    planned.isEntered = planned.target.has_value();
    if (!planned.target && planned.hasForecast())
        propose(planned);
    if (planned.target)
        spread(planned);
    return planned;
}

}

Plan makePlan(const ReviewContext& context)
{
    const Facts earlier = earlierFacts(context.facts);
    const OutlookMaker maker(context.calculator, earlier);
    Plan plan{context, {}, context.year + 1};
    for (const char16_t* id : kPlanned) {
        PlanKpi kpi = planKpi(context, maker, id);
        if (kpi.kpi.hasValue())
            plan.kpis.push_back(std::move(kpi));
    }
    return plan;
}

std::optional<double> PlanKpi::thisYear() const
{
    return outlook.year ? std::optional(outlook.year->value) : kpi.result.value;
}

double PlanKpi::onSameMonths(double nextYear) const
{
    double all = 0;
    double same = 0;
    for (size_t i = 0; i < outlook.months.size(); ++i) {
        const double foretold = outlook.nextMonths[i].value_or(0);
        all += foretold;
        same += outlook.months[i] ? foretold : 0;
    }
    return isFlow() && all > 0 && same < all ? nextYear * same / all : nextYear;
}

const PlanKpi* Plan::find(QStringView id) const
{
    const auto found =
        std::find_if(kpis.begin(), kpis.end(), [&](const PlanKpi& kpi) { return kpi.kpi.definition.id.text() == id; });
    return found == kpis.end() ? nullptr : &*found;
}

const PlanKpi* Plan::lead() const
{
    const auto found = std::find_if(kpis.begin(), kpis.end(), [](const PlanKpi& kpi) { return kpi.hasForecast(); });
    return found == kpis.end() ? nullptr : &*found;
}

QString planPeriod(const Plan& plan)
{
    return plan.context.phrases.translate("Review", "%1 FC, %2 AC", "a year foretold and the year before it")
        .arg(plan.context.periods.year(plan.next), plan.context.periods.year(plan.next - 1));
}

QString thisYearName(const Plan& plan, const PlanKpi& kpi)
{
    const Phrases& phrases = plan.context.phrases;
    const QString year = plan.context.periods.year(plan.next - 1);
    if (kpi.lacksMonths())
        return phrases.translate("Review", "the months known of %1", "a year that next year is held against").arg(year);
    const bool isExpected = kpi.outlook.forecast && kpi.outlook.foretoldFrom.year() < plan.next;
    return isExpected ? phrases.translate("Review", "%1 as expected", "a year that next year is held against").arg(year)
                      : year;
}

QString onThisYear(const Plan& plan, const PlanKpi& kpi, double value)
{
    const Phrases& phrases = plan.context.phrases;
    const std::optional<double> now = kpi.thisYear();
    if (!now)
        return {};
    const QString year = thisYearName(plan, kpi);
    const bool isShare = kpi.kpi.definition.isShare();
    if (!isShare && *now <= 0)
        return {};
    const double next = kpi.onSameMonths(value);
    const double change = isShare ? next - *now : (next / *now - 1) * 100;
    if (roundsToZero(change, isShare ? 2 : 1))
        return phrases.translate("Review", "level with %1", "a year").arg(year);
    const QString size =
        isShare ? plan.context.format.pointsInText(change) : plan.context.format.percent(std::abs(change), false);
    return (change > 0 ? phrases.translate("Review", "up %1 on %2", "a change and a year")
                       : phrases.translate("Review", "down %1 on %2", "a change and a year"))
        .arg(size, year);
}
