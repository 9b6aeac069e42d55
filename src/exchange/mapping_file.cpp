// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/column_mapping.h"
#include "exchange/save_bytes.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace {

const QString kTables = QStringLiteral("tables");
const QString kKind = QStringLiteral("kind");
const QString kColumns = QStringLiteral("columns");
const QString kHeader = QStringLiteral("header");
const QString kColumn = QStringLiteral("column");
const QString kUnit = QStringLiteral("unit");
const QString kGiven = QStringLiteral("given");

constexpr qint64 kMostBytes = 4 * 1024 * 1024;
constexpr std::array kUnits{1, 10, 100, 1000, 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000};

Error notOne(const QString& what, const QString& value, const QStringList& ones)
{
    return {ErrorCode::ArgumentInvalid, {what, value, ones.join(QStringLiteral(", "))}, {}};
}

QStringList namesOf(const RecordKind& kind)
{
    QStringList names;
    for (const Column& column : kind.columns)
        names.append(column.name);
    return names;
}

Result<int> placesOf(const QJsonValue& unit)
{
    const double value = unit.toDouble(1);
    QStringList valid;
    for (size_t i = 0; i < kUnits.size(); ++i) {
        if (value == kUnits[i])
            return static_cast<int>(i);
        valid.append(QString::number(kUnits[i]));
    }
    return Unexpected(notOne(kUnit, QString::number(value), valid));
}

Result<ColumnMapping::Field> fieldOf(const QJsonObject& json, const RecordKind& kind)
{
    ColumnMapping::Field field{json[kHeader].toString(), std::nullopt, 0};
    if (json[kColumn].isString())
        field.column = json[kColumn].toString();
    if (field.column && !field.column->isEmpty() && kind.indexOf(*field.column) < 0)
        return Unexpected(notOne(field.header, *field.column, namesOf(kind)));
    const Result<int> places = placesOf(json[kUnit]);
    if (!places)
        return Unexpected(places.error());
    field.places = *places;
    return field;
}

Result<ColumnMapping> mappingOf(const QJsonObject& json)
{
    ColumnMapping mapping;
    mapping.kind = json[kKind].toString();
    const RecordKind* kind = findRecordKind(mapping.kind);
    if (!kind) {
        QStringList kinds;
        for (const RecordKind& one : recordKinds())
            kinds.append(one.name);
        return Unexpected(notOne(kKind, mapping.kind, kinds));
    }
    for (const QJsonValue column : json[kColumns].toArray()) {
        auto field = fieldOf(column.toObject(), *kind);
        if (!field)
            return Unexpected(field.error());
        mapping.fields.push_back(std::move(*field));
    }
    const QJsonObject given = json[kGiven].toObject();
    for (auto one = given.begin(); one != given.end(); ++one) {
        if (kind->indexOf(one.key()) < 0)
            return Unexpected(notOne(kGiven, one.key(), namesOf(*kind)));
        mapping.given.emplace_back(one.key(), one.value().toVariant().toString());
    }
    return mapping;
}

QJsonObject jsonOf(const ColumnMapping& mapping)
{
    QJsonArray columns;
    for (const ColumnMapping::Field& field : mapping.fields) {
        QJsonObject json{{kHeader, field.header}};
        json.insert(kColumn, field.column ? QJsonValue(*field.column) : QJsonValue());
        if (field.places > 0)
            json.insert(kUnit, kUnits[static_cast<size_t>(field.places)]);
        columns.append(json);
    }
    QJsonObject given;
    for (const auto& [column, value] : mapping.given)
        given.insert(column, value);
    return {{kKind, mapping.kind}, {kColumns, columns}, {kGiven, given}};
}

} // namespace

QByteArray mappingToJson(const ColumnMapping& mapping)
{
    return QJsonDocument(jsonOf(mapping)).toJson(QJsonDocument::Compact);
}

Result<ColumnMapping> mappingFromJson(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return failure(ErrorCode::FileDamaged, {}, problem.errorString());
    return mappingOf(document.object());
}

Result<std::vector<ColumnMapping>> readMappings(const QString& path)
{
    if (!QFileInfo::exists(path))
        return failure(ErrorCode::FileMissing, {path});
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(kMostBytes), &problem);
    if (!document.isObject() || !document[kTables].isArray())
        return failure(ErrorCode::FileDamaged, {path}, problem.errorString());
    std::vector<ColumnMapping> mappings;
    for (const QJsonValue table : document[kTables].toArray()) {
        auto mapping = mappingOf(table.toObject());
        if (!mapping)
            return Unexpected(mapping.error());
        mappings.push_back(std::move(*mapping));
    }
    return mappings;
}

Result<void> writeMappings(const QString& path, const std::vector<ColumnMapping>& mappings)
{
    QJsonArray tables;
    for (const ColumnMapping& mapping : mappings)
        tables.append(jsonOf(mapping));
    return saveBytes(path, QJsonDocument(QJsonObject{{kTables, tables}}).toJson());
}
