// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "domain/catalogue.h"
#include "domain/record_kind.h"
#include "domain/vocabulary.h"

#include <QString>

// What turns codes into names: the store's vocabularies and the KPIs' names.
struct RecordNames {
    Vocabularies vocabularies;
    Catalogue catalogue;
};

// One cell of a record for people: months "2025-03", money in yuan with its fen, grouped digits, codes by their names
// in the language of `words`. A missing value is a dash, so that it never looks like zero.
QString recordText(const Column& column, const Value& value, const RecordNames& names, const Words& words);
// Right-aligned on screen: counts, numbers, money.
bool isFigure(ColumnType type);
