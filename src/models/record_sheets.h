// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/words.h"
#include "domain/record_sheet.h"
#include "services/book_service.h"

#include <vector>

// The records of a store's year, a sheet for each kind that has any, in the order of recordKinds(). Errors:
// BookMissing, QueryFailed.
Result<std::vector<RecordSheet>> recordSheets(
    const BookService& service, const StoreId& store, int year, const Words& words);
