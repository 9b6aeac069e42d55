// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "domain/record_template.h"

#include <QString>

// What a form says.

// "Amount, yuan"; the column's own name where importing would not know its title.
QString templateHead(const Words& words, const RecordKind& kind, const Column& column);
// What the column's cells must hold: "A whole number, 0 or more".
QString templateRule(const Words& words, const Column& column, int year);
QString yesOrNo(const Words& words, bool isYes); // as importing reads it
RecordTemplate::Texts templateTexts(const Words& words, const RecordKind& kind, const QString& store, int year);
