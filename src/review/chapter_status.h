// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review_context.h"

#include <vector>

// The line under a chapter's message: months closed, submitted and open; which figures of the chapter's KPIs are
// missing; the day of the data; that a year in progress has no forecast.
QString chapterStatus(const ReviewContext& context, const std::vector<KpiView>& kpis);
