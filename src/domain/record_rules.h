// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_kind.h"

#include <QString>

#include <optional>
#include <vector>

// A rule of shared/records.md that one record breaks. The figures stand in the order of the columns.
struct BrokenRule {
    QString rule; // "closing_balance", "negative_needs_note", ...
    std::vector<int> columns;
    std::vector<Value> figures;
};

// The rules that one record can show: those of its kind, and the two that no weighted sum can say: negative revenue
// needs a note, and energy stands only on the cost item energy. A rule with an empty part is not broken. Values are of
// their columns' types already.
std::vector<BrokenRule> brokenRules(const RecordKind& kind, const Record& record);
