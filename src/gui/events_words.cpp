// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/events_words.h"

#include "domain/record_shape.h"
#include "models/entry_words.h"
#include "models/record_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EventsPage)
};

QString sentences(const QStringList& parts, const Words& words)
{
    return parts.join(words.isChinese() ? QString() : QStringLiteral(" "));
}

QString cellConflictText(const RecordKind& kind, const CellConflict& cell, const RecordNames& names, const Words& words)
{
    const Column& column = kind.columns[static_cast<size_t>(cell.column)];
    return Text::tr("%1: someone else wrote %2, you wrote %3.")
        .arg(recordColumnTitle(words, kind.name, column.name), recordText(column, cell.found, names, words),
            recordText(column, cell.wanted, names, words));
}

} // namespace

QString closedText(const EditOutcome& outcome)
{
    QStringList months;
    for (const Month month : outcome.closedMonths)
        months.append(month.text());
    return Text::tr("%1 is closed: nothing was changed. The manager can reopen the month.")
        .arg(months.join(QStringLiteral(", ")));
}

QString conflictText(const EditOutcome& outcome, const RecordNames& names, const Words& words)
{
    const RecordKind& kind = *findRecordKind(outcome.batch.kind);
    QStringList parts;
    for (const RecordConflict& conflict : outcome.conflicts) {
        for (const CellConflict& cell : conflict.cells)
            parts.append(cellConflictText(kind, cell, names, words));
        if (!conflict.cells.empty())
            continue;
        if (conflict.found)
            parts.append(
                Text::tr("There is a record “%1” already.").arg(recordTitle(kind, *conflict.found, names, words)));
        else
            parts.append(Text::tr("Someone else has deleted this record."));
    }
    return sentences(parts, words);
}

QString refusedText(const EditOutcome& outcome, const Words& words)
{
    const RecordKind& kind = *findRecordKind(outcome.batch.kind);
    QStringList parts;
    for (const RefusedRecord& record : outcome.refused) {
        for (const BrokenRule& rule : record.rules)
            parts.append(faultText(words, kind, rule, MoneyUnit::Yuan));
    }
    return sentences(parts, words);
}

QString recordTitle(const RecordKind& kind, const Record& record, const RecordNames& names, const Words& words)
{
    QStringList parts;
    for (const int column : keyColumns(kind)) {
        const auto at = static_cast<size_t>(column);
        if (kind.columns[at].type != ColumnType::Store)
            parts.append(recordText(kind.columns[at], record[at], names, words));
    }
    return parts.join(QStringLiteral(" · "));
}

QString complaintsMessage(const ComplaintModel& complaints)
{
    const auto open =
        static_cast<int>(std::ranges::count_if(complaints.all(), [](const auto& one) { return one.isOpen(); }));
    const int overdue = complaints.overdueCount();
    if (overdue > 0)
        return Text::tr("%n complaint(s) open", nullptr, open) + Text::tr(", %n overdue", nullptr, overdue);
    if (open > 0)
        return Text::tr("%n complaint(s) open, none overdue", nullptr, open);
    return Text::tr("No complaint is open");
}

QString eventsMessage(const RecordKind& kind, int year, const Words& words)
{
    return Text::tr("%1 of %2", "kind of record, year").arg(recordKindTitle(words, kind.name)).arg(year);
}

EmptyWords noStoreWords()
{
    return {Text::tr("Nothing to show"), Text::tr("Events belong to a store of an open book."), {}};
}

EmptyWords noMatchWords()
{
    return {Text::tr("No complaint matches"), Text::tr("Other filters or words may find it."), Text::tr("Show all")};
}

EmptyWords noRecordWords(const RecordKind& kind, int year, std::optional<Month> month, const Words& words)
{
    return {Text::tr("%1: none in %2")
                .arg(recordKindTitle(words, kind.name), month ? month->text() : QString::number(year)),
        Text::tr("Ctrl+N enters the first one. Many at once come in by importing a file."), Text::tr("New  Ctrl+N")};
}
