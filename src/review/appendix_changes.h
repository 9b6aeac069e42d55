// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/month_change.h"
#include "review/review_context.h"

#include <vector>

// The appendix's table of what was done in months that had been closed; a sentence where nothing was.
Block changesBlock(const ReviewContext& context, const std::vector<MonthChange>& changes);
