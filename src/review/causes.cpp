// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/causes.h"

#include <algorithm>

namespace {

std::optional<double> at(const MonthFigures& figures, Month month)
{
    return figures[static_cast<size_t>(month.month() - 1)];
}

}

QString eventText(const ReviewContext& context, const EventCause& event)
{
    const QString day = context.periods.day(event.day);
    if (event.operatorCode.isEmpty())
        return context.phrases.translate("Review", "“%1” (%2)", "an event and its day").arg(event.title, day);
    return context.phrases.translate("Review", "“%1” (%2, %3)", "a competitor's event, the competitor and the day")
        .arg(event.title, context.codeName(QStringLiteral("operator"), event.operatorCode), day);
}

QString withEvent(const ReviewContext& context, const QString& text, Month month, const KpiView& kpi, bool isRise)
{
    if (text.isEmpty())
        return text;
    const std::optional<EventCause> event = causeIn(context.facts, month, kpi.definition, isRise);
    if (!event)
        return text;
    return context.phrases.translate("Review", "%1; this coincides with %2", "a finding and an event")
        .arg(text, eventText(context, *event));
}

NetAddSide netAddSide(const ReviewContext& context, Month month)
{
    const KpiResult& churned = context.kpi(u"churned").result;
    const KpiResult& added = context.kpi(u"gross_adds").result;
    const auto rise = [&](const KpiResult& result) {
        const std::optional<double> now = at(result.months, month);
        const std::optional<double> before = at(result.previousMonths, month);
        return now && before ? *now - *before : 0.0;
    };
    const double moreChurn = rise(churned);
    const double fewerAdds = -rise(added);
    if (moreChurn <= 0 && fewerAdds <= 0)
        return NetAddSide::None;
    return moreChurn >= fewerAdds ? NetAddSide::Churn : NetAddSide::GrossAdds;
}

double shareOfWorst(const KpiView& kpi, const MonthPicture& picture)
{
    if (!picture.behind)
        return 0;
    const MonthFigures& references = picture.isAgainstPlan ? kpi.result.targetMonths : kpi.result.previousMonths;
    const double sign = kpi.lessIsBetter() ? -1 : 1;
    double all = 0;
    for (size_t i = 0; i < references.size(); ++i) {
        if (kpi.result.months[i] && references[i])
            all += std::min((*kpi.result.months[i] - *references[i]) * sign, 0.0);
    }
    return all < 0 ? picture.behind->gap() * sign / all : 0;
}
