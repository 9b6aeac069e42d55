// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_body.h"
#include "charts/end_names.h"
#include "charts/time_axis.h"

#include <QPen>

#include <vector>

QT_BEGIN_NAMESPACE
class QLineSeries;
class QValueAxis;
QT_END_NAMESPACE

// Lines over time, drawn by Qt Charts, broken where a figure is missing; names and last values at their ends, other
// values at their points where they find room beside all lines.
class LinesBody final : public ChartBody {
public:
    LinesBody(const LinesSpec& spec, ChartStage& stage);

    double preferredHeight(double width) override;
    double comfortableWidth() override;
    double leastHeight(double width) override;
    double mostHeight(double width) override;
    void layOut() override;

private:
    struct Frame {
        double left = 0, step = 0;
        double top = 0, bottom = 0;
        double namesLeft = 0, namesWidth = 0; // no width: names stand in rows above
    };
    struct Wish { // a label that looks for a place
        size_t series = 0, category = 0;
        int rank = 0; // lower ones choose first
    };
    double heightWith(double lines, double width);
    void makeSeries();
    void makeNames();
    void addSegment(size_t series, const QList<QPointF>& points);
    size_t count() const { return static_cast<size_t>(m_spec.categories.size()); }
    size_t end(size_t series) const; // one past the last category with a figure; 0: none
    Frame frame(QSizeF size) const;
    QPointF place(size_t series, size_t category) const;
    std::vector<size_t> drawingOrder() const; // the main series last
    void drawPoints(const Frame& frame, size_t series);
    void drawNames(const Frame& frame);
    std::vector<Wish> wishes() const;
    void drawLabels();
    // The side of a point on which its value stands best: above (-1), below (1) where the line has a dip.
    double betterSide(const Wish& wish) const;
    bool drawLabel(const Wish& wish, std::vector<QRectF>& taken, const std::vector<QLineF>& lines, bool isForced);
    bool isFree(const QRectF& box, const std::vector<QRectF>& taken, const std::vector<QLineF>& lines) const;
    std::vector<QLineF> allLines() const;

    const LinesSpec m_spec;
    ChartStage& m_stage;
    TimeAxis m_time;
    EndNames m_names;
    std::vector<size_t> m_named; // the series of each name
    double m_low = 0;
    double m_high = 1;
    QLineSeries* m_scale = nullptr; // the chart's: a series without points, whose axes place everything
    QValueAxis* m_horizontal = nullptr;
    QValueAxis* m_vertical = nullptr;
};
