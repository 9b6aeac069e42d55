// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/exit_codes.h"
#include "app/user_name.h"
#include "charts/theme.h"
#include "exchange/save_bytes.h"
#include "print/report.h"
#include "services/book_service.h"

#include <QCoreApplication>

#include <QFileInfo>

namespace {

Result<QByteArray> reportOf(const CommandLine& line, const Console& console)
{
    const SystemClock clock;
    BookService service(clock, userName());
    if (const Result<void> opened = service.open(line.positional[0]); !opened)
        return Unexpected(opened.error());
    const auto review = service.review({*line.store, *line.year, line.through, line.asOf, {}}, console.words());
    if (!review)
        return Unexpected(review.error());
    if (!loadFonts())
        return failure(ErrorCode::FontMissing, {fontFamily()});
    return reportPdf(*review, console.words(), {}, [&console](int page, int pages) {
        console.progress(QStringLiteral("%1/%2").arg(page).arg(pages));
        return true;
    });
}

} // namespace

int runReport(const CommandLine& line, const Console& console)
{
    if (QFileInfo(line.out).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) != 0)
        return console.fail(
            {ErrorCode::ArgumentInvalid, {QStringLiteral("--out"), line.out, QStringLiteral("*.pdf")}, {}});
    const auto bytes = reportOf(line, console);
    console.progress({});
    if (!bytes)
        return console.fail(bytes.error());
    if (const Result<void> saved = saveBytes(line.out, *bytes); !saved)
        return console.fail(saved.error());
    console.print(console.words().translate("CommandLine", "Wrote %1.").arg(line.out));
    return kDone;
}
