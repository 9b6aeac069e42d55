// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/table_boxes.h"

#include "charts/fitted_text.h"
#include "charts/table_cells.h"
#include "charts/table_columns.h"

#include <QPainter>

#include <algorithm>
#include <memory>

namespace {

constexpr double kRowHeight = 25;
constexpr double kHeadHeight = 24;
constexpr size_t kTogether = 6;   // rows that are never split over pages
constexpr size_t kPreferred = 16; // rows that are split only where a page would be left a good part empty

// The table, and what all of its rows need to know of its columns.
struct Frame {
    TableBlock table;
    Theme theme;
    ColumnWidths columns;
    std::vector<ColumnScale> scales;

    QRectF cell(size_t column, const QRectF& row) const
    {
        return {row.left() + columns.lefts[column], row.top(), columns.widths[column], row.height()};
    }
};

Qt::Alignment headSide(CellKind kind)
{
    switch (kind) {
    case CellKind::Number:
        return Qt::AlignRight;
    default:
        return Qt::AlignLeft;
    }
}

FittedText headText(const Frame& frame, size_t column)
{
    return fitText(
        frame.table.columns[column].title, QSizeF(frame.columns.widths[column], 1000), frame.theme, Theme::kLabelPx);
}

double headHeight(const Frame& frame)
{
    double height = kHeadHeight;
    for (size_t i = 0; i < frame.table.columns.size(); ++i)
        height = std::max(height, headText(frame, i).height() + 10);
    return height;
}

double rowHeight(const Frame& frame, const TableRow& row)
{
    double height = kRowHeight;
    for (size_t i = 0; i < std::min(row.cells.size(), frame.table.columns.size()); ++i)
        height = std::max(height,
            tableCellHeight(
                frame.table.columns[i], row.cells[i], frame.columns.widths[i], frame.theme, frame.columns.letterPx));
    return height;
}

void drawHead(QPainter& painter, const QRectF& area, const Frame& frame)
{
    for (size_t i = 0; i < frame.table.columns.size(); ++i) {
        const FittedText text = headText(frame, i);
        const double lift = (area.height() - text.height()) / 2 - 6; // the titles stand on the line
        drawFitted(painter, frame.cell(i, area).translated(0, std::max(lift, 0.0)), text,
            headSide(frame.table.columns[i].kind), frame.theme.secondary);
    }
    painter.setPen(QPen(frame.theme.ink, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

void drawRow(QPainter& painter, const QRectF& area, const Frame& frame, size_t index)
{
    const TableRow& row = frame.table.rows[index];
    for (size_t i = 0; i < std::min(row.cells.size(), frame.table.columns.size()); ++i)
        paintTableCell(painter, frame.cell(i, area), frame.table.columns[i], row.cells[i], frame.scales[i], frame.theme,
            frame.columns.letterPx);
    painter.setPen(QPen(frame.theme.line, 0.75));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    if (row.isTotal) {
        painter.setPen(QPen(frame.theme.ink, 1));
        painter.drawLine(area.topLeft(), area.topRight());
    }
}

// Whether a row may not be the last on its page.
bool staysWithNext(size_t row, size_t rows)
{
    if (row + 1 >= rows)
        return false;
    return rows <= kTogether || row <= 1 || row + 3 >= rows;
}

}

Boxes tableBoxes(const TableBlock& table, double width, const Theme& theme, int first)
{
    auto frame = std::make_shared<Frame>();
    frame->table = table;
    frame->theme = theme;
    frame->columns = columnWidths(table, width, theme);
    for (size_t i = 0; i < table.columns.size(); ++i)
        frame->scales.push_back(columnScale(table, static_cast<int>(i), theme, frame->columns.letterPx));

    Boxes boxes;
    Box head;
    head.size.height = headHeight(*frame);
    head.size.keepWithNext = true;
    head.draw = [frame](QPainter& painter, const QRectF& area) { drawHead(painter, area, *frame); };
    boxes.push_back(std::move(head));
    for (size_t i = 0; i < table.rows.size(); ++i) {
        Box row;
        row.size.height = rowHeight(*frame, table.rows[i]);
        row.size.repeats = first;
        row.size.keepWithNext = staysWithNext(i, table.rows.size());
        row.size.prefersNext = i + 1 < table.rows.size() && table.rows.size() <= kPreferred;
        row.draw = [frame, i](QPainter& painter, const QRectF& area) { drawRow(painter, area, *frame, i); };
        boxes.push_back(std::move(row));
    }
    return boxes;
}
