// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/composition.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QWidget>

Composition::Composition(QWidget& editor)
    : QObject(&editor)
    , m_editor(editor)
{
    editor.installEventFilter(this);
}

void Composition::commit()
{
    if (!isOn())
        return;
    QGuiApplication::inputMethod()->commit();
    // Not every input method answers: what it has shown is taken then.
    if (isOn())
        send(m_text);
}

void Composition::send(const QString& commit)
{
    QInputMethodEvent event;
    event.setCommitString(commit);
    QCoreApplication::sendEvent(&m_editor, &event);
}

bool Composition::takes(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // The first Enter ends the composing, the next one the typing.
        commit();
        return true;
    case Qt::Key_Escape:
        QGuiApplication::inputMethod()->reset();
        send({});
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        commit();
        return false;
    // An editor would drop the composed text to move in its own.
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return false;
    }
}

bool Composition::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::InputMethod:
        m_text = static_cast<const QInputMethodEvent&>(*event).preeditString();
        break;
    case QEvent::FocusOut:
        commit();
        break;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        if (!isOn())
            break;
        if (event->type() == QEvent::ShortcutOverride) {
            const int key = static_cast<const QKeyEvent&>(*event).key();
            if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Escape)
                break;
            event->accept();
            return true;
        }
        return takes(static_cast<const QKeyEvent&>(*event).key());
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}
