// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "domain/month_change.h"
#include "models/record_text.h"

#include <QStringList>

// What became of each of the change's records: "Mobile: Amount 1,200.00 → 1,250.00". A value that was or became
// missing is a dash. Empty for a change of the month's state.
QStringList changeDetails(const MonthChange& change, const RecordNames& names, const Words& words);
