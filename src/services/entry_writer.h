// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "services/edit_outcome.h"
#include "storage/cell_repository.h"
#include "storage/draft_repository.h"
#include "storage/record_repository.h"
#include "storage/transaction.h"

class Book;

// A record as it is seen on a sheet: its drafts laid over what is stored; nothing where neither is there.
std::optional<Record> withDrafts(const RecordKind& kind, const RecordKey& key, const std::optional<Record>& stored,
    const std::vector<DraftCell>& drafts);

// Brings one batch into one book: looks at what is there, merges, checks, and stores all or nothing in one transaction.
class EntryWriter final {
public:
    explicit EntryWriter(Book& book);

    // Errors: BookReadOnly, BookBusy, DiskFull, IoFailed, QueryFailed (a link refuses it); nothing is stored then.
    Result<EditOutcome> write(const EditBatch& batch, const Author& author);

private:
    Result<void> writeChange(const RecordKind& kind, const RecordEdit& change, EditOutcome& outcome);
    Result<void> writeMonthly(const RecordKind& kind, const RecordKey& key, const std::optional<Record>& stored,
        const std::vector<DraftCell>& drafts, const std::optional<Record>& merged, EditOutcome& outcome);
    Result<void> writeOther(const RecordKind& kind, const RecordKey& key, const std::optional<Record>& stored,
        const std::optional<Record>& merged, EditOutcome& outcome);
    Result<std::vector<BrokenRule>> complaintFaults(
        const RecordKind& kind, const std::optional<Record>& stored, const std::optional<Record>& merged) const;
    Result<void> findClosedMonths(const RecordKind& kind, const EditBatch& batch, EditOutcome& outcome) const;

    Book& m_book;
    RecordRepository m_records;
    CellRepository m_cells;
    DraftRepository m_drafts;
};
