// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "print/sheet_writer.h"
#include "review/review.h"

// A review's table as cells from `row` on: figures as numbers; completions, changes and totals as formulas where the
// formula gives the figure that the review prints. Gives the row after it.
int writeTable(SheetWriter& sheet, int row, const TableBlock& table, const Theme& theme);
// The figures at a chapter's head as a table.
int writeStrip(SheetWriter& sheet, int row, const KpiStrip& strip, const Words& words);
