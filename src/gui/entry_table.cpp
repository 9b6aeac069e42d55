// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/entry_table.h"

#include "gui/calm_style.h"
#include "gui/flat_header.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace {

constexpr int kRowHeight = 30;

class CellDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem cell = option;
        cell.state &= ~QStyle::State_HasFocus; // its ring is drawn below
        QStyledItemDelegate::paint(painter, cell, index);
        painter->setPen(option.palette.color(QPalette::Mid));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (option.state & QStyle::State_HasFocus)
            paintFocusRing(*painter, option.rect, option.palette.color(QPalette::Link), 3);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideNone;
        if (index.flags() & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable))
            return;
        const QColor ink = option->palette.color(QPalette::PlaceholderText);
        option->palette.setColor(QPalette::Text, ink);
        option->palette.setColor(QPalette::HighlightedText, ink);
    }
};

}

EntryTable::EntryTable(QWidget* parent)
    : QTableView(parent)
    , m_columns(new FlatHeader(Qt::Horizontal, this))
    , m_rows(new FlatHeader(Qt::Vertical, this))
{
    setHorizontalHeader(m_columns);
    setVerticalHeader(m_rows);
    setItemDelegate(new CellDelegate(this));
    m_rows->setSectionResizeMode(QHeaderView::Fixed);
    m_rows->setMinimumSectionSize(kRowHeight);
    m_rows->setDefaultSectionSize(kRowHeight);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    flattenCorners(*this);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
}

void EntryTable::type(const QModelIndex& index, const QString& text)
{
    edit(index);
    if (auto* field = viewport()->findChild<QLineEdit*>()) {
        field->setText(text);
        field->selectAll();
    }
}

void EntryTable::keyPressEvent(QKeyEvent* event)
{
    // What an editor leaves of its keys is its own: it is just being closed.
    if (state() == EditingState)
        return;
    const QModelIndex index = currentIndex();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copyChosen();
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        clearChosen();
    else if (isEnter && (index.flags() & Qt::ItemIsEditable))
        edit(index);
    else
        QTableView::keyPressEvent(event);
}

void EntryTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    m_columns->setCurrent(current.column());
    m_rows->setCurrent(current.row());
}

// Enter in a cell takes it and goes to the one below.
void EntryTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint != QAbstractItemDelegate::SubmitModelCache || std::exchange(m_isStaying, false))
        return;
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid())
        setCurrentIndex(below);
}

void EntryTable::clearChosen()
{
    const QModelIndexList cells = selectionModel()->selectedIndexes();
    for (const QModelIndex& cell : cells) {
        const bool isText = (cell.flags() & Qt::ItemIsEditable) && !cell.data(Qt::EditRole).toString().isEmpty();
        if (isText && !model()->setData(cell, QString()))
            return; // why is told by the model
    }
}

void EntryTable::copyChosen() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    QString text;
    int row = -1;
    for (const QModelIndex& cell : cells) {
        if (row >= 0)
            text += QLatin1Char(cell.row() == row ? '\t' : '\n');
        text += cell.data().toString();
        row = cell.row();
    }
    QApplication::clipboard()->setText(text);
}
