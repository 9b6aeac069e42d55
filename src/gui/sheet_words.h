// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/clipboard_paste.h"
#include "gui/conflict_dialog.h"
#include "gui/sheet_notice.h"
#include "models/sheet_model.h"

class HistoryService;

// What a sheet says when something can't be stored as it was typed: what happened, what was kept, what to do.

SheetNotice::Content unreadableNotice(
    const SheetModel& model, const QModelIndex& index, const QString& text, const CellProblem& problem);
// Names the cells of a block that can't be pasted, as many as the card has room for.
SheetNotice::Content pasteNotice(const SheetModel& model, const PastePlan& plan);
SheetNotice::Content closedNotice(const SheetModel& model, const std::vector<Month>& months);
SheetNotice::Content failureNotice(const SheetModel& model, const Error& error);
// A key in a cell that nothing can be typed into: of a closed month, or computed.
SheetNotice::Content lockedNotice(const SheetModel& model, const QModelIndex& index);

// What else in the sheet waits for an answer: broken rules first, then unlikely figures.
struct OpenProblems {
    QModelIndex first; // other than the current cell
    int faults = 0;
    int doubts = 0;
};
OpenProblems openProblems(const SheetModel& model, const QModelIndex& current);
SheetNotice::Content problemNotice(const SheetModel& model, const OpenProblems& problems);

// The cells in conflict as the dialog shows them; who and when from the change log.
std::vector<ConflictDialog::Line> conflictLines(
    const SheetModel& model, const EditOutcome& outcome, const HistoryService& history);
// Where a batch's first and last cells stand in the sheet; invalid ones where they are not in it.
std::pair<QModelIndex, QModelIndex> placeOf(const SheetModel& model, const EditBatch& batch);
