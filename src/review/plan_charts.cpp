// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/block_words.h"
#include "review/chapter_blocks.h"
#include "review/figure_notes.h"
#include "review/finding_words.h"
#include "review/kpi_columns.h"
#include "review/plan_sections.h"

#include <algorithm>
#include <cmath>

namespace {

FigureNote forecastNote(const Plan& plan, const PlanKpi& kpi, Month month, const ForecastFigure& figure)
{
    const ReviewContext& context = plan.context;
    const FigureNotes notes(context, kpi.kpi);
    FigureNote note =
        notes.figure(context.periods.monthOfYear(month), figure.value, methodText(plan, kpi), Period{{1, 1}, {0, 12}});
    note.base =
        context.phrases.translate("Review", "80% range %1 to %2")
            .arg(context.format.exact(figure.low, kpi.kpi.unit), context.format.exact(figure.high, kpi.kpi.unit));
    return note;
}

const ForecastFigure* foretoldAt(const PlanKpi& kpi, Month month)
{
    const int index = month - kpi.outlook.forecast->first;
    return index < 0 || index >= static_cast<int>(kpi.outlook.forecast->months.size())
        ? nullptr
        : &kpi.outlook.forecast->months[static_cast<size_t>(index)];
}

QString rangeText(const Plan& plan, const PlanKpi& kpi, const ForecastFigure& figure)
{
    return plan.context.phrases.translate("Review", "80% range %1 to %2")
        .arg(plan.context.format.inText(figure.low, kpi.kpi.unit),
            plan.context.format.inText(figure.high, kpi.kpi.unit));
}

// This year: solid up to the last month known, hatched from there.
Block outlookBlock(const Plan& plan, const PlanKpi& kpi, const BlockPlace& place)
{
    const ReviewContext& context = plan.context;
    std::vector<ColumnFigure> figures = monthFigures(context, kpi.kpi, {});
    for (size_t i = 0; i < figures.size(); ++i) {
        const Month month(context.year, static_cast<int>(i) + 1);
        const ForecastFigure* foretold = foretoldAt(kpi, month);
        if (!foretold)
            continue;
        figures[i].actual = foretold->value;
        figures[i].actualNote = forecastNote(plan, kpi, month, *foretold);
    }
    const DisplayScale scale = context.format.chartScale(kpi.kpi.unit, largestOf(figures));
    ColumnsSpec spec = columnsOf(context, kpi.kpi, figures, scale);
    for (size_t i = 0; i < figures.size(); ++i) {
        if (foretoldAt(kpi, Month(context.year, static_cast<int>(i) + 1)))
            spec.scenarios[i] = Scenario::Forecast;
    }
    spec.actualName = context.phrases.translate("Review", "AC, FC %1", "actual and forecast, a year")
                          .arg(QString::number(context.year));
    const FindingWords words(context);
    const ForecastFigure& year = *kpi.outlook.year;
    const QString message =
        words.clauses({context.phrases.translate("Review", "%3 is heading for %1 of %2")
                           .arg(context.nameInside(kpi.kpi), context.format.inText(year.value, kpi.kpi.unit),
                               context.periods.year(context.year)),
            rangeText(plan, kpi, year)});
    return chartBlock(context, place,
        blockTitle(context, context.name(kpi.kpi), scale.unit, comparisonsOf(kpi.kpi) | Compared::Forecast),
        std::move(spec), message, footnote(context, {kpi.kpi}, methodText(plan, kpi)));
}

// Next year, hatched whole, before this year.
Block nextYearBlock(const Plan& plan, const PlanKpi& kpi, const BlockPlace& place)
{
    const ReviewContext& context = plan.context;
    const FigureNotes notes(context, kpi.kpi);
    std::vector<ColumnFigure> figures(12);
    for (size_t i = 0; i < figures.size(); ++i) {
        const Month month(plan.next, static_cast<int>(i) + 1);
        ColumnFigure& figure = figures[i];
        figure.category = QString::number(month.month());
        figure.previous = kpi.outlook.months[i];
        if (figure.previous && month - 12 < kpi.outlook.foretoldFrom)
            figure.previousNote = notes.month(month - 12);
        const ForecastFigure* foretold = foretoldAt(kpi, month);
        if (!foretold)
            continue;
        figure.actual = foretold->value;
        figure.actualNote = forecastNote(plan, kpi, month, *foretold);
        figure.previousVarianceNote = notes.variance(
            context.periods.monthOfYear(month), figure.actual, figure.previous, false, Period{{1, 1}, {0, 12}});
    }
    const DisplayScale scale = context.format.chartScale(kpi.kpi.unit, largestOf(figures));
    ColumnsSpec spec = columnsOf(context, kpi.kpi, figures, scale);
    std::fill(spec.scenarios.begin(), spec.scenarios.end(), Scenario::Forecast);
    spec.actualName = context.phrases.translate("Review", "FC %1", "forecast, a year").arg(QString::number(plan.next));
    if (!spec.previous.empty())
        spec.previousName =
            context.phrases.translate("Review", "AC %1", "actual, a year").arg(QString::number(plan.next - 1));
    BlockTitle title = blockTitle(context, context.name(kpi.kpi), scale.unit);
    title.when = planPeriod(plan);
    const FindingWords words(context);
    const ForecastFigure& year = *kpi.outlook.nextYear;
    const QString message =
        words.clauses({context.phrases.translate("Review", "The forecast of %1 for %3 is %2")
                           .arg(context.nameInside(kpi.kpi), context.format.inText(year.value, kpi.kpi.unit),
                               context.periods.year(plan.next)),
            onThisYear(plan, kpi, year.value), rangeText(plan, kpi, year)});
    return chartBlock(context, place, std::move(title), std::move(spec), message,
        footnote(context, {kpi.kpi}, methodText(plan, kpi)));
}

}

void addPlanCharts(const Plan& plan, std::vector<Block>& blocks)
{
    constexpr int kHalf = 6;
    const bool isOpen = !plan.context.isWholeYear();
    for (const bool isNext : {false, true}) {
        for (const char16_t* id : {u"revenue", u"net_adds"}) {
            if (!isNext && !isOpen)
                continue;
            const QString place =
                QStringLiteral("plan.%1.%2")
                    .arg(isNext ? QStringLiteral("forecast") : QStringLiteral("outlook"), QString::fromUtf16(id));
            const PlanKpi* kpi = plan.find(id);
            if (!kpi) {
                const KpiView view = plan.context.kpi(id);
                blocks.push_back(emptyBlock({place, kHalf}, blockTitle(plan.context, plan.context.name(view), {}),
                    emptyHint(plan.context, view)));
            } else if (!kpi->hasForecast()) {
                blocks.push_back(emptyBlock({place, kHalf}, blockTitle(plan.context, plan.context.name(kpi->kpi), {}),
                    noForecastText(plan, *kpi)));
            } else {
                blocks.push_back(
                    isNext ? nextYearBlock(plan, *kpi, {place, kHalf}) : outlookBlock(plan, *kpi, {place, kHalf}));
            }
        }
    }
}
