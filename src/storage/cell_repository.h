// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/record_shape.h"

#include <memory>
#include <optional>

class Book;

// One record at a time, by its key: what entering figures reads and removes. Writing is RecordRepository::put().
// Statements are prepared once for each kind and kept while the repository lives.
class CellRepository final {
public:
    explicit CellRepository(Book& book);
    ~CellRepository();

    // Nothing where no record has the key. QueryFailed.
    Result<std::optional<Record>> find(const RecordKind& kind, const RecordKey& key) const;
    // Deletes the record; does nothing where there is none. Call inside a Transaction. Errors: MonthClosed (store,
    // month), QueryFailed, DiskFull, IoFailed.
    Result<void> remove(const RecordKind& kind, const RecordKey& key);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
