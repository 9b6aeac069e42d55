// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/report.h"

#include "charts/fitted_text.h"
#include "charts/lettering.h"
#include "print/block_boxes.h"
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
constexpr double kFewLines = 0.3; // of a page

QString headLeft(const Review& review, const Words& words)
{
    return words.translate("Print", "%1 · %2 annual summary").arg(review.store.name, QString::number(review.year));
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

// The whole document: its boxes, where they lie and the state of the data that each page's foot tells.
struct Document {
    Boxes boxes;
    std::vector<PlacedBox> places;
    std::vector<QString> status; // one for each page

    int pages() const { return static_cast<int>(status.size()); }
};

// A chapter's boxes on pages of its own.
struct SetChapter {
    Boxes boxes;
    std::vector<PlacedBox> places;

    SetChapter(const Chapter& chapter, const Theme& theme, const Words& words, const Density& density)
        : boxes(chapterBoxes(chapter, theme, words, density))
    {
        std::vector<BoxSize> sizes;
        sizes.reserve(boxes.size());
        for (const Box& box : boxes)
            sizes.push_back(box.size);
        places = paginate(sizes, paper::kContentHeight);
    }
    int pages() const { return places.empty() ? 0 : places.back().page + 1; }
    double endOfLastPage() const { return places.empty() ? 0 : places.back().top + places.back().height; }
};

// A few lines alone on a chapter's last page are drawn in by setting the chapter a little tighter.
SetChapter setChapter(const Chapter& chapter, const Theme& theme, const Words& words)
{
    SetChapter set(chapter, theme, words, Density());
    if (set.pages() > 1 && set.endOfLastPage() < kFewLines * paper::kContentHeight) {
        SetChapter tighter(chapter, theme, words, Density::tight());
        if (tighter.pages() < set.pages())
            return tighter;
    }
    return set;
}

Document documentOf(const Review& review, const Theme& theme, const Words& words)
{
    Document document;
    for (const Chapter& chapter : review.chapters) {
        SetChapter set = setChapter(chapter, theme, words);
        const int firstBox = static_cast<int>(document.boxes.size());
        const int firstPage = document.pages();
        for (const PlacedBox& place : set.places)
            document.places.push_back({firstBox + place.box, firstPage + place.page, place.top, place.height});
        std::move(set.boxes.begin(), set.boxes.end(), std::back_inserter(document.boxes));
        document.status.insert(document.status.end(), static_cast<size_t>(set.pages()), chapter.status);
    }
    if (document.status.empty()) // a review of no chapters is an empty page
        document.status.resize(1);
    return document;
}

void drawPage(QPainter& painter, const Document& document, int page)
{
    for (const PlacedBox& place : document.places) {
        if (place.page != page)
            continue;
        const Box& box = document.boxes[static_cast<size_t>(place.box)];
        painter.save();
        box.draw(painter, QRectF(paper::kSide, paper::kTop + place.top, paper::kContentWidth, place.height));
        painter.restore();
    }
}

}

Result<void> paintReport(QPagedPaintDevice& device, const Review& review, const Words& words,
    const ReportOptions& options, const std::function<bool(int page, int pages)>& progress)
{
    if (!loadFonts())
        return failure(ErrorCode::FontMissing, {fontFamily()});
    const Theme theme = Theme::make(Appearance::Light, options.palette);
    const Document document = documentOf(review, theme, words);
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
        frame.draw(painter, page + 1, document.pages(), document.status[static_cast<size_t>(page)]);
        drawPage(painter, document, page);
    }
    if (!painter.end())
        return failure(ErrorCode::IoFailed, {QString()}, QStringLiteral("the device did not finish"));
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
        if (const Result<void> painted = paintReport(writer, review, words, options, progress); !painted)
            return Unexpected(painted.error());
    }
    return withPdfInfo(std::move(bytes),
        {headLeft(review, words), options.author, QStringLiteral("StoreYear " STOREYEAR_VERSION), review.asOf});
}
