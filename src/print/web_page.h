// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/words.h"
#include "print/paged_document.h"
#include "print/report_options.h"
#include "review/report_parts.h"

#include <QByteArray>

// The review as one HTML file that asks nothing of the net: charts as SVG, tables as tables, readable on a phone and
// printable: summary, chapters and appendix. It is well-formed XML too. Of the options: palette and author. Errors:
// FontMissing, Cancelled.
Result<QByteArray> reviewWebPage(
    const FullReview& full, const Words& words, const ReportOptions& options = {}, const ReportProgress& progress = {});
