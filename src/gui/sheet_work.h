// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/sheet_notice.h"
#include "gui/sheet_view.h"
#include "models/sheet_commands.h"

#include <QObject>

class EntryDesk;
class QAction;

// What a person does with a sheet beyond typing: blocks, undo, reasons and notes, history, rows; and what became of it,
// typing included: stored, refused, in conflict with someone else.
class SheetWork final : public QObject {
    Q_OBJECT

public:
    // All must outlive it. The view's window is the parent of its dialogs.
    SheetWork(EntryDesk& desk, SheetModel& model, SheetView& view, QObject* parent);

    QAction* undoAction() const { return m_undo; }
    QAction* redoAction() const { return m_redo; }
    // Their names follow the language and the history.
    void nameActions();

    void command(SheetView::Command command);
    void undo();
    void redo();
    void confirm(const QString& reason);
    void setNote(const QString& note);
    void showHistory();
    void addRow();

Q_SIGNALS:
    void stored();
    // place: the cell it is about; invalid for none.
    void said(const SheetNotice::Content& content, const QModelIndex& place);
    // What was undone or redone lies in another sheet.
    void otherSheetWanted(const QString& kind);

private:
    void take(const Result<EditOutcome>& outcome);
    void settle(const EditOutcome& conflict);
    void markPlaceOf(const EditBatch& batch);
    void refusePaste(const PastePlan& plan);

    EntryDesk& m_desk;
    SheetModel& m_model;
    SheetView& m_view;
    SheetCommands m_commands;
    QAction* m_undo;
    QAction* m_redo;
};
