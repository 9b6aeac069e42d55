// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store_rows.h"

#include "storage/sqlite_connection.h"
#include "storage/sqlite_statement.h"

namespace {

const QByteArray kStoreColumns =
    QByteArrayLiteral("SELECT store, name, carrier, region, area, floor_area_m2, counters, opened_on FROM stores");

}

QByteArray storesStatement()
{
    return kStoreColumns + " ORDER BY store";
}

QByteArray storeStatement()
{
    return kStoreColumns + " WHERE store = ?1";
}

StoreProfile readStore(const SqliteStatement& statement)
{
    enum StoreColumn { Store, Name, Carrier, Region, Area, FloorArea, Counters, OpenedOn };
    StoreProfile store{StoreId(statement.text(Store)), statement.text(Name), statement.text(Carrier),
        statement.text(Region), statement.text(Area), {}, {}, {}};
    if (!statement.isNull(FloorArea))
        store.floorAreaM2 = statement.real(FloorArea);
    if (!statement.isNull(Counters))
        store.counters = static_cast<int>(statement.integer(Counters));
    if (!statement.isNull(OpenedOn))
        store.openedOn = dayFromKey(static_cast<int>(statement.integer(OpenedOn)));
    return store;
}

QString monthStateName(MonthState state)
{
    switch (state) {
    case MonthState::Submitted:
        return QStringLiteral("submitted");
    case MonthState::Closed:
        return QStringLiteral("closed");
    default:
        return QStringLiteral("open");
    }
}

QByteArray monthStatesStatement()
{
    return "SELECT month, state FROM month_states WHERE store = ?1 AND month BETWEEN ?2 AND ?3 AND state <> 'open' "
           "ORDER BY month";
}

Result<std::vector<std::pair<Month, MonthState>>> readMonthStates(
    const SqliteConnection& connection, const StoreId& store, Period months)
{
    auto statement = SqliteStatement::prepare(connection, monthStatesStatement());
    if (!statement)
        return Unexpected(statement.error());
    statement->bind(1, QStringView(store.text()));
    statement->bind(2, static_cast<qint64>(months.first.key()));
    statement->bind(3, static_cast<qint64>(months.last.key()));
    std::vector<std::pair<Month, MonthState>> states;
    Result<bool> row = statement->step();
    for (; row && *row; row = statement->step()) {
        const MonthState state = statement->bytes(1) == "closed" ? MonthState::Closed : MonthState::Submitted;
        states.emplace_back(Month::fromKey(static_cast<int>(statement->integer(0))), state);
    }
    if (!row)
        return Unexpected(row.error());
    return states;
}
