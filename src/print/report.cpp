// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/report.h"

#include "charts/fitted_text.h"
#include "charts/lettering.h"
#include "print/cover_page.h"
#include "print/document.h"
#include "print/one_line.h"
#include "print/report_title.h"
#include "print/slides.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace {

constexpr double kHeadTop = 58;
constexpr double kFootTop = paper::kHeight - 52;
constexpr double kRuleBelow = 15; // the head's line
constexpr double kEndsHeight = 26;
constexpr double kEndsGap = 24;

// What stands on every page: the store and the period above, the data's state and the page below.
class PageFrame {
public:
    PageFrame(const Review& review, const Words& words, Theme theme)
        : m_title(reportTitle(review, words))
        , m_period(review.periodText)
        , m_pageText(words.translate("Print", "Page %1 of %2"))
        , m_theme(std::move(theme))
    {
    }

    const QString& title() const { return m_title; }
    void draw(QPainter& painter, int page, int pages, const QString& status) const
    {
        drawEnds(painter, kHeadTop, m_title, m_period);
        drawEnds(painter, kFootTop, status, m_pageText.arg(page).arg(pages));
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

    QString m_title;
    QString m_period;
    QString m_pageText;
    Theme m_theme;
};

class Report final : public PagedDocument {
public:
    Report(const FullReview& full, const Words& words, const ReportOptions& options)
        : m_theme(Theme::make(Appearance::Light, options.palette))
        , m_frame(full.review, words, m_theme)
        , m_cover(coverOf(full.review, full.parts, words.translate("Print", "Author", "cover"), options.author, words))
        , m_document(documentOf(full.review, full.parts, m_theme, words))
        , m_info(infoOf(full.review, words, options.author))
    {
        m_info.bookmarks = m_document.bookmarks();
        m_info.links = m_document.links();
    }

    QSizeF pageSize() const override { return {paper::kWidth, paper::kHeight}; }
    int pages() const override { return m_document.pages(); }
    void draw(QPainter& painter, int page) const override
    {
        const Section& section = m_document.sectionOf(page);
        if (section.isBare)
            drawCover(painter, m_cover, m_theme);
        else
            m_frame.draw(painter, page + 1, pages(), section.status);
        m_document.drawBoxes(painter, page);
    }
    PdfInfo info() const override { return m_info; }

private:
    Theme m_theme;
    PageFrame m_frame;
    Cover m_cover;
    Document m_document;
    PdfInfo m_info;
};

}

QPageSize paperOf(const ReportOptions& options)
{
    switch (options.paper) {
    case PaperSize::A3:
        return QPageSize(QPageSize::A3);
    case PaperSize::Letter:
        return QPageSize(QPageSize::Letter);
    case PaperSize::A4:
        break;
    }
    return QPageSize(QPageSize::A4);
}

Result<std::unique_ptr<PagedDocument>> pagedDocument(
    const FullReview& full, const Words& words, const ReportOptions& options)
{
    if (!loadFonts())
        return failure(ErrorCode::FontMissing, {fontFamily()});
    if (options.layout == ReportLayout::Slides)
        return slideDeck(chosen(full, options), words, options);
    return std::unique_ptr<PagedDocument>(std::make_unique<Report>(chosen(full, options), words, options));
}

Result<QByteArray> reportPdf(
    const FullReview& full, const Words& words, const ReportOptions& options, const ReportProgress& progress)
{
    const auto document = pagedDocument(full, words, options);
    if (!document)
        return Unexpected(document.error());
    const bool isSlides = options.layout == ReportLayout::Slides;
    return pdfOf(**document, isSlides ? slidePaper() : paperOf(options), isSlides, progress);
}

Result<void> paintReport(QPagedPaintDevice& device, const FullReview& full, const Words& words,
    const ReportOptions& options, const ReportProgress& progress)
{
    const auto document = pagedDocument(full, words, options);
    if (!document)
        return Unexpected(document.error());
    return paintPages(device, **document, progress);
}
