// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/column_mapping.h"

#include <QDate>

#include <vector>

class Book;

// A mapping that a person has settled, and when.
struct SettledMapping {
    ColumnMapping mapping;
    QDate on;
};

// The mappings of imported tables that the book remembers, one for each shape of head.
class MappingMemory final {
public:
    static constexpr size_t kMost = 200; // beyond it the oldest are forgotten

    explicit MappingMemory(Book& book);

    // The newest first. What can't be read any more, as of a kind that there no longer is, is left out. QueryFailed.
    Result<std::vector<SettledMapping>> all() const;
    // In place of the one that is known for the same head; without a month, year or day that was given for all records
    // of one file. Call inside a Transaction. QueryFailed.
    Result<void> keep(const ColumnMapping& mapping, QDate on);

private:
    Book& m_book;
};
