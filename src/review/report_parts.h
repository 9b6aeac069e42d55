// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review.h"

// What the printed report holds beside the chapters, in the form of chapters that have no number. One without a title
// is left out.
struct ReportParts {
    Chapter summary;  // one page: the year's message, the KPI table, each chapter's message
    Chapter appendix; // every KPI by month, definitions, months missing, changes of closed months
};

// A review with all that is printed.
struct FullReview {
    Review review;
    ReportParts parts;
};
