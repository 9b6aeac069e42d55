// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_body.h"
#include "charts/end_names.h"

#include <QStringList>

#include <vector>

// Columns that fall, the year before a little aside behind them, and in a band of its own above them the line of the
// share that they reach together: two scales, each from zero, that never cross.
class ParetoBody final : public ChartBody {
public:
    ParetoBody(const ParetoSpec& spec, ChartStage& stage);

    double preferredHeight(double width) override;
    double comfortableWidth() override;
    void layOut() override;

private:
    struct Frame {
        double step = 0, barWidth = 0, offset = 0;
        double shareTop = 0, shareBottom = 0; // where 100 % and 0 % lie
        double top = 0, bottom = 0;           // where the highest column ends and all stand
        std::vector<QStringList> names;
    };
    void makeNames();
    Frame horizontally(double width) const;
    static double namesHeight(const Frame& frame);
    double headHeight(double width) const;
    double centre(const Frame& frame, size_t column) const;
    QPointF sharePoint(const Frame& frame, size_t column) const;
    QRectF bar(const Frame& frame, size_t column, const Mark& mark, double aside) const;
    std::vector<bool> shown(const std::vector<QRectF>& boxes, bool isCountedFromEnd) const;
    void drawShares(const Frame& frame);
    void drawShareLabels(const Frame& frame);
    void drawColumns(const Frame& frame);
    void drawValues(const Frame& frame);
    void drawCategories(const Frame& frame);

    const ParetoSpec m_spec;
    ChartStage& m_stage;
    EndNames m_names;
    double m_high = 1;
};
