// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/contents_boxes.h"

#include "charts/fitted_text.h"
#include "print/text_boxes.h"

#include <QPainter>

#include <iterator>

namespace {

constexpr int kHeadingPx = 22;
constexpr int kEntryPx = 15;
constexpr double kEntryHeight = 34;
constexpr double kEntryGap = 16;
constexpr double kNumberWidth = 30;
constexpr double kPageWidth = 60;

void drawEntry(QPainter& painter, const QRectF& area, const ContentsEntry& entry, const Theme& theme)
{
    painter.setPen(QPen(theme.line, 0.75));
    painter.drawLine(area.topLeft(), area.topRight());
    const QRectF line = area.adjusted(0, 4, 0, 0);
    const QRectF page(line.right() - kPageWidth, line.top(), kPageWidth, line.height());
    const QRectF title = line.adjusted(kNumberWidth, 0, -kPageWidth, 0);
    const auto draw = [&](const QRectF& place, const QString& text, Qt::Alignment side, const QColor& colour) {
        drawFitted(painter, place, fitLine(text, place.size(), theme, kEntryPx, true), side, colour);
    };
    draw(line, entry.number, Qt::AlignLeft, theme.secondary);
    draw(title, entry.title, Qt::AlignLeft, theme.ink);
    draw(page, QString::number(entry.page), Qt::AlignRight, theme.ink);
}

// The lines below an entry, under its title.
Boxes messageBoxes(const ContentsEntry& entry, const Theme& theme)
{
    Boxes boxes = textBoxes({{entry.message, theme.font(Theme::kBodyPx), theme.secondary}},
        paper::kContentWidth - kNumberWidth - kPageWidth, {1.6, 0, false});
    for (Box& box : boxes) {
        box.draw = [draw = std::move(box.draw)](QPainter& painter, const QRectF& area) {
            draw(painter, area.adjusted(kNumberWidth, 0, -kPageWidth, 0));
        };
        box.section = entry.section;
    }
    return boxes;
}

}

Boxes contentsBoxes(const std::shared_ptr<const Contents>& contents, const Theme& theme, const Words& words)
{
    Boxes boxes = textBoxes(
        {{words.translate("Print", "Contents", "heading of the page"), theme.font(kHeadingPx, true), theme.ink}},
        paper::kContentWidth, {1.5, 0, true});
    for (size_t i = 0; i < contents->size(); ++i) {
        Boxes message = messageBoxes((*contents)[i], theme);
        Box line;
        line.size.height = kEntryHeight;
        line.size.gapBefore = kEntryGap;
        line.size.keepWithNext = !message.empty();
        line.section = (*contents)[i].section;
        line.draw = [contents, i, theme](
                        QPainter& painter, const QRectF& area) { drawEntry(painter, area, (*contents)[i], theme); };
        boxes.push_back(std::move(line));
        std::move(message.begin(), message.end(), std::back_inserter(boxes));
    }
    return boxes;
}
