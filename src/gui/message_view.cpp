// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/message_view.h"

#include "gui/hidden_link.h"

QWidget* messageView(
    const Sentence& message, SentenceView::Look look, const Theme& theme, WordsDesk* words, QWidget* parent)
{
    if (message.hand.isHidden)
        return words ? new HiddenLink({message.id}, *words, parent) : nullptr;
    if (message.text.isEmpty())
        return nullptr;
    return new SentenceView(message, {}, look, theme, words, parent);
}
