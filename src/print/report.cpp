// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/report.h"

#include "charts/fitted_text.h"
#include "charts/lettering.h"
#include "print/cover_page.h"
#include "print/document.h"
#include "print/one_line.h"
#include "print/pdf_info.h"

#include <QBuffer>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <iterator>

namespace {

constexpr int kPdfResolution = 1200;
constexpr double kHeadTop = 58;
constexpr double kFootTop = paper::kHeight - 52;
constexpr double kRuleBelow = 15; // the head's line
constexpr double kEndsHeight = 26;
constexpr double kEndsGap = 24;
constexpr qsizetype kLongestName = 80; // in the head; the cover has it whole

QString headLeft(const Review& review, const Words& words)
{
    return words.translate("Print", "%1 · %2 annual summary")
        .arg(oneLine(review.store.name, kLongestName), QString::number(review.year));
}

QString pageText(int page, int pages, const Words& words)
{
    return words.translate("Print", "Page %1 of %2").arg(page).arg(pages);
}

// What stands on every page: the store and the period above, the data's state and the page below.
class PageFrame {
public:
    PageFrame(const Review& review, const Words& words, const Theme& theme)
        : m_review(review)
        , m_words(words)
        , m_theme(theme)
    {
    }

    void draw(QPainter& painter, int page, int pages, const QString& status) const
    {
        drawEnds(painter, kHeadTop, headLeft(m_review, m_words), m_review.periodText);
        drawEnds(painter, kFootTop, status, pageText(page, pages, m_words));
        painter.setPen(QPen(m_theme.line, 0.75));
        painter.drawLine(
            QPointF(paper::kSide, kHeadTop + kRuleBelow), QPointF(paper::kWidth - paper::kSide, kHeadTop + kRuleBelow));
    }

private:
    // Two texts at the ends of a line; where they are too long for it, the left one gives way in smaller letters.
    void drawEnds(QPainter& painter, double middle, const QString& left, const QString& right) const
    {
        const QRectF line(paper::kSide, middle - kEndsHeight / 2, paper::kContentWidth, kEndsHeight);
        const double most = line.width() * 0.5;
        const double rightWidth = std::min(textWidth(right, m_theme.font(Theme::kLabelPx)), most) + 1;
        const QRectF rightArea(line.right() - rightWidth, line.top(), rightWidth, line.height());
        const QRectF leftArea(line.left(), line.top(), line.width() - rightWidth - kEndsGap, line.height());
        drawFitted(painter, leftArea, fitLine(left, leftArea.size(), m_theme, Theme::kLabelPx), Qt::AlignLeft,
            m_theme.secondary);
        drawFitted(painter, rightArea, fitLine(right, rightArea.size(), m_theme, Theme::kLabelPx), Qt::AlignRight,
            m_theme.secondary);
    }

    const Review& m_review;
    const Words& m_words;
    const Theme& m_theme;
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

Result<void> paintDocument(QPagedPaintDevice& device, const Document& document, const Review& review,
    const Words& words, const Theme& theme, const ReportOptions& options, const ReportProgress& progress)
{
    const PageFrame frame(review, words, theme);
    QPainter painter;
    if (!painter.begin(&device))
        return failure(ErrorCode::IoFailed, {QString()}, QStringLiteral("the device can't be painted on"));
    painter.setRenderHint(QPainter::Antialiasing);
    toPaperUnits(painter, device);
    for (int page = 0; page < document.pages(); ++page) {
        if (progress && !progress(page + 1, document.pages()))
            return failure(ErrorCode::Cancelled);
        if (page > 0 && !device.newPage())
            return failure(ErrorCode::IoFailed, {QString()}, QStringLiteral("no further page"));
        const Section& section = document.sectionOf(page);
        if (section.isBare)
            drawCover(painter, review, options.author, words, theme);
        else
            frame.draw(painter, page + 1, document.pages(), section.status);
        document.drawBoxes(painter, page);
    }
    if (!painter.end())
        return failure(ErrorCode::IoFailed, {QString()}, QStringLiteral("the device did not finish"));
    return {};
}

}

Result<void> paintReport(QPagedPaintDevice& device, const Review& review, const Words& words,
    const ReportOptions& options, const ReportProgress& progress)
{
    if (!loadFonts())
        return failure(ErrorCode::FontMissing, {fontFamily()});
    const Theme theme = Theme::make(Appearance::Light, options.palette);
    const Document document = documentOf(review, options.parts, theme, words);
    return paintDocument(device, document, review, words, theme, options, progress);
}

Result<QByteArray> reportPdf(
    const Review& review, const Words& words, const ReportOptions& options, const ReportProgress& progress)
{
    if (!loadFonts())
        return failure(ErrorCode::FontMissing, {fontFamily()});
    const Theme theme = Theme::make(Appearance::Light, options.palette);
    const Document document = documentOf(review, options.parts, theme, words);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kPdfResolution);
        writer.setPageLayout(pageLayout());
        const Result<void> painted = paintDocument(writer, document, review, words, theme, options, progress);
        if (!painted)
            return Unexpected(painted.error());
    }
    return withPdfInfo(bytes,
        {headLeft(review, words), oneLine(options.author, kLongestName), QStringLiteral("StoreYear " STOREYEAR_VERSION),
            words.isChinese() ? QStringLiteral("zh-CN") : QStringLiteral("en"), review.asOf, document.bookmarks(),
            document.links()});
}
