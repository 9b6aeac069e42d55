// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

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

struct ExportedFile {
    QString path;
    QString kind;
    qint64 records = 0;
};

// Writes every record kind as a CSV file, KIND.csv, into a folder (made if need be), in the form that importing takes
// back without a difference. Each file is whole or is not written. Errors: StoreUnknown, YearEmpty, FileUnwritable,
// DiskFull, QueryFailed, Cancelled.
Result<std::vector<ExportedFile>> exportRecords(Book& book, const QString& folder, const ExportOptions& options);
