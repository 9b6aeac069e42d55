// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/month.h"
#include "domain/record_kind.h"

#include <QStringList>

#include <optional>
#include <vector>

// Where the parts of a kind's records lie: the questions that sheets, edits and checks ask of every kind alike.

// The values of a kind's key columns, in the order of its columns; an empty split label is monostate.
using RecordKey = std::vector<Value>;

bool isEmpty(const Value& value); // nothing, or a text of no characters
// A text without characters is nothing: what two ways of writing "empty" come to.
Value tidied(Value value);

std::vector<int> keyColumns(const RecordKind& kind);
// The key columns that split a month's figures (vocabularies and choices), in order; none for events.
std::vector<int> labelColumns(const RecordKind& kind);
// All that is not key, in order: figures and texts.
std::vector<int> enteredColumns(const RecordKind& kind);
// Counts, numbers and money: what can be added, compared and judged.
bool isFigureColumn(const Column& column);

RecordKey keyOf(const RecordKind& kind, const Record& record);
// A record of the kind with this key and nothing else.
Record emptyRecord(const RecordKind& kind, const RecordKey& key);
// The codes of the labels, in the order of labelColumns(); an empty text where a figure is not split.
QStringList codesOf(const RecordKind& kind, const Record& record);
// The store, as every kind names it first.
QString storeOf(const RecordKind& kind, const Record& record);
// The month of a monthly record, the month of the day of a daily one or an event, the month in which a complaint was
// accepted or a campaign began; none for kinds of a year or of no time, or where the column is empty.
std::optional<Month> monthOf(const RecordKind& kind, const Record& record);
// Whether every column but the key is empty.
bool hasNothing(const RecordKind& kind, const Record& record);
// Whether a record says something by being there, even with nothing but its key: events, issues, actions. Of monthly
// kinds and targets a record without values is none.
bool countsByItself(const RecordKind& kind);
// Whether a figure column is filled.
bool hasFigure(const RecordKind& kind, const Record& record);
// A figure as a number: fen, heads, hours; nothing for an empty cell or a text.
std::optional<double> figureOf(const Value& value);
