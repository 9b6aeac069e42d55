// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and the mouse do in a sheet: as in Excel and LibreOffice.
#include "gui/sheet_view.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace {

struct CommandKey {
    Qt::Key key = Qt::Key_unknown;
    Qt::KeyboardModifiers modifiers;
    SheetView::Command command{};
};

const CommandKey kCommandKeys[] = {
    {Qt::Key_C, Qt::ControlModifier, SheetView::Command::Copy},
    {Qt::Key_Insert, Qt::ControlModifier, SheetView::Command::Copy},
    {Qt::Key_X, Qt::ControlModifier, SheetView::Command::Cut},
    {Qt::Key_V, Qt::ControlModifier, SheetView::Command::Paste},
    {Qt::Key_Insert, Qt::ShiftModifier, SheetView::Command::Paste},
    {Qt::Key_Delete, Qt::NoModifier, SheetView::Command::Clear},
    {Qt::Key_Backspace, Qt::NoModifier, SheetView::Command::Clear},
    {Qt::Key_D, Qt::ControlModifier, SheetView::Command::FillDown},
    {Qt::Key_R, Qt::ControlModifier, SheetView::Command::FillRight},
    {Qt::Key_Return, Qt::ControlModifier, SheetView::Command::Accept},
    {Qt::Key_Enter, Qt::ControlModifier, SheetView::Command::Accept},
};

const CommandKey* commandOf(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const auto* found = std::ranges::find_if(
        kCommandKeys, [&](const CommandKey& one) { return one.key == event.key() && one.modifiers == modifiers; });
    return found == std::end(kCommandKeys) ? nullptr : found;
}

// What would be a text: not what Ctrl or Alt make of a letter.
bool isText(const QKeyEvent& event)
{
    return !event.text().isEmpty() && event.text().at(0).isPrint()
        && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

bool isPageKey(const QKeyEvent& event)
{
    return event.key() == Qt::Key_PageUp || event.key() == Qt::Key_PageDown;
}

} // namespace

bool SheetView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Before the window's shortcuts of the same keys.
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isSelectAll = key->matches(QKeySequence::SelectAll);
        if (commandOf(*key) || isText(*key) || isSelectAll) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        // Tab would leave the sheet before it came to keyPressEvent().
        auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) && takesStep(*key))
            return true;
    }
    return QTableView::event(event);
}

void SheetView::keyPressEvent(QKeyEvent* event)
{
    if (isTyping()) {
        event->ignore(); // the field's keys; those it has no use for are the page's
        return;
    }
    if (m_model.rowCount() > 0
        && (takesCommand(*event) || takesMove(*event) || takesStep(*event) || takesTyping(*event)))
        return;
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        Q_EMIT leaveWanted();
        return;
    }
    event->ignore(); // nothing for the base class: its own ways are not a spreadsheet's
}

bool SheetView::takesCommand(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::SelectAll)) {
        const QModelIndex current = currentIndex();
        selectionModel()->select(
            {m_model.index(0, 0), m_model.index(m_model.rowCount() - 1, m_model.columnCount() - 1)},
            QItemSelectionModel::ClearAndSelect);
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        return true;
    }
    const CommandKey* found = commandOf(event);
    if (found)
        Q_EMIT commanded(found->command);
    return found != nullptr;
}

bool SheetView::takesMove(const QKeyEvent& event)
{
    if (event.modifiers() & Qt::AltModifier || (isPageKey(event) && event.modifiers() & Qt::ControlModifier))
        return false;
    const bool isFar = event.modifiers() & Qt::ControlModifier;
    const bool isMarking = event.modifiers() & Qt::ShiftModifier;
    const QModelIndex from = isMarking && m_far.isValid() ? QModelIndex(m_far) : currentIndex();
    if (!from.isValid()) {
        goTo(firstEntry(m_model));
        return true;
    }
    const auto towards = [&](int down, int right) {
        return isFar ? jumped(m_model, from, down, right) : neighbour(m_model, from, down, right);
    };
    QModelIndex to;
    switch (event.key()) {
    case Qt::Key_Up:
        to = towards(-1, 0);
        break;
    case Qt::Key_Down:
        to = towards(1, 0);
        break;
    case Qt::Key_Left:
        to = towards(0, -1);
        break;
    case Qt::Key_Right:
        to = towards(0, 1);
        break;
    case Qt::Key_Home:
        to = isFar ? firstEntry(m_model) : from.siblingAtColumn(SheetModel::January);
        break;
    case Qt::Key_End:
        to = isFar ? lastEntry(m_model) : from.siblingAtColumn(SheetModel::December);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int rows = std::max(1, viewport()->height() / rowHeight(0) - 1);
        const int row = from.row() + (event.key() == Qt::Key_PageUp ? -rows : rows);
        to = m_model.index(std::clamp(row, 0, m_model.rowCount() - 1), from.column());
        if (m_model.entrySheet()->sheet.row(to.row()).role == SheetRow::Role::Heading)
            to = neighbour(m_model, to, 1, 0);
        break;
    }
    default:
        return false;
    }
    m_tabColumn = -1;
    if (isMarking)
        extendTo(to);
    else
        goTo(to);
    return true;
}

bool SheetView::takesStep(const QKeyEvent& event)
{
    const bool isShifted = event.modifiers() & Qt::ShiftModifier;
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        stepInBlock(isShifted ? CellStep::Up : CellStep::Down);
        return true;
    case Qt::Key_Tab:
        stepInBlock(isShifted ? CellStep::NextLeft : CellStep::NextRight);
        return true;
    case Qt::Key_Backtab:
        stepInBlock(CellStep::NextLeft);
        return true;
    default:
        return false;
    }
}

bool SheetView::takesTyping(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_F2) {
        beginTyping(CellEditor::Mode::Editing, currentIndex().data(Qt::EditRole).toString());
        return true;
    }
    if (!isText(event))
        return false;
    beginTyping(CellEditor::Mode::Typing, event.text());
    return true;
}

// In a marked block Enter and Tab go round its cells; elsewhere Enter after some Tabs returns below the first of them.
void SheetView::stepInBlock(CellStep step)
{
    const bool isAcross = step == CellStep::NextRight || step == CellStep::NextLeft;
    const bool isEnter = step == CellStep::Down || step == CellStep::Up;
    if (!hasBlock() || !(isAcross || isEnter)) {
        if (isAcross && m_tabColumn < 0)
            m_tabColumn = currentIndex().column();
        QModelIndex from = currentIndex();
        if (step == CellStep::Down && m_tabColumn >= 0)
            from = from.siblingAtColumn(m_tabColumn);
        if (!isAcross)
            m_tabColumn = -1;
        goTo(stepped(m_model, from, step));
        return;
    }
    const QItemSelection selection = selectionModel()->selection();
    const QItemSelectionRange& block = selection.first();
    const int across = isAcross ? block.width() : block.height();
    const int count = block.width() * block.height();
    const int by = step == CellStep::NextRight || step == CellStep::Down ? 1 : count - 1;
    const QModelIndex at = currentIndex();
    int place = isAcross ? (at.row() - block.top()) * across + at.column() - block.left()
                         : (at.column() - block.left()) * across + at.row() - block.top();
    for (int tries = 0; tries < count; ++tries) {
        place = (place + by) % count;
        const int major = place / across;
        const int minor = place % across;
        const QModelIndex next = isAcross ? m_model.index(block.top() + major, block.left() + minor)
                                          : m_model.index(block.top() + minor, block.left() + major);
        if (m_model.entrySheet()->sheet.isEntry(next.row()) && next.column() <= SheetModel::December) {
            selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
            return;
        }
    }
}

void SheetView::extendTo(const QModelIndex& index)
{
    if (index.isValid())
        mark(currentIndex(), index);
}

void SheetView::inputMethodEvent(QInputMethodEvent* event)
{
    const bool isEmpty = event->commitString().isEmpty() && event->preeditString().isEmpty();
    CellEditor* field = isEmpty ? nullptr : beginTyping(CellEditor::Mode::Typing, QString());
    if (field)
        QCoreApplication::sendEvent(field, event);
    else
        event->ignore();
}

void SheetView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || m_model.entrySheet()->sheet.row(index.row()).role == SheetRow::Role::Heading
        || !finishTyping())
        return;
    setFocus(Qt::MouseFocusReason);
    m_tabColumn = -1;
    const QModelIndex pressed = indexAt(event->position().toPoint()); // storing may have read the sheet anew
    const bool isMarked = selectionModel()->isSelected(pressed);
    if (event->button() == Qt::LeftButton && event->modifiers() & Qt::ShiftModifier)
        extendTo(pressed);
    else if (event->button() == Qt::LeftButton || !isMarked)
        goTo(pressed);
}

void SheetView::mouseMoveEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->buttons() & Qt::LeftButton && !isTyping() && index.isValid() && index != m_far)
        extendTo(index);
}

void SheetView::mouseReleaseEvent(QMouseEvent*) { }

void SheetView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()) == currentIndex())
        beginTyping(CellEditor::Mode::Editing, currentIndex().data(Qt::EditRole).toString());
}
