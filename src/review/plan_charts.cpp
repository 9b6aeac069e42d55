// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/block_words.h"
#include "review/chapter_blocks.h"
#include "review/figure_notes.h"
#include "review/finding_words.h"
#include "review/kpi_columns.h"
#include "review/outlook_block.h"
#include "review/outlook_words.h"
#include "review/plan_sections.h"

#include <algorithm>
#include <cmath>

namespace {

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
        const ForecastFigure* foretold = foretoldAt(kpi.outlook, month);
        if (!foretold)
            continue;
        figure.actual = foretold->value;
        figure.actualNote = forecastNote(context, kpi.kpi, kpi.outlook, month);
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
            onThisYear(plan, kpi, year.value), rangeText(context, kpi.kpi, year)});
    return chartBlock(context, place, std::move(title), std::move(spec), message,
        footnote(context, {kpi.kpi}, methodText(context, kpi.kpi, kpi.outlook)));
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
                    noForecastText(plan.context, kpi->kpi, kpi->outlook)));
            } else {
                blocks.push_back(isNext ? nextYearBlock(plan, *kpi, {place, kHalf})
                                        : outlookBlock(plan.context, {place, kHalf}, kpi->kpi, kpi->outlook));
            }
        }
    }
}
