// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

class SqliteConnection;

// What the header of every book carries (PRAGMA application_id): "SYbk".
inline constexpr qint64 kApplicationId = 0x5359626B;

// One numbered file of sql/: the step from the version before it to its own.
struct SchemaFile {
    int version = 0;
    QString name; // "001_book.sql"
    std::vector<QByteArray> statements;
};

// The files this program carries for SQLite, by version; they are numbered from 1 without a gap.
const std::vector<SchemaFile>& schemaFiles();
// The parts of a file between the lines "-- next statement"; never split at semicolons, which triggers contain.
std::vector<QByteArray> statementsOf(const QByteArray& file);

// Brings a database from one version to another, each file in a transaction of its own with its foreign keys checked
// before it commits. Errors: MigrationFailed (path, from, to), DiskFull, IoFailed, BookBusy; the database then is at
// the last version that committed.
Result<void> applySchema(const SqliteConnection& connection, int from, int to);
