// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "domain/catalogue.h"
#include "domain/wording.h"
#include "review/review.h"

#include <vector>

// Lays the manager's words over a review that has just been written: replaces texts, takes out what is hidden, moves
// sentences within their paragraph and adds what was added. It takes the year's
// wordings and lays those in force in the review's month; where only a later month has one, a note tells of it. The
// rows of problems are treated as sentences; those added must be in the table already (see buildReview). Words whose
// place the figures no longer give are left out and stay in the book; an added sentence whose neighbour is gone stands
// at the end of its block. Pure.
void applyWordings(
    Review& review, const std::vector<Wording>& wordings, const Catalogue& catalogue, const Words& words);
