// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "review/review.h"

#include <QRectF>
#include <QSizeF>

#include <vector>

class QPainter;

// What a column's bars and pins share: one scale, and for pins one axis, placed so that every value finds room beyond
// its pin's head and the pins are as long as that leaves them.
struct ColumnScale {
    struct Pin {
        double value = 0; // its size
        double words = 0; // the width of the value that is printed beside it
    };
    double largest = 0;            // the largest absolute value, outliers cut
    std::vector<Pin> below, above; // the pins to either side of zero; none: the axis stands in the middle
};

// Draws the inside of one table cell (text, number, completion bar, pin, verdict) into a rectangle: the window's table
// and the paper's use the same. letterPx is the body size on this device.
void paintTableCell(QPainter& painter, const QRectF& cell, const TableColumn& column, const TableCell& content,
    const ColumnScale& scale, const Theme& theme, int letterPx);
// The height a cell needs at a width so that its text, broken into lines where it has to be, is set in full size. Where
// a cell is lower, paintTableCell sets smaller letters; it never cuts.
double tableCellHeight(
    const TableColumn& column, const TableCell& content, double width, const Theme& theme, int letterPx);
// What a column of pins needs at least.
double pinsWidth(const ColumnScale& scale);
// Of a column that is set in letters of a size.
ColumnScale columnScale(const TableBlock& table, int column, const Theme& theme, int letterPx);
// A small line for a KPI tile.
void paintSpark(QPainter& painter, const QRectF& area, const SparkSpec& spark, const Theme& theme);
