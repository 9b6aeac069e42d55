// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/moment.h"
#include "core/month.h"
#include "core/result.h"
#include "domain/record_shape.h"

#include <QString>

#include <vector>

class Book;
struct Author;

// An unlikely figure that someone has confirmed. It holds as long as the cell has this value.
struct Confirmation {
    RecordKey key;
    int column = 0; // of the kind
    Value value;
    QString note; // why the figure is right
    QString who;
    Moment when;
};

class ConfirmationRepository final {
public:
    explicit ConfirmationRepository(Book& book);

    // By record, then column. QueryFailed.
    Result<std::vector<Confirmation>> read(const RecordKind& kind, const StoreId& store, Period months) const;
    // Replaces an earlier one of the cell; who and when are the author's. Call inside a Transaction. Errors:
    // ArgumentInvalid (note, the note, what it must be), QueryFailed, DiskFull, IoFailed.
    Result<void> put(const RecordKind& kind, const Confirmation& confirmation, const Author& author);

private:
    Book& m_book;
};
