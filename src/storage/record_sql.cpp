// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/record_sql.h"

#include "core/moment.h"

#include <QStringList>

namespace {

QString parameter(size_t column)
{
    return QStringLiteral("?%1").arg(column + 1);
}

QStringList namesOf(const RecordKind& kind)
{
    QStringList names;
    for (const Column& column : kind.columns)
        names.append(column.name);
    return names;
}

QStringList keyNames(const RecordKind& kind)
{
    QStringList names;
    for (const Column& column : kind.columns) {
        if (column.isKey)
            names.append(column.name);
    }
    return names;
}

const QString kComma = QStringLiteral(", ");

QString condition(const RecordKind& kind, const RecordFilter& filter)
{
    QStringList terms;
    if (filter.store)
        terms.append(QStringLiteral("store = ?1"));
    if (const int time = timeColumn(kind); filter.months && time >= 0)
        terms.append(kind.columns[static_cast<size_t>(time)].name + QStringLiteral(" BETWEEN ?2 AND ?3"));
    return terms.isEmpty() ? QString() : QStringLiteral(" WHERE ") + terms.join(QStringLiteral(" AND "));
}

}

QByteArray insertStatement(const RecordKind& kind)
{
    QStringList parameters;
    for (size_t i = 0; i < kind.columns.size(); ++i)
        parameters.append(parameter(i));
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO NOTHING")
        .arg(kind.name, namesOf(kind).join(kComma), parameters.join(kComma), keyNames(kind).join(kComma))
        .toUtf8();
}

QByteArray updateStatement(const RecordKind& kind)
{
    QStringList set;
    QStringList key;
    QStringList differs;
    for (size_t i = 0; i < kind.columns.size(); ++i) {
        const Column& column = kind.columns[i];
        const QString equals = QStringLiteral("%1 = %2").arg(column.name, parameter(i));
        if (column.isKey) {
            key.append(equals);
        } else {
            set.append(equals);
            differs.append(QStringLiteral("%1 IS DISTINCT FROM %2").arg(column.name, parameter(i)));
        }
    }
    return QStringLiteral("UPDATE %1 SET %2, version = version + 1 WHERE %3 AND (%4)")
        .arg(kind.name, set.join(kComma), key.join(QStringLiteral(" AND ")), differs.join(QStringLiteral(" OR ")))
        .toUtf8();
}

QByteArray findStatement(const RecordKind& kind)
{
    QStringList key;
    for (size_t i = 0; i < kind.columns.size(); ++i) {
        if (kind.columns[i].isKey)
            key.append(QStringLiteral("%1 = %2").arg(kind.columns[i].name, parameter(i)));
    }
    return QStringLiteral("SELECT %1 FROM %2 WHERE %3")
        .arg(namesOf(kind).join(kComma), kind.name, key.join(QStringLiteral(" AND ")))
        .toUtf8();
}

int timeColumn(const RecordKind& kind)
{
    if (kind.rhythm == Rhythm::Master)
        return -1;
    for (size_t i = 0; i < kind.columns.size(); ++i) {
        const Column& column = kind.columns[i];
        const bool isTime = column.type == ColumnType::Month || column.type == ColumnType::Day
            || column.type == ColumnType::Moment || column.type == ColumnType::Year;
        if (isTime && column.isRequired)
            return static_cast<int>(i);
    }
    return -1;
}

std::pair<qint64, qint64> timeBounds(const RecordKind& kind, Period months)
{
    const int time = timeColumn(kind);
    const ColumnType type = time < 0 ? ColumnType::Month : kind.columns[static_cast<size_t>(time)].type;
    switch (type) {
    case ColumnType::Year:
        return {months.first.year(), months.last.year()};
    case ColumnType::Day:
        return {months.first.key() * 100LL + 1, months.last.key() * 100LL + 31};
    case ColumnType::Moment: {
        const Month after = months.last + 1;
        return {Moment::at({months.first.year(), months.first.month(), 1}).minutes,
            Moment::at({after.year(), after.month(), 1}).minutes - 1};
    }
    default:
        return {months.first.key(), months.last.key()};
    }
}

std::optional<Month> monthOfTime(const RecordKind& kind, qint64 time)
{
    const int column = timeColumn(kind);
    if (column < 0)
        return std::nullopt;
    switch (kind.columns[static_cast<size_t>(column)].type) {
    case ColumnType::Month:
        return Month::fromKey(static_cast<int>(time));
    case ColumnType::Day:
        return Month::fromKey(static_cast<int>(time / 100));
    case ColumnType::Moment:
        return Moment{time}.month();
    default:
        return std::nullopt;
    }
}

QByteArray selectStatement(const RecordKind& kind, const RecordFilter& filter)
{
    return QStringLiteral("SELECT %1 FROM %2%3 ORDER BY %4")
        .arg(namesOf(kind).join(kComma), kind.name, condition(kind, filter), keyNames(kind).join(kComma))
        .toUtf8();
}

QByteArray countStatement(const RecordKind& kind, const RecordFilter& filter)
{
    return QStringLiteral("SELECT count(*) FROM %1%2").arg(kind.name, condition(kind, filter)).toUtf8();
}
