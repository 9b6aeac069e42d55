// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/slides.h"

#include "charts/fitted_text.h"
#include "print/block_slides.h"
#include "print/report_title.h"
#include "print/slide_pages.h"

#include <QPainter>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace {

constexpr double kPointsPerUnit = 0.75;
constexpr int kFootPx = 14;
constexpr double kFootHeight = 30;
constexpr double kPageRoom = 120;

class Deck final : public PagedDocument {
public:
    Deck(const FullReview& full, const Words& words, const ReportOptions& options)
        : m_theme(Theme::make(Appearance::Light, options.palette))
        , m_title(reportTitle(full.review, words))
    {
        const QString& speaker = options.speaker.isEmpty() ? options.author : options.speaker;
        const Cover cover =
            coverOf(full.review, full.parts, words.translate("Print", "Speaker", "cover"), speaker, words);
        m_slides.push_back(coverSlide(cover, words.translate("Print", "Cover", "bookmark"), m_theme));
        addContents(full.review, words);
        for (const Chapter& chapter : full.review.chapters)
            addChapter(chapter, words);
        fillContents();
        m_info = infoOf(full.review, words, speaker);
        m_info.bookmarks = bookmarks();
        m_info.links = links();
    }

    QSizeF pageSize() const override { return {slide::kWidth, slide::kHeight}; }
    int pages() const override { return static_cast<int>(m_slides.size()); }
    void draw(QPainter& painter, int page) const override
    {
        const Slide& slide = m_slides[static_cast<size_t>(page)];
        if (!slide.isBare)
            drawFoot(painter, page);
        slide.draw(painter);
    }
    PdfInfo info() const override { return m_info; }

private:
    void addContents(const Review& review, const Words& words)
    {
        for (const Chapter& chapter : review.chapters) {
            ContentsEntry entry;
            entry.number = QString::number(chapter.number);
            entry.title = chapter.title;
            entry.section = static_cast<int>(m_contents->size());
            m_contents->push_back(std::move(entry));
        }
        if (!m_contents->empty())
            m_slides.push_back(
                contentsSlide(m_contents, words.translate("Print", "Contents", "heading of the page"), m_theme));
    }
    void addChapter(const Chapter& chapter, const Words& words)
    {
        m_slides.push_back(dividerSlide(chapter, m_theme));
        for (const Block& block : chapter.blocks) {
            std::vector<Slide> more = blockSlides(block, chapter, m_theme, words);
            std::move(more.begin(), more.end(), std::back_inserter(m_slides));
        }
        if (chapter.id == u"plan")
            m_slides.push_back(
                closingSlide(chapter, words.translate("Print", "What we set out to do", "closing slide"), m_theme));
    }
    // Where the dividers have come to stand.
    void fillContents()
    {
        for (int page = 0; page < pages(); ++page) {
            if (m_slides[static_cast<size_t>(page)].isDivider)
                m_dividers.push_back(page);
        }
        for (ContentsEntry& entry : *m_contents)
            entry.page = m_dividers[static_cast<size_t>(entry.section)] + 1;
    }
    void drawFoot(QPainter& painter, int page) const
    {
        QRectF line(slide::kSide, slide::kFootMiddle - kFootHeight / 2, slide::kRoom, kFootHeight);
        drawFitted(painter, line,
            fitLine(QStringLiteral("%1 / %2").arg(page + 1).arg(pages()), line.size(), m_theme, kFootPx),
            Qt::AlignRight, m_theme.secondary);
        line.setRight(line.right() - kPageRoom);
        drawFitted(painter, line, fitLine(m_title, line.size(), m_theme, kFootPx), Qt::AlignLeft, m_theme.secondary);
    }
    std::vector<PdfBookmark> bookmarks() const
    {
        std::vector<PdfBookmark> bookmarks;
        for (int page = 0; page < pages(); ++page) {
            const Slide& slide = m_slides[static_cast<size_t>(page)];
            if (!slide.bookmark.isEmpty())
                bookmarks.push_back({slide.bookmark, {page, 0}, slide.level});
        }
        return bookmarks;
    }
    std::vector<PdfLink> links() const
    {
        std::vector<PdfLink> links;
        for (int page = 0; page < pages(); ++page) {
            for (const Slide::Link& link : m_slides[static_cast<size_t>(page)].links)
                links.push_back({page, QRectF(link.area.topLeft() * kPointsPerUnit, link.area.size() * kPointsPerUnit),
                    {m_dividers[static_cast<size_t>(link.chapter)], 0}});
        }
        return links;
    }

    Theme m_theme;
    QString m_title;
    std::vector<Slide> m_slides;
    std::shared_ptr<Contents> m_contents = std::make_shared<Contents>();
    std::vector<int> m_dividers; // their pages
    PdfInfo m_info;
};

}

std::unique_ptr<PagedDocument> slideDeck(const FullReview& full, const Words& words, const ReportOptions& options)
{
    return std::make_unique<Deck>(full, words, options);
}

QPageSize slidePaper()
{
    return QPageSize(QSizeF(540, 960), QPageSize::Point, QStringLiteral("16:9"), QPageSize::ExactMatch);
}
