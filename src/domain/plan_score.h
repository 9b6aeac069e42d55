// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

// How an action of a plan stands on a day.
enum class ActionScore { DoneOnTime, DoneLate, Overdue, Dropped, Running, Planned };

struct ScoredAction {
    ActionScore score = ActionScore::Planned;
    int daysLate = 0; // of what was done late or is overdue
};

// By its state and its days. Done without a day counts as on time; without a due day nothing is late.
ScoredAction scoreOf(const PlanAction& action, QDate asOf);

// How many of a plan's actions stand how.
struct PlanScore {
    int actions = 0;
    int onTime = 0;
    int late = 0;
    int overdue = 0;
    int dropped = 0;
    int open = 0; // running or planned, and not overdue

    int done() const { return onTime + late; }
};
PlanScore scoreOfYear(const std::vector<PlanAction>& actions, int year, QDate asOf);
