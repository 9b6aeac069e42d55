// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "domain/plausibility.h"
#include "domain/sheet.h"
#include "exchange/typed_cell.h"
#include "models/record_text.h"

#include <QString>

#include <optional>

// Figures and names of a sheet as people read them.

// A value of a column, grouped: counts and numbers as they are, money in `unit` (always two decimals, so that points
// stand below each other). Empty for nothing: an empty cell is empty, not a dash.
QString entryText(const Column& column, const Value& value, MoneyUnit unit);
// A figure of a column that is no value of its own (a bound, a mean): fen for money.
QString figureText(const Column& column, double figure, MoneyUnit unit);
// A shown sum for narrow columns: from 100 on without its decimals.
QString compactText(const QString& text);
// A computed row's figure with as many decimals as its unit has.
QString derivedText(const DerivedRow& row, const Value& value, MoneyUnit unit);

// "Net adds", "Cost of a transaction": what a computed row is called.
QString derivedTitle(const Words& words, const DerivedRow& row);
// The name of a line's code in one of its labels ("Counter"); "not split" for the empty one.
QString codeTitle(const RecordKind& kind, int label, const QString& code, const RecordNames& names, const Words& words);
// A row in its heading's group: what the heading does not say.
QString rowTitle(const Sheet& sheet, int row, const RecordNames& names, const Words& words);
// A row by itself, heading included, for messages and screen readers: "Mobile, Counter".
QString fullRowTitle(const Sheet& sheet, int row, const RecordNames& names, const Words& words);
// "Jan", "1月"; month: 1 to 12.
QString monthTitle(const Words& words, int month);
