// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/block_slides.h"

#include "charts/chart.h"
#include "charts/fitted_text.h"
#include "charts/table_columns.h"
#include "print/block_boxes.h"
#include "print/page_layout.h"
#include "print/strip_boxes.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace {

constexpr int kHeadPx = 27;
constexpr int kSmallestHeadPx = 18; // a longer message stands in the body
constexpr double kContinuedWidth = 90;
constexpr double kLargest = 1.8; // of the sizes that paper has
constexpr double kLargestStrip = 2.3;
constexpr double kLargestText = 1.7;
constexpr double kSmallestText = 1.4;
constexpr double kSmallest = 1.0;
constexpr double kLargestPaged = 1.4; // of a table that goes on on further slides
constexpr double kSmallestPaged = 1.2;

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
    const double width = slide::kRoom / scale;
    if (const auto* chart = std::get_if<ChartBlock>(&block.content))
        return Chart(chart->spec, theme).comfortableWidth() <= width;
    if (const auto* strip = std::get_if<KpiStrip>(&block.content))
        return comfortableStripWidth(*strip, theme) <= width;
    if (const auto* table = std::get_if<TableBlock>(&block.content))
        return !columnWidths(*table, width, theme).isTight;
    return true;
}

// The scales at which a block may stand, the best first.
std::vector<double> scalesOf(const Block& block)
{
    const bool isText = std::holds_alternative<TextBlock>(block.content);
    const bool isStrip = std::holds_alternative<KpiStrip>(block.content);
    const double largest = isText ? kLargestText : isStrip ? kLargestStrip : kLargest;
    const double least = isText ? kSmallestText : kSmallest;
    std::vector<double> scales;
    for (int tenths = static_cast<int>(std::lround(largest * 10)); tenths >= std::lround(least * 10); --tenths)
        scales.push_back(tenths / 10.0);
    return scales;
}

int pagesOf(const Set& set)
{
    const auto places = paginate(set.sizes, set.height());
    return places.empty() ? 0 : places.back().page + 1;
}

// What is never whole on one slide stands on as few as it can, in the largest letters that these allow.
std::shared_ptr<Set> pagedSet(const Block& block, const Theme& theme, const Words& words)
{
    std::shared_ptr<Set> best;
    for (const double scale : scalesOf(block)) {
        if (std::holds_alternative<TableBlock>(block.content) && (scale > kLargestPaged || scale < kSmallestPaged))
            continue;
        auto set = std::make_shared<Set>(block, scale, theme, words);
        if (!best || pagesOf(*set) < pagesOf(*best)
            || (!isWideEnough(block, best->scale, theme) && isWideEnough(block, scale, theme)))
            best = std::move(set);
    }
    return best;
}

// The largest scale at which the block is whole on one slide; a table is rather split than made very small, if it is
// not its columns that need the room.
std::shared_ptr<Set> setOf(const Block& block, const Theme& theme, const Words& words)
{
    const bool isTable = std::holds_alternative<TableBlock>(block.content);
    bool isHigh = false;
    for (const double scale : scalesOf(block)) {
        if (!isWideEnough(block, scale, theme) || (isTable && isHigh && scale < kSmallestPaged))
            continue;
        auto set = std::make_shared<Set>(block, scale, theme, words);
        if (set->fits())
            return set;
        isHigh = true;
    }
    if (isTable || std::holds_alternative<TextBlock>(block.content))
        return pagedSet(block, theme, words);
    return std::make_shared<Set>(block, kSmallest, theme, words);
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
