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

// The stores of a book, their vocabularies, month states and user-made KPIs.
class StoreRepository final {
public:
    explicit StoreRepository(Book& book);

    Result<std::vector<StoreProfile>> stores() const; // by id
    Result<std::vector<int>> years(const StoreId& store) const; // with a record of any monthly kind, ascending
    Result<Vocabularies> vocabularies(const StoreId& store) const;
    Result<std::vector<KpiDefinition>> userKpis() const;
    Result<void> putUserKpi(const QByteArray& definitionJson); // the form of resources/kpis.json, one KPI
    Result<void> setMonthState(const StoreId& store, Month month, MonthState state, const QString& reason);

private:
    Book& m_book;
};
