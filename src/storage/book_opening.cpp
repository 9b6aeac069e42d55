// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/book_opening.h"

#include "storage/backup.h"
#include "storage/book.h"
#include "storage/schema.h"
#include "storage/sqlite_connection.h"

#include <QFileInfo>
#include <QStringList>

namespace {

struct Setting {
    const char* name = nullptr;
    const char* value = nullptr;
    QStringList holds; // what it may read back as
};

Result<void> apply(const SqliteConnection& connection, const Setting& setting)
{
    const QByteArray pragma = QByteArray("PRAGMA ") + setting.name;
    if (Result<void> set = connection.run(pragma + " = " + setting.value); !set)
        return set;
    const Result<QString> held = connection.text(pragma);
    if (!held)
        return Unexpected(held.error());
    if (!setting.holds.contains(*held))
        return failure(ErrorCode::QueryFailed, {connection.path()},
            QStringLiteral("%1 is %2").arg(QString::fromLatin1(pragma), *held));
    return {};
}

// At the moment of opening, "busy" means that another program holds the book.
Error whenOpening(Error error)
{
    if (error.code == ErrorCode::BookBusy)
        error.code = ErrorCode::BookLocked;
    return error;
}

Error damaged(const SqliteConnection& connection, const QString& what)
{
    return {ErrorCode::BookDamaged, {connection.path(), what}, what};
}

// SQLite notices that whole pages are missing at the end, but not half a page.
Result<void> checkLength(const SqliteConnection& connection)
{
    const Result<qint64> pages = connection.number("PRAGMA page_count");
    if (!pages)
        return Unexpected(pages.error());
    const Result<qint64> pageSize = connection.number("PRAGMA page_size");
    if (!pageSize)
        return Unexpected(pageSize.error());
    // By name, not by opening: closing a second descriptor of the file would drop the locks of this process.
    const qint64 length = QFileInfo(connection.path()).size();
    if (length < *pages * *pageSize)
        return Unexpected(damaged(
            connection, QStringLiteral("%1 bytes where there should be %2").arg(length).arg(*pages * *pageSize)));
    return {};
}

Result<int> readVersion(const SqliteConnection& connection)
{
    const Result<qint64> application = connection.number("PRAGMA application_id");
    if (!application)
        return Unexpected(application.error());
    if (*application != kApplicationId)
        return failure(
            ErrorCode::BookForeign, {connection.path()}, QStringLiteral("application_id is %1").arg(*application));
    const Result<qint64> version = connection.number("PRAGMA user_version");
    if (!version)
        return Unexpected(version.error());
    if (*version < 1)
        return Unexpected(damaged(connection, QStringLiteral("no schema version")));
    // A statement on a table that isn't there fails as a query: the book has lost its schema.
    if (const Result<QString> store = connection.text("SELECT store FROM stores LIMIT 1"); !store)
        return Unexpected(
            store.error().code == ErrorCode::QueryFailed ? damaged(connection, store.error().detail) : store.error());
    if (const Result<void> whole = checkLength(connection); !whole)
        return Unexpected(whole.error());
    return static_cast<int>(*version);
}

Error migrationFailed(const SqliteConnection& connection, int version, const Error& why)
{
    switch (why.code) {
    case ErrorCode::DiskFull:
    case ErrorCode::IoFailed:
    case ErrorCode::BookDamaged:
    case ErrorCode::MigrationFailed:
        return why;
    case ErrorCode::BookBusy:
        return whenOpening(why);
    default:
        return {ErrorCode::MigrationFailed,
            {connection.path(), QString::number(version), QString::number(newestSchemaVersion())}, why.detail};
    }
}

Result<void> backUpAndApply(const SqliteConnection& connection, int version, Moment now)
{
    const Result<QString> problem = integrityProblem(connection);
    if (!problem)
        return Unexpected(problem.error());
    if (!problem->isEmpty())
        return Unexpected(damaged(connection, *problem));
    if (const Result<BackupFile> backup = backUp(connection, now); !backup)
        return Unexpected(backup.error());
    return applySchema(connection, version, newestSchemaVersion());
}

}

Result<void> applySettings(const SqliteConnection& connection)
{
    const Setting settings[] = {
        {"foreign_keys", "ON", {QStringLiteral("1")}},
        {"trusted_schema", "OFF", {QStringLiteral("0")}},
        {"cell_size_check", "ON", {QStringLiteral("1")}},
        {"synchronous", "EXTRA", {QStringLiteral("3")}},
    };
    for (const Setting& setting : settings) {
        if (const Result<void> done = apply(connection, setting); !done)
            return Unexpected(whenOpening(done.error()));
    }
    return {};
}

Result<void> allowWriting(const SqliteConnection& connection)
{
    const Setting journal{"journal_mode", "DELETE", {QStringLiteral("delete"), QStringLiteral("memory")}};
    if (const Result<void> done = apply(connection, journal); !done)
        return Unexpected(whenOpening(done.error()));
    return {};
}

Result<void> forbidWriting(const SqliteConnection& connection)
{
    return apply(connection, {"query_only", "ON", {QStringLiteral("1")}});
}

Result<int> recognise(const SqliteConnection& connection)
{
    // In one read transaction, so that nobody writes between the header and the length.
    if (const Result<void> begun = connection.run("BEGIN"); !begun)
        return Unexpected(begun.error());
    const Result<int> version = readVersion(connection);
    connection.rollBack();
    if (!version)
        return Unexpected(whenOpening(version.error()));
    return version;
}

Result<void> migrate(const SqliteConnection& connection, int version, Moment now)
{
    if (version == newestSchemaVersion())
        return {};
    if (const Result<void> done = backUpAndApply(connection, version, now); !done)
        return Unexpected(migrationFailed(connection, version, done.error()));
    return {};
}
