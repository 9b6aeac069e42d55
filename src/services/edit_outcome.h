// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moment.h"
#include "core/month.h"
#include "domain/edit_batch.h"
#include "domain/record_rules.h"

#include <vector>

// The rules that one record would break.
struct RefusedRecord {
    RecordKey key;
    std::vector<BrokenRule> rules;
};

// What became of an edit. Only Stored and Nothing have changed the book or left it as wanted; after all others not a
// byte of it is different.
struct EditOutcome {
    enum class State {
        Stored,      // committed: now, and only now, it may be called saved
        Nothing,     // the book had these values already
        MonthClosed, // `closedMonths` must be reopened first
        Conflict,    // someone else changed the same: show `conflicts`, then EntryService::resolve()
        Refused,     // events and targets only: `refused` names the rules
    };
    enum class Purpose { Edit, Undo, Redo };

    State state = State::Nothing;
    Purpose purpose = Purpose::Edit;
    EditBatch batch; // as it was stored, or tried
    Moment when;     // of the commit
    // Stored: monthly records whose cells break a rule; they are kept as drafts, counted in no figure, and their month
    // can't be submitted. Refused: why.
    std::vector<RefusedRecord> refused;
    std::vector<Month> closedMonths;
    std::vector<RecordConflict> conflicts;

    bool isSaved() const { return state == State::Stored || state == State::Nothing; }
};
