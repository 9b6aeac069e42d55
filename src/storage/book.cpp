// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/book.h"

#include "storage/book_opening.h"
#include "storage/file_move.h"
#include "storage/schema.h"
#include "storage/sqlite_connection.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

struct Book::Private {
    std::unique_ptr<SqliteConnection> connection;
    ReadOnlyReason reason = ReadOnlyReason::None;
    int version = 0;
};

namespace {

using Mode = SqliteConnection::Mode;

// A journal is written beside the book (where a link leads), so that folder must be writable too.
bool canWrite(const QFileInfo& file)
{
    return file.isWritable() && QFileInfo(QFileInfo(file.canonicalFilePath()).absolutePath()).isWritable();
}

Result<void> checkFile(const QFileInfo& file)
{
    const QString path = file.filePath();
    if (!file.exists())
        return failure(ErrorCode::BookMissing, {path});
    if (!file.isFile())
        return failure(ErrorCode::BookForeign, {path}, QStringLiteral("not a file"));
    if (file.size() == 0)
        return failure(ErrorCode::BookEmpty, {path});
    if (!file.isReadable())
        return failure(ErrorCode::FileUnreadable, {path});
    return {};
}

// Writes everything that a new book holds into an open, empty database.
Result<void> fill(const SqliteConnection& connection)
{
    if (Result<void> done = applySettings(connection); !done)
        return done;
    if (Result<void> done = allowWriting(connection); !done)
        return done;
    if (Result<void> done = connection.run("PRAGMA application_id = " + QByteArray::number(kApplicationId)); !done)
        return done;
    return applySchema(connection, 0, newestSchemaVersion());
}

Result<void> makeFile(const QString& path)
{
    const auto connection = SqliteConnection::open(path, Mode::Create);
    if (!connection)
        return Unexpected(connection.error());
    return fill(**connection);
}

// The error as it concerns the file that was asked for, not the one it is made in.
Error about(const QString& path, Error error)
{
    if (!error.subjects.isEmpty())
        error.subjects[0] = path;
    return error;
}

Result<void> checkNewName(const QString& path)
{
    for (const QString& name : {path, path + QLatin1String("-journal"), path + QLatin1String("-wal")}) {
        const QFileInfo file(name);
        if (file.exists() || file.isSymLink())
            return failure(ErrorCode::BookExists, {name});
    }
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        return failure(ErrorCode::FileUnwritable, {path}, QStringLiteral("the folder is missing or can't be written"));
    return {};
}

}

Book::Book(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

Book::~Book() = default;

Result<std::unique_ptr<Book>> Book::create(const QString& path)
{
    if (const Result<void> isNew = checkNewName(path); !isNew)
        return Unexpected(isNew.error());
    const QString draft = path + QLatin1String(".new-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    Result<void> made = makeFile(draft);
    if (made && !moveIntoPlace(draft, path)) {
        made = QFileInfo::exists(path) ? Result<void>(failure(ErrorCode::BookExists, {path}))
                                       : Result<void>(failure(ErrorCode::IoFailed, {path}));
    }
    if (!made) {
        QFile::remove(draft);
        QFile::remove(draft + QLatin1String("-journal"));
        return Unexpected(about(path, made.error()));
    }
    return open(path);
}

Result<std::unique_ptr<Book>> Book::createInMemory()
{
    auto connection = SqliteConnection::open(QStringLiteral(":memory:"), Mode::Create);
    if (!connection)
        return Unexpected(connection.error());
    if (const Result<void> filled = fill(**connection); !filled)
        return Unexpected(filled.error());
    auto data = std::make_unique<Private>();
    data->connection = std::move(*connection);
    data->version = newestSchemaVersion();
    return std::unique_ptr<Book>(new Book(std::move(data)));
}

Result<std::unique_ptr<Book>> Book::open(const QString& path)
{
    const QFileInfo file(path);
    if (const Result<void> isFile = checkFile(file); !isFile)
        return Unexpected(isFile.error());
    const bool isWritable = canWrite(file);
    auto connection = SqliteConnection::open(path, isWritable ? Mode::ReadWrite : Mode::ReadOnly);
    if (!connection)
        return Unexpected(connection.error());
    if (const Result<void> set = applySettings(**connection); !set)
        return Unexpected(set.error());
    const Result<int> version = recognise(**connection);
    if (!version)
        return Unexpected(version.error());

    auto data = std::make_unique<Private>();
    data->version = *version;
    if (*version > newestSchemaVersion())
        data->reason = ReadOnlyReason::Newer;
    else if (!isWritable || sqlite3_db_readonly((*connection)->handle(), "main") == 1)
        data->reason = ReadOnlyReason::FileMode;
    if (data->reason == ReadOnlyReason::FileMode && *version < newestSchemaVersion())
        return failure(ErrorCode::MigrationFailed,
            {path, QString::number(*version), QString::number(newestSchemaVersion())},
            QStringLiteral("the file or its folder can't be written"));

    Result<void> ready =
        data->reason == ReadOnlyReason::None ? allowWriting(**connection) : forbidWriting(**connection);
    if (ready && data->reason == ReadOnlyReason::None) {
        ready = migrate(**connection, *version, SystemClock().now());
        data->version = newestSchemaVersion();
    }
    if (!ready)
        return Unexpected(ready.error());
    data->connection = std::move(*connection);
    return std::unique_ptr<Book>(new Book(std::move(data)));
}

const QString& Book::path() const
{
    return d->connection->path();
}

bool Book::isReadOnly() const
{
    return d->reason != ReadOnlyReason::None;
}

Book::ReadOnlyReason Book::readOnlyReason() const
{
    return d->reason;
}

int Book::schemaVersion() const
{
    return d->version;
}

QSqlDatabase Book::connection() const
{
    return d->connection->database();
}

void Book::moveToThread(QThread& thread)
{
    d->connection->moveToThread(thread);
}

const SqliteConnection& Book::sqlite() const
{
    return *d->connection;
}

Error Book::errorFrom(const QSqlError& error) const
{
    return d->connection->errorFrom(error.nativeErrorCode().toInt(), error.text());
}
