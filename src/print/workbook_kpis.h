// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "domain/catalogue.h"
#include "print/sheet_writer.h"
#include "review/report_parts.h"

#include <QStringList>

// The chapters' messages with links to their sheets, and every KPI that has a figure: actual, year before, target, with
// change and completion as formulas.
void writeSummary(SheetWriter sheet, const Review& review, const ReportParts& parts, const Catalogue& catalogue,
    const QStringList& chapterSheets, const Words& words);
// For each KPI that has a figure its rows by month: actual, year before, change, target, completion.
void writeKpisByMonth(SheetWriter sheet, const Review& review, const Catalogue& catalogue, const Words& words);
