// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_plan.h"
#include "services/import_service.h"

#include "services/shelf.h"
#include "storage/change_repository.h"
#include "storage/record_repository.h"
#include "storage/sqlite_connection.h"
#include "storage/store_repository.h"
#include "storage/transaction.h"

#include <gmock/gmock.h>

using testing::ElementsAre;

namespace {

// "2 new, 1 changed, 0 unchanged, 3 refused"
std::string counts(const ImportedFile& file)
{
    return QStringLiteral("%1 new, %2 changed, %3 unchanged, %4 refused")
        .arg(file.added)
        .arg(file.changed)
        .arg(file.unchanged)
        .arg(file.refused)
        .toStdString();
}

// "3 amount 12万: 6 万" - line, column, value, fault, its subjects.
std::vector<std::string> refusals(const ImportedFile& file)
{
    std::vector<std::string> lines;
    for (const Refusal& refusal : file.refusals)
        lines.push_back(QStringLiteral("%1 %2 %3: %4 %5")
                            .arg(refusal.line)
                            .arg(refusal.column, refusal.value)
                            .arg(int(refusal.fault))
                            .arg(refusal.subjects.join(u'|'))
                            .trimmed()
                            .toStdString());
    return lines;
}

std::string refused(const char* where, CellFault fault, const char* subjects = "")
{
    return std::string(where) + ": " + std::to_string(int(fault)) + (*subjects ? " " : "") + subjects;
}

qint64 stored(const Shelf& shelf, const char* kind)
{
    return RecordRepository(*shelf.book).count(*findRecordKind(QString::fromLatin1(kind))).value_or(-1);
}

ErrorCode codeOf(const ImportedFile& file)
{
    return file.error ? file.error->code : ErrorCode::Cancelled;
}

const QByteArray kStaffing = "store,month,headcount\nS1,2025-01,12\nS1,2025-02,13\n";

TEST(ImportService, TellsNewChangedUnchangedAndRefused)
{
    Shelf shelf;
    EXPECT_EQ(counts(shelf.import("staffing.csv", kStaffing)), "2 new, 0 changed, 0 unchanged, 0 refused");
    const ImportedFile second = shelf.import("staffing.csv",
        "store,month,headcount\nS1,2025-01,12\nS1,2025-02,14\nS1,2025-03,15\nS1,2025-04,-1\n", skippingBad());
    EXPECT_EQ(counts(second), "1 new, 1 changed, 1 unchanged, 1 refused");
    EXPECT_TRUE(second.isStored);
    EXPECT_FALSE(second.error);
    EXPECT_EQ(stored(shelf, "staffing"), 3);
}

TEST(ImportService, TheSameFileAgainChangesNoByte)
{
    Shelf shelf;
    shelf.import("staffing.csv", kStaffing);
    const QByteArray before = shelf.bookBytes();
    EXPECT_EQ(counts(shelf.import("staffing.csv", kStaffing)), "0 new, 0 changed, 2 unchanged, 0 refused");
    EXPECT_EQ(shelf.bookBytes(), before);
}

TEST(ImportService, AFileWithABadCellLeavesNothing)
{
    Shelf shelf;
    const QByteArray before = shelf.bookBytes();
    const ImportedFile file = shelf.import("staffing.csv", kStaffing + "S1,2025-03,x\n");
    EXPECT_FALSE(file.isStored);
    ASSERT_EQ(codeOf(file), ErrorCode::FileRefused);
    EXPECT_EQ(file.error->subjects.mid(1), QStringList({QStringLiteral("1"), QStringLiteral("3")}));
    EXPECT_EQ(counts(file), "0 new, 0 changed, 0 unchanged, 1 refused");
    EXPECT_EQ(stored(shelf, "staffing"), 0);
    EXPECT_EQ(shelf.bookBytes(), before);
}

TEST(ImportService, EveryBadCellIsTold)
{
    Shelf shelf;
    const ImportedFile file = shelf.import("staffing.csv",
        "store,month,headcount,joiners\n"
        "S9,2025-01,12,0\n"
        "S1,2025-13,-1,1.5\n"
        "S1,2025-02,12人,\n"
        "S1,,1,1\n");
    EXPECT_THAT(refusals(file),
        ElementsAre(refused("2 store S9", CellFault::UnknownStore, "S1, S2"),
            refused("3 month 2025-13", CellFault::NotAMonth), refused("3 headcount -1", CellFault::Negative),
            refused("3 joiners 1.5", CellFault::NotWhole), refused("4 headcount 12人", CellFault::HasUnit, "人"),
            refused("5 month ", CellFault::Required)));
    EXPECT_EQ(file.refused, 4);
    EXPECT_EQ(file.refusedCells, 6);
}

TEST(ImportService, BrokenRulesAreToldWithTheirFigures)
{
    Shelf shelf;
    const ImportedFile queue = shelf.import(
        "queue_hours.csv", "store,day,hour,arrivals,served,abandoned,within_10min\nS1,2025-03-01,9,10,9,2,10\n");
    EXPECT_THAT(refusals(queue),
        ElementsAre(refused("2 served 9", CellFault::RuleBroken,
                        "served_and_abandoned_within_arrivals|served|9|abandoned|2|arrivals|10"),
            refused(
                "2 within_10min 10", CellFault::RuleBroken, "within_10min_within_served|within_10min|10|served|9")));
    EXPECT_EQ(queue.refused, 1);
    const ImportedFile revenue =
        shelf.import("revenue.csv", "store,month,business_line,amount\nS1,2025-03,mobile,-12.5\n");
    EXPECT_THAT(refusals(revenue),
        ElementsAre(refused("2 amount -12.5", CellFault::RuleBroken, "negative_needs_note|amount|-12.50|note|")));
    const ImportedFile survey = shelf.import(
        "satisfaction.csv", "store,month,item,touchpoint,respondents,score_sum\nS1,2025-03,network,online,3,30.5\n");
    EXPECT_THAT(refusals(survey),
        ElementsAre(refused(
            "2 score_sum 30.5", CellFault::RuleBroken, "score_sum_within_10_a_head|score_sum|30.5|respondents|3")));
}

TEST(ImportService, AKeyTwiceInAFileIsRefusedWithTheEarlierLine)
{
    Shelf shelf;
    const ImportedFile neighbours = shelf.import("staffing.csv", kStaffing + "S1,202502,14\n", skippingBad());
    EXPECT_THAT(refusals(neighbours), ElementsAre(refused("4  ", CellFault::KeyTwice, "3")));
    EXPECT_EQ(counts(neighbours), "2 new, 0 changed, 0 unchanged, 1 refused");
    // Out of order, and under another spelling of the same month.
    const ImportedFile apart = shelf.import("staffing.csv",
        "store,month,headcount\nS2,2025-05,1\nS1,2025-01,2\nS2,2025-01,3\nS2,2025年5月,4\nS1,2025-01,5\n",
        skippingBad());
    EXPECT_THAT(refusals(apart),
        ElementsAre(refused("5  ", CellFault::KeyTwice, "2"), refused("6  ", CellFault::KeyTwice, "3")));
}

TEST(ImportService, AnUnsplitLabelIsAKeyOfItsOwn)
{
    Shelf shelf;
    const ImportedFile file = shelf.import("revenue.csv",
        "store,month,business_line,channel,amount\n"
        "S1,2025-01,mobile,,1\nS1,2025-01,mobile,counter,2\nS1,2025-01,mobile,,3\n",
        skippingBad());
    EXPECT_EQ(counts(file), "2 new, 0 changed, 0 unchanged, 1 refused");
    EXPECT_THAT(refusals(file), ElementsAre(refused("4  ", CellFault::KeyTwice, "2")));
}

TEST(ImportService, ARecordWithAnUnknownLabelTakesNobodysPlace)
{
    Shelf shelf;
    const ImportedFile file = shelf.import("revenue.csv",
        "store,month,business_line,channel,amount\nS1,2025-01,mobile,drone,1\nS1,2025-01,mobile,,2\n", skippingBad());
    EXPECT_EQ(counts(file), "1 new, 0 changed, 0 unchanged, 1 refused");
}

TEST(ImportService, CodesAreThoseOfTheStoresOwnLists)
{
    Shelf shelf;
    const ImportedFile file = shelf.import("channels.csv",
        "store,month,channel,deals\nS1,2025-01,counter,1\nS1,2025-01,热线,2\nS1,2025-01,Online,3\nS1,2025-01,drone,4\n",
        skippingBad());
    EXPECT_EQ(counts(file), "3 new, 0 changed, 0 unchanged, 1 refused");
    EXPECT_THAT(refusals(file),
        ElementsAre(refused(
            "5 channel drone", CellFault::UnknownCode, "counter, self_service, online, hotline, outreach, partner")));
    std::vector<std::string> codes;
    ASSERT_TRUE(RecordRepository(*shelf.book).forEach(*findRecordKind(u"channels"), {}, [&](const Record& record) {
        codes.push_back(std::get<QString>(record[2]).toStdString());
        return Result<void>();
    }));
    EXPECT_THAT(codes, ElementsAre("counter", "hotline", "online"));
}

TEST(ImportService, ANameAndItsCodeAreTheSameKey)
{
    Shelf shelf;
    const ImportedFile file = shelf.import(
        "channels.csv", "store,month,channel,deals\nS1,2025-01,counter,1\nS1,2025-01,营业厅柜台,2\n", skippingBad());
    EXPECT_EQ(counts(file), "1 new, 0 changed, 0 unchanged, 1 refused");
    EXPECT_THAT(refusals(file), ElementsAre(refused("3  ", CellFault::KeyTwice, "2")));
}

TEST(ImportService, TheStoreAsAWholeIsNoTier)
{
    Shelf shelf;
    const ImportedFile file = shelf.import("arpu.csv",
        "store,month,plan_tier,reported\nS1,2025-01,all,48.5\nS1,2025-01,premium,120\nS1,2025-01,gold,1\n",
        skippingBad());
    EXPECT_EQ(counts(file), "2 new, 0 changed, 0 unchanged, 1 refused");
}

TEST(ImportService, KpisOfTargetsMustExist)
{
    Shelf shelf;
    const ImportedFile file =
        shelf.import("targets.csv", "store,year,kpi,target\nS1,2025,arpu,50\nS1,2025,happiness,9\n", skippingBad());
    EXPECT_EQ(counts(file), "1 new, 0 changed, 0 unchanged, 1 refused");
    EXPECT_THAT(refusals(file), ElementsAre(refused("3 kpi happiness", CellFault::UnknownKpi)));
}

TEST(ImportService, ARepeatMayStandBeforeTheComplaintItNames)
{
    Shelf shelf;
    const QByteArray header = "store,complaint,accepted_at,level,repeat_of\n";
    const ImportedFile file = shelf.import("complaints.csv",
        header
            + "S1,C3,2025-03-03T09:00,normal,C2\nS1,C2,2025-03-02T09:00,normal,C1\nS1,C1,2025-03-01T09:00,urgent,\n"
              "S1,C4,2025-03-04T09:00,normal,C9\nS2,C5,2025-03-04T09:00,normal,C1\n",
        skippingBad());
    EXPECT_EQ(counts(file), "3 new, 0 changed, 0 unchanged, 2 refused");
    EXPECT_THAT(refusals(file),
        ElementsAre(refused("5 repeat_of C9", CellFault::UnknownLink),
            refused("6 repeat_of C1", CellFault::UnknownLink))); // another store's
    // And in a later file it may name one that is in the book.
    EXPECT_EQ(counts(shelf.import("complaints.csv", header + "S1,C6,2025-04-01T09:00,normal,C1\n")),
        "1 new, 0 changed, 0 unchanged, 0 refused");
}

// A form's line that nobody has filled in.
TEST(ImportService, ALineWithNothingButItsKeyAddsNothing)
{
    Shelf shelf;
    shelf.book = std::move(*Book::create(shelf.path("new.storeyear")));
    shelf.import({shelf.write("stores.csv", "store,name\nS5,新厅\n")});
    EXPECT_EQ(counts(shelf.import("staffing.csv", "store,month,headcount\nS5,2025-01,9\nS5,2025-02,\n")),
        "1 new, 0 changed, 0 unchanged, 0 refused");
    // Where the book has a figure, emptying the cell takes it away.
    EXPECT_EQ(counts(shelf.import("staffing.csv", "store,month,headcount\nS5,2025-01,\nS5,2025-02,\n")),
        "0 new, 1 changed, 0 unchanged, 0 refused");
}

TEST(ImportService, FilesAreStoredInTheOrderOfTheirLinks)
{
    Shelf shelf;
    shelf.book = std::move(*Book::create(shelf.path("new.storeyear")));
    const auto files = shelf.import({shelf.write("actions.csv", "store,year,action,issue\nS5,2025,A,I\n"),
        shelf.write("issues.csv", "store,year,issue\nS5,2025,I\n"),
        shelf.write("staffing.csv", "store,month,headcount\nS5,2025-01,9\n"),
        shelf.write("stores.csv", "store,name\nS5,新厅\n")});
    std::vector<std::string> order;
    for (const ImportedFile& file : files) {
        order.push_back(file.kind.toStdString());
        EXPECT_EQ(counts(file), "1 new, 0 changed, 0 unchanged, 0 refused") << file.kind.toStdString();
    }
    EXPECT_THAT(order, ElementsAre("stores", "staffing", "issues", "actions"));
    EXPECT_FALSE(StoreRepository(*shelf.book).vocabularies(StoreId(QStringLiteral("S5")))->entries("channel").empty());
}

TEST(ImportService, ABadFileDoesNotKeepTheOthersOut)
{
    Shelf shelf;
    const auto files = shelf.import({shelf.write("staffing.csv", "store,month,headcount\nS1,2025-01,x\n"),
        shelf.write("events.csv", "store,day,title\nS1,2025-01-01,A\n"), shelf.path("issues.csv"),
        shelf.write("notes.csv", "a,b\n")});
    ASSERT_EQ(files.size(), 4U);
    EXPECT_EQ(codeOf(files[0]), ErrorCode::FileRefused);
    EXPECT_EQ(codeOf(files[1]), ErrorCode::FileMissing);
    EXPECT_TRUE(files[2].isStored);
    EXPECT_EQ(codeOf(files[3]), ErrorCode::FileKindUnknown);
    EXPECT_TRUE(files[3].error->subjects[1].startsWith(QStringLiteral("stores, revenue, subscribers")));
}

TEST(ImportService, FilesThatCantBeReadLeaveEveryByte)
{
    Shelf shelf;
    const QByteArray before = shelf.bookBytes();
    const auto code = [&](const QByteArray& bytes) { return codeOf(shelf.import("staffing.csv", bytes)); };
    EXPECT_EQ(code(""), ErrorCode::FileEmpty);
    EXPECT_EQ(code("\n\n"), ErrorCode::FileEmpty);
    EXPECT_EQ(code("store,month\n\"S1,2025-01\n"), ErrorCode::FileUnbalancedQuotes);
    EXPECT_EQ(code("store,month\nS1,2025-01\nS1,\"2025-02\n"), ErrorCode::FileUnbalancedQuotes);
    EXPECT_EQ(code("store,month,salary\n"), ErrorCode::FileColumnUnknown);
    EXPECT_EQ(code("store,month,store\n"), ErrorCode::FileColumnTwice);
    EXPECT_EQ(code("store,headcount\n"), ErrorCode::FileColumnMissing);
    EXPECT_EQ(code("store,month\nS1,\xFF\xFF\n"), ErrorCode::FileEncoding);
    EXPECT_EQ(shelf.bookBytes(), before);
}

TEST(ImportService, TheNameOfAFileTellsItsKind)
{
    EXPECT_EQ(kindOfFile(QStringLiteral("/x/revenue.csv")), QStringLiteral("revenue"));
    EXPECT_EQ(kindOfFile(QStringLiteral("Revenue.CSV")), QStringLiteral("revenue"));
    EXPECT_EQ(kindOfFile(QStringLiteral("queue_hours-2025.csv")), QStringLiteral("queue_hours"));
    EXPECT_EQ(kindOfFile(QStringLiteral("revenue_2025.csv")), QStringLiteral("revenue"));
    EXPECT_EQ(kindOfFile(QStringLiteral("revenue (1).csv")), QStringLiteral("revenue"));
    EXPECT_EQ(kindOfFile(QStringLiteral("revenues.csv")), QString());
    EXPECT_EQ(kindOfFile(QStringLiteral("my revenue.csv")), QString());
}

TEST(ImportService, AKindThatIsGivenGoesBeforeTheName)
{
    Shelf shelf;
    ImportOptions options;
    options.kind = QStringLiteral("staffing");
    EXPECT_EQ(counts(shelf.import("people.csv", kStaffing, options)), "2 new, 0 changed, 0 unchanged, 0 refused");
}

TEST(ImportService, RecordsOfAClosedMonthAreRefused)
{
    Shelf shelf;
    shelf.import("staffing.csv", kStaffing);
    auto transaction = Transaction::begin(*shelf.book, {QStringLiteral("boss"), shelf.clock.now()});
    ASSERT_TRUE(StoreRepository(*shelf.book)
                    .setMonthState(StoreId(QStringLiteral("S1")), Month(2025, 1), MonthState::Closed, {}));
    ASSERT_TRUE(transaction->commit());
    const ImportedFile file = shelf.import(
        "staffing.csv", "store,month,headcount\nS1,2025-01,99\nS1,2025-02,14\nS2,2025-01,5\n", skippingBad());
    EXPECT_EQ(counts(file), "1 new, 1 changed, 0 unchanged, 1 refused");
    EXPECT_THAT(refusals(file), ElementsAre(refused("2  ", CellFault::MonthClosed, "2025-01")));
    // Just as it is, it is no change.
    EXPECT_EQ(counts(shelf.import("staffing.csv", "store,month,headcount\nS1,2025-01,12\n")),
        "0 new, 0 changed, 1 unchanged, 0 refused");
}

TEST(ImportService, TheChangeLogNamesWhoImported)
{
    Shelf shelf;
    shelf.import("staffing.csv", "store,month,headcount\nS1,2025-01,12\n");
    const RecordKind& kind = *findRecordKind(u"staffing");
    Record record(kind.columns.size());
    record[0] = QStringLiteral("S1");
    record[1] = qint64(202501);
    const auto history = ChangeRepository(*shelf.book).history(kind, record);
    ASSERT_TRUE(history);
    ASSERT_EQ(history->size(), 1U);
    EXPECT_EQ(history->front().who, QStringLiteral("anna"));
    EXPECT_EQ(history->front().when, shelf.clock.now());
}

TEST(ImportService, CancellingLeavesNothingOfTheFileAtHand)
{
    Shelf shelf;
    QByteArray rows("store,day,hour,arrivals\n");
    for (int i = 0; i < 40'000; ++i)
        rows += "S1," + QDate(2020, 1, 1).addDays(i / 24).toString(Qt::ISODate).toUtf8() + ','
            + QByteArray::number(i % 24) + ",10\n";
    const QByteArray before = shelf.bookBytes();
    ImportOptions options;
    std::vector<double> parts;
    options.progress = [&parts](const ImportProgress& progress) {
        EXPECT_EQ(progress.number, 1);
        EXPECT_EQ(progress.files, 2);
        parts.push_back(double(progress.position) / double(progress.size));
        return parts.size() < 2;
    };
    const auto files = shelf.import(
        {shelf.write("queue_hours.csv", rows), shelf.write("training.csv", "store,day,topic\nS1,2025-01-01,A\n")},
        options);
    ASSERT_EQ(files.size(), 1U); // no further file is read
    EXPECT_EQ(codeOf(files[0]), ErrorCode::Cancelled);
    EXPECT_FALSE(files[0].isStored);
    ASSERT_EQ(parts.size(), 2U);
    EXPECT_GT(parts[0], 0);
    EXPECT_LT(parts[0], parts[1]);
    EXPECT_EQ(shelf.bookBytes(), before);
}

TEST(ImportService, ThousandsOfBadCellsAreCountedAndTheFirstKept)
{
    Shelf shelf;
    QByteArray rows("store,month,headcount\n");
    for (int i = 0; i < 5000; ++i)
        rows += "S1,2025-01,-1\n";
    const ImportedFile file = shelf.import("staffing.csv", rows);
    EXPECT_EQ(file.refusedCells, 5000);
    EXPECT_EQ(file.refused, 5000);
    EXPECT_EQ(file.refusals.size(), ImportService::kKeptRefusals);
    EXPECT_EQ(file.refusals.back().line, 1001);
}

TEST(ImportService, ABookOfANewerProgramIsNotWritten)
{
    Shelf shelf;
    const QString path = shelf.book->path();
    ASSERT_TRUE(shelf.book->sqlite().run("PRAGMA user_version = 999"));
    shelf.book.reset();
    const QByteArray before = shelf.read(path);
    shelf.book = std::move(*Book::open(path));
    const auto done = ImportService(*shelf.book, shelf.clock).import({shelf.write("staffing.csv", kStaffing)}, {});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::BookReadOnly);
    EXPECT_EQ(shelf.bookBytes(), before);
}

} // namespace

TEST(ImportService, AWorkbookIsReadSheetBySheet)
{
    Shelf shelf;
    // Made by openpyxl: sheets "人员" (recognised by its columns), "events" (by its name), "说明" and an empty one.
    const QString path = QStringLiteral(SOURCE_DIR "/tests/workbooks/openpyxl.xlsx");
    const auto files = shelf.import({path});
    ASSERT_EQ(files.size(), 2U);
    EXPECT_EQ(files[0].label(), QStringLiteral("openpyxl.xlsx [人员]"));
    EXPECT_EQ(files[0].kind, QStringLiteral("staffing"));
    EXPECT_EQ(counts(files[0]), "2 new, 0 changed, 0 unchanged, 0 refused");
    EXPECT_EQ(files[1].kind, QStringLiteral("events"));
    EXPECT_EQ(counts(files[1]), "1 new, 0 changed, 0 unchanged, 0 refused");
    EXPECT_EQ(counts(shelf.import({path})[0]), "0 new, 0 changed, 2 unchanged, 0 refused");
}

TEST(ImportService, AFileWithoutANameIsKnownByItsColumns)
{
    Shelf shelf;
    const auto files = shelf.import(
        {shelf.write("导出.csv", QStringLiteral("门店,月份,人数,离职人数\nS1,2025年1月,12,1\n").toUtf8())});
    ASSERT_EQ(files.size(), 1U);
    EXPECT_EQ(files[0].kind, QStringLiteral("staffing"));
    EXPECT_TRUE(files[0].isStored);
}

TEST(ImportService, WorkbooksThatCantBeReadLeaveEveryByte)
{
    Shelf shelf;
    const QByteArray before = shelf.bookBytes();
    EXPECT_EQ(codeOf(shelf.import({shelf.write("staffing.xlsx", "PK\x03\x04 no")})[0]), ErrorCode::FileDamaged);
    EXPECT_EQ(
        codeOf(shelf.import({shelf.write("staffing.xls", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + "...")})[0]),
        ErrorCode::FileOldExcel);
    EXPECT_EQ(shelf.bookBytes(), before);
}
