// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/wording.h"

#include <vector>

class Book;
struct Author;

// The manager's words for a store's year in one language; see sql/006_wordings_by_month.sql.
class WordingRepository final {
public:
    explicit WordingRepository(Book& book);

    // Those of all months, in the order of their places and months. QueryFailed.
    Result<std::vector<Wording>> read(const WordingScope& scope) const;
    // Replaces one of the same place and month; who and when are the author's. Call inside a Transaction. Errors:
    // QueryFailed (no such store), DiskFull, IoFailed.
    Result<void> put(const WordingScope& scope, const Wording& wording, const Author& author);
    // Does nothing where there is none. Call inside a Transaction. Errors: QueryFailed, DiskFull, IoFailed.
    Result<void> remove(const WordingScope& scope, const QString& place, int through);

private:
    Book& m_book;
};
