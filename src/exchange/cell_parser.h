// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_kind.h"
#include "exchange/cell_fault.h"

#include <QStringList>

#include <optional>
#include <string_view>
#include <variant>

// What was wrong with one cell.
struct CellProblem {
    CellFault fault{};
    QStringList subjects;
};

using ParsedCell = std::variant<Value, CellProblem>;

// Reads the text of one cell (UTF-8) as a column's value. Understands what real files hold: surrounding blanks,
// full-width digits and letters, thousands separators where they group threes, `--`, `-`, `nan` for missing, and every
// spelling of a month or a day (202406, 2024/6, 2024年6月, 2024-06). Codes are checked for choices only; whether a
// store, a vocabulary or a link has a code is for those who know them. An empty cell is a Value without content.
ParsedCell parseCell(const Column& column, std::string_view text);

// The text without blanks around it, full-width forms made narrow; empty for a mark that means "missing".
QString normalisedCell(std::string_view text);

// How a value is written into a file: the text that parseCell reads back as the same value.
QString cellText(const Column& column, const Value& value);
