// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/month_finder.h"

#include "core/moment.h"
#include "domain/record_kind.h"
#include "storage/record_sql.h"
#include "storage/sqlite_connection.h"
#include "storage/sqlite_statement.h"

#include <algorithm>
#include <set>

namespace {

constexpr qint64 kBeforeAll = 0;
constexpr qint64 kAfterAll = 999913;

// The kind's months strictly between two keys are added to `found`.
Result<void> findBetween(SqliteStatement& next, qint64 after, qint64 before, std::set<qint64>& found)
{
    for (;;) {
        next.bind(2, after);
        next.bind(3, before);
        const Result<bool> row = next.step();
        if (!row)
            return Unexpected(row.error());
        const qint64 month = next.integer(0);
        next.reset();
        if (month == 0)
            return {};
        found.insert(month);
        after = month;
    }
}

Result<void> findInGaps(SqliteStatement& next, std::set<qint64>& found)
{
    std::vector<qint64> edges{kBeforeAll};
    edges.insert(edges.end(), found.begin(), found.end());
    edges.push_back(kAfterAll);
    for (size_t i = 1; i < edges.size(); ++i) {
        // No month fits between neighbours.
        const bool areNeighbours = i > 1 && i + 1 < edges.size()
            && Month::fromKey(static_cast<int>(edges[i])) - Month::fromKey(static_cast<int>(edges[i - 1])) == 1;
        if (areNeighbours)
            continue;
        if (Result<void> done = findBetween(next, edges[i - 1], edges[i], found); !done)
            return done;
    }
    return {};
}

// The months of records that are kept day by day.
Result<void> findDays(const SqliteConnection& connection, const StoreId& store, std::set<qint64>& found)
{
    for (const char16_t* name : {u"queue_hours", u"training", u"complaints"}) {
        const RecordKind& kind = *findRecordKind(name);
        const Column& time = kind.columns[static_cast<size_t>(timeColumn(kind))];
        auto days = SqliteStatement::prepare(connection,
            QStringLiteral("SELECT DISTINCT %1 FROM %2 WHERE store = ?1").arg(time.name, kind.name).toUtf8());
        if (!days)
            return Unexpected(days.error());
        days->bind(1, QStringView(store.text()));
        Result<bool> row = days->step();
        for (; row && *row; row = days->step()) {
            const qint64 key = days->integer(0);
            found.insert(time.type == ColumnType::Moment ? Moment{key}.month().key() : key / 100);
        }
        if (!row)
            return Unexpected(row.error());
    }
    return {};
}

}

QByteArray nextMonthStatement(const QString& kind)
{
    return QStringLiteral("SELECT min(month) FROM %1 WHERE store = ?1 AND month > ?2 AND month < ?3")
        .arg(kind)
        .toUtf8();
}

Result<std::vector<Month>> monthsWithRecords(
    const SqliteConnection& connection, const StoreId& store, const std::vector<Month>& known)
{
    std::set<qint64> found;
    for (const Month month : known)
        found.insert(month.key());
    for (const RecordKind& kind : recordKinds()) {
        if (kind.rhythm != Rhythm::Monthly)
            continue;
        auto next = SqliteStatement::prepare(connection, nextMonthStatement(kind.name));
        if (!next)
            return Unexpected(next.error());
        next->bind(1, QStringView(store.text()));
        if (const Result<void> done = findInGaps(*next, found); !done)
            return Unexpected(done.error());
    }
    if (found.empty()) {
        if (const Result<void> done = findDays(connection, store, found); !done)
            return Unexpected(done.error());
    }
    std::vector<Month> months;
    months.reserve(found.size());
    for (const qint64 key : found)
        months.push_back(Month::fromKey(static_cast<int>(key)));
    return months;
}
