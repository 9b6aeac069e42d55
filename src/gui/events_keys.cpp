// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/events_keys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace {

bool isText(const QObject& object)
{
    const auto* line = qobject_cast<const QLineEdit*>(&object);
    const auto* text = qobject_cast<const QPlainTextEdit*>(&object);
    return (line && !line->isReadOnly()) || (text && !text->isReadOnly());
}

} // namespace

EventsKeys::EventsKeys(QWidget& page)
    : QObject(&page)
    , m_page(page)
{
    qApp->installEventFilter(this);
}

void EventsKeys::add(QKeyCombination key, const std::function<void()>& act, InText inText)
{
    m_keys.push_back({key, act, inText});
}

const EventsKeys::Key* EventsKeys::keyOf(const QObject& watched, const QEvent& event) const
{
    const auto* widget = qobject_cast<const QWidget*>(&watched);
    if (!widget || (widget != &m_page && !m_page.isAncestorOf(widget)))
        return nullptr;
    const auto& pressed = static_cast<const QKeyEvent&>(event);
    for (const Key& key : m_keys) {
        if (pressed.keyCombination() == key.key && (key.inText == InText::Works || !isText(watched)))
            return &key;
    }
    return nullptr;
}

bool EventsKeys::eventFilter(QObject* watched, QEvent* event)
{
    // A shortcut is offered to the widget in focus before it acts: what is taken here comes back as a plain key.
    if (event->type() == QEvent::ShortcutOverride && keyOf(*watched, *event)) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        if (const Key* key = keyOf(*watched, *event)) {
            const std::function<void()> act = key->act;
            act();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}
