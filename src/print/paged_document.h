// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "print/pdf_info.h"

#include <QByteArray>
#include <QPageSize>
#include <QSizeF>
#include <QString>

#include <functional>
#include <vector>

class QPagedPaintDevice;
class QPainter;

// Pages that are laid out and can be drawn anywhere, one at a time and in any order: into a PDF, on a printer, in a
// preview, full screen. Lengths are in the theme's units, 96 to the inch. It keeps nothing of what it was made from.
class PagedDocument {
public:
    virtual ~PagedDocument() = default;

    virtual QSizeF pageSize() const = 0;
    virtual int pages() const = 0; // at least one
    // `page` from 0; the painter's origin is the page's upper left corner. Draws no ground: paper is white.
    virtual void draw(QPainter& painter, int page) const = 0;
    // What it says of itself; bookmarks and links in points of a page of pageSize().
    virtual PdfInfo info() const = 0;
};

// Called before each page, from 1; false cancels.
using ReportProgress = std::function<bool(int page, int pages)>;

// The document as PDF, on pages of a size: it is made to fit and stands in the middle. The same document gives the same
// bytes, whole or not at all. Errors: Cancelled, IoFailed.
Result<QByteArray> pdfOf(
    const PagedDocument& document, const QPageSize& paper, bool isLandscape, const ReportProgress& progress);
// The same pages onto a device whose page has been set up, a printer for one.
Result<void> paintPages(QPagedPaintDevice& device, const PagedDocument& document, const ReportProgress& progress);
