// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/table_columns.h"
#include "charts/theme.h"
#include "gui/measured_heights.h"
#include "gui/row_offers.h"
#include "review/review.h"

#include <QPointer>
#include <QTableView>

#include <optional>
#include <vector>

class NotePresenter;
class QMenu;
class ReviewTableModel;
class WordsDesk;

// A review's table, as high as its rows: it never scrolls by itself. Arrow keys walk its cells, Tab leaves it.
class ReviewTableView final : public QTableView {
    Q_OBJECT

public:
    ReviewTableView(
        const TableBlock& table, const QString& message, const Theme& theme, NotePresenter& notes, QWidget* parent);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    // Where the rows' words can be changed, and in which block they stand; without one they are only read. It must
    // outlive the view.
    void setWords(WordsDesk* words, const QString& block);
    // Moves the focus to the row whose words have this place; false where there is none.
    bool goToPlace(const QString& place);
    // Where the current cell is, in the view's coordinates.
    QRect currentArea() const;
    const Hand& hand(const QModelIndex& index) const;

    // What the cell offers where it is drawn; empty for a cell that offers nothing.
    std::vector<RowOffer> offersAt(const QModelIndex& index) const;
    const RowSubject& subject(const QModelIndex& index) const;
    // Which offer is under the pointer, or is what Enter takes; -1: none.
    int activeOffer(const QModelIndex& index) const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

private:
    QRect inside(const QModelIndex& index) const; // where its content goes
    std::vector<int> columnWidths(int width) const;
    int neededHeadHeight(const std::vector<int>& widths) const;
    int neededRowHeight(int row, const std::vector<int>& widths) const;
    void presentCell(const QModelIndex& index, bool isByKey);
    std::optional<RowWish> wishAt(const QPoint& place) const;
    void enter(const QModelIndex& index);
    void wish(const QModelIndex& index, RowWish wish);
    void copy() const;
    FigureNote noteAt(const QModelIndex& index) const;
    bool isWordable(const QModelIndex& index) const;
    bool typedWords(int key, Qt::KeyboardModifiers modifiers);
    void reword(const QModelIndex& index);
    void addWordOffers(QMenu& menu, const QModelIndex& index);

    ReviewTableModel* m_model;
    Theme m_theme;
    mutable MeasuredHeights m_heights;
    mutable std::vector<ColumnNeed> m_needs; // measured once
    NotePresenter& m_notes;
    QPointer<WordsDesk> m_words;
    QString m_block;
    QPersistentModelIndex m_hovered;
    QPoint m_pointer{-1, -1}; // in the viewport; outside: not over it
};
