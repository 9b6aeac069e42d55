// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/document.h"

#include "print/block_boxes.h"
#include "print/contents_boxes.h"

#include <QPainter>

#include <algorithm>
#include <iterator>
#include <memory>

namespace {

constexpr double kPointsPerUnit = 72 / paper::kUnitsPerInch;
constexpr double kFewLines = 0.3; // of a page

void layOut(Section& section)
{
    std::vector<BoxSize> sizes;
    sizes.reserve(section.boxes.size());
    for (const Box& box : section.boxes)
        sizes.push_back(box.size);
    section.places = paginate(sizes, paper::kContentHeight);
    section.pages = section.places.empty() ? 1 : section.places.back().page + 1;
}

Section chapterSection(const Chapter& chapter, const Theme& theme, const Words& words, const Density& density)
{
    Section section;
    section.title = chapter.number > 0 ? QString::number(chapter.number) + u' ' + chapter.title : chapter.title;
    section.status = chapter.status;
    section.boxes = chapterBoxes(chapter, theme, words, density);
    layOut(section);
    return section;
}

double endOfLastPage(const Section& section)
{
    return section.places.empty() ? 0 : section.places.back().top + section.places.back().height;
}

// A few lines alone on a chapter's last page are drawn in by setting the chapter a little tighter.
Section chapterSection(const Chapter& chapter, const Theme& theme, const Words& words)
{
    Section set = chapterSection(chapter, theme, words, Density());
    if (set.pages > 1 && endOfLastPage(set) < kFewLines * paper::kContentHeight) {
        Section tighter = chapterSection(chapter, theme, words, Density::tight());
        if (tighter.pages < set.pages)
            return tighter;
    }
    return set;
}

ContentsEntry entryOf(const Chapter& chapter)
{
    ContentsEntry entry;
    if (chapter.number > 0) {
        entry.number = QString::number(chapter.number);
        entry.message = chapter.message;
    }
    entry.title = chapter.title;
    return entry;
}

// The contents are laid out before the pages are known that they name.
Section contentsSection(
    const std::shared_ptr<Contents>& contents, const QString& status, const Theme& theme, const Words& words)
{
    Section section;
    section.title = words.translate("Print", "Contents", "heading of the page");
    section.status = status;
    section.boxes = contentsBoxes(contents, theme, words);
    layOut(section);
    return section;
}

}

Document documentOf(const Review& review, const ReportParts& parts, const Theme& theme, const Words& words)
{
    const bool isFull = !parts.summary.title.isEmpty();
    std::vector<const Chapter*> chapters; // that are printed, in order
    const bool isSummed = isFull && !parts.summary.blocks.empty();
    if (isSummed)
        chapters.push_back(&parts.summary);
    for (const Chapter& chapter : review.chapters)
        chapters.push_back(&chapter);
    if (!parts.appendix.title.isEmpty())
        chapters.push_back(&parts.appendix);

    Document document;
    const auto contents = std::make_shared<Contents>();
    if (isFull) {
        Section cover;
        cover.title = words.translate("Print", "Cover", "bookmark");
        cover.isBare = true;
        document.sections.push_back(std::move(cover));
    }
    for (const Chapter* chapter : chapters) {
        ContentsEntry entry = entryOf(*chapter);
        // The contents will stand between the summary and the chapters.
        const int behind = isFull && chapter != &parts.summary ? 1 : 0; // they come with the cover
        entry.section = static_cast<int>(document.sections.size()) + behind;
        contents->push_back(std::move(entry));
        document.sections.push_back(chapterSection(*chapter, theme, words));
    }
    if (isFull)
        document.sections.insert(document.sections.begin() + (isSummed ? 2 : 1),
            contentsSection(contents, parts.summary.status, theme, words));
    if (document.sections.empty())
        document.sections.emplace_back();
    int page = 0;
    for (Section& section : document.sections) {
        section.firstPage = page;
        page += section.pages;
    }
    for (ContentsEntry& entry : *contents)
        entry.page = document.sections[static_cast<size_t>(entry.section)].firstPage + 1;
    return document;
}

int Document::pages() const
{
    return sections.back().firstPage + sections.back().pages;
}

const Section& Document::sectionOf(int page) const
{
    const auto after = std::ranges::upper_bound(sections, page, {}, &Section::firstPage);
    return *std::prev(after);
}

void Document::drawBoxes(QPainter& painter, int page) const
{
    const Section& section = sectionOf(page);
    for (const PlacedBox& place : section.places) {
        if (section.firstPage + place.page != page)
            continue;
        const Box& box = section.boxes[static_cast<size_t>(place.box)];
        painter.save();
        box.draw(painter, QRectF(paper::kSide, paper::kTop + place.top, paper::kContentWidth, place.height));
        painter.restore();
    }
}

std::vector<PdfBookmark> Document::bookmarks() const
{
    std::vector<PdfBookmark> bookmarks;
    for (const Section& section : sections) {
        bookmarks.push_back({section.title, {section.firstPage, 0}, 0});
        int last = -1; // a table's head that is repeated begins nothing
        for (const PlacedBox& place : section.places) {
            if (place.box <= last)
                continue;
            last = place.box;
            for (const QString& title : section.boxes[static_cast<size_t>(place.box)].bookmarks)
                bookmarks.push_back(
                    {title, {section.firstPage + place.page, (paper::kTop + place.top) * kPointsPerUnit}, 1});
        }
    }
    return bookmarks;
}

std::vector<PdfLink> Document::links() const
{
    std::vector<PdfLink> links;
    for (const Section& section : sections) {
        for (const PlacedBox& place : section.places) {
            const Box& box = section.boxes[static_cast<size_t>(place.box)];
            if (box.section < 0)
                continue;
            const QRectF area(paper::kSide, paper::kTop + place.top, paper::kContentWidth, place.height);
            links.push_back(
                {section.firstPage + place.page, QRectF(area.topLeft() * kPointsPerUnit, area.size() * kPointsPerUnit),
                    {sections[static_cast<size_t>(box.section)].firstPage, 0}});
        }
    }
    return links;
}
