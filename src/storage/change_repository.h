// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/moment.h"
#include "core/result.h"
#include "domain/month_change.h"
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
    // What was done in these months of a store after each had been closed for the first time, oldest first: its state,
    // and records that lie in a month or a day. Complaints and the like, which live on after their month, are left out.
    // QueryFailed.
    Result<std::vector<MonthChange>> sinceClosing(const StoreId& store, Period months) const;

private:
    Result<std::vector<MonthChange>> states(const StoreId& store, Period months) const;
    Result<void> addRecords(
        const RecordKind& kind, const StoreId& store, const MonthChange& closing, std::vector<MonthChange>& to) const;

    Book& m_book;
};
