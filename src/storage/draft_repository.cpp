// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/draft_repository.h"

#include "storage/book.h"
#include "storage/key_text.h"
#include "storage/sqlite_connection.h"
#include "storage/sqlite_statement.h"

#include <utility>

namespace {

struct Place {
    QString store;
    Month month;
};

Place placeOf(const RecordKind& kind, const RecordKey& key)
{
    const Record record = emptyRecord(kind, key);
    return {storeOf(kind, record), monthOf(kind, record).value_or(Month())};
}

void bindPlace(SqliteStatement& statement, const RecordKind& kind, const RecordKey& key)
{
    const Place place = placeOf(kind, key);
    statement.bind(1, QStringView(place.store));
    statement.bind(2, qint64(place.month.key()));
    statement.bind(3, QStringView(kind.name));
    statement.bind(4, QStringView(keyText(key)));
}

Result<std::vector<DraftCell>> readCells(SqliteStatement& statement, const RecordKind& kind)
{
    std::vector<DraftCell> cells;
    Result<bool> row = statement.step();
    for (; row && *row; row = statement.step()) {
        const int column = kind.indexOf(statement.text(1));
        if (column < 0)
            continue; // of a newer program
        cells.push_back({keyFromText(kind, statement.text(0)), column,
            valueFromText(kind.columns[static_cast<size_t>(column)].type, statement.text(2))});
    }
    if (!row)
        return Unexpected(row.error());
    return cells;
}

}

DraftRepository::DraftRepository(Book& book)
    : m_book(book)
{
}

Result<std::vector<DraftCell>> DraftRepository::read(const RecordKind& kind, const StoreId& store, Period months) const
{
    auto statement = SqliteStatement::prepare(m_book.sqlite(),
        "SELECT record, column_name, value FROM drafts WHERE store = ?1 AND month BETWEEN ?2 AND ?3 AND kind = ?4 "
        "ORDER BY month, record, column_name");
    if (!statement)
        return Unexpected(statement.error());
    statement->bind(1, QStringView(store.text()));
    statement->bind(2, qint64(months.first.key()));
    statement->bind(3, qint64(months.last.key()));
    statement->bind(4, QStringView(kind.name));
    return readCells(*statement, kind);
}

Result<std::vector<DraftCell>> DraftRepository::read(const RecordKind& kind, const RecordKey& key) const
{
    auto statement = SqliteStatement::prepare(m_book.sqlite(),
        "SELECT record, column_name, value FROM drafts WHERE store = ?1 AND month = ?2 AND kind = ?3 AND record = ?4 "
        "ORDER BY column_name");
    if (!statement)
        return Unexpected(statement.error());
    bindPlace(*statement, kind, key);
    return readCells(*statement, kind);
}

Result<void> DraftRepository::replace(const RecordKind& kind, const RecordKey& key, const std::vector<DraftCell>& cells)
{
    auto statement = SqliteStatement::prepare(
        m_book.sqlite(), "DELETE FROM drafts WHERE store = ?1 AND month = ?2 AND kind = ?3 AND record = ?4");
    if (!statement)
        return Unexpected(statement.error());
    bindPlace(*statement, kind, key);
    if (Result<void> done = statement->run(); !done || cells.empty())
        return done;
    auto insert = SqliteStatement::prepare(m_book.sqlite(),
        "INSERT INTO drafts (store, month, kind, record, column_name, value) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    if (!insert)
        return Unexpected(insert.error());
    bindPlace(*insert, kind, key);
    for (const DraftCell& cell : cells) {
        insert->bind(5, QStringView(kind.columns[static_cast<size_t>(cell.column)].name));
        insert->bind(6, Value(valueText(cell.value)));
        if (Result<void> done = insert->run(); !done)
            return done;
    }
    return {};
}
