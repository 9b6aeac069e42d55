// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/month_grid_view.h"

#include "gui/month_grid_delegate.h"

#include <QKeyEvent>

#include <algorithm>

namespace {

constexpr int kRowHeight = 26;

}

MonthGridView::MonthGridView(QWidget* parent)
    : QTableView(parent)
    , m_delegate(new MonthGridDelegate(this))
{
    setItemDelegate(m_delegate);
    setHorizontalHeader(new MonthGridHeader(this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(44);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QAbstractItemView::doubleClicked, this, &MonthGridView::opened);
}

void MonthGridView::showDue(int year, Month due)
{
    m_delegate->setDueMonths(std::clamp(due - Month(year, 1) + 1, 0, 12));
    viewport()->update();
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
    static_cast<MonthGridHeader*>(horizontalHeader())->setCurrent(current.column());
    Q_EMIT currentMoved(current);
}
