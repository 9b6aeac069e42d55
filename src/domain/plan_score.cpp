// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan_score.h"

#include <algorithm>

ScoredAction scoreOf(const PlanAction& action, QDate asOf)
{
    const auto daysAfterDue = [&](QDate day) { return action.dueOn ? static_cast<int>(action.dueOn->daysTo(day)) : 0; };
    if (action.state == u"dropped")
        return {ActionScore::Dropped, 0};
    if (action.state == u"done") {
        const int late = action.doneOn ? std::max(0, daysAfterDue(*action.doneOn)) : 0;
        return {late > 0 ? ActionScore::DoneLate : ActionScore::DoneOnTime, late};
    }
    if (const int late = daysAfterDue(asOf); late > 0)
        return {ActionScore::Overdue, late};
    return {action.state == u"running" ? ActionScore::Running : ActionScore::Planned, 0};
}

PlanScore scoreOfYear(const std::vector<PlanAction>& actions, int year, QDate asOf)
{
    PlanScore score;
    for (const PlanAction& action : actions) {
        if (action.year != year)
            continue;
        ++score.actions;
        switch (scoreOf(action, asOf).score) {
        case ActionScore::DoneOnTime:
            ++score.onTime;
            break;
        case ActionScore::DoneLate:
            ++score.late;
            break;
        case ActionScore::Overdue:
            ++score.overdue;
            break;
        case ActionScore::Dropped:
            ++score.dropped;
            break;
        case ActionScore::Running:
        case ActionScore::Planned:
            ++score.open;
        }
    }
    return score;
}
