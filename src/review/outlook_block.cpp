// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/outlook_block.h"

#include "review/event_marks.h"
#include "review/finding_words.h"
#include "review/kpi_columns.h"
#include "review/outlook_words.h"

const ForecastFigure* foretoldAt(const Outlook& outlook, Month month)
{
    const int index = month - outlook.forecast->first;
    return index < 0 || index >= static_cast<int>(outlook.forecast->months.size())
        ? nullptr
        : &outlook.forecast->months[static_cast<size_t>(index)];
}

FigureNote forecastNote(const ReviewContext& context, const KpiView& kpi, const Outlook& outlook, Month month)
{
    const ForecastFigure& figure = *foretoldAt(outlook, month);
    // Behind a forecast lie the months that it was made from.
    FigureNote note = FigureNotes(context, kpi)
                          .figure(context.periods.monthOfYear(month), figure.value, methodText(context, kpi, outlook),
                              {Month(context.year - 1, 1), context.through});
    note.base = context.phrases.translate("Review", "80% range %1 to %2")
                    .arg(context.format.exact(figure.low, kpi.unit), context.format.exact(figure.high, kpi.unit));
    return note;
}

Block outlookBlock(const ReviewContext& context, const BlockPlace& place, const KpiView& kpi, const Outlook& outlook)
{
    std::vector<ColumnFigure> figures = monthFigures(context, kpi, {});
    std::vector<size_t> foretold;
    for (size_t i = 0; i < figures.size(); ++i) {
        const Month month(context.year, static_cast<int>(i) + 1);
        const ForecastFigure* figure = foretoldAt(outlook, month);
        if (!figure)
            continue;
        figures[i].actual = figure->value;
        figures[i].actualNote = forecastNote(context, kpi, outlook, month);
        foretold.push_back(i);
    }
    const DisplayScale scale = context.format.chartScale(kpi.unit, largestOf(figures));
    ColumnsSpec spec = columnsOf(context, kpi, figures, scale);
    for (const size_t i : foretold)
        spec.scenarios[i] = Scenario::Forecast;
    spec.actualName = context.phrases.translate("Review", "AC, FC %1", "actual and forecast, a year")
                          .arg(QString::number(context.year));
    spec.events = place.span >= kWideSpan ? eventMarks(context) : std::vector<EventMark>();
    const QString message =
        FindingWords(context).clauses({headingText(context, kpi, outlook), againstTargetText(context, kpi, outlook)});
    return chartBlock(context, place,
        blockTitle(context, context.name(kpi), scale.unit, comparisonsOf(kpi) | Compared::Forecast), std::move(spec),
        message, footnote(context, {kpi}, methodText(context, kpi, outlook)));
}

Outlook yearOutlook(const ReviewContext& context, const KpiView& kpi)
{
    if (context.isWholeYear() || !kpi.hasValue())
        return {};
    const Facts earlier = earlierFacts(context.facts);
    return OutlookMaker(context.calculator, earlier).outlook(kpi.definition, kpi.result, context.year);
}
