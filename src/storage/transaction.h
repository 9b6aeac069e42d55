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
    // Errors: BookReadOnly, BookBusy, DiskFull, IoFailed, QueryFailed (one is open on this book already).
    static Result<Transaction> begin(Book& book, const Author& author);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    // A transaction that changed nothing leaves the file as it is, to the byte. Errors: DiskFull, IoFailed, BookBusy,
    // QueryFailed (a link that points nowhere, or the transaction had ended already by a failure); the transaction is
    // then rolled back.
    Result<void> commit();

private:
    explicit Transaction(Book& book);
    Result<void> setContext(const Author& author) const;

    Book* m_book; // nullptr: ended or moved from
    qint64 m_changesBefore = 0;
};

// A part of a transaction that can be taken back alone: by the destructor, unless keep() was called. One at a time.
class Savepoint final {
public:
    // Errors: QueryFailed (no transaction is open), IoFailed, DiskFull.
    static Result<Savepoint> begin(Book& book);
    Savepoint(Savepoint&& other) noexcept;
    Savepoint& operator=(Savepoint&&) = delete;
    ~Savepoint();

    // Errors: as begin(); a failure that has ended the whole transaction is one of them.
    Result<void> keep();

private:
    explicit Savepoint(Book& book);

    Book* m_book; // nullptr: ended or moved from
};

// One consistent view of the book over several statements. Inside a Transaction it is that one's view.
class ReadTransaction final {
public:
    // Errors: BookBusy, BookDamaged, IoFailed.
    static Result<ReadTransaction> begin(const Book& book);
    ReadTransaction(ReadTransaction&& other) noexcept;
    ReadTransaction& operator=(ReadTransaction&&) = delete;
    ~ReadTransaction();

private:
    explicit ReadTransaction(const Book* book);

    const Book* m_book; // nullptr: inside another transaction, or moved from
};
