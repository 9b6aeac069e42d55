// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/figure_notes.h"
#include "review/review_context.h"

#include <vector>

// Puts lines over the twelve months together, all in one unit.
class LinesBuilder final {
public:
    LinesBuilder(const ReviewContext& context, const DisplayScale& scale);

    // This year's months of a KPI; those quoted, and the last, carry their figure.
    void actual(const KpiView& kpi, const QString& name, bool isMain, const std::vector<Month>& quoted = {});
    // The year before's. Left out where there are none.
    void previous(const KpiView& kpi, const QString& name);
    // The target of each month. Left out where there is none.
    void target(const KpiView& kpi, const QString& name);
    LinesSpec take() { return std::move(m_spec); }

private:
    LinesSpec::Series start(const QString& name, Scenario scenario, const MonthFigures& figures) const;

    const ReviewContext& m_context;
    DisplayScale m_scale;
    LinesSpec m_spec;
};

// The largest absolute figure of a KPI's months in both years and its target.
double largestMonth(const KpiView& kpi);
// This year with its target and the year before, on one scale: what most ratios are shown by.
LinesSpec kpiLines(const ReviewContext& context, const KpiView& kpi, const std::vector<Month>& quoted);
// "2025", "2024", "target": how a year's own line is named at its end.
QString yearLineName(const ReviewContext& context, int year);
QString targetLineName(const ReviewContext& context);
