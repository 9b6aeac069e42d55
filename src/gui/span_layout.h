// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/measured_heights.h"

#include <QLayout>

#include <vector>

// Rows of twelve columns, filled from left to right; an item that does not fit begins the next row, and all items of a
// row are as high as the highest. Narrow widths stack the items.
class SpanLayout final : public QLayout {
    Q_OBJECT

public:
    static constexpr int kColumns = 12;

    // gap: between items, both ways; stackBelow: the width in pixels under which every item takes a row.
    SpanLayout(int gap, int stackBelow, QWidget* parent);
    ~SpanLayout() override;

    void addSpanned(QWidget* widget, int span);

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void invalidate() override;
    void setGeometry(const QRect& rect) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }

private:
    struct Cell {
        QLayoutItem* item;
        int span;
    };
    // Lays the items out from `area`'s top left and returns the height they need; only measures unless `apply`.
    int layOut(const QRect& area, bool apply) const;

    int m_gap;
    int m_stackBelow;
    std::vector<Cell> m_cells;
    mutable MeasuredHeights m_heights;
};
