// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/month.h"
#include "core/result.h"

#include <QByteArray>

#include <vector>

class SqliteConnection;

// Finds the months of a store in which any monthly kind has a record, by stepping from key to key: the cost grows with
// the number of months, not of records.

// The months of the store, ascending, given those that are known already (ascending): each kind is asked only for what
// lies between and around them. A store that keeps nothing by the month, only complaints, visitors or training, has the
// months of these; elsewhere they don't count, since they begin a month long before its figures are there.
Result<std::vector<Month>> monthsWithRecords(
    const SqliteConnection& connection, const StoreId& store, const std::vector<Month>& known);

// The first month of a kind after ?2 and before ?3 of store ?1, as a number; NULL where there is none.
QByteArray nextMonthStatement(const QString& kind);
