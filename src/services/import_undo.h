// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "storage/change_span.h"

#include <QString>

class Book;

// Takes back what an import changed, in one transaction: records it added go, records it changed are as they were.
// Stores that it added go too, with their vocabularies. Errors: VersionConflict (kind, key: what was changed or used
// again since), MonthClosed, BookReadOnly, BookBusy, DiskFull, IoFailed, QueryFailed; nothing is changed then.
Result<void> undoImport(Book& book, const Clock& clock, const ChangeSpan& changes, const QString& who);
