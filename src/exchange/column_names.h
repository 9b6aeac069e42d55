// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_kind.h"

#include <QString>
#include <QStringList>

// The other names under which files know columns and choices (resources/column_names.json): Chinese headers above all.

// A header as it is compared: without blanks, lower case, full-width forms made narrow.
QString foldedHeader(const QString& text);
// The column that a header names, by its own name or a synonym; -1 where the kind has none.
int columnNamed(const RecordKind& kind, const QString& header);
// The code of a column's choice that a text names, by the code or a synonym; empty where there is none.
QString choiceNamed(const QStringList& choices, const QString& text);
