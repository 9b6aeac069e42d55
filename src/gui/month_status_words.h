// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/record_text.h"
#include "services/month_status_service.h"

#include <QString>

#include <optional>
#include <vector>

// The last month of a year whose figures are due: it has ended at `now`. None where the year has not got that far.
std::optional<Month> lastDueMonth(int year, Month now);

// The months' page in a sentence: what is missing, what is to be put right, else what comes next. due: see above.
QString monthsHeadline(const MonthProgress& progress, std::optional<Month> due);
// What the side bar says beside the page: the last due month while it is not submitted, then how many before it are
// not; empty where all are.
QString monthsBadge(const MonthProgress& progress, std::optional<Month> due, const Words& words);

// One thing that a month's check found.
struct StatusProblem {
    enum class Weight {
        Fault,   // refuses
        Doubt,   // refuses until it is confirmed
        Warning, // named only
        Missing, // named only
    };
    Weight weight = Weight::Fault;
    QString recordKind;
    QString text; // with its place
};

// Those that refuse first.
std::vector<StatusProblem> problemsOf(const MonthCheck& check, const RecordNames& names, const Words& words);
// "2 to correct, 1 to confirm": empty where nothing refuses.
QString refusalSummary(const std::vector<StatusProblem>& problems);
