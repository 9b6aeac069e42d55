// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/kpi_columns.h"

#include "domain/comparison.h"
#include "review/finding_words.h"
#include "review/month_picture.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

struct Source {
    const char* text;
    const char* comment;
};

constexpr std::array<Source, 4> kQuarters{{
    QT_TRANSLATE_NOOP3("Review", "Q1", "quarter"),
    QT_TRANSLATE_NOOP3("Review", "Q2", "quarter"),
    QT_TRANSLATE_NOOP3("Review", "Q3", "quarter"),
    QT_TRANSLATE_NOOP3("Review", "Q4", "quarter"),
}};

Mark markOf(std::optional<double> value, const DisplayScale& scale, const FigureNote& note)
{
    Mark mark;
    if (value)
        mark.value = *value / scale.divisor;
    mark.note = note;
    return mark;
}

// A column of the chart, or nothing where no category has one.
std::vector<Mark> marksOf(const std::vector<ColumnFigure>& figures, std::optional<double> ColumnFigure::*member,
    FigureNote ColumnFigure::*note, const DisplayScale& scale)
{
    std::vector<Mark> marks;
    if (std::none_of(figures.begin(), figures.end(), [&](const ColumnFigure& f) { return (f.*member).has_value(); }))
        return marks;
    marks.reserve(figures.size());
    for (const ColumnFigure& figure : figures)
        marks.push_back(markOf(figure.*member, scale, figure.*note));
    return marks;
}

std::optional<double> referenceOf(const ColumnFigure& figure, bool isPlan)
{
    return isPlan ? figure.plan : figure.previous;
}

// Percentages are labelled without the sign, which the tier's name carries; all with the same decimals.
int percentDecimals(const std::vector<Mark>& marks)
{
    double largest = 0;
    for (const Mark& mark : marks)
        largest = std::max(largest, std::abs(mark.value.value_or(0)));
    return largest < 2 ? 1 : 0;
}

VarianceTier tierOf(const ReviewContext& context, const KpiView& kpi, const std::vector<ColumnFigure>& figures,
    const DisplayScale& scale, bool isPlan, bool isRelative)
{
    VarianceTier tier;
    tier.isRelative = isRelative;
    tier.reference = isPlan ? Scenario::Plan : Scenario::Previous;
    for (const ColumnFigure& figure : figures) {
        const std::optional<double> from = referenceOf(figure, isPlan);
        Mark mark;
        Judgement judgement = Judgement::Neutral;
        if (figure.actual && from) {
            const double change = difference(*figure.actual, *from);
            mark.value = isRelative ? percentChange(*figure.actual, *from) : std::optional(change / scale.divisor);
            mark.note = isPlan ? figure.planVarianceNote : figure.previousVarianceNote;
            mark.isQuoted = figure.isQuoted;
            judgement = judgeChange(kpi.definition.better, change);
        }
        tier.marks.push_back(std::move(mark));
        tier.judgements.push_back(judgement);
    }
    const FigureFormat& format = context.format;
    const DisplayScale labels{1, isRelative ? percentDecimals(tier.marks) : scale.decimals, {}, false};
    for (size_t i = 0; i < tier.marks.size(); ++i) {
        Mark& mark = tier.marks[i];
        if (mark.value)
            mark.label = format.signedFigure(mark.value, labels);
        else if (figures[i].actual && referenceOf(figures[i], isPlan))
            mark.label = format.notMeaningful();
    }
    return tier;
}

void addTiers(const ReviewContext& context, const KpiView& kpi, const std::vector<ColumnFigure>& figures,
    const DisplayScale& scale, ColumnsSpec& spec)
{
    const bool isPlan = !spec.plan.empty();
    if (!isPlan && spec.previous.empty())
        return;
    const Phrases& phrases = context.phrases;
    if (!kpi.definition.isShare()) {
        VarianceTier relative = tierOf(context, kpi, figures, scale, isPlan, true);
        relative.label = isPlan
            ? phrases.translate("Review", "ΔPL%", "variance tier: against the plan, per cent")
            : phrases.translate("Review", "ΔPY%", "variance tier: against the year before, per cent");
        spec.tiers.push_back(std::move(relative));
    }
    VarianceTier absolute = tierOf(context, kpi, figures, scale, isPlan, false);
    absolute.label = isPlan ? phrases.translate("Review", "ΔPL", "variance tier: against the plan")
                            : phrases.translate("Review", "ΔPY", "variance tier: against the year before");
    spec.tiers.push_back(std::move(absolute));
}

}

std::vector<ColumnFigure> monthFigures(
    const ReviewContext& context, const KpiView& kpi, const std::vector<Month>& quoted)
{
    const FigureNotes notes(context, kpi);
    std::vector<ColumnFigure> figures(12);
    for (size_t i = 0; i < figures.size(); ++i) {
        const Month month(context.year, static_cast<int>(i) + 1);
        ColumnFigure& figure = figures[i];
        figure.category = QString::number(month.month());
        figure.actual = kpi.result.months[i];
        figure.plan = kpi.result.targetMonths[i];
        figure.previous = kpi.result.previousMonths[i];
        figure.isQuoted = std::find(quoted.begin(), quoted.end(), month) != quoted.end();
        if (figure.actual)
            figure.actualNote = notes.month(month);
        if (figure.plan)
            figure.planNote = notes.monthTarget(month);
        if (figure.previous)
            figure.previousNote = notes.month(month - 12);
        if (figure.actual && figure.plan)
            figure.planVarianceNote = notes.monthVariance(month, figure.plan, true);
        else if (figure.actual && figure.previous)
            figure.previousVarianceNote = notes.monthVariance(month, figure.previous, false);
    }
    return figures;
}

std::vector<ColumnFigure> quarterFigures(const ReviewContext& context, const KpiView& kpi)
{
    const FigureNotes notes(context, kpi);
    const KpiCalculator& calculator = context.calculator;
    std::vector<ColumnFigure> figures;
    for (int quarter = 1; quarter <= 4; ++quarter) {
        Period period = Period::quarter(context.year, quarter);
        period.last = std::min(period.last, context.through);
        const Source& name = kQuarters[static_cast<size_t>(quarter - 1)];
        ColumnFigure figure;
        figure.category = context.phrases.translate("Review", name.text, name.comment);
        if (period.length() > 0) {
            const KpiValue value = calculator.value(kpi.definition.id, period);
            const KpiValue before = calculator.valueOver(kpi.definition.id, yearBefore(value.counted));
            const QString months = context.periods.shortPeriodOfYear(value.counted);
            figure.actual = value.value;
            figure.previous = before.value;
            figure.actualNote = notes.over(months, value, period);
            figure.previousNote =
                notes.over(context.periods.shortPeriodOfYear(yearBefore(value.counted)), before, period.yearBefore());
            if (kpi.definition.isRatio() && value.value)
                figure.plan = kpi.result.target;
            if (figure.plan) {
                figure.planNote = notes.target();
                figure.planVarianceNote = notes.variance(months, figure.actual, figure.plan, true, period);
            } else {
                figure.previousVarianceNote = notes.variance(months, figure.actual, figure.previous, false, period);
            }
        }
        figures.push_back(std::move(figure));
    }
    return figures;
}

ColumnsSpec columnsOf(const ReviewContext& context, const KpiView& kpi, const std::vector<ColumnFigure>& figures,
    const DisplayScale& scale)
{
    const Phrases& phrases = context.phrases;
    ColumnsSpec spec;
    for (const ColumnFigure& figure : figures) {
        spec.categories.append(figure.category);
        spec.scenarios.push_back(Scenario::Actual);
        Mark mark = markOf(figure.actual, scale, figure.actualNote);
        if (figure.actual)
            mark.label = context.format.figure(figure.actual, scale);
        mark.isQuoted = figure.isQuoted;
        spec.actual.push_back(std::move(mark));
    }
    if (figures.size() == 12)
        spec.categoryTitle = phrases.translate("Review", "Month", "title of an axis");
    spec.plan = marksOf(figures, &ColumnFigure::plan, &ColumnFigure::planNote, scale);
    spec.previous = marksOf(figures, &ColumnFigure::previous, &ColumnFigure::previousNote, scale);
    spec.isRatio = kpi.definition.isRatio();
    spec.actualName = phrases.translate("Review", "AC %1", "actual, a year").arg(QString::number(context.year));
    if (!spec.plan.empty())
        spec.planName = phrases.translate("Review", "PL", "scenario: plan");
    if (!spec.previous.empty())
        spec.previousName = phrases.translate("Review", "PY %1", "year before").arg(QString::number(context.year - 1));
    addTiers(context, kpi, figures, scale, spec);
    return spec;
}

double largestOf(const std::vector<ColumnFigure>& figures)
{
    double largest = 0;
    for (const ColumnFigure& figure : figures) {
        for (const std::optional<double>& value : {figure.actual, figure.plan, figure.previous})
            largest = std::max(largest, std::abs(value.value_or(0)));
    }
    return largest;
}
