// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/table_cells.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace {

constexpr double kMargin = 3; // room for the dot
constexpr double kDot = 2.6;
constexpr double kFlat = 0.04; // a range below this share of the largest value is shown as nearly flat

struct SparkScale {
    double low = 0, high = 1;
    QRectF area;
    double step = 0;

    QPointF place(size_t index, double value) const
    {
        const double share = (value - low) / (high - low);
        return {area.left() + step * static_cast<double>(index), area.bottom() - share * area.height()};
    }
};

SparkScale scaleOf(const SparkSpec& spark, const QRectF& area)
{
    std::vector<double> values;
    for (const auto* series : {&spark.actual, &spark.previous}) {
        for (const std::optional<double>& value : *series) {
            if (value)
                values.push_back(*value);
        }
    }
    SparkScale scale;
    scale.area = area.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const size_t places = std::max(spark.actual.size(), spark.previous.size());
    scale.step = places > 1 ? scale.area.width() / static_cast<double>(places - 1) : 0;
    if (values.empty())
        return scale;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double least = std::max({std::abs(*low), std::abs(*high), 1e-9}) * kFlat;
    const double widening = std::max(least - (*high - *low), 0.0) / 2;
    scale.low = *low - widening;
    scale.high = *high + widening;
    return scale;
}

void drawSeries(
    QPainter& painter, const std::vector<std::optional<double>>& values, const SparkScale& scale, const QPen& pen)
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    QPolygonF piece;
    const auto flush = [&] {
        if (piece.size() > 1)
            painter.drawPolyline(piece);
        else if (piece.size() == 1) // alone between gaps
            painter.drawLine(piece.front() - QPointF(1, 0), piece.front() + QPointF(1, 0));
        piece.clear();
    };
    for (size_t i = 0; i < values.size(); ++i) {
        if (values[i])
            piece.append(scale.place(i, *values[i]));
        else
            flush();
    }
    flush();
}

}

void paintSpark(QPainter& painter, const QRectF& area, const SparkSpec& spark, const Theme& theme)
{
    const SparkScale scale = scaleOf(spark, area);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawSeries(painter, spark.previous, scale, QPen(theme.previous, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    drawSeries(painter, spark.actual, scale, QPen(theme.actual, 1.8, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    for (size_t i = spark.actual.size(); i > 0; --i) {
        if (!spark.actual[i - 1])
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.actual);
        painter.drawEllipse(scale.place(i - 1, *spark.actual[i - 1]), kDot, kDot);
        break;
    }
    painter.restore();
}
