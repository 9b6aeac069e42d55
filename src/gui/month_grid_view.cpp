// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/month_grid_view.h"

#include "gui/flat_header.h"
#include "gui/month_grid_delegate.h"

#include <QKeyEvent>

#include <algorithm>

namespace {

constexpr int kRowHeight = 26;

}

MonthGridView::MonthGridView(QWidget* parent)
    : QTableView(parent)
    , m_delegate(new MonthGridDelegate(this))
    , m_months(new MonthGridHeader(Qt::Horizontal, this))
    , m_kinds(new MonthGridHeader(Qt::Vertical, this))
{
    setItemDelegate(m_delegate);
    setHorizontalHeader(m_months);
    setVerticalHeader(m_kinds);
    m_months->setSectionResizeMode(QHeaderView::Stretch);
    m_kinds->setSectionResizeMode(QHeaderView::Fixed);
    m_kinds->setDefaultSectionSize(kRowHeight);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    flattenCorners(*this);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    // A click on a month or a kind chooses it, as one on a cell does.
    for (MonthGridHeader* header : {m_months, m_kinds}) {
        header->setSectionsClickable(true);
        connect(header, &QHeaderView::sectionPressed, this, [this, header](int section) {
            const QModelIndex now = currentIndex();
            setCurrentIndex(header == m_months ? model()->index(qMax(now.row(), 0), section)
                                               : model()->index(section, qMax(now.column(), 0)));
        });
    }
    connect(this, &QAbstractItemView::doubleClicked, this, &MonthGridView::opened);
}

void MonthGridView::showDue(int year, Month due)
{
    m_delegate->setDueMonths(std::clamp(due - Month(year, 1) + 1, 0, 12));
    viewport()->update();
}

QSize MonthGridView::sizeHint() const
{
    return {QTableView::sizeHint().width(), m_months->sizeHint().height() + m_kinds->length()};
}

void MonthGridView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void MonthGridView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    m_months->setCurrent(current.column());
    m_kinds->setCurrent(current.row());
    Q_EMIT currentMoved(current);
}
