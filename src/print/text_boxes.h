// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/boxes.h"

#include <QColor>
#include <QFont>
#include <QString>

#include <vector>

// A stretch of text in one font and colour.
struct TextRun {
    QString text;
    QFont font;
    QColor colour;
};

struct TextStyle {
    double lineHeight = 1.5; // of the letter size
    double gapBefore = 0;
    bool keepWithNext = false; // the whole text with what follows
};

// Sets text into lines of a width, a box for each, so that pages break between lines but never leave one line of a
// paragraph alone. Line breaks in the text are kept; other control characters become blanks. No text: no boxes.
Boxes textBoxes(const std::vector<TextRun>& runs, double width, const TextStyle& style);
