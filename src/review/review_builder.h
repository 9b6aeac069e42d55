// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/month.h"
#include "core/words.h"
#include "domain/catalogue.h"
#include "domain/facts.h"
#include "domain/month_change.h"
#include "domain/wording.h"
#include "review/report_parts.h"
#include "review/review.h"

#include <vector>

// Builds the review of a store's year from its facts: pure. `facts` must hold the months of the year and of the year
// before. A year without figures gives chapters whose blocks say what to enter.
// The wordings in force are only for what chapters make of them themselves; applyWordings() lays them over the review.
// With `onlyChapter` that chapter alone is filled; the others have their heads, see Chapter::isFilled.
Review buildReview(const Facts& facts, const Catalogue& catalogue, int year, Month through, const Words& words,
    QStringView onlyChapter = {}, const std::vector<Wording>& inForce = {});
// The same with what is printed beside the chapters, under the manager's wordings. `changes`: what was done in months
// of the year after closing.
FullReview buildFullReview(const Facts& facts, const Catalogue& catalogue, int year, Month through,
    const std::vector<Wording>& wordings, const std::vector<MonthChange>& changes, const Words& words);
