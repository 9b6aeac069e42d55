// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/words.h"
#include "domain/catalogue.h"
#include "domain/record_sheet.h"
#include "print/paged_document.h"
#include "print/report_options.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// What a report is made as.
enum class ReportFormat { Pdf, Workbook, WebPage };

// By the ending of a file's name: ".pdf", ".xlsx", ".html", in any case.
std::optional<ReportFormat> reportFormat(const QString& path);
QStringList reportEndings(); // "pdf", "xlsx", "html"

// All that a report is made from, in one language.
struct ReportSource {
    FullReview full;
    Catalogue catalogue;
    std::vector<RecordSheet> records; // for the workbook alone
};

// The whole file, made of the source by the options; the caller stores it (saveBytes). `words` are of the language that
// the source was written in. Progress: pages, sheets or chapters. Errors: FontMissing, Cancelled, IoFailed, DiskFull.
Result<QByteArray> reportFile(ReportFormat format, const ReportSource& source, const Words& words,
    const ReportOptions& options, const ReportProgress& progress = {});
