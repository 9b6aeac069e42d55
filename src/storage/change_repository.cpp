// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/change_repository.h"

#include "storage/book.h"
#include "storage/sqlite_connection.h"
#include "storage/sqlite_statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

Value valueFromJson(const QJsonValue& json, ColumnType type)
{
    if (json.isString())
        return json.toString().isEmpty() ? Value() : Value(json.toString());
    if (!json.isDouble())
        return {};
    return type == ColumnType::Number ? Value(json.toDouble()) : Value(json.toInteger());
}

// The record as the log has it: its key from the array, the rest by name from the object; none for NULL.
std::optional<Record> recordFromJson(const RecordKind& kind, const QByteArray& key, const QByteArray& values)
{
    if (values.isEmpty())
        return std::nullopt;
    const QJsonArray keyValues = QJsonDocument::fromJson(key).array();
    const QJsonObject others = QJsonDocument::fromJson(values).object();
    Record record;
    qsizetype place = 0;
    for (const Column& column : kind.columns)
        record.push_back(valueFromJson(column.isKey ? keyValues.at(place++) : others.value(column.name), column.type));
    return record;
}

QByteArray jsonOf(const SqliteStatement& statement, int column)
{
    return statement.text(column).toUtf8();
}

Result<std::vector<RecordChange>> readChanges(SqliteStatement& statement, const RecordKind& kind)
{
    enum ChangeColumn { Id, When, Who, Key, Old, New };
    std::vector<RecordChange> changes;
    Result<bool> row = statement.step();
    for (; row && *row; row = statement.step()) {
        const QByteArray key = jsonOf(statement, Key);
        changes.push_back({statement.integer(Id), Moment{statement.integer(When)}, statement.text(Who),
            recordFromJson(kind, key, jsonOf(statement, Old)), recordFromJson(kind, key, jsonOf(statement, New))});
    }
    if (!row)
        return Unexpected(row.error());
    return changes;
}

// "json_array(?2, ?3)": the key as the triggers write it.
QByteArray keyExpression(const RecordKind& kind)
{
    QByteArray parameters;
    int parameter = 1;
    for (const Column& column : kind.columns) {
        if (column.isKey)
            parameters += (parameters.isEmpty() ? "?" : ", ?") + QByteArray::number(++parameter);
    }
    return "json_array(" + parameters + ")";
}

}

ChangeRepository::ChangeRepository(Book& book)
    : m_book(book)
{
}

Result<std::vector<RecordChange>> ChangeRepository::history(const RecordKind& kind, const Record& record) const
{
    auto statement = SqliteStatement::prepare(m_book.sqlite(),
        "SELECT id, moment, who, key, old, new FROM changes WHERE kind = ?1 AND key = " + keyExpression(kind)
            + " ORDER BY id");
    if (!statement)
        return Unexpected(statement.error());
    statement->bind(1, QStringView(kind.name));
    int parameter = 1;
    for (size_t i = 0; i < kind.columns.size(); ++i) {
        if (!kind.columns[i].isKey)
            continue;
        ++parameter;
        if (std::holds_alternative<std::monostate>(record[i]))
            statement->bind(parameter, QStringView(u""));
        else
            statement->bind(parameter, record[i]);
    }
    return readChanges(*statement, kind);
}
