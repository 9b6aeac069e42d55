// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/causes.h"

#include <algorithm>
#include <array>
#include <span>

namespace {

// What is named first in a month of this mood.
std::span<const QStringView> kindsFor(Judgement mood)
{
    static constexpr std::array<QStringView, 5> kBad{u"other", u"works", u"tariff", u"holiday", u"promotion"};
    static constexpr std::array<QStringView, 5> kGood{u"promotion", u"tariff", u"holiday", u"other", u"works"};
    return mood == Judgement::Bad ? std::span<const QStringView>(kBad) : std::span<const QStringView>(kGood);
}

std::optional<double> at(const MonthFigures& figures, Month month)
{
    return figures[static_cast<size_t>(month.month() - 1)];
}

}

const StoreEvent* eventIn(const ReviewContext& context, Month month, Judgement mood)
{
    for (const QStringView kind : kindsFor(mood)) {
        for (const StoreEvent& event : context.facts.events) {
            if (Month::of(event.day) == month && event.kind == kind)
                return &event;
        }
    }
    return nullptr;
}

QString eventText(const ReviewContext& context, const StoreEvent& event)
{
    return context.phrases.translate("Review", "“%1” (%2)", "an event and its day")
        .arg(event.title, context.periods.day(event.day));
}

QString withEvent(const ReviewContext& context, const QString& text, Month month, Judgement mood)
{
    const StoreEvent* event = text.isEmpty() ? nullptr : eventIn(context, month, mood);
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
