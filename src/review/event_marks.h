// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review_context.h"

#include <vector>

// The store's events under the time axis of a chart over twelve months: those of the year up to `through`, in time's
// order. A short title is its own label; a longer one is named by its kind.
std::vector<EventMark> eventMarks(const ReviewContext& context);
// Only those of some months: where there is no room for all.
std::vector<EventMark> eventMarks(const ReviewContext& context, const std::vector<Month>& months);
