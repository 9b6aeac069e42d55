// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/block_boxes.h"

#include "charts/chart.h"
#include "print/strip_boxes.h"
#include "print/table_boxes.h"
#include "print/text_boxes.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <memory>
#include <optional>

namespace {

constexpr double kGutter = 28;
constexpr double kLeastHalf = 260;
constexpr int kColumns = 12; // that blocks' spans are counted in
constexpr int kChapterPx = 22;
constexpr int kMessagePx = 15;
constexpr double kHighestChart = paper::kContentHeight - 160; // its message, title and footnote stand on the same page

void append(Boxes& boxes, Boxes more)
{
    std::move(more.begin(), more.end(), std::back_inserter(boxes));
}

// The least width on which a block is worth reading beside another; none: it wants the whole page.
std::optional<double> leastWidth(const Block& block, const Theme& theme)
{
    const auto* chart = std::get_if<ChartBlock>(&block.content);
    if (!chart || !block.emptyHint.isEmpty())
        return std::nullopt;
    return std::max(Chart(chart->spec, theme).comfortableWidth(), kLeastHalf);
}

// The widths of two blocks beside each other: what each needs, and the rest by their spans on screen. Nothing where
// they don't fit.
std::optional<std::pair<double, double>> widthsBeside(const Block& left, const Block& right, const Theme& theme)
{
    if (left.span + right.span > kColumns)
        return std::nullopt;
    const auto leftNeed = leastWidth(left, theme);
    const auto rightNeed = leastWidth(right, theme);
    const double room = paper::kContentWidth - kGutter;
    if (!leftNeed || !rightNeed || *leftNeed + *rightNeed > room)
        return std::nullopt;
    const double wished = room * left.span / (left.span + right.span);
    const double width = std::round(std::clamp(wished, *leftNeed, room - *rightNeed));
    return std::pair(width, room - width);
}

Boxes chartBox(const ChartBlock& block, double width, const Theme& theme)
{
    auto chart = std::make_shared<Chart>(block.spec, theme);
    const double wished = chart->preferredHeight(width);
    // A chart higher than a page is drawn smaller, whole.
    const double shrink = std::min(1.0, kHighestChart / wished);
    Box box;
    box.size.height = wished * shrink;
    if (shrink >= 1) {
        box.size.give = std::max(wished - chart->leastHeight(width), 0.0);
        box.size.take = std::clamp(chart->mostHeight(width), wished, std::max(kHighestChart, wished)) - wished;
    }
    box.draw = [chart, width, shrink](QPainter& painter, const QRectF& area) {
        chart->resize(QSizeF(width, area.height() / shrink));
        chart->render(painter, QRectF(area.topLeft(), QSizeF(width * shrink, area.height())));
    };
    Boxes boxes;
    boxes.push_back(std::move(box));
    return boxes;
}

Boxes titleBoxes(const BlockTitle& title, double width, const Theme& theme)
{
    const QFont plain = theme.font(Theme::kTitlePx);
    std::vector<TextRun> runs;
    const auto add = [&](const QString& text, const QFont& font) {
        if (text.isEmpty())
            return;
        if (!runs.empty())
            runs.push_back({QStringLiteral(" · "), plain, theme.secondary});
        runs.push_back({text, font, theme.secondary});
    };
    add(title.who, plain);
    add(title.what, theme.font(Theme::kTitlePx, true));
    if (!title.unit.isEmpty() && !runs.empty())
        runs.push_back({u' ' + title.unit, plain, theme.secondary});
    add(title.when, plain);
    return runs.empty() ? Boxes() : textBoxes(runs, width, {1.5, 2, true});
}

Boxes paragraphs(const TextBlock& text, double width, const Theme& theme, const Words& words, const Density& density)
{
    Boxes boxes;
    for (const TextBlock::Paragraph& paragraph : text.paragraphs) {
        std::vector<TextRun> runs;
        const QString stop = words.isChinese() ? QStringLiteral("。") : QStringLiteral(". ");
        if (!paragraph.topic.isEmpty())
            runs.push_back({paragraph.topic + stop, theme.font(Theme::kBodyPx, true), theme.ink});
        QStringList sentences;
        for (const Sentence& sentence : paragraph.sentences)
            sentences.append(sentence.text);
        runs.push_back({sentences.join(words.isChinese() ? QString() : QStringLiteral(" ")), theme.font(Theme::kBodyPx),
            theme.ink});
        append(boxes, textBoxes(runs, width, {density.leading, boxes.empty() ? 0.0 : density.paragraphGap, false}));
    }
    return boxes;
}

Boxes contentBoxes(
    const Block& block, double width, const Theme& theme, const Words& words, const Density& density, int first)
{
    if (!block.emptyHint.isEmpty())
        return textBoxes({{block.emptyHint, theme.font(Theme::kBodyPx), theme.secondary}}, width, {1.6, 4, false});
    if (const auto* chart = std::get_if<ChartBlock>(&block.content))
        return chartBox(*chart, width, theme);
    if (const auto* table = std::get_if<TableBlock>(&block.content))
        return tableBoxes(*table, width, theme, first);
    if (const auto* strip = std::get_if<KpiStrip>(&block.content))
        return stripBoxes(*strip, width, theme);
    if (const auto* text = std::get_if<TextBlock>(&block.content))
        return paragraphs(*text, width, theme, words, density);
    return {};
}

// What a block is called among the bookmarks; text and figures without a title are found by their chapter.
QStringList bookmarksOf(const Block& block)
{
    const QString& name = block.title.what.isEmpty() ? block.message : block.title.what;
    return name.isEmpty() ? QStringList() : QStringList{name};
}

// A block whose first box will have the index `first` in the document.
Boxes blockBoxesAt(
    const Block& block, double width, const Theme& theme, const Words& words, const Density& density, int first)
{
    Boxes boxes =
        textBoxes({{block.message, theme.font(Theme::kChartMessagePx, true), theme.ink}}, width, {1.45, 0, true});
    append(boxes, titleBoxes(block.title, width, theme));
    Boxes content = contentBoxes(block, width, theme, words, density, first + static_cast<int>(boxes.size()));
    if (!boxes.empty() && !content.empty())
        content.front().size.gapBefore = 8;
    if (!block.footnote.isEmpty() && !content.empty())
        content.back().size.keepWithNext = true;
    append(boxes, std::move(content));
    append(boxes, textBoxes({{block.footnote, theme.font(Theme::kLabelPx), theme.secondary}}, width, {1.45, 6, false}));
    if (!boxes.empty()) {
        boxes.front().size.gapBefore = density.blockGap;
        boxes.front().bookmarks = bookmarksOf(block);
    }
    return boxes;
}

// One of two blocks beside each other. Its heights as a whole: as it would be, at least and at most.
struct Side {
    Boxes boxes;
    double width = 0;
    double height = 0, least = 0, most = 0;

    Side(Boxes content, double room)
        : boxes(std::move(content))
        , width(room)
    {
        for (size_t i = 0; i < boxes.size(); ++i)
            height += boxes[i].size.height + (i == 0 ? 0 : boxes[i].size.gapBefore);
        least = most = height;
        for (const Box& box : boxes) {
            least -= box.size.give;
            most += box.size.take;
        }
    }
    void draw(QPainter& painter, const QRectF& area) const
    {
        std::vector<BoxSize> sizes;
        sizes.reserve(boxes.size());
        for (const Box& box : boxes)
            sizes.push_back(box.size);
        for (const PlacedBox& place : filled(sizes, area.height()))
            boxes[static_cast<size_t>(place.box)].draw(
                painter, QRectF(area.left(), area.top() + place.top, width, place.height));
    }
};

// Two blocks beside each other, as one box.
Box pairBox(const Block& left, const Block& right, std::pair<double, double> widths, const Theme& theme,
    const Words& words, const Density& density)
{
    const auto sides = std::make_shared<std::pair<Side, Side>>(
        Side(blockBoxes(left, widths.first, theme, words, density), widths.first),
        Side(blockBoxes(right, widths.second, theme, words, density), widths.second));
    const auto& [first, second] = *sides;
    Box pair;
    pair.bookmarks = bookmarksOf(left) + bookmarksOf(right);
    pair.size.gapBefore = density.blockGap;
    pair.size.height = std::max(first.height, second.height);
    pair.size.give = pair.size.height - std::max(first.least, second.least);
    pair.size.take = std::max(std::min(first.most, second.most) - pair.size.height, 0.0);
    pair.draw = [sides](QPainter& painter, const QRectF& area) {
        sides->first.draw(painter, area);
        sides->second.draw(painter, area.translated(sides->first.width + kGutter, 0));
    };
    return pair;
}

Boxes headingBoxes(const Chapter& chapter, const Theme& theme)
{
    // The summary and the appendix have no number.
    const QString number = chapter.number > 0 ? QString::number(chapter.number) + QStringLiteral("   ") : QString();
    Boxes boxes = textBoxes(
        {{number + chapter.title, theme.font(kChapterPx, true), theme.ink}}, paper::kContentWidth, {1.5, 0, true});
    append(boxes,
        textBoxes({{chapter.message, theme.font(kMessagePx, true), theme.ink}}, paper::kContentWidth, {1.65, 8, true}));
    if (!boxes.empty())
        boxes.front().size.startsPage = true;
    return boxes;
}

} // namespace

Boxes blockBoxes(const Block& block, double width, const Theme& theme, const Words& words, const Density& density)
{
    return blockBoxesAt(block, width, theme, words, density, 0);
}

Boxes chapterBoxes(const Chapter& chapter, const Theme& theme, const Words& words, const Density& density)
{
    Boxes boxes = headingBoxes(chapter, theme);
    for (size_t i = 0; i < chapter.blocks.size(); ++i) {
        const Block& block = chapter.blocks[i];
        const auto beside =
            i + 1 < chapter.blocks.size() ? widthsBeside(block, chapter.blocks[i + 1], theme) : std::nullopt;
        if (beside) {
            boxes.push_back(pairBox(block, chapter.blocks[++i], *beside, theme, words, density));
            continue;
        }
        append(boxes, blockBoxesAt(block, paper::kContentWidth, theme, words, density, static_cast<int>(boxes.size())));
    }
    return boxes;
}
