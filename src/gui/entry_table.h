// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class FlatHeader;

// A table that is typed into: typing, F2 or Enter begin, Enter goes down, Delete clears, Ctrl+C copies the chosen
// cells. What can't be typed is set in the secondary ink.
class EntryTable final : public QTableView {
    Q_OBJECT

public:
    explicit EntryTable(QWidget* parent);

    // Begins typing into a cell with this text in place of what it holds, chosen.
    void type(const QModelIndex& index, const QString& text);

    // What was typed was refused: its cell stays the current one when its editor closes.
    void stay() { m_isStaying = state() == EditingState; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void clearChosen();
    void copyChosen() const;

    FlatHeader* m_columns;
    FlatHeader* m_rows;
    bool m_isStaying = false;
};
