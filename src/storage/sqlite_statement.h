// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/record_kind.h"

#include <QByteArray>
#include <QString>

#include <string_view>
#include <vector>

class SqliteConnection;
struct sqlite3_stmt;

// A prepared statement, by SQLite's own interface: a million records pass through it without a QVariant. It must not
// outlive its connection. A statement that has given a row holds the book open for reading until it is reset; run(),
// and step() that gives no more rows, leave it reset.
class SqliteStatement final {
public:
    // Errors: what SqliteConnection::fail() makes of the native code.
    static Result<SqliteStatement> prepare(const SqliteConnection& connection, const QByteArray& sql);
    SqliteStatement(SqliteStatement&& other) noexcept;
    SqliteStatement& operator=(SqliteStatement&& other) noexcept;
    ~SqliteStatement();

    // Parameters are numbered from 1, as ?1 in the statement. They stay bound until they are bound anew.
    void bind(int parameter, qint64 value);
    void bind(int parameter, double value); // NaN binds NULL
    void bind(int parameter, QStringView value);
    void bindNull(int parameter);
    // Empty, also a text of no characters, binds NULL.
    void bind(int parameter, const Value& value);

    // The next row: true where there is one. Errors: as fail(); the statement is then reset.
    Result<bool> step();
    // Runs to the end and resets.
    Result<void> run();
    void reset();
    // The rows that the last run() inserted, changed or deleted, those of triggers not counted.
    qint64 changes() const;

    // Columns of the current row are numbered from 0. A NULL reads as 0, NaN (real), or an empty text.
    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    // UTF-8, until the next step.
    std::string_view bytes(int column) const;
    // As a Value of the column's type; NULL is monostate.
    Value value(int column, ColumnType type) const;

private:
    SqliteStatement(const SqliteConnection& connection, sqlite3_stmt* statement);

    const SqliteConnection* m_connection;
    sqlite3_stmt* m_statement;
    std::vector<QByteArray> m_texts; // what is bound, by parameter: SQLite reads it in place
};
