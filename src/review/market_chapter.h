// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review_context.h"

// Chapter 2, the market: what rivals do, what customers say, how the store grows.
Chapter marketChapter(const ReviewContext& context);
