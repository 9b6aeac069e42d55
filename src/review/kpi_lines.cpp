// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/kpi_lines.h"

#include <algorithm>
#include <cmath>

LinesBuilder::LinesBuilder(const ReviewContext& context, const DisplayScale& scale)
    : m_context(context)
    , m_scale(scale)
{
    for (int month = 1; month <= 12; ++month)
        m_spec.categories.append(QString::number(month));
    m_spec.categoryTitle = context.phrases.translate("Review", "Month", "title of an axis");
}

LinesSpec::Series LinesBuilder::start(const QString& name, Scenario scenario, const MonthFigures& figures) const
{
    LinesSpec::Series series;
    series.name = name;
    series.scenario = scenario;
    series.marks.resize(figures.size());
    Mark* last = nullptr;
    for (size_t i = 0; i < figures.size(); ++i) {
        if (!figures[i])
            continue;
        series.marks[i].value = *figures[i] / m_scale.divisor;
        last = &series.marks[i];
    }
    if (last)
        last->label = m_context.format.figure(*last->value * m_scale.divisor, m_scale);
    return series;
}

void LinesBuilder::actual(const KpiView& kpi, const QString& name, bool isMain, const std::vector<Month>& quoted)
{
    const FigureNotes notes(m_context, kpi);
    LinesSpec::Series series = start(name, Scenario::Actual, kpi.result.months);
    series.isMain = isMain;
    for (size_t i = 0; i < series.marks.size(); ++i) {
        Mark& mark = series.marks[i];
        const Month month(m_context.year, static_cast<int>(i) + 1);
        if (!mark.value)
            continue;
        mark.note = notes.month(month);
        mark.isQuoted = std::find(quoted.begin(), quoted.end(), month) != quoted.end();
        if (mark.isQuoted)
            mark.label = m_context.format.figure(kpi.result.months[i], m_scale);
    }
    m_spec.series.push_back(std::move(series));
}

void LinesBuilder::previous(const KpiView& kpi, const QString& name)
{
    const FigureNotes notes(m_context, kpi);
    LinesSpec::Series series = start(name, Scenario::Previous, kpi.result.previousMonths);
    bool hasFigure = false;
    for (size_t i = 0; i < series.marks.size(); ++i) {
        if (!series.marks[i].value)
            continue;
        series.marks[i].note = notes.month(Month(m_context.year - 1, static_cast<int>(i) + 1));
        hasFigure = true;
    }
    if (hasFigure)
        m_spec.series.push_back(std::move(series));
}

void LinesBuilder::target(const KpiView& kpi, const QString& name)
{
    const FigureNotes notes(m_context, kpi);
    LinesSpec::Series series = start(name, Scenario::Plan, kpi.result.targetMonths);
    bool hasFigure = false;
    for (size_t i = 0; i < series.marks.size(); ++i) {
        if (!series.marks[i].value)
            continue;
        series.marks[i].note = notes.monthTarget(Month(m_context.year, static_cast<int>(i) + 1));
        hasFigure = true;
    }
    if (hasFigure)
        m_spec.series.push_back(std::move(series));
}

double largestMonth(const KpiView& kpi)
{
    double largest = 0;
    for (const MonthFigures* figures : {&kpi.result.months, &kpi.result.previousMonths, &kpi.result.targetMonths}) {
        for (const std::optional<double>& figure : *figures)
            largest = std::max(largest, std::abs(figure.value_or(0)));
    }
    return largest;
}

LinesSpec kpiLines(const ReviewContext& context, const KpiView& kpi, const std::vector<Month>& quoted)
{
    LinesBuilder lines(context, context.format.chartScale(kpi.unit, largestMonth(kpi)));
    lines.previous(kpi, yearLineName(context, context.year - 1));
    lines.target(kpi, targetLineName(context));
    lines.actual(kpi, yearLineName(context, context.year), true, quoted);
    return lines.take();
}

QString yearLineName(const ReviewContext& context, int year)
{
    return context.periods.year(year);
}

QString targetLineName(const ReviewContext& context)
{
    return context.phrases.translate("Review", "target", "a line's name");
}
