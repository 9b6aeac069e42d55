// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "storage/file_move.h"
#include "storage/sqlite_connection.h"
#include "storage/sqlite_statement.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <map>

namespace {

// Another program may write between the count and the copy; then both are done again.
constexpr int kAttempts = 3;

using RowCounts = std::map<QString, qint64>; // by table

Result<QStringList> tablesOf(const SqliteConnection& connection)
{
    auto statement = SqliteStatement::prepare(connection, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    if (!statement)
        return Unexpected(statement.error());
    QStringList tables;
    Result<bool> row = statement->step();
    for (; row && *row; row = statement->step())
        tables.append(statement->text(0));
    if (!row)
        return Unexpected(row.error());
    return tables;
}

Result<RowCounts> countRows(const SqliteConnection& connection)
{
    const Result<QStringList> tables = tablesOf(connection);
    if (!tables)
        return Unexpected(tables.error());
    RowCounts counts;
    for (QString table : *tables) {
        const QString quoted = table.replace(QLatin1Char('"'), QLatin1String("\"\""));
        const Result<qint64> count =
            connection.number(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(quoted).toUtf8());
        if (!count)
            return Unexpected(count.error());
        counts[quoted] = *count;
    }
    return counts;
}

Result<void> copyInto(const SqliteConnection& book, const QString& path)
{
    auto statement = SqliteStatement::prepare(book, "VACUUM INTO ?1");
    if (!statement)
        return Unexpected(statement.error());
    statement->bind(1, QStringView(path));
    return statement->run();
}

// Copies until the book stood still meanwhile, and gives the rows it had.
Result<RowCounts> copyAndCount(const SqliteConnection& book, const QString& path)
{
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        QFile::remove(path);
        const Result<qint64> before = book.number("PRAGMA data_version");
        if (!before)
            return Unexpected(before.error());
        Result<RowCounts> rows = countRows(book);
        if (!rows)
            return rows;
        if (const Result<void> copied = copyInto(book, path); !copied)
            return Unexpected(copied.error());
        const Result<qint64> after = book.number("PRAGMA data_version");
        if (!after)
            return Unexpected(after.error());
        if (*before == *after)
            return rows;
    }
    return failure(ErrorCode::QueryFailed, {book.path()}, QStringLiteral("the book kept changing during its backup"));
}

Result<void> verify(const QString& path, const RowCounts& expected)
{
    const auto copy = SqliteConnection::open(path, SqliteConnection::Mode::ReadOnly);
    if (!copy)
        return Unexpected(copy.error());
    const Result<QString> problem = integrityProblem(**copy);
    if (!problem)
        return Unexpected(problem.error());
    if (!problem->isEmpty())
        return failure(ErrorCode::BookDamaged, {path, *problem}, *problem);
    const Result<RowCounts> rows = countRows(**copy);
    if (!rows)
        return Unexpected(rows.error());
    if (*rows != expected)
        return failure(ErrorCode::BookDamaged, {path, QStringLiteral("rows are missing")},
            QStringLiteral("the copy has other rows than the book"));
    return {};
}

QString backupName(const QFileInfo& book, Moment now, int number)
{
    QString stamp = now.text(); // 2025-11-22T14:05
    stamp.remove(QLatin1Char('-')).remove(QLatin1Char(':')).replace(QLatin1Char('T'), QLatin1Char('-'));
    QString name = QStringLiteral("%1.backup-%2").arg(book.completeBaseName(), stamp);
    if (number > 1)
        name += QStringLiteral("-%1").arg(number);
    if (!book.suffix().isEmpty())
        name += QLatin1Char('.') + book.suffix();
    return book.absolutePath() + QLatin1Char('/') + name;
}

Result<QString> giveName(const QString& copy, const QFileInfo& book, Moment now)
{
    constexpr int kMostOfAMinute = 1000;
    for (int number = 1; number <= kMostOfAMinute; ++number) {
        const QString name = backupName(book, now, number);
        if (QFileInfo::exists(name))
            continue;
        if (moveIntoPlace(copy, name))
            return name;
        if (!QFileInfo::exists(name))
            break;
    }
    return failure(ErrorCode::IoFailed, {book.filePath()}, QStringLiteral("the backup can't be given its name"));
}

Result<BackupFile> copyCheckAndName(const SqliteConnection& book, const QString& copy, Moment now)
{
    const Result<RowCounts> rows = copyAndCount(book, copy);
    if (!rows)
        return Unexpected(rows.error());
    if (const Result<void> sound = verify(copy, *rows); !sound)
        return Unexpected(sound.error());
    const Result<QString> name = giveName(copy, QFileInfo(book.path()), now);
    if (!name)
        return Unexpected(name.error());
    BackupFile file{*name, 0};
    for (const auto& [table, count] : *rows)
        file.rows += count;
    return file;
}

}

Result<BackupFile> backUp(const SqliteConnection& book, Moment now)
{
    const QString copy = QFileInfo(book.path()).absolutePath() + QLatin1String("/.backup-")
        + QUuid::createUuid().toString(QUuid::WithoutBraces);
    Result<BackupFile> done = copyCheckAndName(book, copy, now);
    if (!done)
        QFile::remove(copy);
    return done;
}

Result<QString> integrityProblem(const SqliteConnection& connection)
{
    const Result<QString> found = connection.text("PRAGMA integrity_check(1)");
    if (!found)
        return found;
    return *found == QLatin1String("ok") ? QString() : *found;
}
