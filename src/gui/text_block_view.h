// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "core/language.h"
#include "review/review.h"

#include <QWidget>

// The paragraphs of a text block: the topic at the left, its sentences beside it in a measure that reads well. The text
// can be selected with the mouse and the keyboard.
class TextBlockView final : public QWidget {
    Q_OBJECT

public:
    TextBlockView(const TextBlock& text, Language language, const Theme& theme, QWidget* parent);
};

// A paragraph's sentences as one text: with spaces between them where the language has them.
QString paragraphText(const TextBlock::Paragraph& paragraph, Language language);
