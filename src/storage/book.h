// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

// A store's book: one open SQLite file, brought to the newest schema. The only owner of its connection, which belongs
// to the thread that opened it.
class Book final {
public:
    // Makes a new book with the default vocabularies. Refuses a path that exists (BookExists).
    static Result<std::unique_ptr<Book>> create(const QString& path);
    // Opens a book: checks that it is one (exists, header, application_id, user_version, a real query), sets and reads
    // back the connection's settings, migrates an older one after a verified backup. A newer book, or one that can't be
    // written to, opens read-only. Errors: BookMissing, BookEmpty, BookForeign, BookDamaged, BookLocked,
    // MigrationFailed, DiskFull, IoFailed.
    static Result<std::unique_ptr<Book>> open(const QString& path);
    ~Book();
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    const QString& path() const;
    bool isReadOnly() const;
    // Why: written by a newer program, or a file that can't be written; empty for a book that can.
    enum class ReadOnlyReason { None, Newer, FileMode };
    ReadOnlyReason readOnlyReason() const;
    int schemaVersion() const;
    QSqlDatabase connection() const;

    // The error for a failed statement on this book, by its native code (full, locked, I/O, constraint, ...).
    Error errorFrom(const class QSqlError& error) const;

private:
    struct Private;
    explicit Book(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

// The newest schema version this program knows: the number of the last file in sql/.
int newestSchemaVersion();
