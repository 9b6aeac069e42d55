// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/measure_columns.h"

#include "domain/action_measures.h"
#include "domain/complaint_measures.h"
#include "domain/record_kind.h"

#include <algorithm>

namespace {

bool isNumber(ColumnType type)
{
    switch (type) {
    case ColumnType::Count:
    case ColumnType::Number:
    case ColumnType::Money:
        return true;
    default:
        return false;
    }
}

bool isLabel(const Column& column)
{
    const bool isCode = column.type == ColumnType::Vocabulary || column.type == ColumnType::Choice;
    return column.isKey && (isCode || column.type == ColumnType::Hour);
}

// The kind, where each of its records lies in a month by its key.
const RecordKind* findTimed(QStringView kind)
{
    const RecordKind* found = findRecordKind(kind);
    const bool isTimed = found && std::any_of(found->columns.begin(), found->columns.end(), [](const Column& column) {
        return column.isKey && (column.type == ColumnType::Month || column.type == ColumnType::Day);
    });
    return isTimed ? found : nullptr;
}

const Column* findColumn(QStringView kind, QStringView column)
{
    const RecordKind* found = findRecordKind(kind);
    const int index = found ? found->indexOf(column) : -1;
    return index < 0 ? nullptr : &found->columns[static_cast<size_t>(index)];
}

}

QStringList measureColumns(QStringView kind)
{
    if (kind == u"complaints")
        return complaintColumns();
    if (kind == u"actions")
        return actionColumns();
    if (kind == u"stores")
        return {QStringLiteral("floor_area_m2")};
    QStringList columns;
    if (const RecordKind* timed = findTimed(kind)) {
        for (const Column& column : timed->columns) {
            if (isNumber(column.type))
                columns.append(column.name);
        }
    }
    if (kind == u"training")
        columns.append({QStringLiteral("attendee_hours"), QStringLiteral("sessions")});
    return columns;
}

QStringList measureLabels(QStringView kind)
{
    if (kind == u"complaints")
        return complaintLabels();
    QStringList labels;
    if (const RecordKind* timed = findTimed(kind)) {
        for (const Column& column : timed->columns) {
            if (isLabel(column))
                labels.append(column.name);
        }
    }
    return labels;
}

bool isMoneyMeasure(QStringView kind, QStringView column)
{
    const Column* found = findColumn(kind, column);
    return found && found->type == ColumnType::Money;
}

QString vocabularyOfLabel(QStringView kind, QStringView label)
{
    const Column* found = findColumn(kind, label);
    return found ? found->vocabulary : QString();
}

QStringList choicesOfLabel(QStringView kind, QStringView label)
{
    const Column* found = findColumn(kind, label);
    return found ? found->choices : QStringList();
}

bool isEventKind(QStringView kind)
{
    return kind == u"complaints" || kind == u"training" || kind == u"actions";
}
