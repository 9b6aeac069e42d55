// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "review/chart_spec.h"

#include <QRectF>
#include <QSizeF>

#include <memory>
#include <vector>

class QPainter;
QT_BEGIN_NAMESPACE
class QChart;
class QGraphicsScene;
QT_END_NAMESPACE

// A place in a chart that shows a figure: hover and focus find it, the note tells it. In the scene's coordinates.
struct HotSpot {
    QRectF area;
    FigureNote note;
};

// A text of a chart and the box its letters fill, in the scene's coordinates.
struct ChartLabel {
    QString text;
    QRectF area;
};

// One chart, for screen and paper alike: a scene that holds a QChart (axes, scales, series) and the notation's own
// items on it (offset references, hatching, pins, connectors). It is laid out for a size and drawn by any painter.
class Chart final {
public:
    Chart(const ChartSpec& spec, const Theme& theme);
    ~Chart();

    // The least height at which nothing is cut or overlaps, for a width.
    double preferredHeight(double width) const;
    // Heights between which the chart reads as well as at its preferred one: a page is filled by them.
    double leastHeight(double width) const;
    double mostHeight(double width) const;
    // The least width at which no label has to be left out or broken: narrower, and the chart looks better alone in its
    // row.
    double comfortableWidth() const;
    void resize(QSizeF size);
    QGraphicsScene& scene();
    // Draws the whole scene into `target`, as vectors where the painter's device takes them.
    void render(QPainter& painter, const QRectF& target);
    // In reading order, so that the arrow keys can walk them. Valid after resize().
    const std::vector<HotSpot>& hotSpots() const;
    // Every text as it is set, in no order that means anything: none overlaps another, none leaves the scene.
    const std::vector<ChartLabel>& labels() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
