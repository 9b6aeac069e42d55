// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "gui/cell_editor.h"
#include "gui/sheet_cursor.h"

#include <QPersistentModelIndex>
#include <QPointer>
#include <QTableView>
#include <QTimer>

class CellDelegate;
class MonthHeader;
class QAbstractButton;
class RowHeader;

// A sheet that is worked in as in a spreadsheet: typing begins a cell, Enter and Tab store it and go on, arrows with
// Shift mark a block whose first cell stays the one that is typed into. What blocks are for (paste, fill, undo) is told
// by signals. A text that can't be stored stays in its cell, open, until it can or Esc is pressed.
class SheetView final : public QTableView {
    Q_OBJECT

public:
    enum class Command { Copy, Cut, Paste, Clear, FillDown, FillRight, Accept };
    Q_ENUM(Command)

    // The model must outlive the view.
    SheetView(SheetModel& model, QWidget* parent);

    MonthHeader& monthHeader() { return *m_months; }
    void goTo(const QModelIndex& index);
    // Marks a block; typing goes into its first cell.
    void mark(const QModelIndex& first, const QModelIndex& last);
    bool isTyping() const;
    QString typedText() const; // empty where nothing is being typed
    // Stores what is being typed, if anything. False where it could not be stored: it is then still being typed.
    bool finishTyping();
    void giveUpTyping();
    void setTheme(const Theme& theme);

    void reset() override;

Q_SIGNALS:
    void currentMoved();
    void commanded(SheetView::Command command);
    void closedCellTyped(const QModelIndex& index); // a key in a cell that nothing can be typed into
    void typedChanged();
    void typingGivenUp(); // Escape: the cell keeps what it holds                            // another text is typed,
                          // or no more
    void leaveWanted();   // Esc, with nothing to give up

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    // The current cell, and what is being typed there, for a sheet that is read anew below it.
    struct Place {
        RowIdentity row;
        int column = 0;
        std::optional<QString> typed;
    };

    void keepPlace();
    void returnToPlace();
    void fitColumns();
    void bringIntoView(const QModelIndex& last);
    CellEditor* beginTyping(CellEditor::Mode mode, const QString& text, bool isTouched = false);
    void closeField();
    void leave(CellStep step);
    void stepInBlock(CellStep step);
    void extendTo(const QModelIndex& index);
    bool takesCommand(const QKeyEvent& event);
    bool takesMove(const QKeyEvent& event);
    bool takesStep(const QKeyEvent& event);
    bool takesTyping(const QKeyEvent& event);
    bool hasBlock() const;
    bool canType(const QModelIndex& index) const;

    SheetModel& m_model;
    CellDelegate* m_delegate;
    MonthHeader* m_months;
    RowHeader* m_rows;
    QPointer<CellEditor> m_field;
    QPersistentModelIndex m_typedIndex;
    Value m_seen; // what its cell held when the typing began
    QTimer m_fitSoon;
    QPersistentModelIndex m_far; // the marked block's far corner
    Theme m_theme;
    QAbstractButton* m_corner = nullptr;
    bool m_isNarrow = false;
    std::optional<Place> m_place;
    int m_tabColumn = -1;  // where a row of Tabs began: Enter returns below it
    bool m_isHeld = false; // the last text could not be stored
};
