// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/table_cells.h"

#include "charts/fitted_text.h"
#include "charts/lettering.h"
#include "charts/outliers.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr double kPadding = 10; // above and below together
constexpr double kBarHeight = 10;
constexpr double kMarkHeight = 16; // of the line at 100 %
constexpr double kTextGap = 6;
constexpr double kArrow = 5;
constexpr double kPinHead = 5;
constexpr double kPinWidth = 2;
constexpr double kAloneShare = 0.45; // of half the cell, where the column is not known
constexpr double kPinText = 3;       // between a pin's head and its value
constexpr double kShortestPin = 12;  // of the column's largest value
constexpr double kLongestPin = 90;
constexpr int kHalvings = 8;
constexpr double kAxisWidth = 2; // with the space to a cell's end
constexpr double kAxisHeight = 16;
constexpr double kFullTarget = 100; // per cent

Qt::Alignment alignmentOf(CellKind kind)
{
    return kind == CellKind::Number ? Qt::AlignRight : Qt::AlignLeft;
}

bool isBold(const TableColumn& column, const TableCell& content)
{
    return content.isStrong || column.kind == CellKind::Verdict;
}

QColor colourOf(const TableColumn& column, const TableCell& content, const Theme& theme)
{
    if (content.judgement != Judgement::Neutral)
        return theme.judged(content.judgement);
    return column.kind == CellKind::Number && !content.isStrong ? theme.secondary : theme.ink;
}

void paintText(QPainter& painter, const QRectF& cell, const TableColumn& column, const TableCell& content,
    const Theme& theme, int letterPx)
{
    if (content.text.isEmpty())
        return;
    const FittedText text = fitText(content.text, cell.size(), theme, letterPx, isBold(column, content));
    drawFitted(painter, cell, text, alignmentOf(column.kind), colourOf(column, content, theme));
}

// The middle of a row, on a whole pixel, so that thin bars are sharp.
double middleOf(const QRectF& cell)
{
    return std::round(cell.center().y());
}

void paintCompletion(
    QPainter& painter, const QRectF& cell, const TableCell& content, double scale, const Theme& theme, int letterPx)
{
    const QFont font = theme.font(letterPx);
    const double label = std::max(textWidth(content.text, font), textWidth(QStringLiteral("100.0%"), font));
    const double room = std::max(cell.width() - label - kTextGap - kArrow, 8.0);
    const double pixelsPerUnit = room / std::max(scale, kFullTarget);
    const double middle = middleOf(cell);
    const double mark = std::round(cell.left() + kFullTarget * pixelsPerUnit);
    double end = mark;
    if (content.value) {
        const double value = std::clamp(*content.value, 0.0, std::max(scale, kFullTarget));
        const double right = cell.left() + value * pixelsPerUnit;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.actual);
        painter.drawRect(QRectF(cell.left(), middle - kBarHeight / 2, right - cell.left(), kBarHeight));
        end = std::max(end, right);
        if (*content.value > std::max(scale, kFullTarget)) { // cut: it goes on
            const double half = kBarHeight / 2;
            painter.drawPolygon(QPolygonF({{right, middle - half}, {right, middle + half}, {right + kArrow, middle}}));
            end += kArrow;
        }
        // The target's line stands out from the bar by a thin space.
        painter.setBrush(theme.surface);
        painter.drawRect(
            QRectF(mark - 1, middle - kBarHeight / 2, 3, kBarHeight)
                .intersected(QRectF(cell.left(), middle - kBarHeight / 2, right - cell.left(), kBarHeight)));
        painter.setBrush(theme.ink);
        painter.drawRect(QRectF(mark, middle - kMarkHeight / 2, 1, kMarkHeight));
    }
    if (content.text.isEmpty())
        return;
    const QRectF rest(QPointF(content.value ? end + kTextGap : cell.left(), cell.top()), cell.bottomRight());
    const FittedText text = fitLine(content.text, rest.size(), theme, letterPx, content.isStrong);
    drawFitted(painter, rest, text, Qt::AlignLeft, content.value ? theme.ink : theme.secondary);
}

// From zero, its figure at its end. All figures of the column have the same room, so that the bars share a scale.
void paintBar(QPainter& painter, const QRectF& cell, const TableCell& content, const Theme& theme, int letterPx)
{
    constexpr double kFullBar = 100;
    const double label = std::max(
        textWidth(content.text, theme.font(letterPx, true)), textWidth(QStringLiteral("88,888"), theme.font(letterPx)));
    const double room = std::max(cell.width() - label - kTextGap, 8.0);
    const double middle = middleOf(cell);
    double end = cell.left();
    if (content.value) {
        const double length = std::clamp(*content.value, 0.0, kFullBar) / kFullBar * room;
        painter.setPen(Qt::NoPen);
        painter.setBrush(content.judgement != Judgement::Neutral ? theme.judged(content.judgement)
                : content.isStrong                               ? theme.actual
                                                                 : theme.previous);
        painter.drawRect(QRectF(cell.left(), middle - kBarHeight / 2, length, kBarHeight));
        painter.setBrush(theme.ink);
        painter.drawRect(QRectF(cell.left(), middle - kMarkHeight / 2, 1, kMarkHeight)); // zero
        end = cell.left() + length + kTextGap;
    }
    const QRectF rest(QPointF(end, cell.top()), cell.bottomRight());
    const FittedText text = fitLine(content.text, rest.size(), theme, letterPx, content.isStrong);
    drawFitted(painter, rest, text, Qt::AlignLeft, content.value ? theme.ink : theme.secondary);
}

// What the pins on one side of the axis take, at so many pixels a unit.
double sideWidth(const std::vector<ColumnScale::Pin>& pins, double pixelsPerUnit)
{
    double width = 0;
    for (const ColumnScale::Pin& pin : pins)
        width = std::max(width, pin.value * pixelsPerUnit + kPinHead + (pin.words > 0 ? kPinText + pin.words : 0));
    return width;
}

double bothSides(const ColumnScale& scale, double pixelsPerUnit)
{
    return sideWidth(scale.below, pixelsPerUnit) + sideWidth(scale.above, pixelsPerUnit) + kAxisWidth;
}

// Where zero stands and how long a pin of one unit is.
struct PinAxis {
    double zero = 0, pixelsPerUnit = 0;
};

PinAxis pinAxis(const QRectF& cell, const ColumnScale& scale)
{
    const double half = cell.width() / 2;
    if (scale.below.empty() && scale.above.empty())
        return {std::round(cell.center().x()) + 0.5, scale.largest > 0 ? half * kAloneShare / scale.largest : 0};
    const double unit = scale.largest > 0 ? 1 / scale.largest : 0;
    double least = kShortestPin * unit, most = kLongestPin * unit;
    if (bothSides(scale, most) <= cell.width())
        least = most;
    for (int i = 0; i < kHalvings; ++i) { // the longest pins that leave the words their room
        const double middle = (least + most) / 2;
        (bothSides(scale, middle) <= cell.width() ? least : most) = middle;
    }
    const double before = std::min(sideWidth(scale.below, least), cell.width() - kAxisWidth);
    return {std::round(cell.left() + before) + 0.5, least};
}

void paintPin(QPainter& painter, const QRectF& cell, const TableCell& content, const ColumnScale& scale,
    const Theme& theme, int letterPx)
{
    const auto [axis, pixelsPerUnit] = pinAxis(cell, scale);
    const double middle = middleOf(cell);
    painter.setPen(QPen(theme.secondary, 1));
    painter.drawLine(QPointF(axis, middle - kAxisHeight / 2), QPointF(axis, middle + kAxisHeight / 2));
    double left = axis, right = axis; // what the pin takes
    const bool isNegative = content.value && *content.value < 0;
    if (content.value && scale.largest > 0) {
        const double end = axis + std::clamp(*content.value, -scale.largest, scale.largest) * pixelsPerUnit;
        painter.setPen(QPen(theme.judged(content.judgement), kPinWidth, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(axis, middle), QPointF(end, middle));
        painter.setPen(Qt::NoPen);
        const double direction = isNegative ? -1 : 1;
        if (std::abs(*content.value) > scale.largest) {
            painter.setBrush(theme.judged(content.judgement));
            painter.drawPolygon(
                QPolygonF({{end, middle - kArrow}, {end, middle + kArrow}, {end + direction * kArrow, middle}}));
        } else {
            painter.setBrush(theme.actual);
            painter.drawRect(QRectF(end - kPinHead / 2, middle - kPinHead / 2, kPinHead, kPinHead));
        }
        left = std::min(axis, end) - kPinHead;
        right = std::max(axis, end) + kPinHead;
    }
    if (content.text.isEmpty())
        return;
    // The value stands beyond the pin's head; on the other side of the axis where only there is room.
    const double width = textWidth(content.text, theme.font(letterPx, content.isStrong));
    const QRectF before(cell.topLeft(), QPointF(left - kPinText, cell.bottom()));
    const QRectF behind(QPointF(right + kPinText, cell.top()), cell.bottomRight());
    const QRectF& outer = isNegative ? before : behind;
    const QRectF& other = isNegative ? behind : before;
    const bool isOuter = width <= outer.width() || outer.width() >= other.width();
    const QRectF& room = isOuter ? outer : other;
    const bool isLeft = &room == &before;
    const FittedText text = fitLine(content.text, room.size(), theme, letterPx, content.isStrong);
    drawFitted(
        painter, room, text, isLeft ? Qt::AlignRight : Qt::AlignLeft, content.value ? theme.ink : theme.secondary);
}

}

void paintTableCell(QPainter& painter, const QRectF& cell, const TableColumn& column, const TableCell& content,
    const ColumnScale& scale, const Theme& theme, int letterPx)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (column.kind) {
    case CellKind::CompletionBar:
        paintCompletion(painter, cell, content, scale.largest, theme, letterPx);
        break;
    case CellKind::Pin:
        paintPin(painter, cell, content, scale, theme, letterPx);
        break;
    case CellKind::Bar:
        paintBar(painter, cell, content, theme, letterPx);
        break;
    case CellKind::Text:
    case CellKind::Number:
    case CellKind::Verdict:
        paintText(painter, cell, column, content, theme, letterPx);
        break;
    }
    painter.restore();
}

double tableCellHeight(
    const TableColumn& column, const TableCell& content, double width, const Theme& theme, int letterPx)
{
    FittedText text{theme.font(letterPx, isBold(column, content)), {QString()}};
    const bool isGraph =
        column.kind == CellKind::CompletionBar || column.kind == CellKind::Pin || column.kind == CellKind::Bar;
    if (!isGraph)
        text.lines = wrappedText(content.text, text.font, width);
    return text.height() + kPadding;
}

double pinsWidth(const ColumnScale& scale)
{
    return bothSides(scale, scale.largest > 0 ? kShortestPin / scale.largest : 0);
}

ColumnScale columnScale(const TableBlock& table, int column, const Theme& theme, int letterPx)
{
    std::vector<double> values;
    const auto index = static_cast<size_t>(column);
    for (const TableRow& row : table.rows) {
        if (index < row.cells.size() && row.cells[index].value)
            values.push_back(*row.cells[index].value);
    }
    ColumnScale scale;
    scale.largest = variancesLimit(values);
    if (index >= table.columns.size() || table.columns[index].kind != CellKind::Pin)
        return scale;
    for (const TableRow& row : table.rows) {
        if (index >= row.cells.size())
            continue;
        const TableCell& cell = row.cells[index];
        const double value = cell.value.value_or(0);
        const double words = std::ceil(textWidth(cell.text, theme.font(letterPx, cell.isStrong)));
        (value < 0 ? scale.below : scale.above).push_back({std::min(std::abs(value), scale.largest), words});
    }
    return scale;
}
