// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "print/paged_document.h"
#include "print/report_options.h"
#include "review/report_parts.h"

#include <QPageSize>

#include <memory>

// The review as slides of 16:9: cover with speaker and date, contents, a divider for each chapter, one message a slide
// with its chart, table or text, and the plan as the closing slide. The same blocks as on paper in bigger type; blocks
// without data, the summary and the appendix are left out. The fonts must have been loaded.
std::unique_ptr<PagedDocument> slideDeck(const FullReview& full, const Words& words, const ReportOptions& options);
// 13 1/3 by 7 1/2 inches, as presentation programs have it; its upright form.
QPageSize slidePaper();
