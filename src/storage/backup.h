// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moment.h"
#include "core/result.h"

#include <QString>

class SqliteConnection;

// A backup that has been opened again, checked and counted.
struct BackupFile {
    QString path;
    qint64 rows = 0; // over all tables, equal to the book's
};

// Writes a copy of the book beside it under a new name that carries the moment ("store.backup-20251122-1405.book", with
// -2, -3, ... where there is one of that minute), and gives it that name only when it has passed: integrity check and
// as many rows in each table as the book has. Earlier backups are left alone; what did not pass is removed. Call it
// outside a transaction. Errors: DiskFull, IoFailed, BookBusy, BookDamaged (the book or its copy), QueryFailed (another
// program kept changing the book).
Result<BackupFile> backUp(const SqliteConnection& book, Moment now);

// What SQLite's integrity check finds wrong; empty where all is well. Reads the whole file.
Result<QString> integrityProblem(const SqliteConnection& connection);
