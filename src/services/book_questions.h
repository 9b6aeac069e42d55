// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <optional>

class Book;

// Whether the book has the store. Errors: StoreUnknown (store, the book's stores), QueryFailed.
Result<void> checkStore(Book& book, const StoreId& store);
// Whether the store, or without one any store, has figures in the year. Errors: YearEmpty (store or stores, year, the
// years that have), QueryFailed.
Result<void> checkYear(Book& book, const std::optional<StoreId>& store, int year);
