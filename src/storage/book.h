// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

class QThread;
class SqliteConnection;

// A store's book: one open SQLite file, brought to the newest schema. The only owner of its connection, which belongs
// to the thread that opened it.
class Book final {
public:
    // Makes a new book; a store's vocabularies are made with the store (see RecordRepository::put). The file appears
    // under its name only when it is whole. Errors: BookExists (also where the journal of an earlier book of that name
    // is left, which SQLite would play into the new one), FileUnwritable, DiskFull, IoFailed.
    static Result<std::unique_ptr<Book>> create(const QString& path);
    // A book that lives as long as the object, without a file: its path is ":memory:".
    static Result<std::unique_ptr<Book>> createInMemory();
    // Opens a book: checks that it is one (exists, header, application_id, user_version, a real query, no page cut
    // off), sets and reads back the connection's settings, migrates an older one after a verified backup. A newer book,
    // or one that can't be written to, opens read-only; an older one that can't be written to is not opened
    // (MigrationFailed). Errors: BookMissing, BookEmpty, BookForeign, BookDamaged, BookLocked, FileUnreadable,
    // MigrationFailed, DiskFull, IoFailed.
    static Result<std::unique_ptr<Book>> open(const QString& path);
    ~Book();
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    const QString& path() const;
    bool isReadOnly() const;
    // Why: written by a newer program, or a file that can't be written; None for a book that can.
    enum class ReadOnlyReason { None, Newer, FileMode };
    ReadOnlyReason readOnlyReason() const;
    int schemaVersion() const;
    QSqlDatabase connection() const;
    // Gives the connection to another thread; called on the one that has it, which may not use the book any more.
    void moveToThread(QThread& thread);
    const SqliteConnection& sqlite() const;

    // The error for a failed statement on this book, by its native code (full, locked, I/O, constraint, ...).
    Error errorFrom(const class QSqlError& error) const;

private:
    struct Private;
    explicit Book(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

// The newest schema version this program knows: the number of the last file in sql/.
int newestSchemaVersion();
