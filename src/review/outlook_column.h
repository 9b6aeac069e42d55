// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review_context.h"

#include <vector>

// Puts where a year in progress is heading behind the actual figures of a kpiTable() of these KPIs; a KPI without an
// outlook gets a dash. Where none has one, and in a whole year, the table stays as it is.
void addOutlookColumn(const ReviewContext& context, const std::vector<KpiView>& kpis, TableBlock& table);
