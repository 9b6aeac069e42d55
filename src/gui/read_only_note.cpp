// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/read_only_note.h"

#include "gui/entry_desk.h"

#include <QEvent>

ReadOnlyNote::ReadOnlyNote(const EntryDesk& desk, QWidget* parent)
    : QLabel(parent)
    , m_desk(desk)
{
    setWordWrap(true);
    setForegroundRole(QPalette::PlaceholderText);
    connect(&desk, &EntryDesk::changed, this, &ReadOnlyNote::retranslate);
    retranslate();
}

void ReadOnlyNote::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLabel::changeEvent(event);
}

void ReadOnlyNote::retranslate()
{
    setText(tr("This book can only be read: nothing here can be changed."));
    setVisible(m_desk.isReadOnly());
}
