// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/entry_service.h"

#include "services/book_service.h"
#include "services/entry_writer.h"
#include "storage/sqlite_data_version.h"
#include "storage/store_repository.h"

#include <algorithm>
#include <utility>

namespace {

Error noBook()
{
    return {ErrorCode::BookMissing, {QString()}, QStringLiteral("no book is open")};
}

Result<std::vector<Record>> readRecords(Book& book, const RecordKind& kind, const StoreId& store, Period months)
{
    std::vector<Record> records;
    const auto read = RecordRepository(book).forEach(kind, {store, months}, [&](const Record& record) -> Result<void> {
        records.push_back(record);
        return {};
    });
    if (!read)
        return Unexpected(read.error());
    return records;
}

// Drafts come record by record.
void layOver(const RecordKind& kind, const std::vector<DraftCell>& drafts, std::vector<Record>& records)
{
    std::vector<std::pair<RecordKey, std::vector<DraftCell>>> byRecord;
    for (const DraftCell& draft : drafts) {
        if (byRecord.empty() || byRecord.back().first != draft.key)
            byRecord.emplace_back(draft.key, std::vector<DraftCell>());
        byRecord.back().second.push_back(draft);
    }
    for (const auto& [key, cells] : byRecord) {
        const auto place =
            std::ranges::find_if(records, [&, &wanted = key](const Record& one) { return keyOf(kind, one) == wanted; });
        const bool isStored = place != records.end();
        const auto seen = withDrafts(kind, key, isStored ? std::optional(*place) : std::nullopt, cells);
        if (isStored)
            *place = seen ? *seen : emptyRecord(kind, key);
        else if (seen)
            records.push_back(*seen);
    }
}

}

bool EntrySheet::isDraft(SheetCell cell) const
{
    const SheetRow& row = sheet.row(cell.row);
    if (row.role != SheetRow::Role::Entry || drafts.empty())
        return false;
    const RecordKey key = sheet.key(row.line, cell.month);
    return std::ranges::any_of(
        drafts, [&](const DraftCell& draft) { return draft.column == row.column && draft.key == key; });
}

bool EntrySheet::isLocked(Month month) const
{
    return month.year() == sheet.year() && states[static_cast<size_t>(month.month() - 1)] == MonthState::Closed;
}

const Confirmation* EntrySheet::confirmation(int line, int column, Month month) const
{
    if (confirmations.empty())
        return nullptr;
    const RecordKey key = sheet.key(line, month);
    const Value value = sheet.record(line, month)[static_cast<size_t>(column)];
    const auto found = std::ranges::find_if(confirmations,
        [&](const Confirmation& one) { return one.column == column && one.key == key && one.value == value; });
    return found == confirmations.end() ? nullptr : &*found;
}

EntryService::EntryService(BookService& books, QObject* parent)
    : QObject(parent)
    , m_books(books)
{
    connect(&books, &BookService::bookChanged, this, &EntryService::takeBook);
    takeBook();
}

void EntryService::takeBook()
{
    m_history.clear();
    if (const Book* book = m_books.book())
        m_dataVersion = sqliteDataVersion(*book).value_or(0);
    Q_EMIT historyChanged();
}

Result<EntrySheet> EntryService::sheet(const RecordKind& kind, const StoreId& store, int year) const
{
    Book* book = m_books.book();
    if (!book)
        return Unexpected(noBook());
    const auto reading = ReadTransaction::begin(*book);
    if (!reading)
        return Unexpected(reading.error());
    const Period years{Month(year - 2, 1), Month(year, 12)};
    auto records = readRecords(*book, kind, store, years);
    if (!records)
        return Unexpected(records.error());
    auto drafts = DraftRepository(*book).read(kind, store, years);
    if (!drafts)
        return Unexpected(drafts.error());
    layOver(kind, *drafts, *records);
    const auto vocabularies = StoreRepository(*book).vocabularies(store);
    if (!vocabularies)
        return Unexpected(vocabularies.error());
    auto confirmations = ConfirmationRepository(*book).read(kind, store, Period::year(year));
    if (!confirmations)
        return Unexpected(confirmations.error());
    EntrySheet sheet{
        Sheet(kind, store, year, *records, *vocabularies), std::move(*drafts), std::move(*confirmations), {}, {}};
    if (const Result<void> read = readSurroundings(sheet); !read)
        return Unexpected(read.error());
    return sheet;
}

Result<void> EntryService::readSurroundings(EntrySheet& sheet) const
{
    Book& book = *m_books.book();
    const StoreId& store = sheet.sheet.store();
    const auto states = StoreRepository(book).monthStates(store);
    if (!states)
        return Unexpected(states.error());
    for (const auto& [month, state] : *states) {
        if (month.year() == sheet.sheet.year())
            sheet.states[static_cast<size_t>(month.month() - 1)] = state;
    }
    if (sheet.sheet.kind().name != u"acquisition")
        return {};
    const RecordKind& kind = *findRecordKind(u"subscribers");
    const auto column = static_cast<size_t>(kind.indexOf(u"gross_adds"));
    const auto records = readRecords(book, kind, store, Period::year(sheet.sheet.year()));
    if (!records)
        return Unexpected(records.error());
    for (const Record& record : *records) {
        auto& sum = sheet.surroundings.grossAdds[static_cast<size_t>(monthOf(kind, record)->month() - 1)];
        if (const auto* adds = std::get_if<qint64>(&record[column]))
            sum = sum.value_or(0) + *adds;
    }
    return {};
}

Result<EditOutcome> EntryService::edit(const EditBatch& batch)
{
    return store(batch, EditOutcome::Purpose::Edit);
}

Result<EditOutcome> EntryService::undo()
{
    if (!m_history.canUndo())
        return EditOutcome();
    return store(m_history.nextUndo().inverse(), EditOutcome::Purpose::Undo);
}

Result<EditOutcome> EntryService::redo()
{
    if (!m_history.canRedo())
        return EditOutcome();
    return store(m_history.nextRedo(), EditOutcome::Purpose::Redo);
}

Result<EditOutcome> EntryService::resolve(const EditOutcome& conflict, ConflictChoice choice)
{
    const RecordKind& kind = *findRecordKind(conflict.batch.kind);
    return store(resolved(kind, conflict.batch, conflict.conflicts, choice), conflict.purpose);
}

Result<EditOutcome> EntryService::store(EditBatch batch, EditOutcome::Purpose purpose)
{
    Book* book = m_books.book();
    if (!book)
        return Unexpected(noBook());
    EditOutcome outcome;
    if (batch.changes.empty()) {
        outcome.batch = std::move(batch);
        outcome.when = m_books.clock().now();
    } else {
        Result<EditOutcome> written = EntryWriter(*book).write(batch, {m_books.who(), m_books.clock().now()});
        if (!written)
            return written;
        outcome = std::move(*written);
    }
    outcome.purpose = purpose;
    remember(outcome);
    if (outcome.state == EditOutcome::State::Stored) {
        Q_EMIT edited(outcome);
        m_books.announceFigures();
    }
    return outcome;
}

void EntryService::remember(const EditOutcome& outcome)
{
    if (!outcome.isSaved())
        return;
    const bool isEmpty = outcome.state == EditOutcome::State::Nothing;
    switch (outcome.purpose) {
    case EditOutcome::Purpose::Edit:
        if (isEmpty)
            return;
        m_history.did(outcome.batch);
        break;
    case EditOutcome::Purpose::Undo:
        isEmpty ? m_history.dropUndo() : m_history.undid(outcome.batch);
        break;
    case EditOutcome::Purpose::Redo:
        isEmpty ? m_history.dropRedo() : m_history.redid(outcome.batch);
        break;
    }
    Q_EMIT historyChanged();
}

Result<void> EntryService::confirm(const Sheet& sheet, SheetCell cell, const QString& note)
{
    Book* book = m_books.book();
    if (!book)
        return Unexpected(noBook());
    const Author author{m_books.who(), m_books.clock().now()};
    auto transaction = Transaction::begin(*book, author);
    if (!transaction)
        return Unexpected(transaction.error());
    const auto states = StoreRepository(*book).monthStates(sheet.store());
    if (!states)
        return Unexpected(states.error());
    if (std::ranges::find(*states, std::pair(cell.month, MonthState::Closed)) != states->end())
        return failure(ErrorCode::MonthClosed, {sheet.store().text(), cell.month.text()});
    const SheetRow& row = sheet.row(cell.row);
    const Confirmation confirmation{sheet.key(row.line, cell.month), row.column, sheet.value(cell), note, {}, {}};
    if (Result<void> put = ConfirmationRepository(*book).put(sheet.kind(), confirmation, author); !put)
        return put;
    if (Result<void> done = transaction->commit(); !done)
        return done;
    Q_EMIT confirmed(sheet.store(), sheet.kind().name);
    return {};
}

Result<bool> EntryService::poll()
{
    Book* book = m_books.book();
    if (!book)
        return Unexpected(noBook());
    const auto version = sqliteDataVersion(*book);
    if (!version)
        return Unexpected(version.error());
    const bool isChanged = *version != m_dataVersion;
    m_dataVersion = *version;
    if (isChanged) {
        Q_EMIT changedElsewhere();
        m_books.announceFigures();
    }
    return isChanged;
}
