// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/block_slides.h"

#include "charts/chart.h"
#include "charts/fitted_text.h"
#include "print/block_boxes.h"
#include "print/page_layout.h"

#include <QPainter>

#include <algorithm>
#include <memory>
#include <utility>

namespace {

constexpr int kHeadPx = 27;
constexpr int kSmallestHeadPx = 18; // a longer message stands in the body
constexpr double kContinuedWidth = 90;
constexpr double kLargest = 1.8; // of the sizes that paper has
constexpr double kLargestStrip = 2.3;
constexpr double kSmallest = 1.0;
constexpr double kStep = 0.1;
constexpr double kSmallestTable = 1.2; // a longer one goes on on further slides
constexpr double kReadable = 1.4;      // what goes on on further slides
constexpr double kTextScale = 1.7;

QSizeF headRoom()
{
    return {slide::kRoom - kContinuedWidth, slide::kHeadHeight};
}

// The block's boxes at a scale of the paper's sizes.
struct Set {
    double scale = 1;
    Boxes boxes;
    std::vector<BoxSize> sizes;

    Set(const Block& block, double times, const Theme& theme, const Words& words)
        : scale(times)
        , boxes(blockBoxes(block, width(), theme, words))
    {
        sizes.reserve(boxes.size());
        for (const Box& box : boxes)
            sizes.push_back(box.size);
    }
    double width() const { return slide::kRoom / scale; }
    double height() const { return slide::kBodyHeight / scale; }
    double least() const
    {
        double sum = 0;
        for (size_t i = 0; i < sizes.size(); ++i)
            sum += sizes[i].height - sizes[i].give + (i == 0 ? 0 : sizes[i].gapBefore);
        return sum;
    }
    bool fits() const { return least() <= height(); }
};

// Whether letters of this scale leave the block the width that it needs.
bool isWideEnough(const Block& block, double scale, const Theme& theme)
{
    const auto* chart = std::get_if<ChartBlock>(&block.content);
    return !chart || Chart(chart->spec, theme).comfortableWidth() <= slide::kRoom / scale;
}

// The largest scale at which the block is whole on one slide; what never is stands at a scale that can be read.
std::shared_ptr<Set> setOf(const Block& block, const Theme& theme, const Words& words)
{
    const bool isText = std::holds_alternative<TextBlock>(block.content);
    const bool isChart = std::holds_alternative<ChartBlock>(block.content);
    const bool isStrip = std::holds_alternative<KpiStrip>(block.content);
    const double least = isChart ? kSmallest : isText ? kReadable : kSmallestTable;
    for (double scale = isText ? kTextScale
             : isStrip         ? kLargestStrip
                               : kLargest;
         scale > least - kStep / 2; scale -= kStep) {
        if (!isWideEnough(block, scale, theme) && scale > kSmallest + kStep / 2)
            continue;
        auto set = std::make_shared<Set>(block, scale, theme, words);
        if (set->fits())
            return set;
    }
    return std::make_shared<Set>(block, isText ? kTextScale : isChart ? kSmallest : kReadable, theme, words);
}

void drawHead(QPainter& painter, const QString& head, const QString& part, const Theme& theme)
{
    const QRectF area(QPointF(slide::kSide, slide::kHeadTop), headRoom());
    drawFitted(painter, area, fitText(head, area.size(), theme, kHeadPx, true), Qt::AlignLeft, theme.ink);
    const QRectF side(area.right(), area.top(), kContinuedWidth, area.height());
    drawFitted(painter, side, fitLine(part, side.size(), theme, Theme::kBodyPx), Qt::AlignRight, theme.secondary);
}

void drawBody(QPainter& painter, const Set& set, const std::vector<PlacedBox>& places)
{
    painter.translate(slide::kSide, slide::kBodyTop);
    painter.scale(set.scale, set.scale);
    for (const PlacedBox& place : places) {
        painter.save();
        set.boxes[static_cast<size_t>(place.box)].draw(painter, QRectF(0, place.top, set.width(), place.height));
        painter.restore();
    }
}

// What each slide shows of the boxes.
std::vector<std::vector<PlacedBox>> slidesOf(const Set& set)
{
    if (set.fits())
        return {filled(set.sizes, set.height())};
    std::vector<std::vector<PlacedBox>> slides;
    for (const PlacedBox& place : paginate(set.sizes, set.height())) {
        if (static_cast<size_t>(place.page) >= slides.size())
            slides.emplace_back();
        slides.back().push_back(place);
    }
    return slides;
}

bool isEmpty(const Block& block)
{
    return !block.emptyHint.isEmpty() || std::holds_alternative<std::monostate>(block.content);
}

QString nameOf(const Block& block, const Chapter& chapter)
{
    return block.title.what.isEmpty() ? chapter.title : block.title.what;
}

}

std::vector<Slide> blockSlides(const Block& block, const Chapter& chapter, const Theme& theme, const Words& words)
{
    if (isEmpty(block))
        return {};
    Block body = block;
    QString head = block.message.isEmpty() ? nameOf(block, chapter) : block.message;
    if (fitText(head, headRoom(), theme, kHeadPx, true).font.pixelSize() < kSmallestHeadPx)
        head = nameOf(block, chapter);
    else
        body.message.clear();
    const std::shared_ptr<const Set> set = setOf(body, theme, words);
    std::vector<std::vector<PlacedBox>> parts = slidesOf(*set);
    std::vector<Slide> slides;
    const size_t count = parts.size();
    for (size_t i = 0; i < count; ++i) {
        Slide& one = slides.emplace_back();
        if (i == 0)
            one.bookmark = head;
        const QString part = count > 1 ? QStringLiteral("%1/%2").arg(i + 1).arg(count) : QString();
        one.draw = [set, places = std::move(parts[i]), head, part, theme](QPainter& painter) {
            drawHead(painter, head, part, theme);
            drawBody(painter, *set, places);
        };
    }
    return slides;
}
