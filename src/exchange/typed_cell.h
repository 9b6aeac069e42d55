// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_kind.h"
#include "exchange/cell_parser.h"

#include <QString>

// In what unit money without a unit of its own is typed and shown.
enum class MoneyUnit { Yuan, TenThousand };

// The unit of a column's figures where sums are in `unit`: an amount a head (ARPU) stays in yuan.
MoneyUnit unitOf(const Column& column, MoneyUnit unit);

// Reads what a person typed or pasted into a cell: all that parseCell() reads, and 万, 亿, 元 and ¥ beside a number
// ("4.86万", "1.2亿元"), and accountants' brackets for a negative ("(3.10)"). Exact: no detour over double. A money
// figure without a unit is in `unit`. isShare: the column holds a share in per cent, so that "62%" is 62; elsewhere a %
// is refused (HasUnit), because no record holds a share.
ParsedCell parseTypedCell(
    const Column& column, const QString& text, MoneyUnit unit = MoneyUnit::Yuan, bool isShare = false);

// A decimal number as text with its point moved to the right: ("4.86", 4) is "48600". Text that is no such number comes
// back as it is.
QString shifted(const QString& number, int places);
