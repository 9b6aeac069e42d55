// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_stage.h"

#include "charts/hatch.h"
#include "charts/lettering.h"

#include <QAbstractAxis>
#include <QAbstractSeries>
#include <QGraphicsLayout>
#include <QLegend>

namespace {

// QChart's own parts: background -1, plot area 0, shades 1, grid 2, axes 3, series from 4.
constexpr double kBehindSeries = 1.5;
constexpr double kBeforeSeries = 100;
constexpr double kHatchSpacing = 6;
constexpr double kHatchWidth = 0.9;
constexpr double kRingWidth = 1.3;

}

ChartStage::ChartStage(const Theme& theme)
    : m_theme(theme)
    , m_chart(new QChart)
    , m_behind(new DrawingLayer(m_chart))
    , m_front(new DrawingLayer(m_chart))
{
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    m_scene.addItem(m_chart);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_behind->setZValue(kBehindSeries);
    m_front->setZValue(kBeforeSeries);
}

void ChartStage::addSeries(QAbstractSeries* series, QAbstractAxis* horizontal, QAbstractAxis* vertical)
{
    m_chart->addSeries(series);
    const QList<QAbstractAxis*> known = m_chart->axes();
    for (auto [axis, edge] : {std::pair(horizontal, Qt::AlignBottom), std::pair(vertical, Qt::AlignLeft)}) {
        if (!known.contains(axis)) {
            axis->setVisible(false);
            m_chart->addAxis(axis, edge);
        }
        series->attachAxis(axis);
    }
}

void ChartStage::begin(QSizeF size)
{
    m_size = size;
    const QRectF bounds(QPointF(), size);
    m_scene.setSceneRect(bounds);
    m_chart->resize(size);
    m_behind->clear(bounds);
    m_front->clear(bounds);
    m_labels.clear();
    m_hotSpots.clear();
}

const QFont& ChartStage::font(int pixels, bool isBold)
{
    const auto [entry, isNew] = m_fonts.try_emplace(isBold ? -pixels : pixels);
    if (isNew)
        entry->second = m_theme.font(pixels, isBold);
    return entry->second;
}

void ChartStage::label(const QRectF& box, const QString& text, const QFont& font, const QColor& colour)
{
    if (text.isEmpty())
        return;
    m_front->text(textOrigin(box, font), text, font, colour);
    m_labels.push_back({text, box});
}

void ChartStage::quote(const QRectF& box, double side, const QColor& colour)
{
    m_front->pill(box.adjusted(-side, -1, side, 1), QPen(colour, kRingWidth));
}

void ChartStage::scenario(DrawingLayer& layer, const QRectF& area, Scenario scenario, const Theme& theme)
{
    const QPen pen = theme.outline(scenario);
    if (pen.style() == Qt::NoPen) {
        layer.rectangle(area, theme.fill(scenario));
        return;
    }
    const double half = pen.widthF() / 2;
    const QRectF inner = area.normalized().adjusted(half, half, -half, -half);
    layer.rectangle(inner, theme.fill(scenario));
    if (scenario == Scenario::Forecast)
        layer.lines(hatchLines(inner, kHatchSpacing), QPen(theme.actual, kHatchWidth, Qt::SolidLine, Qt::FlatCap));
    layer.rectangle(inner, Qt::NoBrush, pen);
}

void ChartStage::judged(
    DrawingLayer& layer, const QRectF& area, const QColor& colour, bool isForecast, const Theme& theme)
{
    if (!isForecast) {
        layer.rectangle(area, colour);
        return;
    }
    Theme coloured = theme;
    coloured.actual = colour;
    scenario(layer, area, Scenario::Forecast, coloured);
}

void ChartStage::hotSpot(const QRectF& area, const FigureNote& note)
{
    if (!note.isEmpty())
        m_hotSpots.push_back({area.intersected(QRectF(QPointF(), m_size)), note});
}
