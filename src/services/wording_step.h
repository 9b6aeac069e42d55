// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wording.h"

#include <optional>
#include <vector>

// One change of the words of a review, with what undoes it.
struct WordingStep {
    enum class What { Reworded, Hidden, Shown, Moved, Added, Removed, Restored };
    struct Change {
        QString place;
        int through = 1; // the month, as of a Wording
        std::optional<Wording> before;
        std::optional<Wording> after;
    };

    What what = What::Reworded;
    WordingScope scope;
    std::vector<Change> changes;
};

// What became of an undo or a redo.
struct WordingOutcome {
    enum class State {
        Nothing,  // there is nothing to undo, or to do again
        Done,     // committed
        Conflict, // someone else has changed the same words meanwhile; nothing is different
    };
    State state = State::Nothing;
    WordingStep::What what = WordingStep::What::Reworded;
};
