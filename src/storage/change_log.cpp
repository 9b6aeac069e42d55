// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/change_log.h"

#include "storage/book.h"
#include "storage/sqlite_connection.h"
#include "storage/sqlite_statement.h"

namespace {

enum ChangeColumn { Id, Kind, Key, Old, New };

LoggedChange changeOf(const SqliteStatement& row)
{
    return {row.integer(Id), row.text(Kind), row.text(Key).toUtf8(), row.text(Old).toUtf8(), row.text(New).toUtf8()};
}

} // namespace

ChangeLog::ChangeLog(Book& book)
    : m_book(book)
{
}

Result<qint64> ChangeLog::last() const
{
    auto statement = SqliteStatement::prepare(m_book.sqlite(), "SELECT coalesce(max(id), 0) FROM changes");
    if (!statement)
        return Unexpected(statement.error());
    const Result<bool> row = statement->step();
    if (!row)
        return Unexpected(row.error());
    return statement->integer(0);
}

Result<std::vector<LoggedChange>> ChangeLog::backwards(const ChangeSpan& span, int most) const
{
    auto statement = SqliteStatement::prepare(m_book.sqlite(),
        "SELECT id, kind, key, old, new FROM changes WHERE id BETWEEN ?1 AND ?2 ORDER BY id DESC LIMIT ?3");
    if (!statement)
        return Unexpected(statement.error());
    statement->bind(1, span.first);
    statement->bind(2, span.last);
    statement->bind(3, qint64(most));
    std::vector<LoggedChange> changes;
    Result<bool> row = statement->step();
    for (; row && *row; row = statement->step())
        changes.push_back(changeOf(*statement));
    if (!row)
        return Unexpected(row.error());
    return changes;
}

Result<std::optional<LoggedChange>> ChangeLog::touchedSince(const ChangeSpan& span) const
{
    auto statement = SqliteStatement::prepare(m_book.sqlite(),
        "SELECT id, kind, key, old, new FROM changes AS later WHERE id > ?2 AND kind <> 'book_settings' AND EXISTS ("
        "SELECT 1 FROM changes AS earlier WHERE earlier.kind = later.kind AND earlier.key = later.key "
        "AND earlier.id BETWEEN ?1 AND ?2) ORDER BY id LIMIT 1");
    if (!statement)
        return Unexpected(statement.error());
    statement->bind(1, span.first);
    statement->bind(2, span.last);
    const Result<bool> row = statement->step();
    if (!row)
        return Unexpected(row.error());
    return *row ? std::optional(changeOf(*statement)) : std::nullopt;
}
