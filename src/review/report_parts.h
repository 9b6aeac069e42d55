// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review.h"

#include <optional>

// Who signed the review off, and what has changed since.
struct SignedBy {
    QString name;
    Moment moment;
    Month through;   // the last month of the review that was signed
    int figures = 0; // changed since
    int texts = 0;
};

// What the printed report holds beside the chapters, in the form of chapters that have no number. One without a title
// is left out.
struct ReportParts {
    Chapter summary;  // one page: the year's message, the KPI table, each chapter's message
    Chapter appendix; // every KPI by month, definitions, months missing, changes of closed months
    std::optional<SignedBy> signedBy{};
};

// A review with all that is printed.
struct FullReview {
    Review review;
    ReportParts parts;
};
