// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_kind.h"
#include "services/import_service.h"

#include <optional>

// What a record does to the one that the book has, cell by cell, without its line.
PreviewedRecord previewOf(
    const RecordKind& kind, PreviewedRecord::Sort sort, const std::optional<Record>& before, const Record& record);
