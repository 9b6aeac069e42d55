// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/exit_codes.h"
#include "app/user_name.h"
#include "app/workbook_export.h"
#include "services/book_service.h"

#include <QCoreApplication>

int runExport(const CommandLine& line, const Console& console)
{
    const SystemClock clock;
    BookService service(clock, userName());
    if (const Result<void> opened = service.open(line.positional[0]); !opened)
        return console.fail(opened.error());
    const ExportOptions options{line.store, line.year, {}};
    const bool isWorkbook = line.isXlsx || line.out.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
    const auto files = isWorkbook ? exportWorkbooks(*service.book(), line.out, options, console.words())
                                  : exportRecords(*service.book(), line.out, options);
    if (!files)
        return console.fail(files.error());
    qint64 records = 0;
    for (const ExportedFile& file : *files)
        records += file.records;
    console.print(console.words()
                      .translate("CommandLine", "Wrote %1 records into %2 files in %3.")
                      .arg(QString::number(records), QString::number(files->size()), line.out));
    return kDone;
}
