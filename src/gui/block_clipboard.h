// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "review/review.h"

// A table onto the clipboard: as a table for word processors and spreadsheets, and as text with tabs.
void copyTable(const TableBlock& table);
// A chart onto the clipboard, as it stands on paper: as a sharp picture and as SVG. `title`: what the SVG calls itself.
void copyChart(const ChartSpec& chart, PaletteKind palette, const QString& title);
