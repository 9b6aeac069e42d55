// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"

#include "storage/book.h"
#include "storage/sqlite_connection.h"
#include "storage/sqlite_statement.h"

#include <QDir>
#include <QFile>

namespace {

const QByteArray kSeparator = QByteArrayLiteral("-- next statement");

std::vector<SchemaFile> readFiles()
{
    std::vector<SchemaFile> files;
    const QDir folder(QStringLiteral(":/sql"));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the program's own %s can't be read", qUtf8Printable(name));
        files.push_back({name.left(3).toInt(), name, statementsOf(file.readAll())});
    }
    return files;
}

Error migrationError(const SqliteConnection& connection, int from, int to, const QString& detail)
{
    return {ErrorCode::MigrationFailed, {connection.path(), QString::number(from), QString::number(to)}, detail};
}

// A full disk, an I/O error and another writer keep their own code: there the user can do something about it.
Error whyNot(const SqliteConnection& connection, int from, int to, const Error& error)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
    case ErrorCode::IoFailed:
    case ErrorCode::BookBusy:
        return error;
    default:
        return migrationError(connection, from, to, error.detail);
    }
}

Result<void> checkForeignKeys(const SqliteConnection& connection)
{
    const Result<QString> broken = connection.text("SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1");
    if (!broken)
        return Unexpected(broken.error());
    if (!broken->isEmpty())
        return failure(
            ErrorCode::QueryFailed, {connection.path()}, QStringLiteral("a row of %1 has a broken link").arg(*broken));
    return {};
}

Result<void> applyStatements(const SqliteConnection& connection, const SchemaFile& file)
{
    const Result<qint64> version = connection.number("PRAGMA user_version");
    if (!version)
        return Unexpected(version.error());
    if (*version != file.version - 1)
        return failure(ErrorCode::QueryFailed, {connection.path()},
            QStringLiteral("%1 does not follow version %2").arg(file.name).arg(*version));
    for (const QByteArray& statement : file.statements) {
        if (Result<void> done = connection.run(statement); !done)
            return done;
    }
    if (Result<void> sound = checkForeignKeys(connection); !sound)
        return sound;
    return connection.run("PRAGMA user_version = " + QByteArray::number(file.version));
}

Result<void> applyFile(const SqliteConnection& connection, const SchemaFile& file)
{
    Result<void> done = connection.run("BEGIN EXCLUSIVE");
    if (done)
        done = applyStatements(connection, file);
    if (done)
        done = connection.run("COMMIT");
    if (done && connection.isInTransaction())
        done = failure(ErrorCode::QueryFailed, {connection.path()}, QStringLiteral("COMMIT left the transaction open"));
    if (!done)
        connection.rollBack();
    return done;
}

}

int newestSchemaVersion()
{
    return schemaFiles().back().version;
}

const std::vector<SchemaFile>& schemaFiles()
{
    static const std::vector<SchemaFile> files = readFiles();
    return files;
}

std::vector<QByteArray> statementsOf(const QByteArray& file)
{
    std::vector<QByteArray> statements(1);
    bool hasText = false; // but for comments and empty lines
    for (const QByteArray& line : file.split('\n')) {
        if (line.trimmed() == kSeparator) {
            if (hasText)
                statements.emplace_back();
            else
                statements.back().clear();
            hasText = false;
            continue;
        }
        statements.back() += line + '\n';
        hasText = hasText || !(line.trimmed().isEmpty() || line.trimmed().startsWith("--"));
    }
    if (!hasText)
        statements.pop_back();
    return statements;
}

Result<void> applySchema(const SqliteConnection& connection, int from, int to)
{
    // A table that is made anew loses no rows that point to it only while links aren't enforced; inside a transaction
    // the setting does nothing.
    Result<void> done = connection.run("PRAGMA foreign_keys = OFF");
    for (const SchemaFile& file : schemaFiles()) {
        if (done && file.version > from && file.version <= to)
            done = applyFile(connection, file);
    }
    const Result<void> restored = connection.run("PRAGMA foreign_keys = ON");
    if (done && !restored)
        done = restored;
    if (!done)
        return Unexpected(whyNot(connection, from, to, done.error()));
    return {};
}
