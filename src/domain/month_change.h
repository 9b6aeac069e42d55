// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moment.h"

#include <QString>

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
};
