// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/record_reader.h"
#include "services/import_plan.h"
#include "services/import_service.h"
#include "services/key_memory.h"
#include "services/record_links.h"
#include "storage/record_repository.h"

#include <array>
#include <set>
#include <vector>

// The import of one table: one pass that reads, checks and stores in one transaction, or (in a trial and in one step)
// in a part of the transaction that is open. From the first bad record on (and where those are not to be skipped) it
// only reads and checks, so that all bad cells are told at once; the transaction is then rolled back.
class FileImport final {
public:
    FileImport(Book& book, const Clock& clock, const PlannedTable& table, const ImportOptions& options,
        ImportProgress progress);

    // Runs the import and fills the outcome.
    void into(ImportedFile& outcome);

private:
    Result<void> run();
    Result<void> passOver(RecordReader& records);
    Result<Record> completed(const RecordReader& reader);
    void tellMonth(const Record& record);
    Result<std::unique_ptr<RecordReader>> reader();
    Result<void> readAll(RecordReader& reader);
    Result<void> take(RecordReader& reader);
    Result<void> store(const Record& record, int line);
    bool isTold(PreviewedRecord::Sort sort) const;
    void tell(PutOutcome put, const Record& record, const std::optional<Record>& before, int line);
    Result<void> storeHeld();
    void refuse(Refusal refusal);
    void refuseRules(const RecordReader& reader, const Record& record);
    void refuseFuture(const RecordReader& reader, const Record& record);
    bool isCancelled(const RecordReader& reader);

    // A record whose link points to one that has not been read yet.
    struct Held {
        Record record;
        int line;
    };

    Book& m_book;
    const Clock& m_clock;
    const PlannedTable& m_table; // with its kind
    Month m_present;             // the clock's
    const RecordKind& m_kind;
    const ImportOptions& m_options;
    ImportProgress m_progress;
    RecordRepository m_records;
    RecordLinks m_links;
    KeyMemory m_keys;
    std::vector<Held> m_held;
    ImportedFile* m_outcome = nullptr;
    qint64 m_reportedAt = 0;
    std::set<Month> m_months;
    std::array<size_t, 3> m_told{}; // records, by sort
};
