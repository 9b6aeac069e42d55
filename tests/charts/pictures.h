// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "charts/table_cells.h"

#include <QColor>
#include <QImage>
#include <QPainter>
#include <QRectF>

#include <functional>

// What a renderer shows, counted: how many pixels have a colour (within a small distance of each channel).

inline bool isNear(QRgb pixel, const QColor& colour, int distance = 6)
{
    return std::abs(qRed(pixel) - colour.red()) <= distance && std::abs(qGreen(pixel) - colour.green()) <= distance
        && std::abs(qBlue(pixel) - colour.blue()) <= distance;
}

inline int countOf(const QImage& picture, const QColor& colour, QRect area = {})
{
    area = area.isNull() ? picture.rect() : area.intersected(picture.rect());
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += isNear(picture.pixel(x, y), colour) ? 1 : 0;
    }
    return count;
}

// Pixels that are not of the ground.
inline int inkOf(const QImage& picture, const QColor& ground, QRect area = {})
{
    area = area.isNull() ? picture.rect() : area.intersected(picture.rect());
    return area.width() * area.height() - countOf(picture, ground, area);
}

inline QImage painted(QSize size, const QColor& ground, const std::function<void(QPainter&)>& paint)
{
    QImage picture(size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(ground);
    QPainter painter(&picture);
    paint(painter);
    return picture;
}

inline QImage pictureOf(Chart& chart, QSizeF size, const Theme& theme)
{
    chart.resize(size);
    return painted(
        size.toSize(), theme.surface, [&](QPainter& painter) { chart.render(painter, QRectF(QPointF(), size)); });
}

// A column's scale of which only the largest value is known: pins then stand on an axis in the middle.
inline ColumnScale scaleTo(double largest)
{
    ColumnScale scale;
    scale.largest = largest;
    return scale;
}

inline QImage cellPicture(
    const TableColumn& column, const TableCell& cell, double scale, const Theme& theme, QSize size = {240, 30})
{
    return painted(size, theme.surface, [&](QPainter& painter) {
        paintTableCell(painter, QRectF(QPointF(), QSizeF(size)), column, cell, scaleTo(scale), theme, Theme::kBodyPx);
    });
}
