// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_shape.h"

#include <QString>
#include <QStringView>

// How tables that speak of cells of any kind name a record and hold a value.

// The key's values as a JSON array, as the change log writes it: ["S1",202503,"mobile","counter","",""].
QString keyText(const RecordKey& key);
// What keyText() wrote for this kind.
RecordKey keyFromText(const RecordKind& kind, const QString& text);

// A value as text, and back by the column's type; empty for nothing.
QString valueText(const Value& value);
Value valueFromText(ColumnType type, const QString& text);
