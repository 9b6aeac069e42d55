// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "domain/record_sheet.h"
#include "review/report_parts.h"

#include <QString>

#include <vector>

// A sheet of the workbook and what stands in it, as finished words.
struct WorkbookSheet {
    QString name;
    QString what;
};

// The sheets that reviewWorkbook() makes of a review, in their order.
std::vector<WorkbookSheet> workbookContents(
    const FullReview& full, const std::vector<RecordSheet>& records, const Words& words);
