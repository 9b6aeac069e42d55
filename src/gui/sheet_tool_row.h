// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/typed_cell.h"

#include <QWidget>

class QAction;
class QPushButton;
class QToolButton;
class SavedLabel;

// The line over a sheet: back to the months, what is saved, undo and redo, the unit of money, one more row.
class SheetToolRow final : public QWidget {
    Q_OBJECT

public:
    SheetToolRow(QAction* undo, QAction* redo, QWidget* parent);

    SavedLabel& saved() { return *m_saved; }
    // What the sheet has use for.
    void offer(bool hasMoney, bool hasLabels);
    void setUnit(MoneyUnit unit);

Q_SIGNALS:
    void monthsWanted();
    void unitWanted(MoneyUnit unit);
    void rowWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* button(QAction* action);
    void retranslate();
    void nameButtons();

    QAction* m_undoAction;
    QAction* m_redoAction;
    QPushButton* m_back;
    SavedLabel* m_saved;
    QToolButton* m_undo;
    QToolButton* m_redo;
    QWidget* m_units;
    QToolButton* m_yuan;
    QToolButton* m_tenThousand;
    QPushButton* m_row;
};
