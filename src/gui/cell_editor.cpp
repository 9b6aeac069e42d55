// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cell_editor.h"

#include "gui/composition.h"

#include <QKeyEvent>
#include <QPainter>

CellEditor::CellEditor(QWidget* parent)
    : QLineEdit(parent)
    , m_composition(new Composition(*this))
{
    setFrame(false);
    setAutoFillBackground(true);
    setTextMargins(4, 0, 4, 0);
}

void CellEditor::begin(const QString& text, Mode mode, bool isTouched)
{
    m_mode = mode;
    m_begun = text;
    m_isTouched = isTouched;
    setText(text);
}

void CellEditor::commitComposition()
{
    m_composition->commit();
}

bool CellEditor::event(QEvent* event)
{
    // Tab would go to the next widget before it came to keyPressEvent().
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) && leaves(*key))
            return true;
    }
    return QLineEdit::event(event);
}

bool CellEditor::leaves(const QKeyEvent& event)
{
    const bool isShifted = event.modifiers() & Qt::ShiftModifier;
    const auto leave = [this](CellStep step) {
        Q_EMIT leaveWanted(step);
        return true;
    };
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return leave(event.modifiers() & Qt::ControlModifier ? CellStep::Stay
                : isShifted                                  ? CellStep::Up
                                                             : CellStep::Down);
    case Qt::Key_Tab:
        return leave(CellStep::NextRight);
    case Qt::Key_Backtab:
        return leave(CellStep::NextLeft);
    default:
        break;
    }
    if (m_mode != Mode::Typing || event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Down:
        return leave(CellStep::Down);
    case Qt::Key_Up:
        return leave(CellStep::Up);
    case Qt::Key_Right:
        return leave(CellStep::Right);
    case Qt::Key_Left:
        return leave(CellStep::Left);
    default:
        return false;
    }
}

void CellEditor::keyPressEvent(QKeyEvent* event)
{
    if (leaves(*event))
        return;
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT gaveUp();
        return;
    }
    if (event->key() == Qt::Key_F2) {
        m_mode = m_mode == Mode::Typing ? Mode::Editing : Mode::Typing;
        return;
    }
    QLineEdit::keyPressEvent(event);
    // What the field has no use for is not for the sheet below it, but for moving between sheets.
    const bool isOfPage = event->modifiers() & Qt::ControlModifier
        && (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown);
    event->setAccepted(!isOfPage);
}

void CellEditor::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Link), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}
