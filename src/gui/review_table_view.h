// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/table_columns.h"
#include "charts/theme.h"
#include "gui/measured_heights.h"
#include "review/review.h"

#include <QTableView>

#include <vector>

class NotePresenter;
class ReviewTableModel;

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

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

private:
    std::vector<int> columnWidths(int width) const;
    int neededHeadHeight(const std::vector<int>& widths) const;
    int neededRowHeight(int row, const std::vector<int>& widths) const;
    void presentCell(const QModelIndex& index, bool isByKey);
    void copy() const;

    ReviewTableModel* m_model;
    Theme m_theme;
    mutable MeasuredHeights m_heights;
    mutable std::vector<ColumnNeed> m_needs; // measured once
    NotePresenter& m_notes;
    QPersistentModelIndex m_hovered;
};
