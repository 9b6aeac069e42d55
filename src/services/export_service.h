// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "domain/record_kind.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

class Book;

struct ExportOptions {
    std::optional<StoreId> store;                      // all stores
    std::optional<int> year;                           // all years; kinds without a time are written whole
    std::function<bool(const QString& kind)> progress; // before each kind; false cancels
};

// Takes the records of a book, kind by kind. What fails ends the visit.
struct RecordVisitor {
    std::function<Result<void>(const RecordKind&)> begin;
    std::function<Result<void>(const Record&)> add;
    std::function<Result<void>(const RecordKind&)> end;
};

// All record kinds in turn, as the book is at one moment; each kind's records in the order of their keys. Errors:
// StoreUnknown, YearEmpty, QueryFailed, Cancelled, and the visitor's.
Result<void> visitRecords(Book& book, const ExportOptions& options, const RecordVisitor& visitor);

struct ExportedFile {
    QString path;
    QString kind;
    qint64 records = 0;
};

// Writes every record kind as a CSV file, KIND.csv, into a folder (made if need be), in the form that importing takes
// back without a difference. Each file is whole or is not written. Errors: StoreUnknown, YearEmpty, FileUnwritable,
// DiskFull, QueryFailed, Cancelled.
Result<std::vector<ExportedFile>> exportRecords(Book& book, const QString& folder, const ExportOptions& options);
