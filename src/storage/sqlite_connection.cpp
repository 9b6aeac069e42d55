// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite_connection.h"

#include "storage/sqlite_json.h"
#include "storage/sqlite_statement.h"
#include "storage/statement_cache.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QVariant>

#include <sqlite3.h>

#include <atomic>
#include <cerrno>

namespace {

// How long a statement waits for another process's lock, in milliseconds: long enough for a save, short enough for a
// person who waits.
constexpr int kBusyTimeout = 1000;

// Every insertion is a statement that its triggers may still refuse, so SQLite keeps the pages it changes in a
// statement journal. That moves from memory to a file, for the rest of the transaction, once a statement fills 64 KB of
// it, and then a million insertions write three million pages: half as long again. -1 keeps it in memory, in small
// pieces: our statements change few pages each. (A size would be taken whole for each statement.) It can be set only
// before SQLite is first used in the process; where that has happened already, it stays as it is.
void keepStatementJournalInMemory()
{
    constexpr int kNever = -1;
    static const int done = sqlite3_config(SQLITE_CONFIG_STMTJRNL_SPILL, kNever);
    Q_UNUSED(done);
}

QString newConnectionName()
{
    static std::atomic<int> number{0};
    return QStringLiteral("storeyear-book-%1").arg(++number);
}

// A file: URI, because only a URI can say "open, but never make". The path is percent-encoded whole.
QString uriOf(const QString& path, SqliteConnection::Mode mode)
{
    if (path == QLatin1String(":memory:"))
        return path;
    const char* access = mode == SqliteConnection::Mode::ReadOnly ? "ro"
        : mode == SqliteConnection::Mode::ReadWrite               ? "rw"
                                                                  : "rwc";
    const QByteArray encoded = QUrl::toPercentEncoding(path, "/");
    // With the empty authority written out, for a path may begin with two slashes.
    const char* scheme = path.startsWith(u'/') ? "file://" : "file:";
    return QStringLiteral("%1%2?mode=%3")
        .arg(QLatin1String(scheme), QString::fromLatin1(encoded), QLatin1String(access));
}

sqlite3* handleOf(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

bool isDiskFull(int code, sqlite3* handle)
{
    if ((code & 0xff) == SQLITE_FULL)
        return true;
    const int system = handle ? sqlite3_system_errno(handle) : 0;
    return (code & 0xff) == SQLITE_IOERR && (system == ENOSPC || system == EDQUOT);
}

// Failures that end a transaction, or may: what it wrote before is not to be kept.
bool isFatal(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_NOMEM:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_INTERRUPT:
        return true;
    default:
        return false;
    }
}

}

SqliteConnection::SqliteConnection(QString path, QString name)
    : m_path(std::move(path))
    , m_name(std::move(name))
    , m_statements(std::make_unique<StatementCache>())
{
}

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const QString& path, Mode mode)
{
    keepStatementJournalInMemory();
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(path, newConnectionName()));
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    database.setDatabaseName(uriOf(path, mode));
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(kBusyTimeout));
    if (!database.open()) {
        const QSqlError error = database.lastError();
        return Unexpected(connection->errorFrom(error.nativeErrorCode().toInt(), error.text()));
    }
    connection->m_handle = handleOf(database);
    if (!connection->m_handle)
        return failure(ErrorCode::IoFailed, {path}, QStringLiteral("Qt's driver gives no SQLite handle"));
    if (!addJsonFunctions(connection->m_handle))
        return failure(ErrorCode::QueryFailed, {path}, QStringLiteral("SQLite takes no functions"));
    return connection;
}

SqliteConnection::~SqliteConnection()
{
    rollBack();
    m_statements->clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

// As QSqlDatabase::moveToThread() does it from Qt 6.8 on: the thread of a connection is its driver's.
void SqliteConnection::moveToThread(QThread& thread) const
{
    database().driver()->moveToThread(&thread);
}

Result<void> SqliteConnection::run(const QByteArray& sql) const
{
    auto statement = SqliteStatement::prepare(*this, sql);
    if (!statement)
        return Unexpected(statement.error());
    return statement->run();
}

Result<qint64> SqliteConnection::number(const QByteArray& sql) const
{
    auto statement = SqliteStatement::prepare(*this, sql);
    if (!statement)
        return Unexpected(statement.error());
    const Result<bool> row = statement->step();
    if (!row)
        return Unexpected(row.error());
    return *row ? statement->integer(0) : 0;
}

Result<QString> SqliteConnection::text(const QByteArray& sql) const
{
    auto statement = SqliteStatement::prepare(*this, sql);
    if (!statement)
        return Unexpected(statement.error());
    const Result<bool> row = statement->step();
    if (!row)
        return Unexpected(row.error());
    return *row ? statement->text(0) : QString();
}

bool SqliteConnection::isInTransaction() const
{
    return m_handle && sqlite3_get_autocommit(m_handle) == 0;
}

Result<void> SqliteConnection::needTransaction() const
{
    if (!isInTransaction())
        return failure(ErrorCode::QueryFailed, {m_path}, QStringLiteral("no transaction is open"));
    return {};
}

void SqliteConnection::rollBack() const
{
    if (isInTransaction())
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

Error SqliteConnection::fail(int code) const
{
    Error error = errorFrom(code, QString::fromUtf8(sqlite3_errmsg(m_handle)));
    if (isFatal(code)) {
        rollBack();
        // Pages that had reached the file are put back from the journal by whoever reads next. Reading at once makes
        // the file whole again even if the program ends now.
        sqlite3_exec(m_handle, "SELECT 1 FROM sqlite_schema LIMIT 1", nullptr, nullptr, nullptr);
    }
    return error;
}

Error SqliteConnection::errorFrom(int code, const QString& message) const
{
    const QString detail = QStringLiteral("SQLite %1: %2").arg(code).arg(message);
    if (isDiskFull(code, m_handle))
        return {ErrorCode::DiskFull, {m_path}, detail};
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::BookBusy, {m_path}, detail};
    case SQLITE_CORRUPT:
        return {ErrorCode::BookDamaged, {m_path, message}, detail};
    case SQLITE_NOTADB:
        return {ErrorCode::BookForeign, {m_path}, detail};
    case SQLITE_READONLY:
        return {ErrorCode::BookReadOnly, {m_path}, detail};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return {ErrorCode::IoFailed, {m_path}, detail};
    default:
        return {ErrorCode::QueryFailed, {m_path}, detail};
    }
}
