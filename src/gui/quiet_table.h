// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

// A table to read or choose in: no grid, no plates, thin rows, Tab leaves it; widths follow the first rows.
void makeQuiet(QTableView& table, int rowHeight);
// Columns as wide as their contents, up to `widest`; the last one takes what is left.
void fitColumns(QTableView& table, int widest);
