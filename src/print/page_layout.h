// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

// Where boxes of a document go on pages: pure arithmetic over their heights, in any one unit of length.

// One piece that is never split: a line of text, a chart, a table row.
struct BoxSize {
    double height = 0;
    double give = 0;           // how much lower it may be drawn, so that a page holds more
    double take = 0;           // how much higher, so that a page is filled
    double gapBefore = 0;      // left out at the top of a page
    bool keepWithNext = false; // the box behind it begins on the same page: headings, messages, table heads
    bool prefersNext = false;  // the same, but not at the cost of a page left a good part empty: a small table's rows
    bool startsPage = false;
    int repeats = -1; // of a table row: the box (its table's head) that is drawn again where the row begins a page
};

struct PlacedBox {
    int box = 0;    // its index; a repeated head stands more than once
    int page = 0;   // from 0
    double top = 0; // from the top of the page's content
    double height = 0;
};

// Fills pages of a height. Boxes that can give are drawn lower where the next ones then still fit, and boxes that can
// take are drawn higher on a page that goes on on the next; the last page of a chapter ends where it ends. Boxes that
// are kept with the next go together to the next page where they do not fit; a box or a run of kept boxes higher than a
// page is broken where the page ends, and a single box higher than a page stands alone on one. Nothing is left out. No
// boxes: no pages.
std::vector<PlacedBox> paginate(const std::vector<BoxSize>& boxes, double pageHeight);
// The boxes in one column from the top, lower or higher as far as they can be, so that they fill a height.
std::vector<PlacedBox> filled(const std::vector<BoxSize>& boxes, double height);
