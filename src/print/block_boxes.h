// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "core/words.h"
#include "print/boxes.h"
#include "review/review.h"

// A chapter of the review as boxes: its heading, message, figures, charts, tables and text, in its order. Blocks whose
// spans share a row on screen stand side by side where paper is wide enough for both.
Boxes chapterBoxes(const Chapter& chapter, const Theme& theme, const Words& words, const Density& density = {});
// One block on a width.
Boxes blockBoxes(const Block& block, double width, const Theme& theme, const Words& words, const Density& density = {});
