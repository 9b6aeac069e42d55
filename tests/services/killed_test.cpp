// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/entry_book.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <gtest/gtest.h>

#include <array>

namespace {

constexpr int kRounds = 200;
constexpr int kBlocks = 6;

// The round that each block was written in; -1 where its twelve cells are not all of one round, 0 for an empty block.
std::array<qint64, kBlocks> blocksOf(const QString& path)
{
    const SystemClock clock;
    BookService books(clock, QStringLiteral("reader"));
    std::array<qint64, kBlocks> blocks{};
    blocks.fill(-2);
    const auto opened = books.open(path);
    EXPECT_TRUE(opened) << (opened ? "" : opened.error().detail.toStdString());
    EntryService entry(books);
    const auto sheet = entry.sheet(*findRecordKind(u"channels"), StoreId("S1"), 2025);
    if (!opened || !sheet)
        return blocks;
    for (int block = 0; block < kBlocks; ++block) {
        const QStringList channels = block < 3 ? QStringList{"counter", "self_service", "online"}
                                               : QStringList{"hotline", "outreach", "partner"};
        qint64 round = -2;
        for (const QString& channel : channels) {
            const int line = sheet->sheet.lineOf({channel});
            for (int month = 1; month <= 4; ++month) {
                const Month cell(2025, block % 3 * 4 + month);
                const Value value =
                    line < 0 ? Value() : sheet->sheet.value({rowOf(sheet->sheet, {channel}, "visits"), cell});
                const qint64 one = isEmpty(value) ? 0 : std::get<qint64>(value);
                round = round == -2 || round == one ? one : -1;
            }
        }
        blocks[static_cast<size_t>(block)] = round;
    }
    return blocks;
}

// The last round that the child acknowledged until it was killed, or ended by itself.
int runUntilKilled(const QString& path, int first, int killAfter, unsigned long waitMs)
{
    QProcess child;
    child.start(QStringLiteral(ENTRY_ROUNDS), {path, QString::number(first), QString::number(kRounds)});
    EXPECT_TRUE(child.waitForStarted());
    int last = first - 1;
    QByteArray rest;
    const auto take = [&] {
        rest += child.readAllStandardOutput();
        for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
            last = rest.left(end).toInt();
            rest.remove(0, end + 1);
        }
    };
    while (last < first - 1 + killAfter && child.state() != QProcess::NotRunning) {
        child.waitForReadyRead(10000);
        take();
    }
    QThread::msleep(waitMs); // somewhere inside the next round's transaction
    child.kill();
    child.waitForFinished();
    take();
    return last;
}

TEST(Killed, eachAcknowledgedEditIsThereAndNoneIsHalfThere)
{
    EntryBook book;
    book.books.close();
    // The moments are random but the same in each run; where in a transaction they fall is the machine's chance.
    QRandomGenerator chance(20250331);
    int acknowledged = 0;
    int kills = 0;
    while (acknowledged < kRounds) {
        const int first = acknowledged + 1;
        acknowledged = runUntilKilled(book.path(), first, chance.bounded(1, 25), chance.bounded(30u));
        ++kills;
        const auto blocks = blocksOf(book.path());
        const qint64 newest = *std::ranges::max_element(blocks);
        ASSERT_TRUE(newest == acknowledged || newest == acknowledged + 1)
            << "acknowledged " << acknowledged << ", found " << newest;
        for (int block = 0; block < kBlocks; ++block) {
            // The last round up to the newest that wrote this block.
            const qint64 back = (newest - block + kBlocks) % kBlocks;
            EXPECT_EQ(blocks[static_cast<size_t>(block)], std::max(newest - back, qint64(0))) << "block " << block;
        }
        acknowledged = static_cast<int>(newest); // a round that was stored, but not told, is not done again
    }
    EXPECT_GE(kills, 8);
}

}
