// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moment.h"
#include "core/result.h"

#include <QString>

class SqliteConnection;

// The steps of Book::open, each on an open connection.

// What SQLite must do and not do on every connection to a book: enforce links, trust nothing in the file, notice a
// damaged page, and be on the disk when COMMIT returns. Each setting is read back: a pragma that isn't known, or isn't
// possible, says nothing. QueryFailed where one does not hold.
Result<void> applySettings(const SqliteConnection& connection);
// The settings that concern writing: a rollback journal (a newer program's book keeps its own), or no writing at all.
Result<void> allowWriting(const SqliteConnection& connection);
Result<void> forbidWriting(const SqliteConnection& connection);

// Checks that the open file is a book and gives its schema version, at little cost: the header, a real query and the
// file's length; a whole integrity check would read everything. Errors: BookForeign, BookDamaged, BookLocked, IoFailed.
Result<int> recognise(const SqliteConnection& connection);

// Brings an older book to the newest schema: integrity check, verified backup, one transaction a file. Nothing where it
// is there already. Errors: MigrationFailed (path, from, to), BookDamaged, BookLocked, DiskFull, IoFailed.
Result<void> migrate(const SqliteConnection& connection, int version, Moment now);
