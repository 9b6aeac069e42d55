// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/action_measures.h"

namespace {

bool isDone(const ActionRow& action)
{
    return action.state == u"done" && action.doneOn;
}

}

QStringList actionColumns()
{
    return {QStringLiteral("due"), QStringLiteral("done_on_time")};
}

FactTable actionMeasures(std::span<const ActionRow> actions, Moment asOf)
{
    FactTable table(QStringLiteral("actions"), {}, actionColumns());
    const QDate today = asOf.day();
    for (const ActionRow& action : actions) {
        if (!action.dueOn.isValid())
            continue;
        const bool isOnTime = isDone(action) && *action.doneOn <= action.dueOn;
        const bool isDue = isDone(action) || action.dueOn <= today;
        const double figures[] = {isDue ? 1.0 : 0.0, isOnTime ? 1.0 : 0.0};
        table.append(Month::of(action.dueOn), {}, figures);
    }
    return table;
}
