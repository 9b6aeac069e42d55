// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheet_model.h"

#include <QString>
#include <QStringList>

#include <optional>

// What the panel below a sheet says about one cell.
struct CellFacts {
    QString title;       // "Sep · Mobile · Counter"
    QString unit;        // "in yuan"; empty for counts
    QString comparisons; // last year, last month
    QString totals;      // what the month and the year come to with it
    QString problem;     // broken rules
    QString question;    // why it is unlikely
    QString remarks;     // proposal, note, confirmation, draft, closed month
    QString typedText;   // the exact figure where the cell shows it rounded
    bool canAccept = false;
    bool canConfirm = false;
    bool canNote = false;
    bool hasHistory = false;
    std::optional<Month> closedMonth;
};

// typed: what stands in the cell's field; the figures are then what they will be once it is stored. An index without a
// month's cell (the year, a total) has a title and little else.
CellFacts factsOf(const SheetModel& model, const QModelIndex& index, const std::optional<QString>& typed);
// "Sep · Mobile · Counter"
QString cellTitle(const SheetModel& model, const QModelIndex& index);
// "in yuan", "in 10,000 yuan"; empty for what is no money.
QString unitText(const SheetModel& model, int row);
