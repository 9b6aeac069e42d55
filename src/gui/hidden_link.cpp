// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/hidden_link.h"

#include "gui/words_desk.h"

HiddenLink::HiddenLink(const QStringList& places, WordsDesk& words, QWidget* parent)
    : QToolButton(parent)
{
    setText(tr("%n hidden sentence(s): show", nullptr, static_cast<int>(places.size())));
    setAutoRaise(true);
    setEnabled(words.canWrite());
    connect(this, &QToolButton::clicked, &words, [&words, places] { words.setHidden(places, false); });
}
