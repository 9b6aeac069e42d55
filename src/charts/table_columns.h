// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "review/review.h"

#include <vector>

// How wide a table's columns are on paper, where every millimetre counts. Figures and short words get what they need,
// bars and pins at least what they can be read at, and what is left goes to bars, pins and the first column by the
// columns' weights. Where paper is too narrow, titles break into lines first, then the letters get smaller, then words
// break; figures never do.
struct ColumnWidths {
    std::vector<double> lefts; // of the cells' insides
    std::vector<double> widths;
    int letterPx = 0; // of all cells
};

inline constexpr double kTableGutter = 14; // between the insides of neighbouring cells

ColumnWidths columnWidths(const TableBlock& table, double width, const Theme& theme);
