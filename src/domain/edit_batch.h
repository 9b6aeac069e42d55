// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "domain/record_kind.h"
#include "domain/record_shape.h"

#include <QString>

#include <optional>
#include <vector>

// What an edit was, for "Undo paste 12 x 8": a code and two sizes; models give it words.
struct EditName {
    enum class Kind { Set, Paste, FillDown, FillRight, Clear, Accept, PutBack, Note, Add, Change, Delete };
    Kind kind = Kind::Set;
    int rows = 1;
    int columns = 1;
    friend bool operator==(EditName, EditName) = default;
};

// One record as the person saw it and as it shall be; nothing: it is not there. Both have the same key.
struct RecordEdit {
    std::optional<Record> before;
    std::optional<Record> after;
};

// What one act of a person changes, stored in one transaction or not at all. Only the columns that differ between
// `before` and `after` are changed, so that two people can work on different figures of one record.
struct EditBatch {
    EditName name;
    StoreId store;
    QString kind;
    std::vector<RecordEdit> changes;

    // What takes it back.
    EditBatch inverse() const;
};

// A cell that someone else changed since the person saw it.
struct CellConflict {
    int column = -1; // of the kind
    Value expected;  // what the person saw
    Value found;     // what the book holds now
    Value wanted;
};

// A record that can't be changed as wanted, because someone else changed the same.
struct RecordConflict {
    RecordKey key;
    std::optional<Record> found;     // as the book holds it now
    std::vector<CellConflict> cells; // none: someone added or deleted the record itself
};

struct MergeOutcome {
    std::optional<Record> merged;           // nothing: the record goes, or is not there
    std::optional<RecordConflict> conflict; // none: `merged` may be stored
};

// Brings a change together with what the book holds now. A value that is already as wanted is no conflict. A monthly
// record that is not there and one without values are the same.
MergeOutcome merge(const RecordKind& kind, const RecordEdit& change, const std::optional<Record>& current);

// The change of a monthly record from one to the other, tidied: one without values is none, and one whose last figure
// goes takes its texts with it.
RecordEdit monthlyChange(const RecordKind& kind, const Record& before, Record after);

// Adds (no before), changes or deletes (no after) one record of any kind; where the key changes, the one goes and the
// other comes, in one batch.
EditBatch recordBatch(const RecordKind& kind, const std::optional<Record>& before, const std::optional<Record>& after);

enum class ConflictChoice { TakeMine, KeepTheirs };
// The batch once the person has chosen for all conflicts: with TakeMine it overwrites what was found, with KeepTheirs
// it leaves those cells as found. All else is stored as before. Changes that come to nothing are dropped.
EditBatch resolved(const RecordKind& kind, const EditBatch& batch, const std::vector<RecordConflict>& conflicts,
    ConflictChoice choice);
