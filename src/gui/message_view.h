// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/sentence_view.h"

// A chapter's or a block's message as a view; of a hidden one the link that brings it back; nullptr where there is
// nothing to show.
QWidget* messageView(
    const Sentence& message, SentenceView::Look look, const Theme& theme, WordsDesk* words, QWidget* parent);
