// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_body.h"
#include "charts/end_names.h"
#include "charts/time_axis.h"
#include "charts/variance_tier.h"

#include <vector>

QT_BEGIN_NAMESPACE
class QBarCategoryAxis;
class QStackedBarSeries;
class QValueAxis;
QT_END_NAMESPACE

// Columns in time: the actual in front, drawn by Qt Charts; plan and year before behind it and a little aside; the
// variance tiers above on the columns' own scale; names at the end, the time below.
class ColumnsBody final : public ChartBody {
public:
    ColumnsBody(const ColumnsSpec& spec, ChartStage& stage);

    double preferredHeight(double width) override;
    double comfortableWidth() override;
    double leastHeight(double width) override;
    double mostHeight(double width) override;
    void layOut() override;

private:
    // How a chart of a size is divided.
    struct Frame {
        double left = 0, step = 0; // of the categories
        double barWidth = 0;
        double offset = 0;                    // by which a reference stands aside
        double namesLeft = 0, namesWidth = 0; // no width: names stand in rows above
        double tiersTop = 0;
        double top = 0, bottom = 0; // of the columns: the scale's ends
        double pixelsPerUnit = 0;
        size_t firstTier = 0; // tiers above it have no room
    };
    // With columns so high.
    double heightWith(double columns, double width);
    void makeSeries();
    void makeNames();
    double neededStep() const; // at which no label touches the next
    Frame horizontally(double width) const;
    Frame vertically(Frame frame, QSizeF size);
    // What does not grow with the scale.
    double widthOfColumns(double step) const;
    double fixedHeight(const Frame& frame, double width) const;
    // How much more than the columns' own range stands on their scale: the tiers of bars.
    double reachOfTiers(size_t firstTier) const;
    double sharedScale() const; // pixels for a unit where the scale is shared; else 0
    double range() const { return m_high - m_low; }

    // Where base lines begin: the first category's references stand a little before it.
    double lineStart(const Frame& frame) const;
    double centre(const Frame& frame, size_t category) const;
    double place(double value) const; // of a value on the scene
    QRectF column(const Frame& frame, double value, size_t category, int stepsAside) const;
    int stepsAside(const std::vector<Mark>& reference) const;
    void drawReference(const Frame& frame, const std::vector<Mark>& marks, Scenario scenario);
    void drawColumns(const Frame& frame);
    bool isInside(const Frame& frame, size_t category) const; // whether the value is printed inside its column
    QRectF labelBox(const Frame& frame, size_t category);
    std::vector<QRectF> drawLabels(const Frame& frame); // gives the boxes of all values, shown or not
    double endOf(
        size_t category) const; // of the highest column of a category, references included; the lowest below zero
    void addHotSpots(const Frame& frame, size_t category, const QRectF& label);
    void drawTiers(const Frame& frame);
    void drawNames(const Frame& frame);
    bool isGap(size_t category) const; // no figure, though later months have one
    Scenario scenario(size_t category) const;

    const ColumnsSpec m_spec;
    ChartStage& m_stage;
    TimeAxis m_time;
    std::vector<TierBand> m_tiers;
    EndNames m_names;
    double m_low = 0; // the scale
    double m_high = 1;
    QStackedBarSeries* m_series = nullptr; // the chart's
    QBarCategoryAxis* m_horizontal = nullptr;
    QValueAxis* m_vertical = nullptr;
};
