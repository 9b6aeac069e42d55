// SPDX-License-Identifier: GPL-3.0-or-later
// A write is kept whole or not at all, and "saved" is said only of what is on the disk.
#include "storage/book_files.h"
#include "storage/books.h"
#include "storage/settings_repository.h"
#include "storage/sqlite_statement.h"
#include "storage/store_repository.h"
#include "storage/transaction.h"
#include "storage/vocabulary_repository.h"

#include <QSqlError>
#include <QSqlQuery>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <optional>
#include <sqlite3.h>

namespace {

Record costOf(int month, qint64 fen)
{
    return recordOf(
        "costs", {{"store", text("S1")}, {"month", whole(month)}, {"item", text("rent")}, {"amount", whole(fen)}});
}

TEST(Transactions, KeepWhatIsCommitted)
{
    const BookFolder folder;
    const QString path = folder.path("a.book");
    makeBook(path);
    {
        const auto book = Book::open(path);
        auto transaction = Transaction::begin(**book, kAnna);
        ASSERT_TRUE(transaction) << whyOf(transaction);
        ASSERT_TRUE(RecordRepository(**book).put(kindOf("costs"), costOf(202503, 1)));
        const Result<void> done = transaction->commit();
        ASSERT_TRUE(done) << whyOf(done);
        EXPECT_FALSE((*book)->sqlite().isInTransaction());
    }
    const auto book = Book::open(path);
    EXPECT_EQ(ask(**book, "SELECT amount FROM costs WHERE month = 202503"), "1");
}

TEST(Transactions, LeaveEveryByteWhereTheyAreNotCommitted)
{
    const BookFolder folder;
    const QString path = folder.path("a.book");
    makeBook(path);
    const QByteArray before = bytesOf(path);
    {
        const auto book = Book::open(path);
        const auto transaction = Transaction::begin(**book, kAnna);
        RecordRepository records(**book);
        for (int month = 202401; month <= 202412; ++month)
            ASSERT_TRUE(records.put(kindOf("costs"), costOf(month, month)));
    }
    EXPECT_EQ(bytesOf(path), before);
    EXPECT_EQ(folder.files(), QStringList({QStringLiteral("a.book")}));
}

TEST(Transactions, LeaveEveryByteWhereNothingChanged)
{
    const BookFolder folder;
    const QString path = folder.path("a.book");
    makeBook(path);
    const QByteArray before = bytesOf(path);
    {
        const auto book = Book::open(path);
        const Result<PutOutcome> done = store(**book, kindOf("costs"), costOf(202501, 1200000));
        ASSERT_TRUE(done) << whyOf(done);
        EXPECT_EQ(*done, PutOutcome::Unchanged);
    }
    EXPECT_EQ(bytesOf(path), before);
}

TEST(Transactions, MayBeMoved)
{
    const auto book = newBookWithStores();
    std::optional begun(Transaction::begin(*book, kAnna));
    Transaction transaction(std::move(**begun));
    begun.reset(); // the moved-from one must not roll back
    ASSERT_TRUE(RecordRepository(*book).put(kindOf("costs"), costOf(202503, 1)));
    EXPECT_TRUE(transaction.commit());
    EXPECT_FALSE(transaction.commit()) << "a transaction ends once";
    EXPECT_EQ(ask(*book, "SELECT count(*) FROM costs"), "1");
}

TEST(Transactions, AreOneAtATimeOnABook)
{
    const auto book = newBookWithStores();
    auto first = Transaction::begin(*book, kAnna);
    ASSERT_TRUE(first);
    {
        const auto second = Transaction::begin(*book, kAnna);
        ASSERT_FALSE(second);
        EXPECT_EQ(second.error().code, ErrorCode::QueryFailed);
    }
    ASSERT_TRUE(RecordRepository(*book).put(kindOf("costs"), costOf(202503, 1)));
    EXPECT_TRUE(first->commit()) << "the refused one did not end it";
    EXPECT_EQ(ask(*book, "SELECT count(*) FROM costs"), "1");
}

TEST(Transactions, SayThatAnotherProgramIsWriting)
{
    const BookFolder folder;
    makeBook(folder.path("a.book"));
    const auto book = Book::open(folder.path("a.book"));
    const auto other = SqliteConnection::open(folder.path("a.book"), SqliteConnection::Mode::ReadWrite);
    ASSERT_TRUE((*other)->run("BEGIN IMMEDIATE"));
    const auto transaction = Transaction::begin(**book, kAnna);
    ASSERT_FALSE(transaction);
    EXPECT_EQ(transaction.error().code, ErrorCode::BookBusy);
    EXPECT_EQ(transaction.error().subjects, QStringList({folder.path("a.book")}));
}

// A reader holds the file at the moment of COMMIT: nothing may be left half open.
TEST(Transactions, EndWhereTheCommitFails)
{
    const BookFolder folder;
    makeBook(folder.path("a.book"));
    const auto book = Book::open(folder.path("a.book"));
    const auto reader = SqliteConnection::open(folder.path("a.book"), SqliteConnection::Mode::ReadWrite);
    ASSERT_TRUE((*reader)->run("BEGIN"));
    ASSERT_EQ((*reader)->number("SELECT count(*) FROM costs").value_or(0), 2);
    {
        auto transaction = Transaction::begin(**book, kAnna);
        ASSERT_TRUE(transaction) << whyOf(transaction);
        ASSERT_TRUE(RecordRepository(**book).put(kindOf("costs"), costOf(202503, 1)));
        const Result<void> done = transaction->commit();
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, ErrorCode::BookBusy);
        EXPECT_FALSE((*book)->sqlite().isInTransaction());
    }
    ASSERT_TRUE((*reader)->run("COMMIT"));
    EXPECT_EQ(ask(**book, "SELECT count(*) FROM costs"), "2");
    EXPECT_TRUE(store(**book, kindOf("costs"), costOf(202503, 1)));
}

// SQLite may end the transaction by itself when the disk is full; what follows must not be committed on its own.
TEST(Transactions, StoreNothingAfterAFullDisk)
{
    const BookFolder folder;
    const QString path = folder.path("a.book");
    makeBook(path);
    const QByteArray before = bytesOf(path);
    {
        const auto book = Book::open(path);
        const qint64 pages = (*book)->sqlite().number("PRAGMA page_count").value_or(0);
        ASSERT_TRUE((*book)->sqlite().run("PRAGMA max_page_count = " + QByteArray::number(pages + 2)));
        auto transaction = Transaction::begin(**book, kAnna);
        RecordRepository records(**book);
        std::optional<Error> error;
        for (int year = 2000; year < 2100 && !error; ++year) {
            for (int month = 1; month <= 12 && !error; ++month) {
                const Result<PutOutcome> done = records.put(kindOf("costs"), costOf(year * 100 + month, 5));
                if (!done)
                    error = done.error();
            }
        }
        ASSERT_TRUE(error);
        EXPECT_EQ(error->code, ErrorCode::DiskFull) << textOf(*error);
        EXPECT_EQ(error->subjects, QStringList({path}));
        EXPECT_FALSE(records.put(kindOf("costs"), costOf(202503, 1))) << "the transaction is over";
        EXPECT_FALSE(transaction->commit());
        EXPECT_EQ(ask(**book, "SELECT count(*) FROM costs"), "2");
    }
    EXPECT_EQ(bytesOf(path), before);
}

TEST(Transactions, AreNeededToWriteAnything)
{
    const auto book = newBookWithStores();
    const std::string changes = ask(*book, "SELECT count(*) FROM changes");
    const StoreId s1(QStringLiteral("S1"));
    const Result<PutOutcome> done = RecordRepository(*book).put(kindOf("costs"), costOf(202503, 1));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::QueryFailed);
    StoreRepository stores(*book);
    EXPECT_FALSE(stores.setMonthState(s1, Month(2025, 3), MonthState::Closed, {}));
    EXPECT_FALSE(stores.putUserKpi(R"({"id": "a", "zh": "a", "en": "a", "unit": "count", "better": "more",
        "numerator": {"roll_up": "sum", "measure": "complaints.count"}})"));
    EXPECT_FALSE(SettingsRepository(*book).setSubscriberBase(SubscriberBase::Closing));
    EXPECT_FALSE(VocabularyRepository(*book).put(
        s1, QStringLiteral("area"), {QStringLiteral("x"), QStringLiteral("x"), QStringLiteral("x"), false, {}}));
    EXPECT_EQ(ask(*book, "SELECT count(*) FROM changes"), changes);
}

TEST(Transactions, LeaveNoAuthorBehind)
{
    const auto book = newBookWithStores();
    EXPECT_EQ(ask(*book, "SELECT count(*) FROM change_context WHERE who IS NULL AND moment IS NULL"), "1");
    {
        const auto transaction = Transaction::begin(*book, kAnna);
        EXPECT_EQ(
            ask(*book, "SELECT who || ' ' || moment FROM change_context"), "anna " + std::to_string(kNoon.minutes));
    }
    EXPECT_EQ(ask(*book, "SELECT count(*) FROM change_context WHERE who IS NULL AND moment IS NULL"), "1");
}

TEST(ReadTransactions, ShowOneStateOfTheBook)
{
    const BookFolder folder;
    makeBook(folder.path("a.book"));
    const auto book = Book::open(folder.path("a.book"));
    {
        const auto view = ReadTransaction::begin(**book);
        ASSERT_TRUE(view) << whyOf(view);
        EXPECT_TRUE((*book)->sqlite().isInTransaction());
    }
    EXPECT_FALSE((*book)->sqlite().isInTransaction());
    auto transaction = Transaction::begin(**book, kAnna);
    {
        const auto view = ReadTransaction::begin(**book);
        ASSERT_TRUE(view) << "inside a write it is the write's own view";
    }
    EXPECT_TRUE((*book)->sqlite().isInTransaction()) << "and does not end it";
    EXPECT_TRUE(transaction->commit());
}

TEST(Errors, AreKnownByTheirNativeCode)
{
    const auto book = newBook();
    const auto codeOf = [&book](int native) {
        return book->errorFrom(QSqlError({}, QStringLiteral("why"), {}, QString::number(native))).code;
    };
    EXPECT_EQ(codeOf(SQLITE_FULL), ErrorCode::DiskFull);
    EXPECT_EQ(codeOf(SQLITE_BUSY), ErrorCode::BookBusy);
    EXPECT_EQ(codeOf(SQLITE_BUSY_SNAPSHOT), ErrorCode::BookBusy);
    EXPECT_EQ(codeOf(SQLITE_LOCKED_SHAREDCACHE), ErrorCode::BookBusy);
    EXPECT_EQ(codeOf(SQLITE_CORRUPT), ErrorCode::BookDamaged);
    EXPECT_EQ(codeOf(SQLITE_CORRUPT_INDEX), ErrorCode::BookDamaged);
    EXPECT_EQ(codeOf(SQLITE_NOTADB), ErrorCode::BookForeign);
    EXPECT_EQ(codeOf(SQLITE_IOERR_WRITE), ErrorCode::IoFailed);
    EXPECT_EQ(codeOf(SQLITE_CANTOPEN), ErrorCode::IoFailed);
    EXPECT_EQ(codeOf(SQLITE_READONLY_DIRECTORY), ErrorCode::BookReadOnly);
    EXPECT_EQ(codeOf(SQLITE_CONSTRAINT_CHECK), ErrorCode::QueryFailed);
    EXPECT_EQ(codeOf(SQLITE_ERROR), ErrorCode::QueryFailed);
}

TEST(Errors, OfAQueryByQtNameTheBook)
{
    const auto book = newBook();
    QSqlQuery query(book->connection());
    ASSERT_FALSE(query.exec(QStringLiteral("SELECT nothing")));
    const Error error = book->errorFrom(query.lastError());
    EXPECT_EQ(error.code, ErrorCode::QueryFailed);
    EXPECT_EQ(error.subjects, QStringList({QStringLiteral(":memory:")}));
    EXPECT_THAT(error.detail.toStdString(), testing::HasSubstr("nothing"));
}

}
