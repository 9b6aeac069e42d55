// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

#include <optional>
#include <span>
#include <vector>

// How long complaints take, one by one: what no sum over months can say.

// The hours from acceptance to closing within which `percent` of the closed complaints were closed, of those accepted
// in these months: the shortest time that so many did not exceed (nearest rank). None where none is closed.
std::optional<double> handlingPercentile(
    std::span<const Complaint> complaints, const std::vector<Month>& months, double percent);

// A complaint that is not closed at a moment.
struct OpenComplaint {
    const Complaint* complaint = nullptr;
    double ageHours = 0; // since it was accepted
    // Since its limit passed: an urgent one is to be answered within 2 hours, a normal one closed within 24. None where
    // it has not passed, or an urgent one has been answered.
    std::optional<double> overdueHours;

    bool isOverdue() const { return overdueHours.has_value(); }
};

// The complaints accepted up to the end of `last` that are not closed at `asOf`: those overdue first, the oldest on
// top, then the others likewise. The complaints must outlive the result.
std::vector<OpenComplaint> openComplaints(std::span<const Complaint> complaints, Month last, Moment asOf);
