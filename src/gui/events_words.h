// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/month.h"
#include "core/words.h"
#include "models/complaint_model.h"
#include "models/record_text.h"
#include "services/edit_outcome.h"

#include <QString>

#include <optional>

// What the page of events says about what became of an edit.

// The months that are closed, and who can do something about it.
QString closedText(const EditOutcome& outcome);
// Each value that someone else has changed: theirs and one's own; or that the record itself came or went.
QString conflictText(const EditOutcome& outcome, const RecordNames& names, const Words& words);
// The rules that were broken, a sentence each.
QString refusedText(const EditOutcome& outcome, const Words& words);
// How people call a record: the values of its key but the store.
QString recordTitle(const RecordKind& kind, const Record& record, const RecordNames& names, const Words& words);

// The page's message: how many complaints are overdue or open; else the kind and the year.
QString complaintsMessage(const ComplaintModel& complaints);
QString eventsMessage(const RecordKind& kind, int year, const Words& words);

// What an empty list says, and what its button does.
struct EmptyWords {
    QString title;
    QString text;
    QString action;
};
EmptyWords noStoreWords();
EmptyWords noMatchWords();
EmptyWords noRecordWords(const RecordKind& kind, int year, std::optional<Month> month, const Words& words);
