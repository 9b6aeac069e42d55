// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/chapter_blocks.h"
#include "review/figure_notes.h"
#include "review/finding_words.h"
#include "review/market_items.h"
#include "review/market_sections.h"

#include <algorithm>
#include <cmath>

// What matters much and scores low: importance against satisfaction, divided at the means.

namespace {

// A band of round halves around the figures, with room at its ends; within what a score can be.
ScatterSpec::Axis axisOf(const ReviewContext& context, const QString& title, const std::vector<double>& values,
    double mean, const QString& unit)
{
    constexpr double kStep = 0.5;
    constexpr double kRoom = 0.15;
    constexpr double kMost = 10;
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    ScatterSpec::Axis axis;
    axis.title = title;
    axis.low = std::max(std::floor((*least - kRoom) / kStep) * kStep, 0.0);
    axis.high = std::min(std::ceil((*most + kRoom) / kStep) * kStep, kMost);
    if (axis.high < *most) // a band never leaves out a point
        axis.high = *most;
    axis.lowLabel = QString::number(axis.low);
    axis.highLabel = QString::number(axis.high);
    axis.divide = mean;
    axis.divideLabel = context.phrases.translate("Review", "mean %1", "where a plot is divided")
                           .arg(context.format.inText(mean, unit));
    return axis;
}

ScatterSpec plotOf(const ReviewContext& context, const Survey& survey)
{
    const Phrases& phrases = context.phrases;
    const QString& unit = survey.all.score.unit;
    const DisplayScale scale = context.format.tableScale(unit, 9);
    ScatterSpec spec;
    std::vector<double> scores, importances;
    for (const SurveyItem& item : survey.items) {
        if (!item.importance.value())
            continue;
        scores.push_back(*item.score.value());
        importances.push_back(*item.importance.value());
        ScatterSpec::Point point;
        point.name = item.name;
        point.x = scores.back();
        point.y = importances.back();
        point.values = phrases.translate("Review", "%1 · %2", "a point's score and its importance")
                           .arg(context.format.figure(point.x, scale), context.format.figure(point.y, scale));
        point.isQuoted = item.isPriority;
        point.judgement = item.isPriority ? Judgement::Bad : Judgement::Neutral;
        point.note = FigureNotes(context, item.score.view()).total();
        point.note.base =
            phrases.translate("Review", "importance %1; mean score %2, mean importance %3")
                .arg(context.format.exact(point.y, unit), context.format.exact(survey.all.score.value(), unit),
                    context.format.exact(survey.all.importance.value(), unit));
        spec.points.push_back(std::move(point));
    }
    spec.horizontal = axisOf(context, phrases.translate("Review", "Satisfaction →", "axis of a plot"), scores,
        *survey.all.score.value(), unit);
    spec.vertical = axisOf(context, phrases.translate("Review", "Importance ↑", "axis of a plot"), importances,
        *survey.all.importance.value(), unit);
    spec.topLeft = phrases.translate("Review", "Improve first", "field of a plot: matters much, scores low");
    spec.topRight = phrases.translate("Review", "Keep it up", "field of a plot: matters much, scores high");
    spec.bottomLeft = phrases.translate("Review", "Improve later", "field of a plot: matters less, scores low");
    spec.bottomRight = phrases.translate("Review", "Maintain", "field of a plot: matters less, scores high");
    return spec;
}

QString prioritiesMessage(const ReviewContext& context, const Survey& survey)
{
    if (survey.isEmpty() || !survey.hasImportance())
        return {};
    const Phrases& phrases = context.phrases;
    QStringList names;
    for (const SurveyItem& item : survey.items) {
        if (item.isPriority) {
            names.append(phrases.translate("Review", "%1 (%2)", "an item of the survey and its score")
                             .arg(names.isEmpty() ? item.name : context.inside(item.name),
                                 context.format.inText(*item.score.value(), item.score.unit)));
        }
    }
    if (names.isEmpty())
        return phrases.translate("Review", "No item that matters more than the mean scores below it");
    const int count = static_cast<int>(names.size());
    return phrases
        .translate("Review", "%1 matter(s) much and score(s) below the mean of %2",
            "%n: number of survey items; the verb agrees", count)
        .arg(context.periods.list(names), context.format.inText(*survey.all.score.value(), survey.all.score.unit));
}

}

Block marketSurveyPlot(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("market.survey.plot"), 5};
    const Phrases& phrases = context.phrases;
    BlockTitle title = blockTitle(context, phrases.translate("Review", "Importance × satisfaction", "title of a plot"),
        context.format.unitName(QStringLiteral("score")), Compared::Nothing);
    const Survey survey = surveyOf(context);
    if (survey.isEmpty())
        return emptyBlock(place, std::move(title), emptyHint(context, context.kpi(u"satisfaction")));
    if (!survey.hasImportance()) {
        return emptyBlock(place, std::move(title),
            notSplitHint(context, QStringLiteral("satisfaction"),
                phrases.translate("Review", "importance of each item", "what to enter")));
    }
    return chartBlock(context, place, std::move(title), plotOf(context, survey), prioritiesMessage(context, survey),
        context.joined({phrases.translate("Review", "Both scales show a band of interest; the lines are the means."),
            sourceNote(context, kindName(context, QStringLiteral("satisfaction")))}));
}
