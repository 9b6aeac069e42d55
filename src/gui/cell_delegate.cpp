// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cell_delegate.h"

#include "gui/cell_editor.h"
#include "gui/cell_painter.h"

#include <QTableView>

CellDelegate::CellDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    const bool isCurrent = view && view->currentIndex() == index;
    const bool isSelected = option.state & QStyle::State_Selected;
    paintCell(*painter, option.rect, index, m_theme, {isSelected, isCurrent, m_isNarrow});
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new CellEditor(parent);
    editor->setFont(cellFont(m_theme, m_isNarrow));
    editor->setAlignment(index.data(Qt::TextAlignmentRole).value<Qt::Alignment>());
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return editor;
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    QRect area = option.rect;
    // An exact figure may be longer than what the cell shows.
    const auto* field = static_cast<CellEditor*>(editor);
    const int needed = field->fontMetrics().horizontalAdvance(field->text()) + 4 * cellSide(m_isNarrow);
    if (needed > area.width()) {
        area.setLeft(qMax(0, area.right() + 1 - needed));
        area.setWidth(qMax(needed, area.width())); // at the left edge it grows to the right
    }
    editor->setGeometry(area);
}

bool CellDelegate::eventFilter(QObject* object, QEvent* event)
{
    // The editor's keys are its own: the delegate's filter would take Enter, Tab and Escape from it.
    return QObject::eventFilter(object, event); // NOLINT(bugprone-parent-virtual-call): skipped on purpose
}
