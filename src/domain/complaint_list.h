// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moment.h"
#include "core/month.h"
#include "domain/record_kind.h"

#include <QString>

#include <optional>
#include <vector>

// Where a complaint stands.
enum class ComplaintState { New, Responded, Closed, CalledBack };

// One complaint for the list and its due clock.
struct ComplaintItem {
    Record record; // of kind complaints
    QString id;
    Moment acceptedAt;
    bool isUrgent = false;
    QString category;
    ComplaintState state = ComplaintState::New;
    // When the step that is still due should be done: an urgent one is answered within 2 hours, a normal one closed
    // within 24 (shared/kpis.md); none once that is done.
    std::optional<Moment> dueAt;

    bool isOverdue(Moment now) const { return dueAt && now > *dueAt; }
    bool isOpen() const { return state == ComplaintState::New || state == ComplaintState::Responded; }
};

// The record must have what its kind requires (id, accepted_at, level).
ComplaintItem complaintItem(const Record& record);

struct ComplaintFilter {
    enum class State { All, Open, Overdue, Closed, NotCalledBack };
    State state = State::All;
    std::optional<bool> isUrgent;
    QString category;                              // empty: all
    QString text;                                  // in the number or the note; case does not matter
    std::optional<Period> accepted = std::nullopt; // the months of their acceptance
    bool keepsOpen = false;                        // whether open ones pass whenever they were accepted
};

// The complaints that pass, overdue ones first (the longest overdue on top), then the other open ones by what is due
// first, then the rest, the newest first.
std::vector<ComplaintItem> listed(std::vector<ComplaintItem> complaints, const ComplaintFilter& filter, Moment now);

// Earlier complaints that a new one may repeat: of the same store (which `complaints` are), accepted at most 30 days
// (30 x 24 hours) before it, not itself; their number or note contains `text`. The same category comes first, then the
// newest.
std::vector<ComplaintItem> possibleRepeats(const std::vector<ComplaintItem>& complaints, Moment acceptedAt,
    const QString& ownId, const QString& category, const QString& text);

// The number proposed for a complaint accepted on a day: "TS250331-02", one above the greatest of that day.
QString nextComplaintNumber(const std::vector<ComplaintItem>& complaints, QDate day);
