// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"
#include "domain/store_checks.h"

#include <vector>

// What is wrong or unfinished in a store's facts, for the months of a review (ascending).

// The checks of store_checks.h that facts can show (a broken opening, sources above gross adds, a base that changes, a
// reported ARPU over 3 % off, the own carrier missing from the market, a repeat of a later complaint), by month, then
// in the order of FindingKind. Missing kinds are missingKinds().
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
