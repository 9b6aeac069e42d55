// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review_context.h"

#include <initializer_list>
#include <vector>

// The tiles at a chapter's head, each against its plan and the year before. A KPI without a value shows a dash.
KpiStrip kpiStrip(const ReviewContext& context, std::initializer_list<const char16_t*> kpis);
KpiStrip kpiStrip(const ReviewContext& context, const std::vector<KpiView>& kpis);
