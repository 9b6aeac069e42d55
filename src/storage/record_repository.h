// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/month.h"
#include "core/result.h"
#include "domain/record_kind.h"

#include <functional>
#include <memory>
#include <optional>

class Book;

// What storing a record did.
enum class PutOutcome { New, Changed, Unchanged };

// Which records to read; empty members accept all.
struct RecordFilter {
    std::optional<StoreId> store;
    std::optional<Period> months; // by the kind's month, day, year or moment (a complaint's acceptance, a
                                  // campaign's first day); kinds without one ignore it
};

// Reads and writes records of every kind; the statements come from the kind's columns. Statements are prepared once
// for each kind and kept while the repository lives.
class RecordRepository final {
public:
    explicit RecordRepository(Book& book);
    ~RecordRepository();

    // Stores a record under its key, replacing what is there. A new store is given the vocabularies that ship. Call
    // inside a Transaction. A record of a closed month is refused unless it is there already just so; a complaint or a
    // campaign of a closed month may still be given what it lacked. Errors: MonthClosed (store, month), QueryFailed (a
    // CHECK, named in the detail, or a link refuses it), DiskFull, IoFailed.
    Result<PutOutcome> put(const RecordKind& kind, const Record& record);
    // The stored record with the same key; none where the book has none. Errors: QueryFailed, IoFailed.
    Result<std::optional<Record>> find(const RecordKind& kind, const Record& key) const;
    // Calls `each` with every record in the order of the key; stops and returns its error where it returns one. An
    // empty label of a key is monostate. `each` must not write to the book: the reading holds it.
    Result<void> forEach(const RecordKind& kind, const RecordFilter& filter,
        const std::function<Result<void>(const Record&)>& each) const;
    Result<qint64> count(const RecordKind& kind, const RecordFilter& filter = {}) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
