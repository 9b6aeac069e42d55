// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moment.h"
#include "core/result.h"
#include "domain/edit_batch.h"

#include <QString>

#include <vector>

class BookService;

// One change of one cell.
struct CellChange {
    Moment when;
    QString who;  // empty: not by this program
    Value before; // empty: there was none
    Value after;
};

// Who changed what, when: read from the change log, which the book keeps by itself. BookMissing where no book is open,
// QueryFailed.
class HistoryService final {
public:
    // Must outlive the service.
    explicit HistoryService(BookService& books);

    // All that happened to a cell, newest first; also where its record is gone. Empty for a cell that never was.
    Result<std::vector<CellChange>> cell(const RecordKind& kind, const RecordKey& key, int column) const;
    // The batch that gives the cell `value` again, against what is stored now: for EntryService::edit().
    Result<EditBatch> putBack(const RecordKind& kind, const RecordKey& key, int column, const Value& value) const;

private:
    BookService& m_books;
};
