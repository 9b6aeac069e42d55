// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite_statement.h"

#include "storage/sqlite_connection.h"
#include "storage/statement_cache.h"

#include <QStringEncoder>

#include <sqlite3.h>

#include <cmath>
#include <limits>
#include <utility>

namespace {

struct Binder {
    SqliteStatement& statement;
    int parameter;

    void operator()(std::monostate) const { statement.bindNull(parameter); }
    void operator()(qint64 value) const { statement.bind(parameter, value); }
    void operator()(double value) const { statement.bind(parameter, value); }
    void operator()(const QString& value) const
    {
        if (value.isEmpty())
            statement.bindNull(parameter);
        else
            statement.bind(parameter, QStringView(value));
    }
};

bool isText(ColumnType type)
{
    switch (type) {
    case ColumnType::Store:
    case ColumnType::Text:
    case ColumnType::Code:
    case ColumnType::Choice:
    case ColumnType::Vocabulary:
    case ColumnType::Kpi:
        return true;
    default:
        return false;
    }
}

}

SqliteStatement::SqliteStatement(const SqliteConnection& connection, sqlite3_stmt* statement)
    : m_connection(&connection)
    , m_statement(statement)
    , m_texts(static_cast<size_t>(sqlite3_bind_parameter_count(statement)))
{
}

SqliteStatement::SqliteStatement(SqliteStatement&& other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_texts(std::move(other.m_texts))
{
}

SqliteStatement& SqliteStatement::operator=(SqliteStatement&& other) noexcept
{
    std::swap(m_connection, other.m_connection);
    std::swap(m_statement, other.m_statement);
    std::swap(m_texts, other.m_texts);
    return *this;
}

SqliteStatement::~SqliteStatement()
{
    if (m_statement)
        m_connection->statements().giveBack(m_statement);
}

Result<SqliteStatement> SqliteStatement::prepare(const SqliteConnection& connection, const QByteArray& sql)
{
    if (sqlite3_stmt* ready = connection.statements().take(sql))
        return SqliteStatement(connection, ready);
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(connection.handle(), sql.constData(), static_cast<int>(sql.size()),
        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return Unexpected(connection.fail(code));
    return SqliteStatement(connection, statement);
}

void SqliteStatement::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_statement, parameter, value);
}

void SqliteStatement::bind(int parameter, double value)
{
    sqlite3_bind_double(m_statement, parameter, value);
}

void SqliteStatement::bind(int parameter, QStringView value)
{
    QByteArray& text = m_texts[static_cast<size_t>(parameter - 1)];
    QStringEncoder encoder(QStringEncoder::Utf8);
    text.resize(encoder.requiredSpace(value.size()));
    const char* end = encoder.appendToBuffer(text.data(), value);
    sqlite3_bind_text(
        m_statement, parameter, text.constData(), static_cast<int>(end - text.constData()), SQLITE_STATIC);
}

void SqliteStatement::bindNull(int parameter)
{
    sqlite3_bind_null(m_statement, parameter);
}

void SqliteStatement::bind(int parameter, const Value& value)
{
    std::visit(Binder{*this, parameter}, value);
}

Result<bool> SqliteStatement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return false;
    }
    const Error error = m_connection->fail(code);
    sqlite3_reset(m_statement);
    return Unexpected(error);
}

Result<void> SqliteStatement::run()
{
    for (;;) {
        const Result<bool> row = step();
        if (!row)
            return Unexpected(row.error());
        if (!*row)
            return {};
    }
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement);
}

qint64 SqliteStatement::changes() const
{
    return sqlite3_changes64(m_connection->handle());
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double SqliteStatement::real(int column) const
{
    sqlite3_value* value = sqlite3_column_value(m_statement, column);
    return sqlite3_value_type(value) == SQLITE_NULL ? std::numeric_limits<double>::quiet_NaN()
                                                    : sqlite3_value_double(value);
}

QString SqliteStatement::text(int column) const
{
    const std::string_view utf8 = bytes(column);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string_view SqliteStatement::bytes(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return {text ? text : "", static_cast<size_t>(sqlite3_column_bytes(m_statement, column))};
}

Value SqliteStatement::value(int column, ColumnType type) const
{
    if (isNull(column))
        return {};
    if (isText(type))
        return text(column);
    if (type == ColumnType::Number)
        return real(column);
    return integer(column);
}
