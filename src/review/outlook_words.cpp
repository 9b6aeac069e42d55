// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/outlook_words.h"

#include "review/finding_words.h"

#include <cmath>

QString methodText(const ReviewContext& context, const KpiView& kpi, const Outlook& outlook)
{
    if (!outlook.forecast)
        return {};
    const Phrases& phrases = context.phrases;
    const Forecast& forecast = *outlook.forecast;
    QString method;
    switch (forecast.method) {
    case ForecastMethod::SeasonalNaive:
        method = phrases.translate("Review", "the same months of the year before", "method of a forecast");
        break;
    case ForecastMethod::HoltWinters:
        method = phrases.translate("Review", "Holt-Winters with trend and seasons", "method of a forecast");
        break;
    case ForecastMethod::DampedHoltWinters:
        method = phrases.translate("Review", "Holt-Winters with a damped trend and seasons", "method of a forecast");
    }
    if (forecast.isFestivalPaired && !forecast.isOfParts) {
        method =
            phrases.translate("Review", "%1, January and February taken together by the Spring Festival").arg(method);
    }
    if (forecast.isOfParts)
        method = phrases.translate("Review", "the sum of the forecasts of its parts", "method of a forecast");
    const QString months = QString::number(outlook.historyMonths);
    const QString error = context.format.inText(forecast.error, kpi.unit);
    return phrases
        .translate("Review", "Forecast of %1: %2, from %3 months; tried on these months it was off by %4 a month.")
        .arg(context.nameInside(kpi), method, months, error);
}

QString noForecastText(const ReviewContext& context, const KpiView& kpi, const Outlook& outlook)
{
    return context.phrases
        .translate("Review", "No forecast of %1: it needs 24 months in a row up to the last one, the book has %2.")
        .arg(context.nameInside(kpi), QString::number(outlook.historyMonths));
}

QString rangeText(const ReviewContext& context, const KpiView& kpi, const ForecastFigure& figure)
{
    return context.phrases.translate("Review", "80% range %1 to %2")
        .arg(context.format.inText(figure.low, kpi.unit), context.format.inText(figure.high, kpi.unit));
}

QString headingText(const ReviewContext& context, const KpiView& kpi, const Outlook& outlook)
{
    return FindingWords(context).clauses(
        {context.phrases.translate("Review", "%3 is heading for %1 of %2")
                .arg(context.nameInside(kpi), context.format.inText(outlook.year->value, kpi.unit),
                    context.periods.year(context.year)),
            rangeText(context, kpi, *outlook.year)});
}

QString againstTargetText(const ReviewContext& context, const KpiView& kpi, const Outlook& outlook)
{
    if (!outlook.year || !kpi.result.yearTarget)
        return {};
    const double gap = outlook.year->value - *kpi.result.yearTarget;
    const QString target = context.format.inText(*kpi.result.yearTarget, kpi.unit);
    const QString size = context.format.inText(std::abs(gap), kpi.unit);
    if (gap < 0) {
        return context.phrases.translate("Review", "%1 short of the year's target of %2", "an outlook")
            .arg(size, target);
    }
    return context.phrases.translate("Review", "%1 above the year's target of %2", "an outlook").arg(size, target);
}

QString neededText(const ReviewContext& context, const KpiView& kpi)
{
    const KpiResult& result = kpi.result;
    const int left = 12 - context.through.month();
    if (left <= 0 || kpi.definition.targetRollUp() != RollUp::Sum || !result.yearTarget || !result.value
        || !result.missing.empty() || kpi.lessIsBetter())
        return {};
    const double rest = *result.yearTarget - *result.value;
    if (rest <= 0) {
        return context.phrases.translate("Review", "%1 has reached the year's target of %2 already")
            .arg(context.name(kpi), context.format.inText(*result.yearTarget, kpi.unit));
    }
    return context.phrases
        .translate(
            "Review", "To reach the year's target of %1, %2 needs %3 a month from here; so far it has come to %4")
        .arg(context.format.inText(*result.yearTarget, kpi.unit), context.nameInside(kpi),
            context.format.inText(rest / left, kpi.unit),
            context.format.inText(*result.value / context.through.month(), kpi.unit));
}
