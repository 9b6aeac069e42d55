// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/month.h"
#include "core/result.h"
#include "domain/facts.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

class SqliteConnection;
class SqliteStatement;

// Rows about stores as values; shared by the repositories that read them.

// All stores, by id.
QByteArray storesStatement();
// Store ?1.
QByteArray storeStatement();
// The current row of either.
StoreProfile readStore(const SqliteStatement& statement);

// "open", "submitted", "closed"
QString monthStateName(MonthState state);
// The months of store ?1 from ?2 to ?3 that are not open.
QByteArray monthStatesStatement();
Result<std::vector<std::pair<Month, MonthState>>> readMonthStates(
    const SqliteConnection& connection, const StoreId& store, Period months);
