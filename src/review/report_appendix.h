// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/month_change.h"
#include "review/review_context.h"

#include <vector>

// What stands behind the figures: every KPI by month, definitions and bases, months missing, and `changes` of months
// that had been closed.
Chapter reportAppendix(const ReviewContext& context, const std::vector<MonthChange>& changes);
