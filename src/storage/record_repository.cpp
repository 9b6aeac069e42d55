// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/record_repository.h"

#include "storage/book.h"
#include "storage/record_sql.h"
#include "storage/sqlite_connection.h"
#include "storage/sqlite_statement.h"
#include "storage/vocabulary_repository.h"

#include <map>

namespace {

// What the triggers of sql/002_changes.sqlite.sql say when they refuse a record of a closed month.
const QString kMonthClosed = QStringLiteral("month_closed");

QString storeOf(const Record& record)
{
    const auto* store = record.empty() ? nullptr : std::get_if<QString>(&record.front());
    return store ? *store : QString();
}

void bindColumn(SqliteStatement& statement, const RecordKind& kind, const Record& record, size_t i)
{
    const int parameter = static_cast<int>(i) + 1;
    const Column& column = kind.columns[i];
    // An empty key is a label that does not split the figure; what must not be empty is left to the table.
    if (column.isKey && !column.isRequired && std::holds_alternative<std::monostate>(record[i]))
        statement.bind(parameter, QStringView(u""));
    else if (const auto* text = std::get_if<QString>(&record[i]); text && column.isKey)
        statement.bind(parameter, QStringView(*text));
    else
        statement.bind(parameter, record[i]);
}

void bindRecord(SqliteStatement& statement, const RecordKind& kind, const Record& record)
{
    for (size_t i = 0; i < record.size(); ++i)
        bindColumn(statement, kind, record, i);
}

void bindKey(SqliteStatement& statement, const RecordKind& kind, const Record& record)
{
    for (size_t i = 0; i < record.size(); ++i) {
        if (kind.columns[i].isKey)
            bindColumn(statement, kind, record, i);
    }
}

void bindFilter(SqliteStatement& statement, const RecordKind& kind, const RecordFilter& filter)
{
    if (filter.store)
        statement.bind(1, QStringView(filter.store->text()));
    if (filter.months && timeColumn(kind) >= 0) {
        const auto [first, last] = timeBounds(kind, *filter.months);
        statement.bind(2, first);
        statement.bind(3, last);
    }
}

Record readRecord(const SqliteStatement& statement, const RecordKind& kind)
{
    Record record;
    record.reserve(kind.columns.size());
    for (size_t i = 0; i < kind.columns.size(); ++i) {
        Value value = statement.value(static_cast<int>(i), kind.columns[i].type);
        const auto* text = std::get_if<QString>(&value);
        record.push_back(text && text->isEmpty() ? Value() : std::move(value));
    }
    return record;
}

}

struct RecordRepository::Private {
    struct Statements {
        SqliteStatement insert;
        SqliteStatement update;
        SqliteStatement find;
    };

    Result<Statements*> statements(const RecordKind& kind);
    Result<void> checkCarrier(const RecordKind& kind, const Record& record) const;
    Error refusal(const RecordKind& kind, const Record& record, Error error) const;

    Book& book;
    std::map<QString, Statements> prepared; // by kind
    QString lastKind;                       // records come in long runs of one kind
    Statements* last = nullptr;
};

Result<RecordRepository::Private::Statements*> RecordRepository::Private::statements(const RecordKind& kind)
{
    if (last && lastKind == kind.name)
        return last;
    auto found = prepared.find(kind.name);
    if (found == prepared.end()) {
        auto insert = SqliteStatement::prepare(book.sqlite(), insertStatement(kind));
        if (!insert)
            return Unexpected(insert.error());
        auto update = SqliteStatement::prepare(book.sqlite(), updateStatement(kind));
        if (!update)
            return Unexpected(update.error());
        auto find = SqliteStatement::prepare(book.sqlite(), findStatement(kind));
        if (!find)
            return Unexpected(find.error());
        found = prepared.emplace(kind.name, Statements{std::move(*insert), std::move(*update), std::move(*find)}).first;
    }
    lastKind = kind.name;
    last = &found->second;
    return last;
}

// The carrier is a code of the store's own vocabulary, which a new store does not have yet; then it is one of those
// that ship.
Result<void> RecordRepository::Private::checkCarrier(const RecordKind& kind, const Record& record) const
{
    const int column = kind.indexOf(u"carrier");
    const auto* carrier = column < 0 ? nullptr : std::get_if<QString>(&record[static_cast<size_t>(column)]);
    if (!carrier || carrier->isEmpty())
        return {};
    const Result<Vocabularies> own = VocabularyRepository(book).read(StoreId(storeOf(record)));
    if (!own)
        return Unexpected(own.error());
    const QString vocabulary = QStringLiteral("operator");
    const Vocabularies& valid = own->entries(vocabulary).empty() ? defaultVocabularies() : *own;
    if (!valid.find(vocabulary, *carrier))
        return failure(ErrorCode::QueryFailed, {book.path()}, QStringLiteral("code_unknown: carrier %1").arg(*carrier));
    return {};
}

Error RecordRepository::Private::refusal(const RecordKind& kind, const Record& record, Error error) const
{
    const int time = timeColumn(kind);
    if (time < 0 || !error.detail.endsWith(kMonthClosed))
        return error;
    const auto* value = std::get_if<qint64>(&record[static_cast<size_t>(time)]);
    const std::optional<Month> month = value ? monthOfTime(kind, *value) : std::nullopt;
    return {ErrorCode::MonthClosed, {storeOf(record), month ? month->text() : QString()}, error.detail};
}

RecordRepository::RecordRepository(Book& book)
    : d(new Private{book, {}, {}})
{
}

RecordRepository::~RecordRepository() = default;

Result<PutOutcome> RecordRepository::put(const RecordKind& kind, const Record& record)
{
    Q_ASSERT(record.size() == kind.columns.size());
    // Also where a full disk has ended the transaction.
    if (const Result<void> open = d->book.sqlite().needTransaction(); !open)
        return Unexpected(open.error());
    const Result<Private::Statements*> statements = d->statements(kind);
    if (!statements)
        return Unexpected(statements.error());
    const bool isStore = kind.rhythm == Rhythm::Master;
    if (isStore) {
        if (const Result<void> known = d->checkCarrier(kind, record); !known)
            return Unexpected(known.error());
    }
    SqliteStatement& insert = (*statements)->insert;
    bindRecord(insert, kind, record);
    if (const Result<void> done = insert.run(); !done)
        return Unexpected(d->refusal(kind, record, done.error()));
    if (insert.changes() > 0) {
        if (isStore) {
            if (const Result<void> added = VocabularyRepository(d->book).addDefaults(StoreId(storeOf(record))); !added)
                return Unexpected(added.error());
        }
        return PutOutcome::New;
    }
    SqliteStatement& update = (*statements)->update;
    bindRecord(update, kind, record);
    if (const Result<void> done = update.run(); !done)
        return Unexpected(d->refusal(kind, record, done.error()));
    return update.changes() > 0 ? PutOutcome::Changed : PutOutcome::Unchanged;
}

Result<std::optional<Record>> RecordRepository::find(const RecordKind& kind, const Record& key) const
{
    const Result<Private::Statements*> statements = d->statements(kind);
    if (!statements)
        return Unexpected(statements.error());
    SqliteStatement& find = (*statements)->find;
    bindKey(find, kind, key);
    const Result<bool> row = find.step();
    if (!row)
        return Unexpected(row.error());
    if (!*row)
        return std::optional<Record>();
    std::optional<Record> found = readRecord(find, kind);
    find.reset(); // else it would hold the book open
    return found;
}

Result<void> RecordRepository::forEach(
    const RecordKind& kind, const RecordFilter& filter, const std::function<Result<void>(const Record&)>& each) const
{
    auto statement = SqliteStatement::prepare(d->book.sqlite(), selectStatement(kind, filter));
    if (!statement)
        return Unexpected(statement.error());
    bindFilter(*statement, kind, filter);
    Result<bool> row = statement->step();
    for (; row && *row; row = statement->step()) {
        if (Result<void> done = each(readRecord(*statement, kind)); !done)
            return done;
    }
    if (!row)
        return Unexpected(row.error());
    return {};
}

Result<qint64> RecordRepository::count(const RecordKind& kind, const RecordFilter& filter) const
{
    auto statement = SqliteStatement::prepare(d->book.sqlite(), countStatement(kind, filter));
    if (!statement)
        return Unexpected(statement.error());
    bindFilter(*statement, kind, filter);
    const Result<bool> row = statement->step();
    if (!row)
        return Unexpected(row.error());
    return statement->integer(0);
}
