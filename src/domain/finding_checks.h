// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/check_rules.h"
#include "domain/facts.h"

#include <vector>

// What is wrong or unfinished in a store's facts, for the months of a review (ascending).

// The rules across rows (check_rules.h) that are broken in these months. Missing kinds are missingKinds().
std::vector<CheckFinding> factChecks(const Facts& facts, const std::vector<Month>& months);

// A monthly or daily kind that other of these months have, and the months that lack it; in the order of record kinds.
struct KindGap {
    QString kind;
    std::vector<Month> months;
};
std::vector<KindGap> missingKinds(const Facts& facts, const std::vector<Month>& months);

// A complaint past the store's promise and not answered (urgent, 2 hours) or not closed (normal, 24 hours).
struct OverdueComplaint {
    const Complaint* complaint = nullptr;
    Moment dueAt;
    qint64 minutesLate = 0;
};
// Those accepted up to the end of `through`, judged at the facts' moment; the longest overdue first.
std::vector<OverdueComplaint> overdueComplaints(const Facts& facts, Month through);
