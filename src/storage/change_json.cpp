// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/change_json.h"

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

} // namespace

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
