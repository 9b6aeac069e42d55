// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "review/review.h"

#include <vector>

// What one column takes: at its best, with its title broken into lines, and with its words broken too.
struct ColumnNeed {
    double best = 0, brokenTitle = 0, brokenWords = 0;
    double share = 0; // of what is left over
};

// The letters of a table, and the width from which on words may rather break.
struct TableLetters {
    int cellPx = 0, titlePx = 0;
    double widestWords = 0;
};

std::vector<ColumnNeed> columnNeeds(const TableBlock& table, const Theme& theme, const TableLetters& letters);
// How wide the insides of a table's columns are on screen, where there is room: by the columns' weights, but none
// narrower than what it needs. Where all needs together are more than the room, titles break, then words.
std::vector<double> widthsByWeight(const TableBlock& table, const std::vector<ColumnNeed>& needs, double room);

// How wide a table's columns are on paper, where every millimetre counts. Figures and short words get what they need,
// bars and pins at least what they can be read at, and what is left goes to bars, pins and the first column by the
// columns' weights. Where paper is too narrow, titles break into lines first, then the letters get smaller, then words
// break; figures never do.
struct ColumnWidths {
    std::vector<double> lefts; // of the cells' insides
    std::vector<double> widths;
    int letterPx = 0;     // of all cells
    bool isTight = false; // words break, or the columns are narrower than what they hold
};

inline constexpr double kTableGutter = 14; // between the insides of neighbouring cells

ColumnWidths columnWidths(const TableBlock& table, double width, const Theme& theme);
