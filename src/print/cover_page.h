// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "core/words.h"
#include "review/review.h"

#include <QString>

class QPainter;

// The report's first page, on the whole paper: store, year, period, author, date and state of the data. Without an
// author there is none.
void drawCover(QPainter& painter, const Review& review, const QString& author, const Words& words, const Theme& theme);
