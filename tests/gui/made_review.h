// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review.h"

// A review made by hand, with a block of every sort in its one chapter, for tests of the views: what they show must be
// what stands here. The first block is the KPI strip of two tiles; a chart of columns over 12 months and a bridge stand
// side by side; a table, a text and a block without data follow.
Review madeReview();
FigureNote madeNote(const QString& name, const QString& exact);
