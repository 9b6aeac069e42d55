// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/strip_boxes.h"

#include "charts/fitted_text.h"
#include "charts/lettering.h"
#include "charts/table_cells.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr size_t kTilesARow = 3;
constexpr double kTileGap = 20;
constexpr double kTop = 9;
constexpr double kNameHeight = 17;
constexpr double kValueHeight = 28;
constexpr double kVarianceHeight = 17;
constexpr double kBottom = 9;
constexpr double kSparkWidth = 76;
constexpr double kSparkHeight = 24;
constexpr double kLabelGap = 4;
constexpr double kVarianceGap = 12;

double varianceWidth(const Variance& variance, const QFont& font)
{
    return textWidth(variance.label, font) + kLabelGap + textWidth(variance.text, font);
}

// Whether a tile's variances stand beside each other, or need a line each.
bool isOneLine(const KpiTile& tile, double width, const Theme& theme)
{
    double needed = -kVarianceGap;
    for (const Variance& variance : tile.variances)
        needed += varianceWidth(variance, theme.font(Theme::kLabelPx)) + kVarianceGap;
    return needed <= width;
}

void drawWords(QPainter& painter, const QRectF& area, const QString& text, const Theme& theme, const QColor& colour)
{
    drawFitted(painter, area, fitLine(text, area.size(), theme, Theme::kLabelPx), Qt::AlignLeft, colour);
}

void drawValue(QPainter& painter, const QRectF& area, const KpiTile& tile, const Theme& theme)
{
    const double room = area.width() - kSparkWidth - 8;
    const FittedText value = fitLine(tile.value, QSizeF(room * 0.7, area.height()), theme, Theme::kMessagePx, true);
    drawFitted(painter, area, value, Qt::AlignLeft, theme.ink);
    double width = 0;
    for (const QString& line : value.lines)
        width = std::max(width, textWidth(line, value.font));
    // The unit stands on the value's base line.
    const double drop = 0.37 * (value.font.pixelSize() - Theme::kLabelPx);
    const QRectF rest(area.left() + width + 5, area.top() + drop, std::max(room - width - 5, 20.0), area.height());
    drawWords(painter, rest, tile.unit, theme, theme.secondary);
    paintSpark(painter,
        QRectF(area.right() - kSparkWidth, area.center().y() - kSparkHeight / 2, kSparkWidth, kSparkHeight), tile.spark,
        theme);
}

void drawVariances(QPainter& painter, const QRectF& area, const KpiTile& tile, bool isInOneLine, const Theme& theme)
{
    const QFont font = theme.font(Theme::kLabelPx);
    QRectF line(area.left(), area.top(), area.width(), kVarianceHeight);
    for (const Variance& variance : tile.variances) {
        const double label = textWidth(variance.label, font) + kLabelGap;
        drawWords(painter, line, variance.label, theme, theme.secondary);
        const double room = std::max(area.right() - line.left() - label, area.width() / 4);
        const QRectF value(std::min(line.left() + label, area.right() - room), line.top(), room, line.height());
        drawWords(painter, value, variance.text, theme, theme.judged(variance.judgement));
        if (isInOneLine)
            line.setLeft(line.left() + varianceWidth(variance, font) + kVarianceGap);
        else
            line.translate(0, kVarianceHeight);
    }
}

void drawTile(QPainter& painter, const QRectF& area, const KpiTile& tile, bool isInOneLine, const Theme& theme)
{
    QRectF part(area.left(), area.top() + kTop, area.width(), kNameHeight);
    drawWords(painter, part, tile.name, theme, theme.secondary);
    part = QRectF(part.left(), part.bottom(), part.width(), kValueHeight);
    drawValue(painter, part, tile, theme);
    drawVariances(painter, QRectF(part.bottomLeft(), area.bottomRight()), tile, isInOneLine, theme);
}

}

double comfortableStripWidth(const KpiStrip& strip, const Theme& theme)
{
    constexpr double kGaps = 14;        // before the unit and before the line
    constexpr double kSmallUnit = 0.78; // a long unit is set in smaller letters
    double widest = 0;
    for (const KpiTile& tile : strip.tiles)
        widest = std::max(widest,
            textWidth(tile.value, theme.font(Theme::kMessagePx, true))
                + textWidth(tile.unit, theme.font(Theme::kLabelPx)) * kSmallUnit);
    return (widest + kGaps + kSparkWidth) * kTilesARow + kTileGap * (kTilesARow - 1);
}

Boxes stripBoxes(const KpiStrip& strip, double width, const Theme& theme)
{
    const double tileWidth = (width - kTileGap * (kTilesARow - 1)) / kTilesARow;
    const bool isInOneLine = std::all_of(
        strip.tiles.begin(), strip.tiles.end(), [&](const KpiTile& tile) { return isOneLine(tile, tileWidth, theme); });
    size_t lines = 1;
    for (const KpiTile& tile : strip.tiles)
        lines = std::max(lines, isInOneLine ? 1 : tile.variances.size());

    Boxes boxes;
    for (size_t first = 0; first < strip.tiles.size(); first += kTilesARow) {
        const size_t end = std::min(strip.tiles.size(), first + kTilesARow);
        const std::vector<KpiTile> tiles(strip.tiles.begin() + static_cast<std::ptrdiff_t>(first),
            strip.tiles.begin() + static_cast<std::ptrdiff_t>(end));
        Box box;
        box.size.height = kTop + kNameHeight + kValueHeight + kVarianceHeight * static_cast<double>(lines) + kBottom;
        box.size.keepWithNext = end < strip.tiles.size();
        box.draw = [tiles, tileWidth, theme, isInOneLine, isFirst = first == 0](QPainter& painter, const QRectF& area) {
            if (isFirst) {
                painter.setPen(QPen(theme.ink, 1));
                painter.drawLine(area.topLeft(), area.topRight());
            }
            painter.setPen(QPen(theme.line, 0.75));
            painter.drawLine(area.bottomLeft(), area.bottomRight());
            QRectF tile(area.left(), area.top(), tileWidth, area.height());
            for (const KpiTile& one : tiles) {
                drawTile(painter, tile, one, isInOneLine, theme);
                tile.translate(tileWidth + kTileGap, 0);
            }
        };
        boxes.push_back(std::move(box));
    }
    return boxes;
}
