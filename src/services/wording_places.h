// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wording.h"
#include "review/review.h"

#include <optional>
#include <vector>

// The places of a review that words are kept for.

// The program's own wording of a sentence or message; empty for one that was added.
QString programText(const Review& review, const QString& place);
// The row that can be worded, hidden ones too; nullptr: none has the place.
const TableRow* wordedRow(const Review& review, const QString& place);
// The text block that a sentence is shown in; empty: none.
QString blockOfSentence(const Review& review, const QString& place);
// Whether the block takes rows that a person adds.
bool takesRows(const Review& review, const QString& block);
// A name for what is added, not taken in any month.
QString freePlace(const std::vector<Wording>& wordings);
