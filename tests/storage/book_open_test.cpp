// SPDX-License-Identifier: GPL-3.0-or-later
// What opening says of every sort of file, and what it leaves of it.
#include "storage/book_files.h"
#include "storage/books.h"
#include "storage/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QVariant>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sqlite3.h>
#include <sys/stat.h>

namespace {

// The code with which a file is refused; it must be left as it was, and nothing beside it.
ErrorCode refusalOf(const BookFolder& folder, const QString& path)
{
    const QByteArray before = bytesOf(path);
    const QStringList files = folder.files();
    const auto book = Book::open(path);
    EXPECT_FALSE(book);
    EXPECT_EQ(bytesOf(path), before);
    EXPECT_EQ(folder.files(), files);
    if (book)
        return ErrorCode::Cancelled;
    EXPECT_FALSE(book.error().subjects.isEmpty());
    EXPECT_EQ(book.error().subjects.value(0), path);
    return book.error().code;
}

void truncate(const QString& path, qint64 length)
{
    ASSERT_TRUE(QFile::resize(path, length));
}

TEST(BookOpen, MakesANewBook)
{
    const BookFolder folder;
    const QString path = folder.path("西湖 2025%.book");
    const auto book = Book::create(path);
    ASSERT_TRUE(book) << whyOf(book);
    EXPECT_EQ((*book)->path(), path);
    EXPECT_FALSE((*book)->isReadOnly());
    EXPECT_EQ((*book)->readOnlyReason(), Book::ReadOnlyReason::None);
    EXPECT_EQ((*book)->schemaVersion(), newestSchemaVersion());
    EXPECT_EQ(ask(**book, "PRAGMA application_id"), std::to_string(kApplicationId));
    EXPECT_EQ(ask(**book, "PRAGMA user_version"), std::to_string(newestSchemaVersion()));
    EXPECT_EQ(ask(**book, "PRAGMA integrity_check"), "ok");
    EXPECT_EQ(ask(**book, "SELECT count(*) FROM stores"), "0");
    EXPECT_EQ(folder.files(), QStringList({QStringLiteral("西湖 2025%.book")}));
}

TEST(BookOpen, OpensABookAgainWithAllThatWasIn)
{
    const BookFolder folder;
    const QString path = folder.path("a.book");
    makeBook(path);
    const QByteArray before = bytesOf(path);
    {
        const auto book = Book::open(path);
        ASSERT_TRUE(book) << whyOf(book);
        EXPECT_FALSE((*book)->isReadOnly());
        EXPECT_EQ(ask(**book, "SELECT sum(amount) FROM costs"), "2400050");
        EXPECT_EQ(ask(**book, "SELECT name FROM stores WHERE store = 'S1'"), "西湖营业厅");
    }
    EXPECT_EQ(bytesOf(path), before);
    EXPECT_EQ(folder.files(), QStringList({QStringLiteral("a.book")}));
}

TEST(BookOpen, TakesAPathHoweverItIsWritten)
{
    const BookFolder folder;
    makeBook(folder.path("a b#1?.book"));
    const QString name = QStringLiteral("/a b#1?.book");
    for (const QString& path : {folder.path() + name, QLatin1Char('/') + folder.path() + name,
             folder.path() + QStringLiteral("/.") + name, QDir().relativeFilePath(folder.path() + name)}) {
        const auto book = Book::open(path);
        ASSERT_TRUE(book) << whyOf(book);
        EXPECT_EQ(ask(**book, "SELECT count(*) FROM stores"), "2") << qPrintable(path);
    }
    ASSERT_TRUE(QFile::link(folder.path() + name, folder.path("link")));
    const auto book = Book::open(folder.path("link"));
    ASSERT_TRUE(book) << whyOf(book);
    EXPECT_FALSE((*book)->isReadOnly());
}

TEST(BookOpen, SetsWhatPitfallsAsk)
{
    const BookFolder folder;
    makeBook(folder.path("a.book"));
    const auto book = Book::open(folder.path("a.book"));
    ASSERT_TRUE(book) << whyOf(book);
    EXPECT_EQ(ask(**book, "PRAGMA foreign_keys"), "1");
    EXPECT_EQ(ask(**book, "PRAGMA journal_mode"), "delete");
    EXPECT_EQ(ask(**book, "PRAGMA synchronous"), "3");
    EXPECT_EQ(ask(**book, "PRAGMA trusted_schema"), "0");
    EXPECT_EQ(ask(**book, "PRAGMA cell_size_check"), "1");
    EXPECT_EQ(ask(**book, "PRAGMA query_only"), "0");
}

// The driver and this program must be one SQLite: a handle is passed between them.
TEST(BookOpen, SharesItsSqliteWithQtsDriver)
{
    const auto book = newBook();
    QSqlQuery query((*book).connection());
    ASSERT_TRUE(query.exec(QStringLiteral("SELECT sqlite_source_id()")));
    ASSERT_TRUE(query.next());
    EXPECT_EQ(query.value(0).toString().toStdString(), sqlite3_sourceid());
}

TEST(BookOpen, RefusesToMakeABookOverAnything)
{
    const BookFolder folder;
    write(folder.path("text"), "figures");
    EXPECT_EQ(Book::create(folder.path("text")).error().code, ErrorCode::BookExists);
    EXPECT_EQ(bytesOf(folder.path("text")), "figures");
    EXPECT_EQ(Book::create(folder.path()).error().code, ErrorCode::BookExists);
    ASSERT_TRUE(QFile::link(folder.path("nowhere"), folder.path("link")));
    EXPECT_EQ(Book::create(folder.path("link")).error().code, ErrorCode::BookExists);
    EXPECT_FALSE(QFileInfo::exists(folder.path("nowhere")));
}

// SQLite would play such a journal into the new book.
TEST(BookOpen, RefusesToMakeABookBesideAnothersJournal)
{
    const BookFolder folder;
    write(folder.path("a.book-journal"), "left over");
    const auto book = Book::create(folder.path("a.book"));
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().code, ErrorCode::BookExists);
    EXPECT_EQ(book.error().subjects, QStringList({folder.path("a.book-journal")}));
    EXPECT_EQ(folder.files(), QStringList({QStringLiteral("a.book-journal")}));
}

TEST(BookOpen, NeedsAFolderToMakeABookIn)
{
    const BookFolder folder;
    const auto book = Book::create(folder.path("missing/a.book"));
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().code, ErrorCode::FileUnwritable);
}

TEST(BookOpen, RefusesAMissingFileAndMakesNone)
{
    const BookFolder folder;
    const auto book = Book::open(folder.path("a.book"));
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().code, ErrorCode::BookMissing);
    EXPECT_TRUE(folder.files().isEmpty());
}

TEST(BookOpen, RefusesAFolderAndAPipe)
{
    const BookFolder folder;
    EXPECT_EQ(Book::open(folder.path()).error().code, ErrorCode::BookForeign);
    ASSERT_EQ(mkfifo(QFile::encodeName(folder.path("pipe")).constData(), 0600), 0);
    EXPECT_EQ(Book::open(folder.path("pipe")).error().code, ErrorCode::BookForeign);
}

TEST(BookOpen, RefusesAnEmptyFile)
{
    const BookFolder folder;
    write(folder.path("a.book"), "");
    EXPECT_EQ(refusalOf(folder, folder.path("a.book")), ErrorCode::BookEmpty);
}

TEST(BookOpen, RefusesATextFile)
{
    const BookFolder folder;
    write(folder.path("short"), "store,month\n");
    EXPECT_EQ(refusalOf(folder, folder.path("short")), ErrorCode::BookForeign);
    write(folder.path("long"), QByteArray("store,month,amount\n").repeated(2000));
    EXPECT_EQ(refusalOf(folder, folder.path("long")), ErrorCode::BookForeign);
}

TEST(BookOpen, RefusesAnotherProgramsDatabase)
{
    const BookFolder folder;
    const QString path = folder.path("other.db");
    {
        const auto other = SqliteConnection::open(path, SqliteConnection::Mode::Create);
        ASSERT_TRUE((*other)->run("CREATE TABLE stores (store TEXT)"));
        ASSERT_TRUE((*other)->run("PRAGMA user_version = 1"));
    }
    EXPECT_EQ(refusalOf(folder, path), ErrorCode::BookForeign);
}

TEST(BookOpen, RefusesABookWithoutItsTables)
{
    const BookFolder folder;
    const QString path = folder.path("a.book");
    {
        const auto bare = SqliteConnection::open(path, SqliteConnection::Mode::Create);
        ASSERT_TRUE((*bare)->run("PRAGMA application_id = " + QByteArray::number(kApplicationId)));
        ASSERT_TRUE((*bare)->run("PRAGMA user_version = 1"));
    }
    EXPECT_EQ(refusalOf(folder, path), ErrorCode::BookDamaged);
}

TEST(BookOpen, RefusesABookCutOffAnywhere)
{
    const BookFolder folder;
    const QString path = folder.path("a.book");
    makeBook(path);
    const QByteArray whole = bytesOf(path);
    const qint64 length = whole.size();
    ASSERT_GT(length, 50 * 4096);
    for (const qint64 left : {length - 1, length - 4095, length - 4096, length / 2, qint64(4096), qint64(700)}) {
        SCOPED_TRACE(left);
        write(path, whole);
        truncate(path, left);
        EXPECT_EQ(refusalOf(folder, path), ErrorCode::BookDamaged);
    }
    // So little is left that nothing tells it from a text.
    truncate(path, 20);
    EXPECT_EQ(refusalOf(folder, path), ErrorCode::BookForeign);
}

TEST(BookOpen, RefusesABookWhoseTablesAreOverwritten)
{
    const BookFolder folder;
    const QString path = folder.path("a.book");
    makeBook(path);
    QByteArray bytes = bytesOf(path);
    bytes.replace(100, 3000, QByteArray(3000, 'x')); // the root of the schema, after the header
    write(path, bytes);
    EXPECT_EQ(refusalOf(folder, path), ErrorCode::BookDamaged);
}

TEST(BookOpen, SaysThatABookIsLocked)
{
    const BookFolder folder;
    const QString path = folder.path("a.book");
    makeBook(path);
    const auto other = SqliteConnection::open(path, SqliteConnection::Mode::ReadWrite);
    ASSERT_TRUE((*other)->run("BEGIN EXCLUSIVE"));
    const auto book = Book::open(path);
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().code, ErrorCode::BookLocked);
    EXPECT_EQ(book.error().subjects, QStringList({path}));
    ASSERT_TRUE((*other)->run("ROLLBACK"));
    EXPECT_TRUE(Book::open(path));
}

TEST(BookOpen, OpensANewerBookReadOnly)
{
    const BookFolder folder;
    const QString path = folder.path("a.book");
    makeBook(path);
    const QByteArray newer = "PRAGMA user_version = " + QByteArray::number(newestSchemaVersion() + 1);
    runOn(path, {newer.constData(), "CREATE TABLE of_tomorrow (a TEXT)"});
    const QByteArray before = bytesOf(path);
    {
        const auto book = Book::open(path);
        ASSERT_TRUE(book) << whyOf(book);
        EXPECT_TRUE((*book)->isReadOnly());
        EXPECT_EQ((*book)->readOnlyReason(), Book::ReadOnlyReason::Newer);
        EXPECT_EQ((*book)->schemaVersion(), newestSchemaVersion() + 1);
        EXPECT_EQ(ask(**book, "SELECT sum(amount) FROM costs"), "2400050");
        EXPECT_EQ(Transaction::begin(**book, kAnna).error().code, ErrorCode::BookReadOnly);
        // Also past the transaction.
        EXPECT_EQ((*book)->sqlite().run("DELETE FROM costs").error().code, ErrorCode::BookReadOnly);
    }
    EXPECT_EQ(bytesOf(path), before);
    EXPECT_EQ(folder.files(), QStringList({QStringLiteral("a.book")}));
}

// Another tool may have left a book in WAL mode; the program brings it back to a rollback journal.
TEST(BookOpen, TakesABookOutOfWalMode)
{
    const BookFolder folder;
    const QString path = folder.path("a.book");
    makeBook(path);
    runOn(path, {"PRAGMA journal_mode = WAL"});
    const auto book = Book::open(path);
    ASSERT_TRUE(book) << whyOf(book);
    EXPECT_EQ(ask(**book, "PRAGMA journal_mode"), "delete");
    EXPECT_EQ(ask(**book, "SELECT sum(amount) FROM costs"), "2400050");
}

// What an ordinary user gets of a book: 100 + the reason of a read-only one, or the error's code.
int openAsOrdinaryUser(const QString& path)
{
    return asOrdinaryUser([&path] {
        const auto book = Book::open(path);
        if (!book)
            return static_cast<int>(book.error().code);
        const bool reads = ask(**book, "SELECT sum(amount) FROM costs") == "2400050";
        const bool writes = Transaction::begin(**book, kAnna).has_value() || (*book)->sqlite().run("DELETE FROM costs");
        return reads && !writes ? 100 + static_cast<int>((*book)->readOnlyReason()) : 99;
    });
}

class UnwritableBook : public testing::Test {
protected:
    void SetUp() override { makeBook(m_path); }
    void TearDown() override { allow(m_folder.path(), 0700); }
    static void allow(const QString& path, mode_t mode)
    {
        ASSERT_EQ(chmod(QFile::encodeName(path).constData(), mode), 0);
    }

    BookFolder m_folder;
    QString m_path = m_folder.path("a.book");
};

constexpr int kReadOnlyByFileMode = 100 + static_cast<int>(Book::ReadOnlyReason::FileMode);

TEST_F(UnwritableBook, OpensReadOnlyWhereTheFileCantBeWritten)
{
    allow(m_path, 0444);
    allow(m_folder.path(), 0777);
    EXPECT_EQ(openAsOrdinaryUser(m_path), kReadOnlyByFileMode);
}

// A journal could not be written beside it.
TEST_F(UnwritableBook, OpensReadOnlyWhereTheFolderCantBeWritten)
{
    allow(m_path, 0666);
    allow(m_folder.path(), 0555);
    EXPECT_EQ(openAsOrdinaryUser(m_path), kReadOnlyByFileMode);
}

TEST_F(UnwritableBook, IsRefusedWhereItCantBeRead)
{
    allow(m_path, 0);
    allow(m_folder.path(), 0777);
    EXPECT_EQ(openAsOrdinaryUser(m_path), static_cast<int>(ErrorCode::FileUnreadable));
}

TEST_F(UnwritableBook, IsNotOpenedWhereItWouldHaveToBeMigrated)
{
    ASSERT_TRUE(QFile::remove(m_path));
    makeOldBook(m_path, 1);
    allow(m_path, 0444);
    allow(m_folder.path(), 0777);
    EXPECT_EQ(openAsOrdinaryUser(m_path), static_cast<int>(ErrorCode::MigrationFailed));
}

TEST_F(UnwritableBook, CantBeMadeInAFolderThatCantBeWritten)
{
    allow(m_folder.path(), 0555);
    const QString path = m_folder.path("new.book");
    EXPECT_EQ(asOrdinaryUser([&path] { return static_cast<int>(Book::create(path).error().code); }),
        static_cast<int>(ErrorCode::FileUnwritable));
}

// A program that was killed while it wrote leaves a journal; opening puts the book back to the last commit.
TEST(BookOpen, PutsBackWhatAKilledWriterLeft)
{
    const BookFolder folder;
    const QString path = folder.path("a.book");
    makeBook(path);
    const QByteArray before = bytesOf(path);
    inDyingProcess([&path] {
        const auto book = Book::open(path);
        const auto transaction = Transaction::begin(**book, kAnna);
        // So little cache that changed pages reach the file before the commit.
        (void)(*book)->sqlite().run("PRAGMA cache_size = 5");
        RecordRepository records(**book);
        for (int day = 20240101; day <= 20240131; ++day) {
            for (int hour = 0; hour < 24; ++hour)
                (void)records.put(kindOf("queue_hours"),
                    recordOf("queue_hours", {{"store", text("S1")}, {"day", whole(day)}, {"hour", whole(hour)}}));
        }
        die();
    });
    ASSERT_TRUE(QFileInfo::exists(path + QStringLiteral("-journal")));
    ASSERT_NE(bytesOf(path), before) << "the writer was killed before it wrote";
    {
        const auto book = Book::open(path);
        ASSERT_TRUE(book) << whyOf(book);
        EXPECT_EQ(ask(**book, "SELECT count(*) FROM queue_hours"), "0");
        EXPECT_EQ(ask(**book, "SELECT sum(amount) FROM costs"), "2400050");
        EXPECT_EQ(ask(**book, "PRAGMA integrity_check"), "ok");
    }
    EXPECT_EQ(bytesOf(path), before);
    EXPECT_EQ(folder.files(), QStringList({QStringLiteral("a.book")}));
}

TEST(BookOpen, KeepsTwoBooksApart)
{
    const auto one = newBookWithStores();
    const auto other = newBook();
    EXPECT_EQ(ask(*one, "SELECT count(*) FROM stores"), "2");
    EXPECT_EQ(ask(*other, "SELECT count(*) FROM stores"), "0");
}

}
