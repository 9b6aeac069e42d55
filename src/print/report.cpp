// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/report.h"

#include "print/block_boxes.h"

#include <QBuffer>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace {

constexpr int kPdfResolution = 1200;
constexpr double kHeadTop = 58;
constexpr double kFootTop = paper::kHeight - 52;

QString headLeft(const Review& review, const Words& words)
{
    return words.translate("Print", "%1 · %2 annual summary").arg(review.store.name).arg(review.year);
}

QString pageText(int page, int pages, const Words& words)
{
    return words.translate("Print", "Page %1 of %2").arg(page).arg(pages);
}

// Draws a text on one line; one that is too long for its place (a hostile store name) is cut at its edge.
void drawOneLine(QPainter& painter, const QRectF& area, Qt::Alignment side, const QString& text)
{
    painter.save();
    painter.setClipRect(area);
    painter.drawText(area, static_cast<int>(side | Qt::AlignVCenter | Qt::TextSingleLine), text);
    painter.restore();
}

// What stands on every page: the store and the period above, the data's state and the page below.
class Frame {
public:
    Frame(const Review& review, const Words& words, const Theme& theme, QString status)
        : m_review(review)
        , m_words(words)
        , m_theme(theme)
        , m_status(std::move(status))
    {
    }

    void draw(QPainter& painter, int page, int pages) const
    {
        const double right = paper::kWidth - paper::kSide;
        const double half = paper::kContentWidth / 2;
        painter.setFont(m_theme.font(Theme::kLabelPx));
        painter.setPen(m_theme.secondary);
        drawOneLine(
            painter, QRectF(paper::kSide, kHeadTop - 10, half + 120, 20), Qt::AlignLeft, headLeft(m_review, m_words));
        drawOneLine(
            painter, QRectF(right - half + 120, kHeadTop - 10, half - 120, 20), Qt::AlignRight, m_review.periodText);
        drawOneLine(
            painter, QRectF(paper::kSide, kFootTop - 10, paper::kContentWidth - 140, 20), Qt::AlignLeft, m_status);
        drawOneLine(
            painter, QRectF(right - 130, kFootTop - 10, 130, 20), Qt::AlignRight, pageText(page, pages, m_words));
        painter.setPen(QPen(m_theme.line, 0.75));
        painter.drawLine(QPointF(paper::kSide, kHeadTop + 15), QPointF(right, kHeadTop + 15));
    }

private:
    const Review& m_review;
    const Words& m_words;
    const Theme& m_theme;
    QString m_status;
};

QPageLayout pageLayout()
{
    return QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0), QPageLayout::Point);
}

// Makes the painter draw an A4 page in the document's units from the paper's corner, whatever the device's margins; on
// other paper the page is made to fit.
void toPaperUnits(QPainter& painter, const QPagedPaintDevice& device)
{
    const QPageLayout layout = device.pageLayout();
    const int dpi = device.logicalDpiX();
    const QRectF full = layout.fullRectPixels(dpi);
    painter.translate(full.topLeft() - layout.paintRectPixels(dpi).topLeft());
    const double scale = std::min(full.width() / paper::kWidth, full.height() / paper::kHeight);
    painter.scale(scale, scale);
}

Boxes reportBoxes(const Review& review, const Theme& theme, const Words& words)
{
    Boxes all;
    for (const Chapter& chapter : review.chapters) {
        const int first = static_cast<int>(all.size());
        for (Box& box : chapterBoxes(chapter, theme, words)) {
            if (box.size.repeats >= 0)
                box.size.repeats += first;
            all.push_back(std::move(box));
        }
    }
    return all;
}

} // namespace

Result<void> paintReport(QPagedPaintDevice& device, const Review& review, const Words& words,
    const ReportOptions& options, const std::function<bool(int page, int pages)>& progress)
{
    const Theme theme = Theme::make(Appearance::Light, options.palette);
    const Boxes boxes = reportBoxes(review, theme, words);
    std::vector<BoxSize> sizes;
    for (const Box& box : boxes)
        sizes.push_back(box.size);
    const std::vector<PlacedBox> placed = paginate(sizes, paper::kContentHeight);
    const int pages = placed.empty() ? 1 : placed.back().page + 1;
    const Frame frame(review, words, theme, review.chapters.empty() ? QString() : review.chapters.front().status);

    QPainter painter;
    if (!painter.begin(&device))
        return failure(ErrorCode::IoFailed, {QString()}, QStringLiteral("the device can't be painted on"));
    painter.setRenderHint(QPainter::Antialiasing);
    toPaperUnits(painter, device);
    size_t next = 0;
    for (int page = 0; page < pages; ++page) {
        if (progress && !progress(page + 1, pages))
            return failure(ErrorCode::Cancelled);
        if (page > 0 && !device.newPage())
            return failure(ErrorCode::IoFailed, {QString()}, QStringLiteral("no further page"));
        frame.draw(painter, page + 1, pages);
        for (; next < placed.size() && placed[next].page == page; ++next) {
            const auto index = static_cast<size_t>(placed[next].box);
            const QRectF area(paper::kSide, paper::kTop + placed[next].top, paper::kContentWidth, sizes[index].height);
            painter.save();
            boxes[index].draw(painter, area);
            painter.restore();
        }
    }
    painter.end();
    return {};
}

Result<QByteArray> reportPdf(const Review& review, const Words& words, const ReportOptions& options,
    const std::function<bool(int page, int pages)>& progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kPdfResolution);
        writer.setPageLayout(pageLayout());
        writer.setTitle(headLeft(review, words));
        writer.setCreator(QStringLiteral("StoreYear " STOREYEAR_VERSION));
        if (const Result<void> painted = paintReport(writer, review, words, options, progress); !painted)
            return Unexpected(painted.error());
    }
    return bytes;
}
