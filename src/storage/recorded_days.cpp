// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recorded_days.h"

#include "core/moment.h"
#include "storage/book.h"
#include "storage/record_sql.h"
#include "storage/sqlite_connection.h"
#include "storage/sqlite_statement.h"

Result<std::vector<QDate>> recordedDays(const Book& book, const RecordKind& kind, const StoreId& store, Period months)
{
    auto statement = SqliteStatement::prepare(book.sqlite(),
        QStringLiteral("SELECT DISTINCT day FROM %1 WHERE store = ?1 AND day BETWEEN ?2 AND ?3 ORDER BY day")
            .arg(kind.name)
            .toUtf8());
    if (!statement)
        return Unexpected(statement.error());
    const auto [first, last] = timeBounds(kind, months);
    statement->bind(1, QStringView(store.text()));
    statement->bind(2, first);
    statement->bind(3, last);
    std::vector<QDate> days;
    Result<bool> row = statement->step();
    for (; row && *row; row = statement->step())
        days.push_back(dayFromKey(static_cast<int>(statement->integer(0))));
    if (!row)
        return Unexpected(row.error());
    return days;
}
