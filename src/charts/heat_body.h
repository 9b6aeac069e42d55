// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_body.h"

#include <QColor>

// A field of cells, the darker the higher the figure. The shade is the actual's own fill, so that a heat map has no
// colour that means something else; it ends where letters on it would be hard to read.
class HeatBody final : public ChartBody {
public:
    HeatBody(const HeatSpec& spec, ChartStage& stage);

    double preferredHeight(double width) override;
    double comfortableWidth() override;
    void layOut() override;

private:
    struct Frame {
        double left = 0, top = 0;
        double step = 0, rowHeight = 0;
    };
    double gutter() const;
    double widestValue() const;
    QRectF cell(const Frame& frame, size_t row, size_t column) const;
    QColor shade(double value) const;
    void drawCell(const Frame& frame, size_t row, size_t column, bool hasLabels);
    void drawRowNames(const Frame& frame);
    void drawColumnNames(const Frame& frame);

    const HeatSpec m_spec;
    ChartStage& m_stage;
    double m_high = 1;
};
