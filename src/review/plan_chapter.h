// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review_context.h"

// Chapter 6, next year (未来工作计划): where this year is heading, next year's targets proposed from the forecast, the
// last plan scored and the actions to come.
Chapter planChapter(const ReviewContext& context);
