// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/figure_notes.h"
#include "review/review_context.h"

#include <optional>
#include <vector>

// One category of a columns chart, in the KPI's own unit.
struct ColumnFigure {
    QString category;
    std::optional<double> actual;
    std::optional<double> plan;
    std::optional<double> previous;
    FigureNote actualNote, planNote, previousNote, planVarianceNote, previousVarianceNote;
    bool isQuoted = false;
};

// The KPI's twelve months: those after `through` have a plan and a year before, but no value. A single month's note
// costs an evaluation, so figures are made once for a chart.
std::vector<ColumnFigure> monthFigures(
    const ReviewContext& context, const KpiView& kpi, const std::vector<Month>& quoted);
// The four quarters; one that has begun is taken over its months up to `through`. The year before is over the same
// months. A ratio's plan is the year's target; other KPIs have none by quarter.
std::vector<ColumnFigure> quarterFigures(const ReviewContext& context, const KpiView& kpi);

// Columns with plan and year before, and above them the variances against the plan (where the KPI has no target:
// against the year before), relative and absolute; a share has the absolute one alone, in points.
ColumnsSpec columnsOf(const ReviewContext& context, const KpiView& kpi, const std::vector<ColumnFigure>& figures,
    const DisplayScale& scale);
// The largest absolute figure, for a scale; 0 for none.
double largestOf(const std::vector<ColumnFigure>& figures);

// What the months show, in a sentence without a full stop, and the months that it quotes.
struct ChartMessage {
    QString text;
    std::vector<Month> quoted;
};
ChartMessage monthsMessage(const ReviewContext& context, const KpiView& kpi);
