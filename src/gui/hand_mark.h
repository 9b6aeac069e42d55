// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "review/review.h"

#include <QPointF>
#include <QString>

class QPainter;

// How a person's hand shows on a sentence or a row: a triangle where it needs a look, a dot where it was reworded or
// added, a ring where another month's wording is kept.

bool hasHandMark(const Hand& hand);
void paintHandMark(QPainter& painter, const Hand& hand, const QPointF& centre, const Theme& theme);
// The flag, the program's own wording and that of a later month, a line each; empty: untouched.
QString handNote(const Hand& hand);
