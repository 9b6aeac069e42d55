// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/words.h"
#include "review/review.h"

#include <QByteArray>

#include <functional>

// The review as one HTML file that asks nothing of the net: charts as SVG, tables as tables, readable on a phone and
// printable. It is well-formed XML too. Errors: FontMissing, Cancelled.
Result<QByteArray> reviewWebPage(
    const Review& review, const Words& words, const std::function<bool(int chapter, int chapters)>& progress = {});
