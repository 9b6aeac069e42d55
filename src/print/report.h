// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "core/result.h"
#include "core/words.h"
#include "review/review.h"

#include <QByteArray>
#include <QPageLayout>

#include <functional>

class QPagedPaintDevice;

struct ReportOptions {
    PaletteKind palette = PaletteKind::Default;
    QString author; // empty: none
};

// The review as an A4 portrait PDF: vector charts, selectable text, running head, page x of y, bookmarks are left to
// the viewer. The bytes are whole or there is an error (FontMissing, Cancelled).
Result<QByteArray> reportPdf(const Review& review, const Words& words, const ReportOptions& options = {},
    const std::function<bool(int page, int pages)>& progress = {});
// The same pages onto any paged device, a printer for one.
Result<void> paintReport(QPagedPaintDevice& device, const Review& review, const Words& words,
    const ReportOptions& options = {}, const std::function<bool(int page, int pages)>& progress = {});
