// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QFont>
#include <QGraphicsItem>
#include <QLineF>
#include <QList>
#include <QPen>
#include <QPolygonF>

#include <variant>
#include <vector>

// One item of a chart's scene that draws many things: what Qt Charts has no series for. It keeps a list instead of an
// item for each thing, which makes a chart some ten times cheaper. Everything is drawn as vectors, in the order given.
class DrawingLayer final : public QGraphicsItem {
public:
    using QGraphicsItem::QGraphicsItem;

    void clear(const QRectF& bounds);
    void rectangle(const QRectF& area, const QBrush& fill, const QPen& pen = Qt::NoPen);
    void pill(const QRectF& area, const QPen& pen); // a ring around a label
    void disc(QPointF centre, double radius, const QBrush& fill, const QPen& pen = Qt::NoPen);
    void lines(const QList<QLineF>& lines, const QPen& pen);
    void line(QPointF from, QPointF to, const QPen& pen) { lines({QLineF(from, to)}, pen); }
    void polygon(const QPolygonF& points, const QBrush& fill);
    // A single line of text from its base line's beginning.
    void text(QPointF origin, const QString& text, const QFont& font, const QColor& colour);

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    struct Rectangle {
        QRectF area;
        QBrush fill;
        QPen pen;
        double corner = 0;
    };
    struct Lines {
        QList<QLineF> lines;
        QPen pen;
    };
    struct Polygon {
        QPolygonF points;
        QBrush fill;
    };
    struct Text {
        QPointF origin;
        QString text;
        QFont font;
        QColor colour;
    };
    static void draw(QPainter& painter, const Rectangle& rectangle);
    static void draw(QPainter& painter, const Lines& lines);
    static void draw(QPainter& painter, const Polygon& polygon);
    static void draw(QPainter& painter, const Text& text);

    QRectF m_bounds;
    std::vector<std::variant<Rectangle, Lines, Polygon, Text>> m_things;
};
