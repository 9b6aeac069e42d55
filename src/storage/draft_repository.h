// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/month.h"
#include "core/result.h"
#include "domain/record_shape.h"

#include <vector>

class Book;

// A cell that was typed and that a rule of its record refuses; see sql/003_entry.sql.
struct DraftCell {
    RecordKey key;
    int column = 0; // of the kind
    Value value;    // empty: the cell was emptied
    friend bool operator==(const DraftCell&, const DraftCell&) = default;
};

// Cells that can't be figures yet. They are kept, so that nothing typed is lost, and no KPI sees them.
class DraftRepository final {
public:
    explicit DraftRepository(Book& book);

    // By record, then column. QueryFailed.
    Result<std::vector<DraftCell>> read(const RecordKind& kind, const StoreId& store, Period months) const;
    Result<std::vector<DraftCell>> read(const RecordKind& kind, const RecordKey& key) const;
    // Makes `cells` (all of this record) the record's drafts in place of what there was; none removes them. Call
    // inside a Transaction. Errors: QueryFailed, DiskFull, IoFailed.
    Result<void> replace(const RecordKind& kind, const RecordKey& key, const std::vector<DraftCell>& cells);

private:
    Book& m_book;
};
