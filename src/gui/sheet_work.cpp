// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheet_work.h"

#include "gui/cell_facts.h"
#include "gui/conflict_dialog.h"
#include "gui/entry_desk.h"
#include "gui/history_dialog.h"
#include "gui/sheet_line_dialog.h"
#include "gui/sheet_words.h"
#include "models/entry_words.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

SheetWork::SheetWork(EntryDesk& desk, SheetModel& model, SheetView& view, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_model(model)
    , m_view(view)
    , m_commands(model, desk.entry())
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
{
    m_undo->setShortcuts({Qt::CTRL | Qt::Key_Z});
    m_redo->setShortcuts({Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
    connect(m_undo, &QAction::triggered, this, &SheetWork::undo);
    connect(m_redo, &QAction::triggered, this, &SheetWork::redo);
    connect(&desk.entry(), &EntryService::historyChanged, this, &SheetWork::nameActions);
    connect(&view, &SheetView::commanded, this, &SheetWork::command);
    connect(&view, &SheetView::closedCellTyped, this,
        [this](const QModelIndex& index) { Q_EMIT said(lockedNotice(m_model, index), index); });
    connect(&m_commands, &SheetCommands::pasteRefused, this, &SheetWork::refusePaste);
    connect(&model, &SheetModel::saved, this, &SheetWork::stored);
    connect(&model, &SheetModel::failed, this,
        [this](const Error& error) { Q_EMIT said(failureNotice(m_model, error), m_view.currentIndex()); });
    connect(&model, &SheetModel::unreadable, this,
        [this](const QModelIndex& index, const QString& text, const CellProblem& problem) {
            Q_EMIT said(unreadableNotice(m_model, index, text, problem), index);
        });
    // The model is still in the middle of it: what is asked or read anew comes after.
    connect(
        &model, &SheetModel::monthClosed, this, [this](const EditOutcome& outcome) { take(outcome); },
        Qt::QueuedConnection);
    connect(
        &model, &SheetModel::conflicted, this, [this](const EditOutcome& outcome) { take(outcome); },
        Qt::QueuedConnection);
    nameActions();
}

void SheetWork::nameActions()
{
    const EditHistory& history = m_desk.entry().history();
    const auto name = [this](QAction* action, bool isThere, const QString& bare, const QString& named, auto&& batch) {
        action->setEnabled(isThere);
        QString title = isThere ? editTitle(*m_desk.words(), batch().name) : QString();
        if (!title.isEmpty() && !m_desk.words()->isChinese())
            title[0] = title[0].toLower();
        action->setText(isThere ? named.arg(title) : bare);
    };
    name(m_undo, history.canUndo(), tr("Undo"), tr("Undo %1"), [&] { return history.nextUndo(); });
    name(m_redo, history.canRedo(), tr("Redo"), tr("Redo %1"), [&] { return history.nextRedo(); });
}

void SheetWork::command(SheetView::Command command)
{
    const auto range = m_model.entrySheet() ? m_commands.rangeOf(m_view.selectionModel()->selection()) : std::nullopt;
    if (!range || !m_view.finishTyping())
        return;
    switch (command) {
    case SheetView::Command::Copy:
        QGuiApplication::clipboard()->setText(m_commands.copied(*range));
        return;
    case SheetView::Command::Cut:
        QGuiApplication::clipboard()->setText(m_commands.copied(*range));
        m_commands.clear(*range);
        return;
    case SheetView::Command::Paste:
        if (const auto written = m_commands.paste(*range, QGuiApplication::clipboard()->text()))
            m_view.mark(m_model.indexOf({written->firstRow, written->firstMonth}),
                m_model.indexOf({written->lastRow, written->lastMonth}));
        return;
    case SheetView::Command::Clear:
        m_commands.clear(*range);
        return;
    case SheetView::Command::FillDown:
        m_commands.fillDown(*range);
        return;
    case SheetView::Command::FillRight:
        m_commands.fillRight(*range);
        return;
    case SheetView::Command::Accept:
        m_commands.acceptProposals(*range);
        return;
    }
}

void SheetWork::refusePaste(const PastePlan& plan)
{
    const auto& cell = plan.problems.front().cell;
    const QModelIndex place = cell ? m_model.indexOf(*cell) : QModelIndex();
    m_view.goTo(place);
    Q_EMIT said(pasteNotice(m_model, plan), place);
}

void SheetWork::undo()
{
    if (m_view.finishTyping() && m_desk.entry().history().canUndo())
        take(m_desk.entry().undo());
}

void SheetWork::redo()
{
    if (m_view.finishTyping() && m_desk.entry().history().canRedo())
        take(m_desk.entry().redo());
}

void SheetWork::take(const Result<EditOutcome>& outcome)
{
    if (!outcome) {
        Q_EMIT said(failureNotice(m_model, outcome.error()), {});
        return;
    }
    switch (outcome->state) {
    case EditOutcome::State::Stored:
    case EditOutcome::State::Nothing:
        Q_EMIT stored();
        if (outcome->purpose != EditOutcome::Purpose::Edit)
            markPlaceOf(outcome->batch);
        return;
    case EditOutcome::State::MonthClosed:
        // Closed by someone else since the sheet was read: it is read again.
        static_cast<void>(m_desk.entry().poll());
        Q_EMIT said(closedNotice(m_model, outcome->closedMonths), {});
        return;
    case EditOutcome::State::Conflict:
    case EditOutcome::State::Refused:
        settle(*outcome);
        return;
    }
}

void SheetWork::settle(const EditOutcome& conflict)
{
    // The sheet below the question shows what there is now.
    static_cast<void>(m_desk.entry().poll());
    ConflictDialog dialog(conflictLines(m_model, conflict, m_desk.history()), m_view.window());
    if (dialog.exec() == QDialog::Accepted) {
        take(m_desk.entry().resolve(conflict, dialog.choice()));
        return;
    }
    Q_EMIT said(
        {tr("Not stored"), tr("The figures that someone else changed are as they left them."), true, false}, {});
}

// What was taken back is shown, as a spreadsheet does.
void SheetWork::markPlaceOf(const EditBatch& batch)
{
    const RecordKind* kind = findRecordKind(batch.kind);
    if (!kind || !hasSheet(*kind) || batch.changes.empty())
        return;
    if (batch.store != m_desk.store())
        return;
    if (const EntrySheet* sheet = m_model.entrySheet(); sheet && sheet->sheet.kind().name != batch.kind)
        Q_EMIT otherSheetWanted(batch.kind);
    const auto [first, last] = placeOf(m_model, batch);
    m_view.mark(first, last);
}

void SheetWork::confirm(const QString& reason)
{
    const Result<void> done = m_commands.confirm(m_view.currentIndex(), reason);
    if (done)
        Q_EMIT stored();
    else
        Q_EMIT said(failureNotice(m_model, done.error()), m_view.currentIndex());
}

void SheetWork::setNote(const QString& note)
{
    m_commands.setNote(m_view.currentIndex(), note);
}

void SheetWork::showHistory()
{
    const QModelIndex index = m_view.currentIndex();
    const auto cell = m_model.cellAt(index);
    if (!cell || !m_model.entrySheet()->sheet.isEntry(cell->row))
        return;
    const Sheet& sheet = m_model.entrySheet()->sheet;
    const SheetRow& row = sheet.row(cell->row);
    const RecordKind& kind = sheet.kind();
    const RecordKey key = sheet.key(row.line, cell->month);
    auto changes = m_desk.history().cell(kind, key, row.column);
    if (!changes) {
        Q_EMIT said(failureNotice(m_model, changes.error()), index);
        return;
    }
    const HistoryDialog::Subject subject{cellTitle(m_model, index), kind.columns[static_cast<size_t>(row.column)],
        m_model.moneyUnit(), sheet.value(*cell), !m_model.entrySheet()->isLocked(cell->month) && !m_desk.isReadOnly()};
    HistoryDialog dialog(subject, std::move(*changes), m_model.names(), m_model.words(), m_view.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto batch = m_desk.history().putBack(kind, key, row.column, dialog.wanted());
    if (batch)
        m_model.store(*batch);
    else
        Q_EMIT said(failureNotice(m_model, batch.error()), index);
}

void SheetWork::addRow()
{
    if (!m_model.entrySheet() || !m_view.finishTyping())
        return;
    SheetLineDialog dialog(m_model, m_view.window());
    const int column = std::max(0, m_view.currentIndex().column());
    if (dialog.exec() == QDialog::Accepted)
        m_view.goTo(m_model.addLine(dialog.codes()).siblingAtColumn(column));
    m_view.setFocus();
}
