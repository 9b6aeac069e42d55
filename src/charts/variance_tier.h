// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_stage.h"

#include <vector>

// One row of variances above columns: bars on the columns' own scale, or pins on a scale of the row's own, with their
// values at their ends. Outliers are cut, with an arrow and the true value.
class TierBand final {
public:
    // scenarios: of the columns below; a forecast's variance is drawn as one.
    TierBand(ChartStage& stage, const VarianceTier& tier, const std::vector<Scenario>& scenarios);

    bool isRelative() const { return m_tier.isRelative; }
    // In the values' unit, cut: how far the tier reaches up and down. What bars need of the columns' scale.
    double reach() const { return m_up + m_down; }
    // The height that does not depend on the columns' scale: labels, base line, pins.
    double fixedHeight() const;
    double labelWidth() const;
    // The widest value.
    double widestValue() const;

    struct Place {
        double lineStart = 0; // of the base line
        double left = 0;      // of the first category
        double step = 0;
        double barWidth = 0;
        double top = 0;
        double pixelsPerUnit = 0; // of the columns
    };
    void draw(const Place& place);

private:
    double pixels(const Place& place, double value) const;
    void drawBase(const Place& place, double y);
    void drawMark(const Place& place, size_t index, double base, double end);
    void drawLabels(const Place& place, const std::vector<QRectF>& boxes);
    const Mark& mark(size_t index) const { return m_tier.marks[index]; }
    bool isForecast(size_t index) const;
    QColor colour(size_t index) const;

    ChartStage& m_stage;
    const VarianceTier& m_tier;
    const std::vector<Scenario>& m_scenarios;
    double m_limit = 0; // where values are cut
    double m_up = 0;
    double m_down = 0;
    bool m_hasLabelsAbove = false;
    bool m_hasLabelsBelow = false;
};
