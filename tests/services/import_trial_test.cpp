// SPDX-License-Identifier: GPL-3.0-or-later
// A column that a file lacks, trials, folders, and how a file was understood.
#include "services/shelf.h"
#include "storage/record_repository.h"
#include "storage/sqlite_connection.h"

#include <gtest/gtest.h>

#include <QDir>

namespace {

QByteArray value(const Shelf& shelf, const char* sql)
{
    const Result<QString> text = shelf.book->sqlite().text(sql);
    return text ? text->toUtf8() : text.error().detail.toUtf8();
}

qint64 stored(const Shelf& shelf, const char* kind)
{
    return RecordRepository(*shelf.book).count(*findRecordKind(QString::fromLatin1(kind))).value_or(-1);
}

ImportOptions trial()
{
    ImportOptions options;
    options.isTrial = true;
    return options;
}

const QByteArray kWhole = "store,month,headcount,joiners,leavers,career_plans\nS1,2025-01,12,2,1,5\n";

TEST(ImportLacking, AColumnThatTheFileLacksKeepsWhatTheBookHas)
{
    Shelf shelf;
    shelf.import("staffing.csv", kWhole);
    const ImportedFile file = shelf.import("staffing.csv", "store,month,headcount\nS1,2025-01,13\nS1,2025-02,14\n");
    EXPECT_TRUE(file.isStored);
    EXPECT_EQ(file.changed, 1);
    EXPECT_EQ(file.added, 1);
    EXPECT_EQ(file.completed, 1);
    EXPECT_EQ(file.lacking, QStringList({"joiners", "leavers", "career_plans"}));
    EXPECT_EQ(
        value(shelf,
            "SELECT group_concat(headcount || ' ' || coalesce(joiners, '-') || ' ' || coalesce(career_plans, '-'),"
            " '|') FROM (SELECT * FROM staffing ORDER BY month)"),
        "13 2 5|14 - -");
}

// The clock says January 2026.
TEST(ImportFuture, FiguresOfAMonthThatHasNotComeAreRefused)
{
    Shelf shelf;
    const ImportedFile file =
        shelf.import("staffing.csv", "store,month,headcount\nS1,2026-01,13\nS1,2052-02,14\nS1,2026-02,14\n");
    EXPECT_FALSE(file.isStored);
    ASSERT_EQ(file.refusals.size(), 2U);
    EXPECT_EQ(file.refusals[0].fault, CellFault::NotYet);
    EXPECT_EQ(file.refusals[0].value, "2052-02");
    EXPECT_EQ(file.refusals[0].column, "month");
    EXPECT_EQ(file.refusals[0].subjects, QStringList({"2052-02", "2026-01"}));
}

TEST(ImportFuture, PlansAndEventsOfItAreNot)
{
    Shelf shelf;
    EXPECT_TRUE(shelf.import("targets.csv", "store,year,kpi,target\nS1,2027,arpu,46.2\n").isStored);
    EXPECT_TRUE(shelf.import("events.csv", "store,day,title,kind\nS1,2026-07-01,校园迎新,promotion\n").isStored);
}

TEST(ImportLacking, AnEmptyCellEmpties)
{
    Shelf shelf;
    shelf.import("staffing.csv", kWhole);
    const ImportedFile file = shelf.import("staffing.csv", "store,month,headcount,joiners\nS1,2025-01,12,\n");
    EXPECT_EQ(file.changed, 1);
    EXPECT_EQ(value(shelf, "SELECT coalesce(joiners, '-') || ' ' || leavers FROM staffing"), "- 1");
    EXPECT_EQ(file.lacking, QStringList({"leavers", "career_plans"}));
}

TEST(ImportLacking, SaysNothingWhereNothingWasKept)
{
    Shelf shelf;
    const ImportedFile file = shelf.import("staffing.csv", "store,month,headcount\nS1,2025-01,13\n");
    EXPECT_EQ(file.completed, 0);
    EXPECT_TRUE(file.lacking.isEmpty());
}

TEST(ImportLacking, TheRulesHoldForTheRecordAsItWouldStand)
{
    Shelf shelf;
    shelf.import("households.csv", "store,month,households,broadband,bundled\nS1,2025-01,100,80,60\n");
    const ImportedFile file = shelf.import("households.csv", "store,month,households,broadband\nS1,2025-01,100,50\n");
    EXPECT_FALSE(file.isStored);
    ASSERT_EQ(file.refusals.size(), 1U);
    EXPECT_EQ(file.refusals.front().fault, CellFault::RuleBroken);
    EXPECT_EQ(value(shelf, "SELECT broadband FROM households"), "80");
}

TEST(ImportLacking, AClosedMonthIsNotTouchedByWhatIsLeftOut)
{
    Shelf shelf;
    shelf.import("staffing.csv", kWhole);
    ASSERT_TRUE(
        shelf.book->sqlite().run("INSERT INTO month_states (store, month, state) VALUES ('S1', 202501, 'closed')"));
    const ImportedFile same = shelf.import("staffing.csv", "store,month,headcount\nS1,2025-01,12\n");
    EXPECT_EQ(same.unchanged, 1);
    EXPECT_EQ(same.refused, 0);
    const ImportedFile other = shelf.import("staffing.csv", "store,month,headcount\nS1,2025-01,13\n");
    ASSERT_EQ(other.refusals.size(), 1U);
    EXPECT_EQ(other.refusals.front().fault, CellFault::MonthClosed);
}

TEST(ImportTrial, TellsAllAndStoresNothing)
{
    Shelf shelf;
    shelf.import("staffing.csv", kWhole);
    const QByteArray before = shelf.bookBytes();
    const ImportedFile file =
        shelf.import("staffing.csv", "store,month,headcount\nS1,2025-01,13\nS1,2025-02,14\nS1,2025-03,x\n", [] {
            ImportOptions options = trial();
            options.skipBad = true;
            return options;
        }());
    EXPECT_EQ(file.added, 1);
    EXPECT_EQ(file.changed, 1);
    EXPECT_EQ(file.refused, 1);
    EXPECT_FALSE(file.isStored);
    EXPECT_FALSE(file.error);
    EXPECT_EQ(shelf.bookBytes(), before);
    EXPECT_EQ(stored(shelf, "staffing"), 1);
}

TEST(ImportTrial, FilesSeeWhatThoseBeforeThemWouldStore)
{
    Shelf shelf;
    const QString stores = shelf.write("stores.csv", "store,name,carrier,area\nS3,新店,mobile,urban\n");
    const QString staffing = shelf.write("staffing.csv", "store,month,headcount\nS3,2025-01,13\n");
    const auto files = shelf.import({staffing, stores}, trial());
    ASSERT_EQ(files.size(), 2U);
    EXPECT_EQ(files[1].kind, QStringLiteral("staffing"));
    EXPECT_EQ(files[1].added, 1);
    EXPECT_EQ(stored(shelf, "stores"), 2);
    EXPECT_FALSE(shelf.book->sqlite().isInTransaction());
}

TEST(ImportTrial, ARefusedFileLeavesNothingForTheNext)
{
    Shelf shelf;
    const QString stores =
        shelf.write("stores.csv", "store,name,carrier,area\nS3,新店,mobile,urban\nS4,坏店,mobile,nowhere\n");
    const QString staffing = shelf.write("staffing.csv", "store,month,headcount\nS3,2025-01,13\n");
    const auto files = shelf.import({stores, staffing}, trial());
    ASSERT_EQ(files.size(), 2U);
    ASSERT_TRUE(files[0].error);
    EXPECT_EQ(files[0].error->code, ErrorCode::FileRefused);
    ASSERT_EQ(files[1].refusals.size(), 1U);
    EXPECT_EQ(files[1].refusals.front().fault, CellFault::UnknownStore);
}

TEST(ImportTrial, TellsHowTheFileWasUnderstood)
{
    Shelf shelf;
    // 二〇二五年收入 in GBK: a title, then tabs.
    const ImportedFile file = shelf.import("staffing.txt",
        "\xC8\xCB\xD4\xB1\n\xD3\xAA\xD2\xB5\xCC\xFC\t\xD4\xC2\xB7\xDD\t\xD4\xDA\xB8\xDA\xC8\xCB\xCA\xFD\n"
        "S1\t202503\t1,012\nS1\t202501\t12\n",
        trial());
    ASSERT_TRUE(file.facts) << (file.error ? file.error->subjects.join(u'|').toStdString() : "");
    EXPECT_EQ(file.facts->encoding, QStringLiteral("GB18030"));
    EXPECT_EQ(file.facts->separator, QChar(u'\t'));
    EXPECT_EQ(file.facts->headBegin, 2);
    EXPECT_EQ(file.facts->headEnd, 2);
    ASSERT_EQ(file.facts->months.size(), 2U);
    EXPECT_EQ(file.facts->months.front().text(), QStringLiteral("2025-01"));
    EXPECT_EQ(file.facts->columns.back().header, QStringLiteral("在岗人数"));
    EXPECT_EQ(file.added, 2);
}

TEST(ImportFolder, IsItsFilesByNameAndNothingElse)
{
    Shelf shelf;
    ASSERT_TRUE(QDir(shelf.folder.path()).mkpath(QStringLiteral("in/deeper")));
    shelf.write("in/staffing.tsv", "store\tmonth\theadcount\nS1\t2025-01\t12\n");
    shelf.write("in/arpu.csv", "store,month,plan_tier,reported\nS1,2025-01,all,60.5\n");
    shelf.write("in/readme.md", "no table\n");
    shelf.write("in/~$staffing.xlsx", "x");
    shelf.write("in/deeper/staffing.csv", "store,month,headcount\nS1,2025-02,12\n");
    const auto files = shelf.import({shelf.path("in")});
    ASSERT_EQ(files.size(), 2U);
    EXPECT_TRUE(files[0].isStored && files[1].isStored);
    EXPECT_EQ(stored(shelf, "staffing") + stored(shelf, "arpu"), 2);
}

TEST(ImportFolder, WithoutFilesIsAnError)
{
    Shelf shelf;
    ASSERT_TRUE(QDir(shelf.folder.path()).mkpath(QStringLiteral("staffing")));
    const auto files = shelf.import({shelf.path("staffing")});
    ASSERT_EQ(files.size(), 1U);
    ASSERT_TRUE(files[0].error);
    EXPECT_EQ(files[0].error->code, ErrorCode::FileUnreadable);
}

} // namespace
