// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/month.h"
#include "core/result.h"
#include "domain/facts.h"
#include "domain/kpi.h"

#include <optional>
#include <vector>

class Book;

// The stores of a book, their vocabularies, month states and user-made KPIs. What writes is called inside a
// Transaction.
class StoreRepository final {
public:
    explicit StoreRepository(Book& book);

    Result<std::vector<StoreProfile>> stores() const;           // by id
    Result<std::vector<int>> years(const StoreId& store) const; // with a record of any monthly kind, ascending
    Result<Vocabularies> vocabularies(const StoreId& store) const;
    // In the order of their ids. KpiInvalid where a row can't be read.
    Result<std::vector<KpiDefinition>> userKpis() const;
    // One KPI in the form of resources/kpis.json; replaces the one of its id. KpiInvalid (kpi, reason), QueryFailed.
    Result<void> putUserKpi(const QByteArray& definitionJson);
    // The states of a store's months that are not open, ascending.
    Result<std::vector<std::pair<Month, MonthState>>> monthStates(const StoreId& store) const;
    // Nothing where the month has that state. The reason is needed to open a month again and to take back Closed, and
    // may be empty otherwise. Errors: ArgumentInvalid (reason), QueryFailed (no such store).
    Result<void> setMonthState(const StoreId& store, Month month, MonthState state, const QString& reason);

private:
    Book& m_book;
};
