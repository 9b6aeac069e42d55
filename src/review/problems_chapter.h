// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review_context.h"

// Chapter 5, Problems and challenges (问题与挑战): what was missed and what moved the wrong way, ranked, with causes;
// and what is unsettled in the data.
Chapter problemsChapter(const ReviewContext& context);
