// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/month.h"
#include "domain/record_kind.h"
#include "storage/record_repository.h"

#include <QByteArray>

#include <optional>
#include <utility>

// The statements on one record kind's table, made from its columns. Parameter ?n is the kind's n-th column, counted
// from 1; nothing of a value ever stands in the text.

// Adds a record, or does nothing where its key is there.
QByteArray insertStatement(const RecordKind& kind);
// Replaces what is not key, and raises the version, where anything differs; touches no row otherwise.
QByteArray updateStatement(const RecordKind& kind);

// Reads the kind's columns of the record with a key.
QByteArray findStatement(const RecordKind& kind);

// The column that says when a record is: month, day, year, the moment a complaint was accepted, the day a campaign
// began; -1 for kinds that lie in no time.
int timeColumn(const RecordKind& kind);
// The first and the last value of that column over some months.
std::pair<qint64, qint64> timeBounds(const RecordKind& kind, Period months);
// The month that a value of that column lies in; none for a year.
std::optional<Month> monthOfTime(const RecordKind& kind, qint64 time);

// Reads the kind's columns in their order, by key. Parameters: ?1 the store, ?2 and ?3 the bounds, as far as the filter
// has them.
QByteArray selectStatement(const RecordKind& kind, const RecordFilter& filter);
QByteArray countStatement(const RecordKind& kind, const RecordFilter& filter);
