// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/change_details.h"

#include "models/record_words.h"

namespace {

// What tells the record from the others of its month: its key but the store and the month, as far as it is split.
QString subjectOf(const RecordKind& kind, const Record& record, const RecordNames& names, const Words& words)
{
    QStringList parts;
    for (size_t i = 0; i < kind.columns.size(); ++i) {
        const Column& column = kind.columns[i];
        const bool isOwn = column.type != ColumnType::Store && column.type != ColumnType::Month;
        if (column.isKey && isOwn && record[i] != Value())
            parts.append(recordText(column, record[i], names, words));
    }
    return parts.join(QStringLiteral(" · "));
}

QString detailOf(const RecordKind& kind, const MonthChange::Step& step, const RecordNames& names, const Words& words)
{
    QStringList values;
    for (size_t i = 0; i < kind.columns.size(); ++i) {
        const Column& column = kind.columns[i];
        const Value before = step.before ? (*step.before)[i] : Value();
        const Value after = step.after ? (*step.after)[i] : Value();
        if (!column.isKey && before != after)
            values.append(QStringLiteral("%1 %2 → %3")
                              .arg(recordColumnTitle(words, kind.name, column.name),
                                  recordText(column, before, names, words), recordText(column, after, names, words)));
    }
    const Record& record = step.before ? *step.before : *step.after;
    const QString subject = subjectOf(kind, record, names, words);
    const QString all = values.join(QStringLiteral(", "));
    return subject.isEmpty() || all.isEmpty() ? subject + all : subject + QStringLiteral(": ") + all;
}

}

QStringList changeDetails(const MonthChange& change, const RecordNames& names, const Words& words)
{
    QStringList details;
    const RecordKind* kind = findRecordKind(change.kind);
    if (!kind)
        return details;
    for (const MonthChange::Step& step : change.steps) {
        if (step.before || step.after)
            details.append(detailOf(*kind, step, names, words));
    }
    return details;
}
