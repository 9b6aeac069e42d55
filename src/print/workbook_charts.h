// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "print/sheet_writer.h"
#include "review/review.h"

// A chart's figures as cells from `row` on and, to their right, the chart that the spreadsheet draws from them:
// columns, lines, bars, points. What spreadsheets have no chart for takes the nearest form: a bridge is stacked bars,
// causes by their weight are columns with their joint share in the cells, a heat map is coloured cells. Gives the row
// after both.
int writeChart(
    SheetWriter& sheet, int row, const ChartBlock& block, const QString& title, const Theme& theme, const Words& words);
