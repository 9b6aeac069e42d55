// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record_shape.h"

#include "core/moment.h"

#include <algorithm>

namespace {

template <class Test> std::vector<int> columnsThat(const RecordKind& kind, Test test)
{
    std::vector<int> result;
    for (size_t i = 0; i < kind.columns.size(); ++i) {
        if (test(kind.columns[i]))
            result.push_back(static_cast<int>(i));
    }
    return result;
}

const Value& at(const Record& record, int column)
{
    return record[static_cast<size_t>(column)];
}

}

bool isEmpty(const Value& value)
{
    const auto* text = std::get_if<QString>(&value);
    return std::holds_alternative<std::monostate>(value) || (text && text->isEmpty());
}

Value tidied(Value value)
{
    return isEmpty(value) ? Value() : std::move(value);
}

std::vector<int> keyColumns(const RecordKind& kind)
{
    return columnsThat(kind, [](const Column& column) { return column.isKey; });
}

std::vector<int> labelColumns(const RecordKind& kind)
{
    return columnsThat(kind, [](const Column& column) {
        return column.isKey && (column.type == ColumnType::Vocabulary || column.type == ColumnType::Choice);
    });
}

std::vector<int> enteredColumns(const RecordKind& kind)
{
    return columnsThat(kind, [](const Column& column) { return !column.isKey; });
}

bool isFigureColumn(const Column& column)
{
    return column.type == ColumnType::Count || column.type == ColumnType::Number || column.type == ColumnType::Money;
}

RecordKey keyOf(const RecordKind& kind, const Record& record)
{
    RecordKey key;
    for (const int column : keyColumns(kind))
        key.push_back(tidied(at(record, column)));
    return key;
}

Record emptyRecord(const RecordKind& kind, const RecordKey& key)
{
    Record record(kind.columns.size());
    size_t next = 0;
    for (const int column : keyColumns(kind))
        record[static_cast<size_t>(column)] = key[next++];
    return record;
}

QStringList codesOf(const RecordKind& kind, const Record& record)
{
    QStringList codes;
    for (const int column : labelColumns(kind)) {
        const auto* code = std::get_if<QString>(&at(record, column));
        codes.append(code ? *code : QString());
    }
    return codes;
}

QString storeOf(const RecordKind& kind, const Record& record)
{
    const int column = kind.indexOf(u"store");
    const auto* store = column < 0 ? nullptr : std::get_if<QString>(&at(record, column));
    return store ? *store : QString();
}

std::optional<Month> monthOf(const RecordKind& kind, const Record& record)
{
    // Targets, issues and actions belong to no month, whatever days they name.
    if (kind.rhythm == Rhythm::Master || kind.rhythm == Rhythm::Yearly)
        return std::nullopt;
    for (size_t i = 0; i < kind.columns.size(); ++i) {
        const auto* whole = std::get_if<qint64>(&record[i]);
        switch (kind.columns[i].type) {
        case ColumnType::Month:
            return whole ? std::optional(Month::fromKey(static_cast<int>(*whole))) : std::nullopt;
        case ColumnType::Day:
            return whole ? std::optional(Month::fromKey(static_cast<int>(*whole) / 100)) : std::nullopt;
        case ColumnType::Moment:
            return whole ? std::optional(Moment{*whole}.month()) : std::nullopt;
        default:
            break;
        }
    }
    return std::nullopt;
}

bool hasNothing(const RecordKind& kind, const Record& record)
{
    return std::ranges::all_of(enteredColumns(kind), [&](int column) { return isEmpty(at(record, column)); });
}

bool countsByItself(const RecordKind& kind)
{
    return kind.rhythm != Rhythm::Monthly && kind.rhythm != Rhythm::Daily && kind.name != u"targets";
}

bool hasFigure(const RecordKind& kind, const Record& record)
{
    return std::ranges::any_of(enteredColumns(kind), [&](int column) {
        return isFigureColumn(kind.columns[static_cast<size_t>(column)]) && !isEmpty(at(record, column));
    });
}

std::optional<double> figureOf(const Value& value)
{
    if (const auto* whole = std::get_if<qint64>(&value))
        return static_cast<double>(*whole);
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    return std::nullopt;
}
