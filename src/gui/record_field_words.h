// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "domain/record_kind.h"
#include "exchange/cell_parser.h"
#include "exchange/typed_cell.h"

#include <QColor>
#include <QPalette>
#include <QString>

// What a form says at one of its fields.

// Why what was typed can't be read as a value of the column, and how to write it.
QString unreadText(const Column& column, const CellProblem& problem, const Words& words);
// A value as a person would type it: "2025-03-31 14:05", "19825.07"; empty for nothing.
QString typedText(const Column& column, const Value& value);
// How a value of the column is written, for an empty field: "2025-03-31 14:05"; empty where it needs no word.
QString exampleText(const Column& column);
// A column's title with a mnemonic: "A&ccepted", "受理时间(&C)", whose letter is the column's. `taken` holds the
// letters that the form has given away and takes this one's in.
QString mnemonicTitle(const QString& title, const QString& column, QString& taken);

// The colour of what is wrong or overdue, on the surface that the palette paints. A sign always stands beside it.
QColor alertColour(const QPalette& palette);
