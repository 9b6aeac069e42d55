// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/exit_codes.h"
#include "app/user_name.h"
#include "charts/theme.h"
#include "exchange/save_bytes.h"
#include "models/record_sheets.h"
#include "print/report.h"
#include "print/web_page.h"
#include "print/workbook.h"
#include "services/book_service.h"

#include <QCoreApplication>

#include <QFileInfo>

#include <optional>

namespace {

// What a report is made as, by its file's ending.
enum class ReportKind { Pdf, Workbook, WebPage };

std::optional<ReportKind> reportKind(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("pdf"))
        return ReportKind::Pdf;
    if (suffix == QLatin1String("xlsx"))
        return ReportKind::Workbook;
    return suffix == QLatin1String("html") ? std::optional(ReportKind::WebPage) : std::nullopt;
}

Result<QByteArray> reportOf(const CommandLine& line, ReportKind kind, const Console& console)
{
    const SystemClock clock;
    BookService service(clock, userName());
    if (const Result<void> opened = service.open(line.positional[0]); !opened)
        return Unexpected(opened.error());
    const auto review = service.review({*line.store, *line.year, line.through, line.asOf}, console.words());
    if (!review)
        return Unexpected(review.error());
    if (!loadFonts())
        return failure(ErrorCode::FontMissing, {fontFamily()});
    const auto progress = [&console](int done, int all) {
        console.progress(QStringLiteral("%1/%2").arg(done).arg(all));
        return true;
    };
    if (kind == ReportKind::Pdf)
        return reportPdf(*review, console.words(), {}, progress);
    if (kind == ReportKind::WebPage)
        return reviewWebPage(*review, console.words(), progress);
    const auto records = recordSheets(service, *line.store, *line.year, console.words());
    if (!records)
        return Unexpected(records.error());
    return reviewWorkbook(*review, service.catalogue(), *records, console.words(), progress);
}

} // namespace

int runReport(const CommandLine& line, const Console& console)
{
    const std::optional<ReportKind> kind = reportKind(line.out);
    if (!kind)
        return console.fail({ErrorCode::ArgumentInvalid,
            {QStringLiteral("--out"), line.out, QStringLiteral("*.pdf, *.xlsx, *.html")}, {}});
    const auto bytes = reportOf(line, *kind, console);
    console.progress({});
    if (!bytes)
        return console.fail(bytes.error());
    if (const Result<void> saved = saveBytes(line.out, *bytes); !saved)
        return console.fail(saved.error());
    console.print(console.words().translate("CommandLine", "Wrote %1.").arg(line.out));
    return kDone;
}
