// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/confirmation_repository.h"

#include "storage/book.h"
#include "storage/key_text.h"
#include "storage/sqlite_connection.h"
#include "storage/sqlite_statement.h"
#include "storage/transaction.h"

ConfirmationRepository::ConfirmationRepository(Book& book)
    : m_book(book)
{
}

Result<std::vector<Confirmation>> ConfirmationRepository::read(
    const RecordKind& kind, const StoreId& store, Period months) const
{
    auto statement = SqliteStatement::prepare(m_book.sqlite(),
        "SELECT record, column_name, value, note, who, moment FROM confirmations "
        "WHERE store = ?1 AND month BETWEEN ?2 AND ?3 AND kind = ?4 ORDER BY month, record, column_name");
    if (!statement)
        return Unexpected(statement.error());
    statement->bind(1, QStringView(store.text()));
    statement->bind(2, qint64(months.first.key()));
    statement->bind(3, qint64(months.last.key()));
    statement->bind(4, QStringView(kind.name));
    std::vector<Confirmation> confirmations;
    Result<bool> row = statement->step();
    for (; row && *row; row = statement->step()) {
        const int column = kind.indexOf(statement->text(1));
        if (column < 0)
            continue; // of a newer program
        const ColumnType type = kind.columns[static_cast<size_t>(column)].type;
        confirmations.push_back({keyFromText(kind, statement->text(0)), column, valueFromText(type, statement->text(2)),
            statement->text(3), statement->text(4), Moment{statement->integer(5)}});
    }
    if (!row)
        return Unexpected(row.error());
    return confirmations;
}

Result<void> ConfirmationRepository::put(const RecordKind& kind, const Confirmation& confirmation, const Author& author)
{
    const QString note = confirmation.note.trimmed();
    if (note.isEmpty())
        return failure(ErrorCode::ArgumentInvalid,
            {QStringLiteral("note"), confirmation.note, QStringLiteral("why the figure is right")});
    auto statement = SqliteStatement::prepare(m_book.sqlite(),
        "INSERT INTO confirmations AS c (store, month, kind, record, column_name, value, note, who, moment) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (store, month, kind, record, column_name) "
        "DO UPDATE SET value = ?6, note = ?7, who = ?8, moment = ?9, version = c.version + 1");
    if (!statement)
        return Unexpected(statement.error());
    const Record record = emptyRecord(kind, confirmation.key);
    statement->bind(1, QStringView(storeOf(kind, record)));
    statement->bind(2, qint64(monthOf(kind, record).value_or(Month()).key()));
    statement->bind(3, QStringView(kind.name));
    statement->bind(4, QStringView(keyText(confirmation.key)));
    statement->bind(5, QStringView(kind.columns[static_cast<size_t>(confirmation.column)].name));
    statement->bind(6, QStringView(valueText(confirmation.value)));
    statement->bind(7, QStringView(note));
    statement->bind(8, Value(author.who));
    statement->bind(9, author.when.minutes);
    return statement->run();
}
