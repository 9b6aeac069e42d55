// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "services/export_service.h"

// Writes every record kind as a sheet of one workbook (`out` ends with .xlsx), or as a workbook KIND.xlsx each in the
// folder `out`, made if need be; in the form that importing takes back without a difference. Each file is whole or is
// not written. Errors: visitRecords()'s, RecordWorkbook's, FileUnwritable, DiskFull.
Result<std::vector<ExportedFile>> exportWorkbooks(
    Book& book, const QString& out, const ExportOptions& options, const Words& words);
