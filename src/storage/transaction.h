// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QString>

class Book;

// Who makes the changes of a transaction, and when, as the change log keeps it.
struct Author {
    QString who;
    Moment when;
};

// One write to the book: BEGIN IMMEDIATE at birth, COMMIT by commit(), rollback by the destructor otherwise. Nothing
// may be called saved before commit() has returned a value.
class Transaction final {
public:
    static Result<Transaction> begin(Book& book, const Author& author);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    // Errors: DiskFull, IoFailed, BookBusy, QueryFailed; the transaction is then rolled back.
    Result<void> commit();

private:
    explicit Transaction(Book& book);
    Book* m_book;
};
