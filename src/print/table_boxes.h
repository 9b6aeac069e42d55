// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "print/boxes.h"
#include "review/review.h"

// A table as boxes: its head, which a page that begins with one of its rows repeats, and a box for each row. `first` is
// the index that the first box will have in the document. A table of few rows stays on one page; a longer one leaves
// no single row on either side of a page's end.
Boxes tableBoxes(const TableBlock& table, double width, const Theme& theme, int first);
