// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "review/review.h"

#include <QRectF>
#include <QSizeF>

class QPainter;

// What a column's bars and pins share: one scale, and for pins one axis, placed so that every value finds room beyond
// its pin's head.
struct ColumnScale {
    double largest = 0;             // the largest absolute value, outliers cut
    double below = 0, above = 0;    // how far pins reach to either side of zero; both 0: the axis stands in the middle
    QString wordsBelow, wordsAbove; // the longest value printed on either side
};

// Draws the inside of one table cell (text, number, completion bar, pin, verdict) into a rectangle: the window's table
// and the paper's use the same. letterPx is the body size on this device.
void paintTableCell(QPainter& painter, const QRectF& cell, const TableColumn& column, const TableCell& content,
    const ColumnScale& scale, const Theme& theme, int letterPx);
// The height a cell needs at a width so that its text, broken into lines where it has to be, is set in full size. Where
// a cell is lower, paintTableCell sets smaller letters; it never cuts.
double tableCellHeight(
    const TableColumn& column, const TableCell& content, double width, const Theme& theme, int letterPx);
// What a column of pins needs beside its pins, in letters of a size.
double pinWords(const ColumnScale& scale, const Theme& theme, int letterPx);
ColumnScale columnScale(const TableBlock& table, int column);
// A small line for a KPI tile.
void paintSpark(QPainter& painter, const QRectF& area, const SparkSpec& spark, const Theme& theme);
