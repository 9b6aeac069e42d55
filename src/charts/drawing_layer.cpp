// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/drawing_layer.h"

#include <QPainter>

#include <algorithm>

void DrawingLayer::clear(const QRectF& bounds)
{
    prepareGeometryChange();
    m_bounds = bounds;
    m_things.clear();
}

void DrawingLayer::rectangle(const QRectF& area, const QBrush& fill, const QPen& pen)
{
    m_things.emplace_back(Rectangle{area, fill, pen, 0});
}

void DrawingLayer::pill(const QRectF& area, const QPen& pen)
{
    m_things.emplace_back(Rectangle{area, Qt::NoBrush, pen, std::min(area.width(), area.height()) / 2});
}

void DrawingLayer::disc(QPointF centre, double radius, const QBrush& fill, const QPen& pen)
{
    const QRectF area(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    m_things.emplace_back(Rectangle{area, fill, pen, radius});
}

void DrawingLayer::lines(const QList<QLineF>& lines, const QPen& pen)
{
    if (!lines.isEmpty())
        m_things.emplace_back(Lines{lines, pen});
}

void DrawingLayer::polygon(const QPolygonF& points, const QBrush& fill)
{
    m_things.emplace_back(Polygon{points, fill});
}

void DrawingLayer::text(QPointF origin, const QString& text, const QFont& font, const QColor& colour)
{
    if (!text.isEmpty())
        m_things.emplace_back(Text{origin, text, font, colour});
}

void DrawingLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    for (const auto& thing : m_things)
        std::visit([painter](const auto& one) { draw(*painter, one); }, thing);
}

void DrawingLayer::draw(QPainter& painter, const Rectangle& rectangle)
{
    painter.setPen(rectangle.pen);
    painter.setBrush(rectangle.fill);
    if (rectangle.corner > 0)
        painter.drawRoundedRect(rectangle.area, rectangle.corner, rectangle.corner);
    else
        painter.drawRect(rectangle.area);
}

void DrawingLayer::draw(QPainter& painter, const Lines& lines)
{
    painter.setPen(lines.pen);
    painter.drawLines(lines.lines);
}

void DrawingLayer::draw(QPainter& painter, const Polygon& polygon)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(polygon.fill);
    painter.drawPolygon(polygon.points);
}

void DrawingLayer::draw(QPainter& painter, const Text& text)
{
    painter.setFont(text.font);
    painter.setPen(text.colour);
    painter.drawText(text.origin, text.text);
}
