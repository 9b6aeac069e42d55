// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/words.h"
#include "print/report_file.h"
#include "services/review_service.h"

class BookService;

// Reads all that a report of a format is made from, in the language of the words. Errors: as BookService::fullReview()
// and records().
Result<ReportSource> reportSource(
    const BookService& book, const ReviewRequest& request, ReportFormat format, const Words& words);
