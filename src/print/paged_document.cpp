// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/paged_document.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace {

constexpr int kPdfResolution = 1200;
constexpr double kPointsPerUnit = 0.75;

// How a document's page lies on another: scaled to fit, in the middle.
struct Fit {
    double scale = 1;
    QPointF corner;

    Fit(QSizeF page, QSizeF room)
        : scale(std::min(room.width() / page.width(), room.height() / page.height()))
        , corner((room.width() - page.width() * scale) / 2, (room.height() - page.height() * scale) / 2)
    {
    }
};

// Makes the painter draw in the document's units from the paper's corner, whatever the device's margins.
void toUnits(QPainter& painter, const QPagedPaintDevice& device, QSizeF page)
{
    const QPageLayout layout = device.pageLayout();
    const int dpi = device.logicalDpiX();
    const QRectF full = layout.fullRectPixels(dpi);
    const Fit fit(page, full.size());
    painter.translate(full.topLeft() - layout.paintRectPixels(dpi).topLeft() + fit.corner);
    painter.scale(fit.scale, fit.scale);
}

// The document's bookmarks and links where its pages lie on the paper.
PdfInfo fitted(PdfInfo info, const Fit& fit)
{
    const auto down = [&fit](PdfPlace& place) {
        if (place.top > 0)
            place.top = place.top * fit.scale + fit.corner.y();
    };
    for (PdfBookmark& bookmark : info.bookmarks)
        down(bookmark.place);
    for (PdfLink& link : info.links) {
        link.area = {link.area.topLeft() * fit.scale + fit.corner, link.area.size() * fit.scale};
        down(link.target);
    }
    return info;
}

}

Result<void> paintPages(QPagedPaintDevice& device, const PagedDocument& document, const ReportProgress& progress)
{
    QPainter painter;
    if (!painter.begin(&device))
        return failure(ErrorCode::IoFailed, {QString()}, QStringLiteral("the device can't be painted on"));
    painter.setRenderHint(QPainter::Antialiasing);
    toUnits(painter, device, document.pageSize());
    for (int page = 0; page < document.pages(); ++page) {
        if (progress && !progress(page + 1, document.pages()))
            return failure(ErrorCode::Cancelled);
        if (page > 0 && !device.newPage())
            return failure(ErrorCode::IoFailed, {QString()}, QStringLiteral("no further page"));
        painter.save();
        document.draw(painter, page);
        painter.restore();
    }
    if (!painter.end())
        return failure(ErrorCode::IoFailed, {QString()}, QStringLiteral("the device did not finish"));
    return {};
}

Result<QByteArray> pdfOf(
    const PagedDocument& document, const QPageSize& paper, bool isLandscape, const ReportProgress& progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QPageLayout layout(
        paper, isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(0, 0, 0, 0), QPageLayout::Point);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kPdfResolution);
        writer.setPageLayout(layout);
        if (const Result<void> painted = paintPages(writer, document, progress); !painted)
            return Unexpected(painted.error());
    }
    const Fit fit(document.pageSize() * kPointsPerUnit, layout.fullRect(QPageLayout::Point).size());
    return withPdfInfo(bytes, fitted(document.info(), fit));
}
