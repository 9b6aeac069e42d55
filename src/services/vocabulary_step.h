// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/moment.h"
#include "domain/vocabulary.h"

#include <QString>

#include <vector>

// One change of a store's vocabulary, with what undoes it.
struct VocabularyStep {
    enum class What { Added, Renamed, Flagged, Moved, Retired, Offered };

    What what = What::Added;
    StoreId store;
    QString vocabulary;
    QString code; // of the value that was changed
    std::vector<VocabularyEntry> before;
    std::vector<VocabularyEntry> after;
};

// What became of an undo or a redo.
struct VocabularyOutcome {
    enum class State {
        Nothing,  // there is nothing to undo, or to do again
        Done,     // committed
        Kept,     // committed; the value has been used, so that it is retired and not taken out
        Conflict, // someone else has changed the same meanwhile; nothing is different
    };

    State state = State::Nothing;
    VocabularyStep step;
    Moment when; // of the commit
};
