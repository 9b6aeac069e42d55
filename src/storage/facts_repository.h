// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/moment.h"
#include "core/result.h"
#include "domain/facts.h"

class Book;

// Reads all that the arithmetic needs of one store over some months, in one read transaction.
class FactsRepository final {
public:
    explicit FactsRepository(Book& book);

    // Errors: StoreUnknown (store, the book's stores), QueryFailed. Months without records are simply not there.
    Result<Facts> load(const StoreId& store, Period months, Moment asOf) const;

private:
    Book& m_book;
};
