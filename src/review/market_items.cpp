// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/market_items.h"

#include "review/chapter_blocks.h"

#include <algorithm>

namespace {

SurveyItem itemOf(const ReviewContext& context, const QString& code)
{
    const QString label = QStringLiteral("item");
    const bool isAll = code.isEmpty();
    SurveyItem item;
    item.name =
        isAll ? context.phrases.translate("Review", "All items", "of the survey") : context.codeName(label, code);
    const auto slice = [&](KpiDefinition definition) {
        return makeSlice(context, isAll ? std::move(definition) : where(std::move(definition), label, code), code,
            isAll ? QString() : item.name);
    };
    Plain importance{u"satisfaction", u"importance_sum", RollUp::Sum, QStringLiteral("score"), Direction::Neutral};
    importance.divisor = u"respondents";
    item.importance = slice(plainDefinition(importance, context.phrases.translate("Review", "Importance", "a figure")));
    item.score = slice(context.kpi(u"satisfaction").definition);
    item.online = slice(context.kpi(u"satisfaction_online").definition);
    item.inStore = slice(context.kpi(u"satisfaction_in_store").definition);
    return item;
}

}

Survey surveyOf(const ReviewContext& context)
{
    Survey survey;
    survey.all = itemOf(context, {});
    for (const QString& code : codesOf(context, measureOf(u"satisfaction", u"score_sum"), QStringLiteral("item"))) {
        SurveyItem item = itemOf(context, code);
        if (!item.score.value())
            continue;
        item.isPriority = item.importance.value() && survey.hasImportance()
            && *item.importance.value() > *survey.all.importance.value()
            && *item.score.value() < *survey.all.score.value();
        survey.items.push_back(std::move(item));
    }
    std::stable_sort(survey.items.begin(), survey.items.end(), [](const SurveyItem& a, const SurveyItem& b) {
        return a.importance.value().value_or(0) > b.importance.value().value_or(0);
    });
    return survey;
}
