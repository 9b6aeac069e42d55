// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review_context.h"

// Chapter 1, Annual performance (年度业绩回顾): revenue, customers, key indicators.
Chapter annualChapter(const ReviewContext& context);
