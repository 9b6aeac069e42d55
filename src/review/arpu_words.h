// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review_context.h"

// Why ARPU changed against the year before, over the months that both years have.

// "Revenue counted in ARPU rose 1.9%, average subscribers rose 3.1%": a ratio's two sides. Empty without a year before.
QString arpuSidesText(const ReviewContext& context);
// The business lines that made most of it: "Per subscriber, voice lost 1.20 yuan, 62.0% of the decrease; ...".
QString arpuLinesText(const ReviewContext& context);
// Both, as one cause; empty where nothing is known.
QString arpuCause(const ReviewContext& context);
