// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cell_repository.h"

#include "storage/book.h"
#include "storage/sqlite_connection.h"
#include "storage/sqlite_statement.h"

#include <QStringList>

#include <map>
#include <utility>

namespace {

QString whereKey(const RecordKind& kind)
{
    QStringList terms;
    for (const int column : keyColumns(kind))
        terms.append(
            QStringLiteral("%1 = ?%2").arg(kind.columns[static_cast<size_t>(column)].name).arg(terms.size() + 1));
    return terms.join(QStringLiteral(" AND "));
}

QByteArray selectOne(const RecordKind& kind)
{
    QStringList names;
    for (const Column& column : kind.columns)
        names.append(column.name);
    return QStringLiteral("SELECT %1 FROM %2 WHERE %3")
        .arg(names.join(QStringLiteral(", ")), kind.name, whereKey(kind))
        .toUtf8();
}

QByteArray deleteOne(const RecordKind& kind)
{
    return QStringLiteral("DELETE FROM %1 WHERE %2").arg(kind.name, whereKey(kind)).toUtf8();
}

void bindKey(SqliteStatement& statement, const RecordKey& key)
{
    int parameter = 0;
    for (const Value& value : key) {
        ++parameter;
        if (isEmpty(value))
            statement.bind(parameter, QStringView(u"")); // not split
        else
            statement.bind(parameter, value);
    }
}

}

struct CellRepository::Private {
    using Statements = std::map<QString, SqliteStatement>; // by kind

    Result<SqliteStatement*> prepared(
        Statements& statements, const RecordKind& kind, QByteArray (*sql)(const RecordKind&)) const
    {
        auto found = statements.find(kind.name);
        if (found == statements.end()) {
            auto statement = SqliteStatement::prepare(book.sqlite(), sql(kind));
            if (!statement)
                return Unexpected(statement.error());
            found = statements.emplace(kind.name, std::move(*statement)).first;
        }
        return &found->second;
    }

    Book& book;
    Statements finds;
    Statements removes;
};

CellRepository::CellRepository(Book& book)
    : d(new Private{book, {}, {}})
{
}

CellRepository::~CellRepository() = default;

Result<std::optional<Record>> CellRepository::find(const RecordKind& kind, const RecordKey& key) const
{
    const Result<SqliteStatement*> statement = d->prepared(d->finds, kind, selectOne);
    if (!statement)
        return Unexpected(statement.error());
    SqliteStatement& select = **statement;
    bindKey(select, key);
    const Result<bool> row = select.step();
    if (!row)
        return Unexpected(row.error());
    if (!*row)
        return std::optional<Record>();
    Record record;
    for (size_t i = 0; i < kind.columns.size(); ++i)
        record.push_back(tidied(select.value(static_cast<int>(i), kind.columns[i].type)));
    select.reset();
    return std::optional(std::move(record));
}

Result<void> CellRepository::remove(const RecordKind& kind, const RecordKey& key)
{
    const SqliteConnection& connection = d->book.sqlite();
    // Also where a failure has ended the transaction: the deletion would be committed on its own.
    if (!connection.isInTransaction())
        return failure(ErrorCode::QueryFailed, {connection.path()}, QStringLiteral("no transaction is open"));
    const Result<SqliteStatement*> statement = d->prepared(d->removes, kind, deleteOne);
    if (!statement)
        return Unexpected(statement.error());
    bindKey(**statement, key);
    Result<void> done = (*statement)->run();
    if (!done && done.error().detail.endsWith(u"month_closed")) {
        const Record record = emptyRecord(kind, key);
        const std::optional<Month> month = monthOf(kind, record);
        return failure(
            ErrorCode::MonthClosed, {storeOf(kind, record), month ? month->text() : QString()}, done.error().detail);
    }
    return done;
}
