// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "review/review.h"

#include <QRectF>
#include <QSizeF>

class QPainter;

// Draws the inside of one table cell (text, number, completion bar, pin, verdict) into a rectangle: the window's table
// and the paper's use the same. `scale` is the column's largest absolute value (of bars and pins); letterPx the body
// size on this device.
void paintTableCell(QPainter& painter, const QRectF& cell, const TableColumn& column, const TableCell& content,
    double scale, const Theme& theme, int letterPx);
// The height a cell needs at a width so that its text, broken into lines where it has to be, is set in full size. Where
// a cell is lower, paintTableCell sets smaller letters; it never cuts.
double tableCellHeight(
    const TableColumn& column, const TableCell& content, double width, const Theme& theme, int letterPx);
// The largest absolute value of a column, outliers cut: what the column's bars and pins are scaled by.
double columnScale(const TableBlock& table, int column);
// A small line for a KPI tile.
void paintSpark(QPainter& painter, const QRectF& area, const SparkSpec& spark, const Theme& theme);
