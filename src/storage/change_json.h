// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_kind.h"

#include <QByteArray>

#include <optional>

// A record as the change log has it: its key from the array, the rest by name from the object; none for NULL.
std::optional<Record> recordFromJson(const RecordKind& kind, const QByteArray& key, const QByteArray& values);
