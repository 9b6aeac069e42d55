// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/hidden_link.h"

#include "gui/words_desk.h"

HiddenLink::HiddenLink(const QStringList& places, WordsDesk& words, QWidget* parent, Of what)
    : QToolButton(parent)
{
    const auto count = static_cast<int>(places.size());
    setText(what == Of::Problems ? tr("%n hidden problem(s): show", nullptr, count)
                                 : tr("%n hidden sentence(s): show", nullptr, count));
    setAutoRaise(true);
    setEnabled(words.canWrite());
    connect(this, &QToolButton::clicked, &words, [&words, places] { words.setHidden(places, false); });
}
