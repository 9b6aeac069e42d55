// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_kind.h"
#include "review/figure_note.h"

// Whether a record of the kind is among those behind a figure: it has all the codes asked for. A column that the kind
// lacks asks nothing of it.
bool matches(const RecordKind& kind, const Record& record, const RecordsBehind& behind);
