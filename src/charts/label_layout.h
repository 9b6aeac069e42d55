// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <vector>

// How labels find their places without overlapping: pure arithmetic on measured boxes.

// Which labels of one row can be shown: all of them where none comes nearer than `gap` to its neighbour; else every
// second, every third, ... counted from the last (or from the first). Preferred labels are always shown, unless they
// overlap each other, and push neighbours out. Empty boxes are no labels.
struct LabelChoice {
    double gap = 2;
    bool isCountedFromEnd = true;
};
std::vector<bool> shownLabels(
    const std::vector<QRectF>& boxes, const std::vector<bool>& isPreferred, const LabelChoice& choice = {});

// Centres of boxes that stand above one another in a column, moved as little as possible so that none overlap and all
// lie between top and bottom (as far as the room allows; where it doesn't, they begin at the top). The order of the
// wished centres is kept.
std::vector<double> pushedApart(
    const std::vector<double>& centres, const std::vector<double>& heights, double top, double bottom);
