// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_stage.h"

#include <algorithm>

// What one kind of chart does on the common stage. A body makes its series once and sets its places at each layout.
class ChartBody {
public:
    ChartBody() = default;
    virtual ~ChartBody() = default;
    ChartBody(const ChartBody&) = delete;
    ChartBody& operator=(const ChartBody&) = delete;

    virtual double preferredHeight(double width) = 0;
    virtual double comfortableWidth() = 0;
    // How far the height may go below and above the preferred one where a page has to be filled.
    virtual double leastHeight(double width) { return preferredHeight(width); }
    virtual double mostHeight(double width) { return preferredHeight(width) * kMostStretch; }
    // Draws for the stage's size; the stage has been cleared.
    virtual void layOut() = 0;

private:
    static constexpr double kMostStretch = 1.4; // more, and the shapes mislead
};

// The letters of all charts.
struct ChartLetters {
    static constexpr int kLabelPx = Theme::kLabelPx;
    static constexpr int kNamePx = Theme::kTitlePx;
};

// What stands for a value that is not there.
inline QString gapLabel(const Mark& mark)
{
    return mark.label.isEmpty() ? QStringLiteral("\u2013") : mark.label;
}

// How far a ring reaches beside its label, so that it stays out of the next category's label.
inline double ringSide(double step, const QRectF& label)
{
    return std::clamp((step - label.width()) / 2, 1.0, 5.0);
}
