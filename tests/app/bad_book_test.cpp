// SPDX-License-Identifier: GPL-3.0-or-later
// Books that are not there, not books, damaged, in use, newer or not to be written: the real program says so in one
// sentence and leaves every byte.
#include "app/program.h"

#include "storage/book.h"
#include "storage/sqlite_connection.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

namespace {

// What each command does with a book that can't be opened: the same sentence, exit 1, no other file.
void expectRefused(const Program& program, const QString& sentencePart)
{
    program.write("staffing.csv", "store,month,headcount\nS1,2025-03,12\n");
    const QByteArray before = program.read("book.storeyear");
    const QStringList files = program.files();
    for (const QStringList& command : {QStringList{"import", "book.storeyear", "staffing.csv"},
             QStringList{"export", "book.storeyear", "--out", "out"}, QStringList{"check", "book.storeyear"},
             QStringList{"review", "book.storeyear", "--store", "S1", "--year", "2025"},
             QStringList{"report", "book.storeyear", "--store", "S1", "--year", "2025", "--out", "a.pdf"}}) {
        const Ran ran = program.run(command);
        EXPECT_EQ(ran.code, 1) << command[0].toStdString();
        EXPECT_EQ(ran.out, QString()) << command[0].toStdString();
        EXPECT_TRUE(ran.sentence().contains(sentencePart)) << command[0].toStdString() << ": " << ran.err.toStdString();
        EXPECT_TRUE(ran.sentence().contains(u"book.storeyear")) << ran.err.toStdString();
        EXPECT_EQ(program.read("book.storeyear"), before) << command[0].toStdString();
        EXPECT_EQ(program.files(), files) << command[0].toStdString();
    }
}

TEST(BadBook, Missing)
{
    const Program program;
    expectRefused(program, QStringLiteral("There is no book"));
}

TEST(BadBook, Empty)
{
    const Program program;
    program.write("book.storeyear", "");
    expectRefused(program, QStringLiteral("is an empty file"));
}

TEST(BadBook, ATextFile)
{
    const Program program;
    program.write("book.storeyear", QByteArray("store,month,headcount\n").repeated(50));
    expectRefused(program, QStringLiteral("is not a StoreYear book"));
}

TEST(BadBook, AnotherProgramsDatabase)
{
    const Program program;
    {
        const auto other = SqliteConnection::open(program.path("book.storeyear"), SqliteConnection::Mode::Create);
        ASSERT_TRUE(other);
        ASSERT_TRUE((*other)->run("CREATE TABLE contacts (name TEXT)"));
    }
    expectRefused(program, QStringLiteral("is not a StoreYear book"));
}

TEST(BadBook, CutOff)
{
    const Program program;
    program.makeBook();
    program.write("book.storeyear", program.read("book.storeyear").left(8192));
    expectRefused(program, QStringLiteral("is damaged"));
}

// Another process's hold on the book. In one process a file's locks are lost when any handle on it is closed, so the
// book is not read while this lives.
class Hold {
public:
    Hold(const Program& program, const char* statement)
        : m_connection(
            std::move(*SqliteConnection::open(program.path("book.storeyear"), SqliteConnection::Mode::ReadWrite)))
    {
        EXPECT_TRUE(m_connection->run(statement));
    }

private:
    std::unique_ptr<SqliteConnection> m_connection;
};

TEST(BadBook, LockedByAnotherProgram)
{
    const Program program;
    program.makeBook();
    const QByteArray before = program.read("book.storeyear");
    {
        const Hold hold(program, "BEGIN EXCLUSIVE");
        const Ran ran = program.run({"check", "book.storeyear"});
        EXPECT_EQ(ran.code, 1);
        EXPECT_TRUE(ran.sentence().contains(u"is locked by another program")) << ran.err.toStdString();
    }
    EXPECT_EQ(program.read("book.storeyear"), before);
    EXPECT_EQ(program.run({"check", "book.storeyear"}).code, 0);
}

TEST(BadBook, AnotherProgramIsWriting)
{
    const Program program;
    program.makeBook();
    program.write("staffing.csv", "store,month,headcount\nS1,2025-03,12\n");
    const QByteArray before = program.read("book.storeyear");
    {
        const Hold hold(program, "BEGIN IMMEDIATE");
        const Ran ran = program.run({"import", "book.storeyear", "staffing.csv"});
        EXPECT_EQ(ran.code, 1);
        EXPECT_TRUE(ran.sentence().contains(u"Someone else is writing")) << ran.err.toStdString();
        EXPECT_EQ(program.run({"check", "book.storeyear"}).code, 0); // reading goes on
    }
    EXPECT_EQ(program.read("book.storeyear"), before);
}

TEST(BadBook, NewerIsReadAndNotWritten)
{
    const Program program;
    program.makeBook();
    {
        const auto book = SqliteConnection::open(program.path("book.storeyear"), SqliteConnection::Mode::ReadWrite);
        ASSERT_TRUE((*book)->run("PRAGMA user_version = 999"));
    }
    const QByteArray before = program.read("book.storeyear");
    program.write("staffing.csv", "store,month,headcount\nS1,2025-03,12\n");
    const Ran ran = program.run({"import", "book.storeyear", "staffing.csv"});
    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.sentence().contains(u"can only be read")) << ran.err.toStdString();
    EXPECT_EQ(program.run({"check", "book.storeyear"}).code, 0);
    EXPECT_EQ(program.run({"export", "book.storeyear", "--out", "out"}).code, 0);
    EXPECT_TRUE(program.read("out/staffing.csv").contains("S1,2025-02,13"));
    EXPECT_EQ(program.read("book.storeyear"), before);
}

// As someone who may read the book but not write it: root, who may write anything, becomes nobody.
TEST(BadBook, WithoutTheRightToWrite)
{
    const Program program;
    program.makeBook();
    program.write("staffing.csv", "store,month,headcount\nS1,2025-03,12\n");
    const QByteArray before = program.read("book.storeyear");
    ASSERT_TRUE(QFile::copy(QStringLiteral(STOREYEAR_PROGRAM), program.path("storeyear")));
    ASSERT_EQ(chmod(qPrintable(program.path("book.storeyear")), 0444), 0);
    ASSERT_EQ(chmod(qPrintable(program.folder.path()), 0555), 0);
    QProcess process;
    process.setWorkingDirectory(program.folder.path());
    process.setProcessEnvironment(program.environment("C.UTF-8"));
    process.setChildProcessModifier([] {
        if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
            _exit(99);
    });
    process.start(program.path("storeyear"), {"import", "book.storeyear", "staffing.csv"});
    ASSERT_TRUE(process.waitForFinished(60'000));
    ASSERT_EQ(chmod(qPrintable(program.folder.path()), 0755), 0);
    EXPECT_EQ(process.exitCode(), 1);
    EXPECT_TRUE(process.readAllStandardError().contains("can only be read"));
    EXPECT_EQ(program.read("book.storeyear"), before);
}

// A disk that takes no more: what was there is there still, whole, and the next import works.
TEST(BadBook, ADiskThatTakesNoMore)
{
    const Program program;
    program.makeBook();
    QByteArray rows("store,day,hour,arrivals\n");
    for (int i = 0; i < 20'000; ++i)
        rows += "S1," + QDate(2023, 1, 1).addDays(i / 24).toString(Qt::ISODate).toUtf8() + ','
            + QByteArray::number(i % 24) + ",10\n";
    program.write("queue_hours.csv", rows);
    const QByteArray before = program.read("book.storeyear");
    QProcess process;
    process.setWorkingDirectory(program.folder.path());
    process.setProcessEnvironment(program.environment("C.UTF-8"));
    process.setChildProcessModifier([size = rlim_t(before.size()) + 64 * 1024] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{size, size};
        setrlimit(RLIMIT_FSIZE, &small);
    });
    process.start(QStringLiteral(STOREYEAR_PROGRAM), {"import", "book.storeyear", "queue_hours.csv"});
    ASSERT_TRUE(process.waitForFinished(120'000));
    EXPECT_EQ(process.exitCode(), 1);
    const QByteArray said = process.readAllStandardError();
    EXPECT_EQ(said.count('\n'), 1) << said.constData();
    EXPECT_TRUE(said.contains("disk")) << said.constData();
    EXPECT_EQ(program.read("book.storeyear"), before);
    const Ran again = program.run({"import", "book.storeyear", "queue_hours.csv"});
    EXPECT_EQ(again.code, 0) << again.err.toStdString();
}

TEST(BadBook, ANewBookNeverReplacesAnything)
{
    const Program program;
    program.write("book.storeyear", "someone's letter");
    for (const QStringList& command :
        {QStringList{"new", "book.storeyear"}, QStringList{"new", "book.storeyear", "--sample"}}) {
        const Ran ran = program.run(command);
        EXPECT_EQ(ran.code, 1);
        EXPECT_TRUE(ran.sentence().contains(u"is already there")) << ran.err.toStdString();
    }
    EXPECT_EQ(program.read("book.storeyear"), QByteArray("someone's letter"));
    EXPECT_EQ(program.files(), QStringList({"book.storeyear"}));
}

TEST(BadBook, ANewBookWithoutAFolder)
{
    const Program program;
    const Ran ran = program.run({"new", "nowhere/book.storeyear"});
    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.sentence().contains(u"can't be written")) << ran.err.toStdString();
    EXPECT_EQ(program.files(), QStringList());
}

} // namespace
