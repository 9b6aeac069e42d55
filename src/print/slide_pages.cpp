// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/slide_pages.h"

#include "charts/fitted_text.h"
#include "print/strip_boxes.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr double kBarWidth = 88;
constexpr double kBarHeight = 7;
constexpr int kNamePx = 56;
constexpr int kYearPx = 34;
constexpr int kPeriodPx = 20;
constexpr int kFactPx = 20;
constexpr double kFactHeight = 40;
constexpr double kLongFactHeight = 64;
constexpr double kLabelWidth = 170;

constexpr int kHeadingPx = 34;
constexpr int kEntryPx = 24;
constexpr double kEntriesTop = 150;
constexpr double kMostEntryHeight = 76;
constexpr double kNumberWidth = 60;
constexpr double kPageWidth = 80;

constexpr int kNumberPx = 96;
constexpr int kChapterPx = 46;
constexpr int kMessagePx = 24;
constexpr double kClosingScale = 1.9;

void drawBar(QPainter& painter, double top, const Theme& theme)
{
    painter.fillRect(QRectF(slide::kSide, top, kBarWidth, kBarHeight), theme.accent);
}

// A text at the top of a room that spans the slide; where it ends.
double drawLines(QPainter& painter, double top, double height, const QString& text, int pixels, bool isBold,
    const Theme& theme, const QColor& colour)
{
    const QRectF area(slide::kSide, top, slide::kRoom, height);
    const FittedText fitted = fitText(text, area.size(), theme, pixels, isBold);
    drawFittedTop(painter, area, fitted, Qt::AlignLeft, colour);
    return top + fitted.height();
}

void drawFact(QPainter& painter, const QRectF& area, const Cover::Fact& fact, const Theme& theme)
{
    const QRectF label(area.left(), area.top(), kLabelWidth - 10, area.height());
    const QRectF text = area.adjusted(kLabelWidth, 0, 0, 0);
    drawFittedTop(painter, label, fitText(fact.label, label.size(), theme, kFactPx), Qt::AlignLeft, theme.secondary);
    drawFittedTop(painter, text, fitText(fact.text, text.size(), theme, kFactPx), Qt::AlignLeft, theme.ink);
}

void drawCoverSlide(QPainter& painter, const Cover& cover, const Theme& theme)
{
    drawBar(painter, 140, theme);
    double top = drawLines(painter, 178, 190, cover.name, kNamePx, true, theme, theme.ink);
    top = drawLines(painter, top + 22, 44, cover.year, kYearPx, false, theme, theme.ink);
    drawLines(painter, top + 14, 28, cover.period, kPeriodPx, false, theme, theme.secondary);
    double bottom = slide::kHeight - 64;
    for (auto fact = cover.facts.rbegin(); fact != cover.facts.rend(); ++fact) {
        const double height = fact->isLong ? kLongFactHeight : kFactHeight;
        bottom -= height;
        drawFact(painter, QRectF(slide::kSide, bottom, slide::kRoom, height - 8), *fact, theme);
    }
}

QRectF entryArea(size_t index, size_t count)
{
    const double height = std::min(
        kMostEntryHeight, (slide::kBodyBottom - kEntriesTop) / static_cast<double>(std::max(count, size_t(1))));
    return {slide::kSide, kEntriesTop + height * static_cast<double>(index), slide::kRoom, height};
}

void drawEntry(QPainter& painter, const QRectF& area, const ContentsEntry& entry, const Theme& theme)
{
    painter.setPen(QPen(theme.line, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    const QRectF title = area.adjusted(kNumberWidth, 0, -kPageWidth, 0);
    drawFitted(painter, area, fitLine(entry.number, area.size(), theme, kEntryPx, true), Qt::AlignLeft, theme.accent);
    drawFitted(painter, title, fitLine(entry.title, title.size(), theme, kEntryPx), Qt::AlignLeft, theme.ink);
    drawFitted(painter, area, fitLine(QString::number(entry.page), area.size(), theme, kEntryPx), Qt::AlignRight,
        theme.secondary);
}

// A plan's figures, as large as there is room for; none where the plan has none.
struct Closing {
    double scale = kClosingScale;
    Boxes boxes;

    void draw(QPainter& painter, double top) const
    {
        painter.save();
        painter.translate(slide::kSide, top);
        painter.scale(scale, scale);
        double at = 0;
        for (const Box& box : boxes) {
            at += box.size.gapBefore;
            painter.save();
            box.draw(painter, QRectF(0, at, slide::kRoom / scale, box.size.height));
            painter.restore();
            at += box.size.height;
        }
        painter.restore();
    }
};

Closing closingOf(const Chapter& plan, double height, const Theme& theme)
{
    Closing closing;
    for (const Block& block : plan.blocks) {
        const auto* strip = std::get_if<KpiStrip>(&block.content);
        if (!strip || !block.emptyHint.isEmpty())
            continue;
        closing.scale = std::min(closing.scale, slide::kRoom / comfortableStripWidth(*strip, theme));
        closing.boxes = stripBoxes(*strip, slide::kRoom / closing.scale, theme);
        double end = 0;
        for (const Box& box : closing.boxes)
            end += box.size.height + box.size.gapBefore;
        if (end * closing.scale > height)
            closing.boxes.clear();
        break;
    }
    return closing;
}

}

Slide coverSlide(const Cover& cover, const QString& bookmark, const Theme& theme)
{
    Slide slide;
    slide.bookmark = bookmark;
    slide.level = 0;
    slide.isBare = true;
    slide.draw = [cover, theme](QPainter& painter) { drawCoverSlide(painter, cover, theme); };
    return slide;
}

Slide contentsSlide(const std::shared_ptr<const Contents>& contents, const QString& heading, const Theme& theme)
{
    Slide slide;
    slide.bookmark = heading;
    slide.level = 0;
    for (size_t i = 0; i < contents->size(); ++i)
        slide.links.push_back({entryArea(i, contents->size()), (*contents)[i].section});
    slide.draw = [contents, heading, theme](QPainter& painter) {
        drawLines(painter, 72, 50, heading, kHeadingPx, true, theme, theme.ink);
        for (size_t i = 0; i < contents->size(); ++i)
            drawEntry(painter, entryArea(i, contents->size()), (*contents)[i], theme);
    };
    return slide;
}

Slide dividerSlide(const Chapter& chapter, const Theme& theme)
{
    Slide slide;
    slide.bookmark = QString::number(chapter.number) + u' ' + chapter.title;
    slide.level = 0;
    slide.isDivider = true;
    slide.draw = [number = QString::number(chapter.number), title = chapter.title, message = chapter.message, theme](
                     QPainter& painter) {
        drawLines(painter, 130, 120, number, kNumberPx, true, theme, theme.accent);
        const double top = drawLines(painter, 262, 120, title, kChapterPx, true, theme, theme.ink);
        drawBar(painter, top + 26, theme);
        drawLines(painter, top + 60, slide::kBodyBottom - top - 70, message, kMessagePx, false, theme, theme.secondary);
    };
    return slide;
}

Slide closingSlide(const Chapter& plan, const QString& heading, const Theme& theme)
{
    constexpr double kTop = 112, kMessageHeight = 110, kBoxesTop = kTop + kMessageHeight + 24;
    Slide slide;
    slide.bookmark = heading;
    slide.level = 0;
    slide.draw = [heading, message = plan.message, theme,
                     closing = closingOf(plan, slide::kBodyBottom - kBoxesTop, theme)](QPainter& painter) {
        drawBar(painter, 44, theme);
        drawLines(painter, 66, 34, heading, Theme::kMessagePx, false, theme, theme.secondary);
        drawLines(painter, kTop, kMessageHeight, message, kMessagePx + 4, true, theme, theme.ink);
        closing.draw(painter, kBoxesTop);
    };
    return slide;
}
