// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_body.h"

#include <vector>

QT_BEGIN_NAMESPACE
class QScatterSeries;
class QValueAxis;
QT_END_NAMESPACE

// Points of two figures on a field that a cross divides into four. Every point has its name beside it; the names find
// places where they cover neither one another nor a point.
class ScatterBody final : public ChartBody {
public:
    ScatterBody(const ScatterSpec& spec, ChartStage& stage);

    double preferredHeight(double width) override;
    double comfortableWidth() override;
    double leastHeight(double width) override;
    void layOut() override;

private:
    QPointF place(const ScatterSpec::Point& point) const;
    QRectF field() const;
    // A name with its values under it, as one box.
    QSizeF labelSize(const ScatterSpec::Point& point) const;
    QRectF labelBox(const ScatterSpec::Point& point, int side) const;
    double cost(const QRectF& box, const QRectF& field, const std::vector<QRectF>& taken) const;
    std::vector<QRectF> labelBoxes(const QRectF& field) const;
    void drawField(const QRectF& field);
    void drawCross(const QRectF& field);
    void drawCorners(const QRectF& field);
    void drawAxes(const QRectF& field);
    void drawPoints();
    void drawLabels(const QRectF& field);
    void drawLabel(const ScatterSpec::Point& point, const QRectF& box);
    const QFont& nameFont(const ScatterSpec::Point& point) const;

    const ScatterSpec m_spec;
    ChartStage& m_stage;
    QScatterSeries* m_scale = nullptr; // the chart's: carries the scales
    QValueAxis* m_horizontal = nullptr;
    QValueAxis* m_vertical = nullptr;
};
