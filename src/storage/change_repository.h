// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moment.h"
#include "core/result.h"
#include "domain/record_kind.h"

#include <QString>

#include <optional>
#include <vector>

class Book;

// One entry of the change log about a record. Added: no before; removed: no after.
struct RecordChange {
    qint64 id = 0; // ascending in the order of the changes
    Moment when;
    QString who; // empty: changed outside the program
    std::optional<Record> before;
    std::optional<Record> after;
};

// Reads the change log, which triggers write with every insertion, change and deletion.
class ChangeRepository final {
public:
    explicit ChangeRepository(Book& book);

    // All that happened to the record that has the key of `record` (its other values don't matter), oldest first; empty
    // for one that never was. QueryFailed.
    Result<std::vector<RecordChange>> history(const RecordKind& kind, const Record& record) const;

private:
    Book& m_book;
};
