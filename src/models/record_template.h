// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/words.h"
#include "domain/record_template.h"
#include "services/book_service.h"

// The form of a kind for a store and year: its records of the year, and for a kind of months each line that the store
// uses, and each value of a vocabulary that the kind must be split by, in each month. Vocabularies and choices go by
// their names, where importing finds them by these. Errors: StoreUnknown, BookMissing, QueryFailed.
Result<RecordTemplate> recordTemplate(
    const BookService& service, const RecordKind& kind, const StoreId& store, int year, const Words& words);
