// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan_score.h"
#include "review/review_context.h"

// How an issue of a plan stands: its own state and its actions'.
struct IssueStanding {
    QString text; // "Open, 2 actions, 1 overdue"
    bool isOverdue = false;
};
IssueStanding issueStanding(const ReviewContext& context, const QString& issue, int year);

// The actions of the year's plan and of the last one that are overdue on the day of the data; 0: none.
int overdueActions(const ReviewContext& context);
