// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "charts/drawing_layer.h"
#include "charts/theme.h"

#include <QChart>
#include <QFont>
#include <QGraphicsScene>

#include <map>
#include <vector>

QT_BEGIN_NAMESPACE
class QAbstractAxis;
class QAbstractSeries;
QT_END_NAMESPACE

// The common ground of all charts: one scene with one QChart that carries scales and series, a layer of our own behind
// the series and one before them, the labels set so far and the hot spots.
class ChartStage final {
public:
    explicit ChartStage(const Theme& theme);

    QGraphicsScene& scene() { return m_scene; }
    const Theme& theme() const { return m_theme; }
    DrawingLayer& behind() { return *m_behind; }
    DrawingLayer& front() { return *m_front; }

    // Shows a series on hidden axes, which are made on first use: what the notation prints at them is drawn in the
    // layers, since Qt Charts cuts its own labels to "...".
    void addSeries(QAbstractSeries* series, QAbstractAxis* horizontal, QAbstractAxis* vertical);
    // A place on the scene of a point of a series; valid after setPlotArea() and the axes' ranges.
    QPointF position(QPointF value, QAbstractSeries* series) const { return m_chart->mapToPosition(value, series); }

    // Begins a layout: forgets all drawings, labels and hot spots.
    void begin(QSizeF size);
    QSizeF size() const { return m_size; }
    void setPlotArea(const QRectF& area) { m_chart->setPlotArea(area); }

    const QFont& font(int pixels, bool isBold = false);
    // Draws a line of text into its box (charts/lettering.h) and keeps the box.
    void label(const QRectF& box, const QString& text, const QFont& font, const QColor& colour);
    // The mark of a value that the message quotes: a ring around its label, `side` beside it.
    void quote(const QRectF& box, double side, const QColor& colour);
    void quote(const QRectF& box, double side = 5) { quote(box, side, m_theme.accent); }
    // A fill and its outline as the scenario looks, the hatch included.
    static void scenario(DrawingLayer& layer, const QRectF& area, Scenario scenario, const Theme& theme);
    // The same for a judged bar: solid in the colour, hatched with it for a forecast.
    static void judged(
        DrawingLayer& layer, const QRectF& area, const QColor& colour, bool isForecast, const Theme& theme);
    // Does nothing for an empty note.
    void hotSpot(const QRectF& area, const FigureNote& note);

    const std::vector<HotSpot>& hotSpots() const { return m_hotSpots; }
    const std::vector<ChartLabel>& labels() const { return m_labels; }

private:
    Theme m_theme;
    QGraphicsScene m_scene;
    QChart* m_chart;        // the scene's
    DrawingLayer* m_behind; // the chart's
    DrawingLayer* m_front;
    QSizeF m_size;
    std::map<int, QFont> m_fonts; // by pixels, negative for bold
    std::vector<HotSpot> m_hotSpots;
    std::vector<ChartLabel> m_labels;
};
