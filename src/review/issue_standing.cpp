// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/issue_standing.h"

#include <algorithm>

namespace {

QString stateText(const ReviewContext& context, const QString& state)
{
    const Phrases& phrases = context.phrases;
    if (state == u"closed")
        return phrases.translate("Review", "Closed", "state of an issue");
    if (state == u"watched")
        return phrases.translate("Review", "Watched", "state of an issue");
    return phrases.translate("Review", "Open", "state of an issue");
}

}

IssueStanding issueStanding(const ReviewContext& context, const QString& issue, int year)
{
    const auto& issues = context.facts.planIssues;
    const auto own = std::find_if(
        issues.begin(), issues.end(), [&](const PlanIssue& one) { return one.year == year && one.issue == issue; });
    std::vector<PlanAction> actions;
    std::copy_if(context.facts.planActions.begin(), context.facts.planActions.end(), std::back_inserter(actions),
        [&](const PlanAction& action) { return action.year == year && action.issue == issue; });
    const PlanScore score = scoreOfYear(actions, year, context.facts.asOf.day());
    const Phrases& phrases = context.phrases;
    QStringList parts{stateText(context, own == issues.end() ? QString() : own->state)};
    if (score.actions > 0)
        parts.append(phrases.translate("Review", "%n action(s)", "of an issue", score.actions));
    else
        parts.append(context.inside(phrases.translate("Review", "No action yet", "state of an issue")));
    if (score.overdue > 0)
        parts.append(phrases.translate("Review", "%n overdue", "actions", score.overdue));
    return {parts.join(phrases.translate("Review", ", ", "between the items of a short list")), score.overdue > 0};
}

int overdueActions(const ReviewContext& context)
{
    int overdue = 0;
    for (const int year : {context.year - 1, context.year})
        overdue += scoreOfYear(context.facts.planActions, year, context.facts.asOf.day()).overdue;
    return overdue;
}
