// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheet_words.h"

#include "gui/cell_facts.h"
#include "gui/error_words.h"
#include "gui/refusal_words.h"
#include "models/record_words.h"
#include "services/history_service.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr size_t kCellsNamed = 3;

QString say(const char* source, int n = -1)
{
    return QCoreApplication::translate("SheetWords", source, nullptr, n);
}

// "Jan · Mobile · Counter: 12.00"
QString told(const QString& subject, const QString& what)
{
    return say(QT_TRANSLATE_NOOP("SheetWords", "%1: %2")).arg(subject, what);
}

// "“12a”: not a number"
QString refusal(const SheetModel& model, const QString& text, const CellProblem& problem)
{
    return say(QT_TRANSLATE_NOOP("SheetWords", "“%1”: %2"))
        .arg(text, refusalText({0, {}, text, problem.fault, problem.subjects}, *model.words()));
}

QString reasonOf(const SheetModel& model, const PasteProblem& problem)
{
    switch (problem.reason) {
    case PasteProblem::Reason::TooManyRows:
        return say(
            QT_TRANSLATE_NOOP("SheetWords", "The block has more rows than there are from the marked cell down."));
    case PasteProblem::Reason::TooManyMonths:
        return say(
            QT_TRANSLATE_NOOP("SheetWords", "The block has more columns than there are months from the marked cell."));
    case PasteProblem::Reason::MonthClosed:
        return say(QT_TRANSLATE_NOOP("SheetWords", "the month is closed"));
    case PasteProblem::Reason::CellUnreadable:
        return refusal(model, problem.text, problem.problem);
    }
    return {};
}

QString keyTitle(const SheetModel& model, const RecordKind& kind, const RecordKey& key, int column)
{
    QStringList parts;
    const Record record = emptyRecord(kind, key);
    if (const auto month = monthOf(kind, record))
        parts.append(monthTitle(*model.words(), month->month()));
    const QStringList codes = codesOf(kind, record);
    for (qsizetype label = 0; label < codes.size(); ++label) {
        if (!codes[label].isEmpty())
            parts.append(codeTitle(kind, static_cast<int>(label), codes[label], model.names(), *model.words()));
    }
    parts.append(recordColumnTitle(*model.words(), kind.name, kind.columns[static_cast<size_t>(column)].name));
    return parts.join(QStringLiteral(" · "));
}

// As the sheet names it, where the cell is in the sheet.
QString titleOf(const SheetModel& model, const RecordKind& kind, const RecordKey& key, int column)
{
    const EntrySheet* entry = model.entrySheet();
    const Record record = emptyRecord(kind, key);
    const auto month = monthOf(kind, record);
    const bool isHere = entry && month && entry->sheet.kind().name == kind.name
        && entry->sheet.store().text() == storeOf(kind, record) && entry->sheet.year() == month->year();
    const int line = isHere ? entry->sheet.lineOf(codesOf(kind, record)) : -1;
    const int row = line < 0 ? -1 : entry->sheet.entryRow(line, column);
    return row < 0 ? keyTitle(model, kind, key, column) : cellTitle(model, model.indexOf({row, *month}));
}

QString valueText(const Column& column, const Value& value, MoneyUnit unit)
{
    return isEmpty(value) ? say(QT_TRANSLATE_NOOP("SheetWords", "(empty)")) : entryText(column, value, unit);
}

}

SheetNotice::Content unreadableNotice(
    const SheetModel& model, const QModelIndex& index, const QString& text, const CellProblem& problem)
{
    return {cellTitle(model, index),
        refusal(model, text, problem) + QLatin1Char('\n')
            + say(QT_TRANSLATE_NOOP("SheetWords", "Nothing was stored. Correct it, or press Esc to give it up.")),
        true, true, true};
}

SheetNotice::Content pasteNotice(const SheetModel& model, const PastePlan& plan)
{
    const int count = static_cast<int>(plan.problems.size());
    QStringList lines;
    for (size_t i = 0; i < std::min(plan.problems.size(), kCellsNamed); ++i) {
        const PasteProblem& problem = plan.problems[i];
        const QString reason = reasonOf(model, problem);
        lines.append(problem.cell ? told(cellTitle(model, model.indexOf(*problem.cell)), reason) : reason);
    }
    if (plan.problems.size() > kCellsNamed)
        lines.append(say(QT_TRANSLATE_N_NOOP("SheetWords", "and %n more"), count - static_cast<int>(kCellsNamed)));
    return {say(QT_TRANSLATE_N_NOOP("SheetWords", "Nothing was pasted: %n place(s) do not fit"), count),
        lines.join(u'\n'), true, plan.problems.front().cell.has_value()};
}

SheetNotice::Content closedNotice(const SheetModel& model, const std::vector<Month>& months)
{
    QStringList titles;
    for (const Month month : months)
        titles.append(monthTitle(*model.words(), month.month()));
    return {say(QT_TRANSLATE_NOOP("SheetWords", "Closed: %1")).arg(titles.join(QStringLiteral(", "))),
        say(QT_TRANSLATE_NOOP("SheetWords", "Nothing was stored. The manager can reopen the month, with a reason.")),
        true, false};
}

SheetNotice::Content failureNotice(const SheetModel& model, const Error& error)
{
    return {say(QT_TRANSLATE_NOOP("SheetWords", "Not saved")), errorText(error, *model.words()), true, false, true};
}

SheetNotice::Content lockedNotice(const SheetModel& model, const QModelIndex& index)
{
    const bool isClosed = index.data(SheetModel::LockedRole).toBool();
    return {cellTitle(model, index),
        isClosed
            ? say(QT_TRANSLATE_NOOP("SheetWords",
                "The month is closed, so its figures can't be changed. The manager can reopen it, with a reason."))
            : say(QT_TRANSLATE_NOOP("SheetWords", "This figure is computed from the others; nothing is typed here.")),
        true, false};
}

OpenProblems openProblems(const SheetModel& model, const QModelIndex& current)
{
    OpenProblems problems;
    QModelIndex doubt;
    for (int column = SheetModel::December; column >= SheetModel::January; --column) {
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, column);
            if (index == current)
                continue;
            if (index.data(SheetModel::FaultRole).toBool() && !index.data(SheetModel::LockedRole).toBool()) {
                ++problems.faults;
                if (!problems.first.isValid() || problems.first.column() != column)
                    problems.first = index;
            } else if (index.data(SheetModel::DoubtRole).toBool()) {
                ++problems.doubts;
                if (!doubt.isValid() || doubt.column() != column)
                    doubt = index;
            }
        }
    }
    if (problems.faults == 0)
        problems.first = doubt;
    return problems;
}

SheetNotice::Content problemNotice(const SheetModel& model, const OpenProblems& problems)
{
    const QModelIndex& index = problems.first;
    QString title = cellTitle(model, index);
    const QString figure = index.data().toString();
    if (!figure.isEmpty())
        title = told(title, figure);
    QStringList lines{index.data(SheetModel::ReasonRole).toString()};
    const int others = problems.faults + problems.doubts - 1;
    if (others > 0)
        lines.append(say(QT_TRANSLATE_N_NOOP("SheetWords", "%n more to check in this sheet"), others));
    return {title, lines.join(u'\n'), false, true, false, problems.faults == 0};
}

std::vector<ConflictDialog::Line> conflictLines(
    const SheetModel& model, const EditOutcome& outcome, const HistoryService& history)
{
    std::vector<ConflictDialog::Line> lines;
    const RecordKind& kind = *findRecordKind(outcome.batch.kind);
    for (const RecordConflict& conflict : outcome.conflicts) {
        for (const CellConflict& cell : conflict.cells) {
            const Column& column = kind.columns[static_cast<size_t>(cell.column)];
            const auto text = [&](const Value& value) { return valueText(column, value, model.moneyUnit()); };
            ConflictDialog::Line line{titleOf(model, kind, conflict.key, cell.column), text(cell.expected),
                text(cell.wanted), text(cell.found), {}};
            if (const auto changes = history.cell(kind, conflict.key, cell.column); changes && !changes->empty()) {
                const CellChange& last = changes->front();
                line.who = last.who + QLatin1Char(' ') + last.when.text().replace(u'T', u' ');
            }
            lines.push_back(line);
        }
    }
    return lines;
}

std::pair<QModelIndex, QModelIndex> placeOf(const SheetModel& model, const EditBatch& batch)
{
    const EntrySheet* entry = model.entrySheet();
    if (!entry || entry->sheet.kind().name != batch.kind || entry->sheet.store() != batch.store)
        return {};
    const RecordKind& kind = entry->sheet.kind();
    QModelIndex first;
    QModelIndex last;
    for (const RecordEdit& change : batch.changes) {
        const Record& any = change.after ? *change.after : *change.before;
        const auto month = monthOf(kind, any);
        const int line = entry->sheet.lineOf(codesOf(kind, any));
        if (!month || month->year() != entry->sheet.year() || line < 0)
            continue;
        for (const int column : enteredColumns(kind)) {
            const auto place = static_cast<size_t>(column);
            const Value before = change.before ? (*change.before)[place] : Value();
            const Value after = change.after ? (*change.after)[place] : Value();
            const int row = entry->sheet.entryRow(line, column);
            if (before == after || row < 0)
                continue;
            const QModelIndex index = model.indexOf({row, *month});
            first = first.isValid() ? model.index(std::min(first.row(), row), std::min(first.column(), index.column()))
                                    : index;
            last = last.isValid() ? model.index(std::max(last.row(), row), std::max(last.column(), index.column()))
                                  : index;
        }
    }
    return {first, last};
}
