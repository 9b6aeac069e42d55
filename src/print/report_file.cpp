// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/report_file.h"

#include "print/report.h"
#include "print/web_page.h"
#include "print/workbook.h"

#include <QFileInfo>

QStringList reportEndings()
{
    return {QStringLiteral("pdf"), QStringLiteral("xlsx"), QStringLiteral("html")};
}

std::optional<ReportFormat> reportFormat(const QString& path)
{
    switch (reportEndings().indexOf(QFileInfo(path).suffix().toLower())) {
    case 0:
        return ReportFormat::Pdf;
    case 1:
        return ReportFormat::Workbook;
    case 2:
        return ReportFormat::WebPage;
    default:
        return std::nullopt;
    }
}

Result<QByteArray> reportFile(ReportFormat format, const ReportSource& source, const Words& words,
    const ReportOptions& options, const ReportProgress& progress)
{
    switch (format) {
    case ReportFormat::Workbook:
        return reviewWorkbook(chosen(source.full, options), source.catalogue, source.records, words, options, progress);
    case ReportFormat::WebPage:
        return reviewWebPage(chosen(source.full, options), words, options, progress);
    case ReportFormat::Pdf:
        break;
    }
    return reportPdf(source.full, words, options, progress);
}
