// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/exit_codes.h"
#include "app/user_name.h"
#include "services/book_service.h"

#include <QCoreApplication>

int runNew(const CommandLine& line, const Console& console)
{
    const SystemClock clock;
    BookService service(clock, userName());
    const QString path = line.positional[0];
    const Result<void> made = line.isSample ? service.createSample(path) : service.create(path);
    if (!made)
        return console.fail(made.error());
    const char* text = line.isSample ? QT_TRANSLATE_NOOP("CommandLine", "Made %1 with the sample stores.")
                                     : QT_TRANSLATE_NOOP("CommandLine", "Made %1. It has no stores yet.");
    console.print(console.words().translate("CommandLine", text).arg(path));
    return kDone;
}
