// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/month.h"
#include "core/result.h"
#include "domain/record_kind.h"

#include <QDate>

#include <vector>

class Book;

// The days of some months that have records of a daily kind, ascending. QueryFailed.
Result<std::vector<QDate>> recordedDays(const Book& book, const RecordKind& kind, const StoreId& store, Period months);
