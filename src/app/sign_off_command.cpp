// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/exit_codes.h"
#include "app/user_name.h"
#include "services/book_service.h"
#include "services/sign_off_service.h"

int runSignOff(const CommandLine& line, const Console& console)
{
    const SystemClock clock;
    BookService service(clock, userName());
    if (const Result<void> opened = service.open(line.positional[0]); !opened)
        return console.fail(opened.error());
    const auto done = SignOffService(*service.book(), clock)
                          .signOff({*line.store, *line.year, line.through, std::nullopt, {}}, line.name, userName());
    if (!done)
        return console.fail(done.error());
    console.print(console.words()
                      .translate("CommandLine", "Signed off: store %1, %2 up to %3, by %4.")
                      .arg(done->store.text(), QString::number(done->year), done->through.text(), done->name));
    return kDone;
}
