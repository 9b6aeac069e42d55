// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_body.h"

#include <QStringList>

#include <vector>

QT_BEGIN_NAMESPACE
class QBarCategoryAxis;
class QHorizontalStackedBarSeries;
class QValueAxis;
QT_END_NAMESPACE

// From one total to another in steps, one row each: totals are Qt Charts' bars, steps float between them, joined by
// thin lines. All stand on one scale from zero.
class BridgeBody final : public ChartBody {
public:
    BridgeBody(const BridgeSpec& spec, ChartStage& stage);

    double preferredHeight(double width) override;
    double comfortableWidth() override;
    double mostHeight(double width) override;
    void layOut() override;

private:
    struct Frame {
        double left = 0, width = 0; // of the bars' scale
        double rowHeight = 0, barHeight = 0;
        std::vector<QStringList> names;
    };
    Frame horizontally(double width) const;
    const QFont& font(const BridgeSpec::Row& row) const;
    double labelWidth(const BridgeSpec::Row& row) const;
    double neededRowHeight(const Frame& frame) const;
    double place(double value) const;
    QRectF bar(const Frame& frame, size_t row) const;
    void drawBar(const Frame& frame, size_t row);
    void drawName(const Frame& frame, size_t row);
    void drawValue(const Frame& frame, size_t row);
    void drawJoint(const Frame& frame, size_t row);

    const BridgeSpec m_spec;
    ChartStage& m_stage;
    double m_low = 0;
    double m_high = 1;
    QHorizontalStackedBarSeries* m_series = nullptr; // the chart's
    QBarCategoryAxis* m_vertical = nullptr;
    QValueAxis* m_horizontal = nullptr;
};
