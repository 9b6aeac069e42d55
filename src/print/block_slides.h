// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "core/words.h"
#include "print/slide.h"
#include "review/review.h"

#include <vector>

// One block: its message at the head, below it what shows it, as large as there is room for. Long tables and texts go
// on on further slides. A block that has no data yet gives none.
std::vector<Slide> blockSlides(const Block& block, const Chapter& chapter, const Theme& theme, const Words& words);
