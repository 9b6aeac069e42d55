// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "print/boxes.h"
#include "review/review.h"

// The figures at a chapter's head, three to a row, which stay together.
Boxes stripBoxes(const KpiStrip& strip, double width, const Theme& theme);
// The least width at which every figure's unit stands on one line behind it.
double comfortableStripWidth(const KpiStrip& strip, const Theme& theme);
