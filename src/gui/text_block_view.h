// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "review/review.h"

#include <QWidget>

class WordsDesk;

// The paragraphs of a text block: the topic at the left, its sentences beside it, one a line, in a measure that reads
// well.
class TextBlockView final : public QWidget {
    Q_OBJECT

public:
    // words: where the sentences can be changed; nullptr: they are only read.
    TextBlockView(const TextBlock& text, const Theme& theme, WordsDesk* words, QWidget* parent);
};
