// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review_context.h"

#include <vector>

// The table every chapter has: indicator, unit, target, actual, completion, year before, change, verdict. A row is
// shown on its own scale; its figures share their decimals.
TableBlock kpiTable(const ReviewContext& context, const std::vector<KpiView>& kpis);

// The scale that a KPI's row is shown on.
DisplayScale rowScale(const ReviewContext& context, const KpiView& kpi);

// The same without targets: indicator, unit, actual, year before, change.
TableBlock comparisonTable(const ReviewContext& context, const std::vector<KpiView>& kpis);

// "Met", "Missed", "Exceeded"; a dash where there is no target.
QString verdictWord(const ReviewContext& context, Verdict verdict);
// A change as a pin: relative per cent, or points; its text and judgement.
TableCell changeCell(const ReviewContext& context, const KpiView& kpi);
