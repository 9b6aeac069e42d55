// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_shape.h"
#include "domain/sheet.h"

#include <QString>

#include <initializer_list>
#include <utility>
#include <vector>

// A record written by the names of its columns; all others stay empty.
inline Record recordOf(const char* kindName, std::initializer_list<std::pair<const char*, Value>> values)
{
    const RecordKind& kind = *findRecordKind(QString::fromLatin1(kindName));
    Record record(kind.columns.size());
    for (const auto& [column, value] : values)
        record[static_cast<size_t>(kind.indexOf(QString::fromLatin1(column)))] = value;
    return record;
}

inline Value code(const char* text)
{
    return QString::fromUtf8(text);
}

inline Value whole(qint64 value)
{
    return value;
}

inline Sheet sheetOf(const char* kindName, int year, const std::vector<Record>& records)
{
    return {*findRecordKind(QString::fromLatin1(kindName)), StoreId(QStringLiteral("S1")), year, records,
        defaultVocabularies()};
}

// The entry row of the line with these codes; a failed look-up gives -1, which no test expects.
inline int rowOf(const Sheet& sheet, const QStringList& codes, const char* column)
{
    return sheet.entryRow(sheet.lineOf(codes), sheet.kind().indexOf(QString::fromLatin1(column)));
}

// A row as one word, so that a whole sheet's layout can be compared at once.
inline QString rowText(const Sheet& sheet, int index)
{
    const SheetRow& row = sheet.row(index);
    const auto column = [&] { return sheet.kind().columns[static_cast<size_t>(row.column)].name; };
    const auto derived = [&] { return derivedRows(sheet.kind())[static_cast<size_t>(row.derived)].id; };
    const auto codes = [&] { return sheet.line(row.line).codes.join(u'/'); };
    switch (row.role) {
    case SheetRow::Role::Heading:
        return QStringLiteral("# ") + sheet.line(row.line).codes.front();
    case SheetRow::Role::Entry:
        return codes() + u'.' + column();
    case SheetRow::Role::Derived:
        return codes() + QStringLiteral(" = ") + derived();
    case SheetRow::Role::Total:
        return QStringLiteral("total ") + column();
    case SheetRow::Role::DerivedTotal:
        return QStringLiteral("total = ") + derived();
    }
    return {};
}

inline QStringList layoutOf(const Sheet& sheet)
{
    QStringList rows;
    for (int row = 0; row < static_cast<int>(sheet.rows().size()); ++row)
        rows.append(rowText(sheet, row));
    return rows;
}
