// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/exit_codes.h"
#include "app/user_name.h"
#include "services/book_service.h"

#include "services/export_service.h"
#include <QCoreApplication>

int runExport(const CommandLine& line, const Console& console)
{
    const SystemClock clock;
    BookService service(clock, userName());
    if (const Result<void> opened = service.open(line.positional[0]); !opened)
        return console.fail(opened.error());
    const auto files = exportRecords(*service.book(), line.out, {line.store, line.year, {}});
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
