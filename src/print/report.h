// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/words.h"
#include "print/paged_document.h"
#include "print/report_options.h"
#include "review/report_parts.h"

#include <QByteArray>

#include <memory>

class QPagedPaintDevice;

// What a report is printed on; slides have a size of their own in a PDF, and lie across this paper on a printer.
QPageSize paperOf(const ReportOptions& options);

// The pages of a review as the options want them. As a report: cover, summary, contents with links, chapters, appendix;
// vector charts, running head, page x of y, bookmarks; see print/slides.h for the other layout. Cover and contents come
// with a summary's title. Errors: FontMissing.
Result<std::unique_ptr<PagedDocument>> pagedDocument(
    const FullReview& full, const Words& words, const ReportOptions& options = {});

// Those pages as a PDF with selectable text. The same review gives the same bytes, whole or not at all. Errors:
// FontMissing, Cancelled, IoFailed.
Result<QByteArray> reportPdf(
    const FullReview& full, const Words& words, const ReportOptions& options = {}, const ReportProgress& progress = {});
// The same pages onto any paged device, a printer for one, whose paper and orientation have been set.
Result<void> paintReport(QPagedPaintDevice& device, const FullReview& full, const Words& words,
    const ReportOptions& options = {}, const ReportProgress& progress = {});
