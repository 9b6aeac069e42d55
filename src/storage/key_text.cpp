// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/key_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace {

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

QString keyText(const RecordKey& key)
{
    QJsonArray array;
    for (const Value& value : key) {
        if (const auto* whole = std::get_if<qint64>(&value))
            array.append(*whole);
        else if (const auto* text = std::get_if<QString>(&value))
            array.append(*text);
        else
            array.append(QString());
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

RecordKey keyFromText(const RecordKind& kind, const QString& text)
{
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    RecordKey key;
    qsizetype place = 0;
    for (const int column : keyColumns(kind)) {
        const QJsonValue json = array.at(place++);
        if (isText(kind.columns[static_cast<size_t>(column)].type))
            key.push_back(tidied(json.toString()));
        else
            key.push_back(json.toInteger());
    }
    return key;
}

QString valueText(const Value& value)
{
    if (const auto* whole = std::get_if<qint64>(&value))
        return QString::number(*whole);
    if (const auto* number = std::get_if<double>(&value))
        return QString::number(*number, 'g', QLocale::FloatingPointShortest);
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

Value valueFromText(ColumnType type, const QString& text)
{
    if (text.isEmpty())
        return {};
    if (isText(type))
        return text;
    if (type == ColumnType::Number)
        return text.toDouble();
    return text.toLongLong();
}
