// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/finding_words.h"
#include "review/kpi_columns.h"
#include "review/month_picture.h"

#include <cmath>

namespace {

// "+81k yuan"
QString signedText(const ReviewContext& context, const KpiView& kpi, double gap)
{
    if (kpi.definition.isShare())
        return context.format.points(gap);
    const QString sign = gap > 0 ? QStringLiteral("+") : QStringLiteral("−");
    return sign + context.format.inText(std::abs(gap), kpi.unit);
}

QString allMonths(const ReviewContext& context, const KpiView& kpi, const MonthPicture& picture)
{
    const Phrases& phrases = context.phrases;
    const MonthGap& best = kpi.lessIsBetter() ? *picture.lowest : *picture.highest;
    const QString month = context.periods.month(best.month);
    const QString figure = context.format.inText(best.value, kpi.unit);
    return picture.isAgainstPlan
        ? phrases.translate("Review", "Every month met its plan; %1 was best at %2").arg(month, figure)
        : phrases.translate("Review", "No month fell behind the year before; %1 was best at %2").arg(month, figure);
}

QString noMonth(const ReviewContext& context, const KpiView& kpi, const MonthPicture& picture)
{
    const Phrases& phrases = context.phrases;
    const QString month = context.periods.month(picture.behind->month);
    const QString gap = signedText(context, kpi, picture.behind->gap());
    return picture.isAgainstPlan
        ? phrases.translate("Review", "No month met its plan; %1 was furthest behind (%2)").arg(month, gap)
        : phrases.translate("Review", "No month matched the year before; %1 was furthest behind (%2)").arg(month, gap);
}

QString someMonths(const ReviewContext& context, const KpiView& kpi, const MonthPicture& picture)
{
    const Phrases& phrases = context.phrases;
    const QString met = QString::number(picture.met);
    const QString all = QString::number(picture.counted);
    const QString behindMonth = context.periods.month(picture.behind->month);
    const QString behind = signedText(context, kpi, picture.behind->gap());
    if (!picture.ahead) { // those that met it did so exactly
        return picture.isAgainstPlan
            ? phrases.translate("Review", "%1 of %2 months met the plan; %3 was furthest behind (%4)")
                  .arg(met, all, behindMonth, behind)
            : phrases.translate("Review", "%1 of %2 months matched the year before; %3 was furthest behind (%4)")
                  .arg(met, all, behindMonth, behind);
    }
    const QString aheadMonth = context.periods.month(picture.ahead->month);
    const QString ahead = signedText(context, kpi, picture.ahead->gap());
    return picture.isAgainstPlan
        ? phrases
              .translate("Review", "%1 of %2 months met the plan; %3 was furthest ahead (%4), %5 furthest behind (%6)")
              .arg(met, all, aheadMonth, ahead, behindMonth, behind)
        : phrases
              .translate("Review",
                  "%1 of %2 months matched the year before; %3 was furthest ahead (%4), %5 furthest behind (%6)")
              .arg(met, all, aheadMonth, ahead, behindMonth, behind);
}

ChartMessage extremes(const ReviewContext& context, const KpiView& kpi, const MonthPicture& picture)
{
    const FigureFormat& format = context.format;
    return {context.phrases.translate("Review", "%1 was highest at %2, %3 lowest at %4", "months and their figures")
                .arg(context.periods.month(picture.highest->month), format.inText(picture.highest->value, kpi.unit),
                    context.periods.month(picture.lowest->month), format.inText(picture.lowest->value, kpi.unit)),
        {picture.highest->month, picture.lowest->month}};
}

}

ChartMessage monthsMessage(const ReviewContext& context, const KpiView& kpi)
{
    const MonthPicture picture = monthPicture(kpi.definition, kpi.result);
    if (!picture.highest)
        return {};
    const bool isOneMonth = picture.highest->month == picture.lowest->month;
    if (isOneMonth)
        return {FindingWords(context).message(kpi), {picture.highest->month}};
    if (picture.counted < 2)
        return extremes(context, kpi, picture);
    if (picture.met == picture.counted) {
        return {allMonths(context, kpi, picture), {(kpi.lessIsBetter() ? picture.lowest : picture.highest)->month}};
    }
    if (picture.met == 0)
        return {noMonth(context, kpi, picture), {picture.behind->month}};
    std::vector<Month> quoted{picture.behind->month};
    if (picture.ahead)
        quoted.push_back(picture.ahead->month);
    return {someMonths(context, kpi, picture), quoted};
}
