// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "domain/sheet.h"

#include <vector>

// A monthly kind's records of the year, month by month, each line in its place, empty but for its key where there is no
// record. Lines: those used this year or last, and one for each value of the vocabularies that the kind must be split
// by. records: of the year and the two before.
std::vector<Record> linesOfYear(const RecordKind& kind, const StoreId& store, int year,
    const std::vector<Record>& records, const Vocabularies& vocabularies);
