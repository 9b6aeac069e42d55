// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/saved_label.h"

#include <QEvent>

SavedLabel::SavedLabel(QWidget* parent)
    : QLabel(parent)
{
    setForegroundRole(QPalette::PlaceholderText);
    setTextFormat(Qt::PlainText);
}

void SavedLabel::showSaved()
{
    m_when = QTime::currentTime();
    m_isUnsaved = false;
    say();
}

void SavedLabel::showUnsaved()
{
    m_isUnsaved = true;
    say();
}

void SavedLabel::showGivenUp()
{
    m_isUnsaved = false;
    say();
}

void SavedLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        say();
    QLabel::changeEvent(event);
}

void SavedLabel::say()
{
    if (m_isUnsaved)
        setText(tr("Not saved"));
    else if (m_when.isValid())
        setText(tr("Saved %1").arg(m_when.toString(QStringLiteral("HH:mm:ss"))));
    else
        clear();
}
