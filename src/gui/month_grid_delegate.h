// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

// Draws a cell of the months' grid: the mark of its state (month_status_marks.h) and how much is there.
class MonthGridDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // The number of months, from January, in which an empty cell lacks something.
    void setDueMonths(int months) { m_dueMonths = months; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    bool hasMark(const QModelIndex& index) const;

    int m_dueMonths = 12;
};

// The months above the grid, each with the mark of its own state, and the kinds beside it; the current one stands out.
class MonthGridHeader final : public QHeaderView {
    Q_OBJECT

public:
    MonthGridHeader(Qt::Orientation orientation, QWidget* parent);

    void setCurrent(int section);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    void paintMonth(QPainter& painter, const QRect& rect, int section) const;
    QString text(int section) const;

    int m_current = -1;
};
