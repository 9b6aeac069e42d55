// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "domain/complaint_list.h"
#include "domain/edit_batch.h"
#include "domain/month_progress.h"
#include "domain/record_rules.h"
#include "domain/sheet_check.h"
#include "domain/sheet_proposal.h"
#include "exchange/typed_cell.h"

#include <QString>

// What entering figures says in sentences.

// "Paste 12 × 8", "Entry", "Deletion": for "Undo: %1" in menus.
QString editTitle(const Words& words, const EditName& name);
// A broken rule at its cells: what must hold, with the figures that break it.
QString faultText(const Words& words, const RecordKind& kind, const SheetFault& fault, MoneyUnit unit);
QString faultText(const Words& words, const RecordKind& kind, const BrokenRule& rule, MoneyUnit unit);
// Why a figure is unlikely: the usual range, last year's and last month's figure.
QString doubtText(const Words& words, const Column& column, const Doubt& doubt, MoneyUnit unit);
// Where a proposed figure comes from.
QString proposalText(const Words& words, Proposal::Reason reason);
// "Empty", "Partly filled", "Complete", "To be checked", "Submitted", "Closed"
QString progressTitle(const Words& words, Progress progress);
QString monthStateTitle(const Words& words, MonthState state);
// "New", "Answered", "Closed", "Called back"
QString complaintStateTitle(const Words& words, ComplaintState state);
// "2 h 5 min": a span for the due clock; minutes must not be negative.
QString spanText(const Words& words, qint64 minutes);
