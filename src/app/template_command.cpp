// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/exit_codes.h"
#include "app/user_name.h"
#include "exchange/save_bytes.h"
#include "models/record_template.h"
#include "print/template_workbook.h"
#include "services/book_service.h"

namespace {

QString allKinds()
{
    QStringList names;
    for (const RecordKind& kind : recordKinds())
        names.append(kind.name);
    return names.join(QStringLiteral(", "));
}

} // namespace

int runTemplate(const CommandLine& line, const Console& console)
{
    const RecordKind* kind = findRecordKind(line.kind);
    if (!kind)
        return console.fail({ErrorCode::ArgumentInvalid, {QStringLiteral("--kind"), line.kind, allKinds()}, {}});
    if (!line.out.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return console.fail(
            {ErrorCode::ArgumentInvalid, {QStringLiteral("--out"), line.out, QStringLiteral("*.xlsx")}, {}});
    const SystemClock clock;
    BookService service(clock, userName());
    if (const Result<void> opened = service.open(line.positional[0]); !opened)
        return console.fail(opened.error());
    const auto form = recordTemplate(service, *kind, *line.store, *line.year, console.words());
    if (!form)
        return console.fail(form.error());
    const auto bytes = templateWorkbook(*form, console.words());
    if (!bytes)
        return console.fail(bytes.error());
    if (const Result<void> saved = saveBytes(line.out, *bytes); !saved)
        return console.fail(saved.error());
    console.print(console.words().translate("CommandLine", "Wrote %1.").arg(line.out));
    return kDone;
}
