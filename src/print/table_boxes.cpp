// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/table_boxes.h"

#include "charts/table_cells.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <memory>

namespace {

constexpr double kRowHeight = 24;
constexpr double kHeadHeight = 26;
constexpr int kTilesARow = 3;
constexpr double kTileHeight = 76;

// The table, and what all of its rows need to know of its columns.
struct Columns {
    TableBlock table;
    std::vector<double> lefts; // one more than there are columns
    std::vector<double> scales;
};

std::shared_ptr<const Columns> columnsOf(const TableBlock& table, double width)
{
    auto columns = std::make_shared<Columns>();
    columns->table = table;
    double sum = 0;
    for (const TableColumn& column : table.columns)
        sum += column.weight;
    double left = 0;
    columns->lefts.push_back(0);
    for (size_t i = 0; i < table.columns.size(); ++i) {
        left += width * table.columns[i].weight / std::max(sum, 1e-9);
        columns->lefts.push_back(left);
        columns->scales.push_back(columnScale(table, static_cast<int>(i)));
    }
    return columns;
}

QRectF cellOf(const Columns& columns, size_t column, const QRectF& row)
{
    return {
        row.left() + columns.lefts[column], row.top(), columns.lefts[column + 1] - columns.lefts[column], row.height()};
}

void drawHead(QPainter& painter, const QRectF& area, const Columns& columns, const Theme& theme)
{
    painter.setFont(theme.font(Theme::kLabelPx));
    painter.setPen(theme.secondary);
    for (size_t i = 0; i < columns.table.columns.size(); ++i) {
        const TableColumn& column = columns.table.columns[i];
        const auto side = column.kind == CellKind::Number ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(
            cellOf(columns, i, area).adjusted(4, 0, -4, -4), static_cast<int>(side | Qt::AlignBottom), column.title);
    }
    painter.setPen(QPen(theme.ink, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

void drawRow(QPainter& painter, const QRectF& area, const Columns& columns, size_t index, const Theme& theme)
{
    const TableRow& row = columns.table.rows[index];
    for (size_t i = 0; i < std::min(row.cells.size(), columns.table.columns.size()); ++i)
        paintTableCell(painter, cellOf(columns, i, area), columns.table.columns[i], row.cells[i], columns.scales[i],
            theme, Theme::kTitlePx);
    painter.setPen(QPen(row.isTotal ? theme.ink : theme.line, row.isTotal ? 1 : 0.75));
    const QPointF left = row.isTotal ? area.topLeft() : area.bottomLeft();
    const QPointF right = row.isTotal ? area.topRight() : area.bottomRight();
    painter.drawLine(left, right);
}

// As much of a text as fits on one line; a tile's name is short by design, a hostile one is cut by its clip.
void drawLine(QPainter& painter, const QRectF& area, const QString& text)
{
    painter.drawText(area, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), text);
}

void drawTile(QPainter& painter, const QRectF& area, const KpiTile& tile, const Theme& theme)
{
    painter.setFont(theme.font(Theme::kLabelPx));
    painter.setPen(theme.secondary);
    drawLine(painter, QRectF(area.left(), area.top() + 8, area.width(), 16), tile.name);
    const QFont valueFont = theme.font(Theme::kMessagePx, true);
    painter.setFont(valueFont);
    painter.setPen(theme.ink);
    drawLine(painter, QRectF(area.left(), area.top() + 24, area.width(), 28), tile.value);
    const double width = QFontMetricsF(valueFont).horizontalAdvance(tile.value);
    painter.setFont(theme.font(Theme::kLabelPx));
    painter.setPen(theme.secondary);
    drawLine(painter, QRectF(area.left() + width + 4, area.top() + 29, area.width() - width - 4, 22), tile.unit);
    double left = area.left();
    for (const Variance& variance : tile.variances) {
        const QFontMetricsF metrics(painter.font());
        const QString label = variance.label + u' ';
        painter.setPen(theme.secondary);
        drawLine(painter, QRectF(left, area.top() + 52, area.width(), 16), label);
        left += metrics.horizontalAdvance(label);
        painter.setPen(theme.judged(variance.judgement));
        drawLine(painter, QRectF(left, area.top() + 52, area.width(), 16), variance.text);
        left += metrics.horizontalAdvance(variance.text) + 12;
    }
}

} // namespace

Boxes tableBoxes(const TableBlock& table, double width, const Theme& theme, int first)
{
    const auto columns = columnsOf(table, width);
    Boxes boxes;
    Box head;
    head.size.height = kHeadHeight;
    head.size.keepWithNext = true;
    head.draw = [columns, theme](QPainter& painter, const QRectF& area) { drawHead(painter, area, *columns, theme); };
    boxes.push_back(std::move(head));
    for (size_t i = 0; i < table.rows.size(); ++i) {
        Box row;
        row.size.height = kRowHeight;
        row.size.repeats = first;
        row.draw = [columns, i, theme](
                       QPainter& painter, const QRectF& area) { drawRow(painter, area, *columns, i, theme); };
        boxes.push_back(std::move(row));
    }
    return boxes;
}

Boxes stripBoxes(const KpiStrip& strip, double width, const Theme& theme)
{
    const double tileWidth = width / kTilesARow;
    Boxes boxes;
    for (size_t first = 0; first < strip.tiles.size(); first += kTilesARow) {
        const size_t end = std::min(strip.tiles.size(), first + kTilesARow);
        const std::vector<KpiTile> tiles(strip.tiles.begin() + static_cast<std::ptrdiff_t>(first),
            strip.tiles.begin() + static_cast<std::ptrdiff_t>(end));
        Box box;
        box.size.height = kTileHeight;
        box.draw = [tiles, tileWidth, theme, isFirst = first == 0](QPainter& painter, const QRectF& area) {
            painter.setPen(QPen(isFirst ? theme.ink : theme.line, isFirst ? 1 : 0.75));
            painter.drawLine(area.topLeft(), area.topRight());
            painter.setPen(QPen(theme.line, 0.75));
            painter.drawLine(area.bottomLeft(), area.bottomRight());
            for (size_t i = 0; i < tiles.size(); ++i)
                drawTile(painter,
                    QRectF(area.left() + static_cast<double>(i) * tileWidth, area.top(), tileWidth - 8, area.height()),
                    tiles[i], theme);
        };
        boxes.push_back(std::move(box));
    }
    return boxes;
}
