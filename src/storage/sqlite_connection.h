// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

class QThread;
class StatementCache;
struct sqlite3;

// One connection to one SQLite file: opened by Qt Sql's driver, used through SQLite's own interface (the driver and
// this program share the system's library). It belongs to the thread that opened it.
class SqliteConnection final {
public:
    enum class Mode { ReadOnly, ReadWrite, Create };

    // Opens the file; an in-memory database for ":memory:". ReadWrite never makes a file. The file is not read yet, so
    // this succeeds on any file. Errors: IoFailed and whatever errorFrom() makes of the native code.
    static Result<std::unique_ptr<SqliteConnection>> open(const QString& path, Mode mode);
    ~SqliteConnection();
    SqliteConnection(const SqliteConnection&) = delete;
    SqliteConnection& operator=(const SqliteConnection&) = delete;

    const QString& path() const { return m_path; }
    sqlite3* handle() const { return m_handle; }
    StatementCache& statements() const { return *m_statements; }
    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }
    void moveToThread(QThread& thread) const; // see Book

    // Runs one statement that gives no rows, or whose rows don't matter.
    Result<void> run(const QByteArray& sql) const;
    // The first column of the first row; 0 or an empty text where there is none.
    Result<qint64> number(const QByteArray& sql) const;
    Result<QString> text(const QByteArray& sql) const;

    // Whether a transaction is open: SQLite ends one by itself after a full disk or an I/O error.
    bool isInTransaction() const;
    // QueryFailed where none is open: a write would be committed on its own, and by nobody in the change log.
    Result<void> needTransaction() const;
    // Ends an open transaction without keeping anything of it; nothing where none is open.
    void rollBack() const;
    // The error of a statement that has just failed with this native code. After a failure that SQLite may answer by
    // rolling back (a full disk, an I/O error, a damaged file) the transaction is rolled back for certain, so that no
    // later statement can commit on its own.
    Error fail(int code) const;
    // The error for a native code (extended or not) without touching anything.
    Error errorFrom(int code, const QString& message) const;

private:
    SqliteConnection(QString path, QString name);

    QString m_path;
    QString m_name; // of Qt's connection
    sqlite3* m_handle = nullptr;
    const std::unique_ptr<StatementCache> m_statements;
};
