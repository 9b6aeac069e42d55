// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moment.h"
#include "core/money.h"
#include "core/month.h"
#include "domain/record_kind.h"

#include <QString>

#include <initializer_list>
#include <utility>

// A record written by the names of its columns, values as text: recordOf("revenue", {{"store", "S1"}, {"month",
// "2025-03"}, {"amount", "-12.50"}}). What is not named is empty.
inline Record recordOf(const char* kindName, std::initializer_list<std::pair<const char*, const char*>> cells)
{
    const RecordKind& kind = *findRecordKind(QString::fromLatin1(kindName));
    Record record(kind.columns.size());
    for (const auto& [name, written] : cells) {
        const auto column = static_cast<size_t>(kind.indexOf(QString::fromLatin1(name)));
        const QString text = QString::fromUtf8(written);
        Value& value = record.at(column);
        switch (kind.columns[column].type) {
        case ColumnType::Month:
            value = qint64(Month::fromText(text)->key());
            break;
        case ColumnType::Day:
            value = qint64(dayKey(*dayFromText(text)));
            break;
        case ColumnType::Moment:
            value = Moment::fromText(text)->minutes;
            break;
        case ColumnType::Money:
            value = Money::fromText(text)->fen;
            break;
        case ColumnType::Number:
            value = text.toDouble();
            break;
        case ColumnType::Count:
        case ColumnType::Hour:
        case ColumnType::Year:
        case ColumnType::Flag:
        case ColumnType::Rating:
        case ColumnType::Severity:
            value = text.toLongLong();
            break;
        default:
            value = text;
        }
    }
    return record;
}
