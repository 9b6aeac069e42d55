// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "core/result.h"
#include "core/words.h"
#include "review/report_parts.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QPagedPaintDevice;

struct ReportOptions {
    PaletteKind palette = PaletteKind::Default;
    QString author;    // on the cover and in the PDF's properties; empty: none
    ReportParts parts; // cover and contents come with a summary
};

// Called before each page, from 1; false cancels.
using ReportProgress = std::function<bool(int page, int pages)>;

// The review as an A4 portrait PDF: cover, summary, contents with links, chapters, appendix; vector charts, selectable
// text, running head, page x of y, bookmarks. The same review gives the same bytes, whole or not at all. Errors:
// FontMissing, Cancelled, IoFailed.
Result<QByteArray> reportPdf(
    const Review& review, const Words& words, const ReportOptions& options = {}, const ReportProgress& progress = {});
// The same pages onto any paged device, a printer for one.
Result<void> paintReport(QPagedPaintDevice& device, const Review& review, const Words& words,
    const ReportOptions& options = {}, const ReportProgress& progress = {});
