// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/cell_editor.h"
#include "models/sheet_model.h"

#include <optional>

// Where the cursor goes in a sheet. Every function gives the cell it began from where there is nowhere to go.

// After typing, and for Tab: over the cells that can be typed into; Tab goes on in the next row.
QModelIndex stepped(const SheetModel& model, const QModelIndex& from, CellStep step);
// One cell in a direction, over headings.
QModelIndex neighbour(const SheetModel& model, const QModelIndex& from, int down, int right);
// Ctrl and an arrow, as in Excel: to the end of the filled cells, over empty ones to the next filled cell, or to the
// edge.
QModelIndex jumped(const SheetModel& model, const QModelIndex& from, int down, int right);
// The first and the last cell that can be typed into; the first may be asked for in one month.
QModelIndex firstEntry(const SheetModel& model, int column = SheetModel::January);
QModelIndex lastEntry(const SheetModel& model);

// A row by what it is, to find it again in a sheet that was read anew.
struct RowIdentity {
    SheetRow::Role role = SheetRow::Role::Entry;
    QStringList codes; // none for totals
    int column = -1;
    int derived = -1;
};
std::optional<RowIdentity> identityOf(const SheetModel& model, int row);
// -1 where the sheet has no such row.
int rowOf(const SheetModel& model, const RowIdentity& identity);
