// SPDX-License-Identifier: GPL-3.0-or-later
// A book of an earlier program is brought to the newest schema with all its rows, after a backup that can be opened.
#include "storage/book_files.h"
#include "storage/books.h"
#include "storage/change_repository.h"
#include "storage/schema.h"

#include <QFile>
#include <QRegularExpression>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

const QString kName = QStringLiteral("a.book");

QStringList backupsIn(const BookFolder& folder)
{
    static const QRegularExpression backup(QStringLiteral(R"(^a\.backup-\d{8}-\d{4}(-\d+)?\.book$)"));
    return folder.files().filter(backup);
}

TEST(Migration, BringsAnOlderBookWithItsRowsToTheNewestSchema)
{
    const BookFolder folder;
    const QString path = folder.path("a.book");
    makeOldBook(path, 1);
    const auto book = Book::open(path);
    ASSERT_TRUE(book) << whyOf(book);
    EXPECT_EQ((*book)->schemaVersion(), newestSchemaVersion());
    EXPECT_FALSE((*book)->isReadOnly());
    EXPECT_EQ(ask(**book, "PRAGMA user_version"), std::to_string(newestSchemaVersion()));
    EXPECT_EQ(ask(**book, "SELECT group_concat(month || ':' || amount || ':' || version) FROM costs"),
        "202501:1200000:1,202502:1200050:3");
    EXPECT_EQ(ask(**book, "SELECT name FROM stores"), "西湖营业厅");
    EXPECT_EQ(ask(**book, "PRAGMA foreign_keys"), "1");
    EXPECT_EQ(ask(**book, "PRAGMA integrity_check"), "ok");
}

TEST(Migration, GivesTheOldBookWhatTheNewSchemaDoes)
{
    const BookFolder folder;
    makeOldBook(folder.path("a.book"), 1);
    const auto book = Book::open(folder.path("a.book"));
    ASSERT_TRUE(book) << whyOf(book);
    const RecordKind& costs = kindOf("costs");
    const Record changed = recordOf(
        "costs", {{"store", text("S1")}, {"month", whole(202502)}, {"item", text("rent")}, {"amount", whole(99)}});
    const Result<PutOutcome> done = store(**book, costs, changed);
    ASSERT_TRUE(done) << whyOf(done);
    EXPECT_EQ(*done, PutOutcome::Changed);
    const auto history = ChangeRepository(**book).history(costs, changed);
    ASSERT_TRUE(history);
    ASSERT_EQ(history->size(), 1u) << "what was there before the log is in it";
    EXPECT_EQ(history->front().after, changed);
}

TEST(Migration, LeavesABackupThatIsTheOldBook)
{
    const BookFolder folder;
    const QString path = folder.path("a.book");
    makeOldBook(path, 1);
    ASSERT_TRUE(Book::open(path));
    const QStringList backups = backupsIn(folder);
    ASSERT_EQ(backups.size(), 1) << qPrintable(folder.files().join(u' '));
    EXPECT_EQ(folder.files().size(), 2) << qPrintable(folder.files().join(u' '));
    const auto backup =
        SqliteConnection::open(folder.path(qPrintable(backups.front())), SqliteConnection::Mode::ReadOnly);
    EXPECT_EQ((*backup)->number("PRAGMA user_version").value_or(0), 1);
    EXPECT_EQ((*backup)->number("PRAGMA application_id").value_or(0), kApplicationId);
    EXPECT_EQ((*backup)->number("SELECT sum(amount) FROM costs").value_or(0), 2400050);
}

TEST(Migration, DoesNothingToABookOfToday)
{
    const BookFolder folder;
    makeBook(folder.path("a.book"));
    const QByteArray before = bytesOf(folder.path("a.book"));
    ASSERT_TRUE(Book::open(folder.path("a.book")));
    EXPECT_EQ(bytesOf(folder.path("a.book")), before);
    EXPECT_EQ(folder.files(), QStringList({kName}));
}

TEST(Migration, DoesNotTouchABookThatFailsItsIntegrityCheck)
{
    const BookFolder folder;
    const QString path = folder.path("a.book");
    makeOldBook(path, 1);
    // An index entry without its row: opening does not notice, the integrity check does.
    runOn(path,
        {"PRAGMA writable_schema = ON",
            "INSERT INTO complaints (store, complaint, accepted_at, level) VALUES ('S1', 'C1', 1, 'normal')",
            "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema "
            "WHERE name = 'actions_by_due_day') WHERE name = 'complaints_by_time'"});
    const QByteArray before = bytesOf(path);
    const auto book = Book::open(path);
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().code, ErrorCode::BookDamaged) << whyOf(book);
    EXPECT_EQ(bytesOf(path), before);
    EXPECT_EQ(folder.files(), QStringList({kName}));
}

TEST(Migration, FailsWholeWhereALinkIsBroken)
{
    const BookFolder folder;
    const QString path = folder.path("a.book");
    makeOldBook(path, 1);
    runOn(path,
        {"PRAGMA foreign_keys = OFF",
            "INSERT INTO costs (store, month, item, amount) VALUES ('S7', 202501, 'rent', 1)"});
    const QByteArray before = bytesOf(path);
    const auto book = Book::open(path);
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().code, ErrorCode::MigrationFailed) << whyOf(book);
    EXPECT_EQ(book.error().subjects, QStringList({path, QStringLiteral("1"), QString::number(newestSchemaVersion())}));
    EXPECT_THAT(book.error().detail.toStdString(), testing::HasSubstr("costs"));
    EXPECT_EQ(bytesOf(path), before);
    EXPECT_EQ(backupsIn(folder).size(), 1) << "a good backup is never dropped";
}

TEST(Migration, WaitsForNobodyLong)
{
    const BookFolder folder;
    const QString path = folder.path("a.book");
    makeOldBook(path, 1);
    const auto reader = SqliteConnection::open(path, SqliteConnection::Mode::ReadWrite);
    ASSERT_TRUE((*reader)->run("BEGIN IMMEDIATE"));
    const auto book = Book::open(path);
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().code, ErrorCode::BookLocked) << whyOf(book);
    EXPECT_EQ((*reader)->number("PRAGMA user_version").value_or(0), 1);
}

// Two programs open the old book at the same time: one migrates it, the other must not do it again.
TEST(Migration, IsNotDoneTwice)
{
    const BookFolder folder;
    const QString path = folder.path("a.book");
    makeOldBook(path, 1);
    const auto late = SqliteConnection::open(path, SqliteConnection::Mode::ReadWrite);
    ASSERT_TRUE(Book::open(path));
    const Result<void> again = applySchema(**late, 1, newestSchemaVersion());
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::MigrationFailed);
    EXPECT_EQ((*late)->number("PRAGMA user_version").value_or(0), newestSchemaVersion());
}

TEST(Migration, SaysThatTheDiskIsFull)
{
    const BookFolder folder;
    const QString path = folder.path("a.book");
    makeOldBook(path, 1);
    {
        const auto connection = SqliteConnection::open(path, SqliteConnection::Mode::ReadWrite);
        const Result<qint64> pages = (*connection)->number("PRAGMA page_count");
        ASSERT_TRUE((*connection)->run("PRAGMA max_page_count = " + QByteArray::number(*pages + 3)));
        const Result<void> done = applySchema(**connection, 1, newestSchemaVersion());
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, ErrorCode::DiskFull) << whyOf(done);
        EXPECT_EQ((*connection)->number("PRAGMA user_version").value_or(0), 1);
        EXPECT_EQ((*connection)->number("SELECT sum(amount) FROM costs").value_or(0), 2400050);
        EXPECT_EQ((*connection)->number("PRAGMA foreign_keys").value_or(0), 1);
    }
    EXPECT_TRUE(Book::open(path)) << "and with room it goes on";
}

}
