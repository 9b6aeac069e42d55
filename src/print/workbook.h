// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/words.h"
#include "domain/catalogue.h"
#include "domain/record_sheet.h"
#include "print/paged_document.h"
#include "print/report_options.h"
#include "review/report_parts.h"

#include <QByteArray>

#include <vector>

// The review as a workbook (XLSX): a summary, a sheet for each chapter with native charts that follow the cells, the
// KPIs by month, the appendix, and a sheet for each record kind. Numbers are numbers, in the review's display units;
// sums, completions and changes are formulas with their values. The bytes are whole or there is an error (Cancelled;
// DiskFull or IoFailed with the folder for temporary files, in which it is put together). Of the options: palette and
// author.
Result<QByteArray> reviewWorkbook(const FullReview& full, const Catalogue& catalogue,
    const std::vector<RecordSheet>& records, const Words& words, const ReportOptions& options = {},
    const ReportProgress& progress = {});
