// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review.h"

// A table onto the clipboard: as a table for word processors and spreadsheets, and as text with tabs.
void copyTable(const TableBlock& table);
