// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moment.h"
#include "domain/record_kind.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// One step in a month that had been closed before: its state changed, or records of one kind did.
struct MonthChange {
    qint64 id = 0; // ascending in the order of the changes
    Month month;
    Moment when;
    QString who;    // empty: changed outside the program
    QString kind;   // of the records; empty where the month's state changed
    QString state;  // "open", "submitted", "closed"; empty where records changed
    QString reason; // why it was reopened
    int added = 0;  // records
    int changed = 0;
    int removed = 0;
    // The first of the records, as they were and as they then stood; none before an addition, none after a removal.
    struct Step {
        std::optional<Record> before;
        std::optional<Record> after;
    };
    static constexpr size_t kMostSteps = 6;
    std::vector<Step> steps{};
    QStringList details{}; // the steps in words, by who knows the names of records
};
