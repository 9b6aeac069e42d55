// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review_context.h"

// The year on one page: the first chapter's message, the KPIs that have a target, and what the other chapters say.
Chapter reportSummary(const ReviewContext& context, const std::vector<Chapter>& chapters);
