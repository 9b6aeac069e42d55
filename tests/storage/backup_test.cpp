// SPDX-License-Identifier: GPL-3.0-or-later
// A backup is a book that has been opened, checked and counted, under a name of its own.
#include "storage/backup.h"
#include "storage/book_files.h"
#include "storage/books.h"

#include <QFile>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

TEST(Backup, IsABookWithEveryRow)
{
    const BookFolder folder;
    makeBook(folder.path("西湖.book"));
    const auto book = Book::open(folder.path("西湖.book"));
    const Result<BackupFile> backup = backUp((*book)->sqlite(), Moment::at(QDate(2025, 11, 22), 14, 5));
    ASSERT_TRUE(backup) << whyOf(backup);
    EXPECT_EQ(backup->path, folder.path("西湖.backup-20251122-1405.book"));
    EXPECT_EQ(folder.files().size(), 2) << qPrintable(folder.files().join(u' '));
    const auto copy = Book::open(backup->path);
    ASSERT_TRUE(copy) << whyOf(copy);
    EXPECT_EQ(ask(**copy, "SELECT sum(amount) FROM costs"), "2400050");
    EXPECT_EQ(ask(**copy, "SELECT count(*) FROM changes"), ask(**book, "SELECT count(*) FROM changes"));
    EXPECT_GT(backup->rows, 4);
}

TEST(Backup, NeverTakesTheNameOfAnEarlierOne)
{
    const BookFolder folder;
    makeBook(folder.path("a.book"));
    const auto book = Book::open(folder.path("a.book"));
    const QString first = folder.path("a.backup-20251122-1405.book");
    write(first, "an earlier backup");
    for (const char* name : {"a.backup-20251122-1405-2.book", "a.backup-20251122-1405-3.book"}) {
        const Result<BackupFile> backup = backUp((*book)->sqlite(), Moment::at(QDate(2025, 11, 22), 14, 5));
        ASSERT_TRUE(backup) << whyOf(backup);
        EXPECT_EQ(backup->path, folder.path(name));
    }
    EXPECT_EQ(bytesOf(first), "an earlier backup");
}

TEST(Backup, IsWrittenWhileAnotherProgramReads)
{
    const BookFolder folder;
    makeBook(folder.path("a.book"));
    const auto reader = SqliteConnection::open(folder.path("a.book"), SqliteConnection::Mode::ReadWrite);
    ASSERT_TRUE((*reader)->run("BEGIN"));
    ASSERT_EQ((*reader)->number("SELECT count(*) FROM stores").value_or(0), 2);
    const auto book = Book::open(folder.path("a.book"));
    EXPECT_TRUE(backUp((*book)->sqlite(), kNoon));
}

TEST(Backup, LeavesNothingWhereItFails)
{
    const BookFolder folder;
    makeBook(folder.path("a.book"));
    const auto other = SqliteConnection::open(folder.path("a.book"), SqliteConnection::Mode::ReadWrite);
    const auto book = Book::open(folder.path("a.book"));
    ASSERT_TRUE((*other)->run("BEGIN EXCLUSIVE"));
    const Result<BackupFile> backup = backUp((*book)->sqlite(), kNoon);
    ASSERT_FALSE(backup);
    EXPECT_EQ(backup.error().code, ErrorCode::BookBusy);
    EXPECT_EQ(folder.files().filter(QStringLiteral("backup")), QStringList());
}

TEST(Backup, OfADamagedBookIsRefused)
{
    const BookFolder folder;
    const QString path = folder.path("a.book");
    makeBook(path);
    runOn(path,
        {"PRAGMA writable_schema = ON",
            "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'events') "
            "WHERE name = 'costs'"});
    const auto book = Book::open(path);
    ASSERT_TRUE(book) << whyOf(book);
    const Result<QString> problem = integrityProblem((*book)->sqlite());
    ASSERT_TRUE(problem) << whyOf(problem);
    EXPECT_FALSE(problem->isEmpty());
}

}
