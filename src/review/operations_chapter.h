// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review_context.h"

// Chapter 4, Internal operations (内部运营提升): the team, cost against budget, space and energy.
Chapter operationsChapter(const ReviewContext& context);
