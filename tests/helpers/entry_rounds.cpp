// SPDX-License-Identifier: GPL-3.0-or-later
// Enters figures round by round and acknowledges each on standard output once it is stored, until it is killed:
//
//     entry_rounds BOOK FIRST LAST
//
// Round n writes n into the twelve cells of block n % 6 (four months of three channels). tests/services/killed_test.cpp
// kills it at any moment and looks at what is left.
#include "core/clock.h"
#include "domain/sheet_edit.h"
#include "services/book_service.h"
#include "services/entry_service.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

bool enterRound(EntryService& entry, int round)
{
    const RecordKind& kind = *findRecordKind(u"channels");
    auto read = entry.sheet(kind, StoreId(QStringLiteral("S1")), 2025);
    if (!read)
        return false;
    const int block = round % 6;
    const QStringList channels =
        block < 3 ? QStringList{"counter", "self_service", "online"} : QStringList{"hotline", "outreach", "partner"};
    for (const QString& channel : channels)
        read->sheet.addLine({channel});
    std::vector<CellInput> inputs;
    for (const QString& channel : channels) {
        const int row = read->sheet.entryRow(read->sheet.lineOf({channel}), kind.indexOf(u"visits"));
        for (int month = 1; month <= 4; ++month)
            inputs.push_back({{row, Month(2025, block % 3 * 4 + month)}, qint64(round)});
    }
    const auto outcome = entry.edit(batchOf(read->sheet, {EditName::Kind::Paste, 3, 4}, inputs));
    return outcome && outcome->state == EditOutcome::State::Stored;
}

}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const SystemClock clock;
    BookService books(clock, QStringLiteral("rounds"));
    if (!books.open(arguments[1]))
        return 1;
    EntryService entry(books);
    for (int round = arguments[2].toInt(); round <= arguments[3].toInt(); ++round) {
        if (!enterRound(entry, round))
            return 1;
        std::printf("%d\n", round);
        std::fflush(stdout);
    }
    return 0;
}
