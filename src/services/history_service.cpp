// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/history_service.h"

#include "services/book_service.h"
#include "services/entry_writer.h"
#include "storage/cell_repository.h"
#include "storage/change_repository.h"
#include "storage/draft_repository.h"

#include <algorithm>

namespace {

Error noBook()
{
    return {ErrorCode::BookMissing, {QString()}, QStringLiteral("no book is open")};
}

Value valueOf(const std::optional<Record>& record, int column)
{
    return record ? tidied((*record)[static_cast<size_t>(column)]) : Value();
}

}

HistoryService::HistoryService(BookService& books)
    : m_books(books)
{
}

Result<std::vector<CellChange>> HistoryService::cell(const RecordKind& kind, const RecordKey& key, int column) const
{
    Book* book = m_books.book();
    if (!book)
        return Unexpected(noBook());
    const auto log = ChangeRepository(*book).history(kind, emptyRecord(kind, key));
    if (!log)
        return Unexpected(log.error());
    std::vector<CellChange> changes;
    for (const RecordChange& change : *log) {
        CellChange one{change.when, change.who, valueOf(change.before, column), valueOf(change.after, column)};
        if (one.before != one.after)
            changes.push_back(std::move(one));
    }
    std::ranges::reverse(changes);
    return changes;
}

Result<EditBatch> HistoryService::putBack(
    const RecordKind& kind, const RecordKey& key, int column, const Value& value) const
{
    Book* book = m_books.book();
    if (!book)
        return Unexpected(noBook());
    const auto stored = CellRepository(*book).find(kind, key);
    if (!stored)
        return Unexpected(stored.error());
    std::vector<DraftCell> drafts;
    if (kind.rhythm == Rhythm::Monthly) {
        auto read = DraftRepository(*book).read(kind, key);
        if (!read)
            return Unexpected(read.error());
        drafts = std::move(*read);
    }
    const std::optional<Record> seen = withDrafts(kind, key, *stored, drafts);
    const Record before = seen ? *seen : emptyRecord(kind, key);
    Record after = before;
    after[static_cast<size_t>(column)] = tidied(value);
    const Record first = emptyRecord(kind, key);
    EditBatch batch{{EditName::Kind::PutBack, 1, 1}, StoreId(storeOf(kind, first)), kind.name, {}};
    RecordEdit change = kind.rhythm == Rhythm::Monthly ? monthlyChange(kind, before, after) : RecordEdit{seen, after};
    if (change.before != change.after)
        batch.changes.push_back(std::move(change));
    return batch;
}
