// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/page_layout.h"

#include <QRectF>
#include <QStringList>

#include <functional>
#include <vector>

class QPainter;

// A box with what it shows. Lengths are in the units of the theme's letter sizes: 96 to the inch, so that the same
// sizes look the same on screen and on paper.
struct Box {
    BoxSize size;
    std::function<void(QPainter& painter, const QRectF& area)> draw;
    QStringList bookmarks; // what begins here, as the document's bookmarks name it
    int section = -1;      // of a line of the contents: the section it leads to
};

using Boxes = std::vector<Box>;

// How much air a chapter has between its blocks and lines.
struct Density {
    double blockGap = 26;
    double paragraphGap = 9;
    double leading = 1.7; // of running text, in letter heights

    static Density tight() { return {20, 6, 1.5}; }
};

// A4 portrait in those units, its margins, and where the head and the foot stand.
namespace paper {
inline constexpr double kUnitsPerInch = 96;
inline constexpr double kWidth = 210 / 25.4 * kUnitsPerInch;
inline constexpr double kHeight = 297 / 25.4 * kUnitsPerInch;
inline constexpr double kSide = 60;
inline constexpr double kTop = 100;   // of the content; the head stands above
inline constexpr double kBottom = 76; // below the content; the foot stands in it
inline constexpr double kContentWidth = kWidth - 2 * kSide;
inline constexpr double kContentHeight = kHeight - kTop - kBottom;
}
