// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/record_reader.h"

#include "exchange/cell_parser.h"
#include "exchange/written_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using testing::ElementsAre;

namespace {

// A record as one line of text, its cells as they are written, joined by |.
std::string line(const RecordKind& kind, const Record& record)
{
    QStringList cells;
    for (size_t i = 0; i < record.size(); ++i)
        cells << cellText(kind.columns[i], record[i]);
    return cells.join(u'|').toStdString();
}

struct Reading {
    std::vector<std::string> records;  // whole ones
    std::vector<std::string> refusals; // "line column value fault"
    std::optional<Error> error;
};

Reading read(const char* kindName, const QByteArray& bytes)
{
    const WrittenFiles files;
    const RecordKind& kind = *findRecordKind(QString::fromUtf8(kindName));
    Reading reading;
    auto reader = RecordReader::open(files.write(QStringLiteral("file.csv"), bytes), kind);
    if (!reader) {
        reading.error = reader.error();
        return reading;
    }
    for (;;) {
        const Result<bool> more = (*reader)->next();
        if (!more)
            reading.error = more.error();
        if (!more || !*more)
            return reading;
        for (const Refusal& refusal : (*reader)->refusals())
            reading.refusals.push_back(std::to_string(refusal.line) + ' ' + refusal.column.toStdString() + ' '
                + refusal.value.toStdString() + ' ' + std::to_string(int(refusal.fault)));
        if ((*reader)->refusals().empty())
            reading.records.push_back(line(kind, (*reader)->record()));
    }
}

std::string refused(const char* where, CellFault fault)
{
    return std::string(where) + ' ' + std::to_string(int(fault));
}

TEST(RecordReader, TakesColumnsInAnyOrder)
{
    const Reading reading = read("staffing", "leavers,month,headcount,store\n1,2025-03,12,S1\n");
    EXPECT_THAT(reading.records, ElementsAre("S1|2025-03|12||1|"));
    EXPECT_TRUE(reading.refusals.empty());
}

TEST(RecordReader, AMissingColumnIsEmptyInEveryRecord)
{
    const Reading reading = read("staffing", "store,month,headcount\nS1,2025-03,12\nS1,2025-04,\n");
    EXPECT_THAT(reading.records, ElementsAre("S1|2025-03|12|||", "S1|2025-04||||"));
}

TEST(RecordReader, TakesChineseHeadersAndGbk)
{
    // 营业厅,月份,在岗人数 in GBK
    const Reading reading =
        read("staffing", "\xD3\xAA\xD2\xB5\xCC\xFC,\xD4\xC2\xB7\xDD,\xD4\xDA\xB8\xDA\xC8\xCB\xCA\xFD\nS1,202503,12\n");
    EXPECT_THAT(reading.records, ElementsAre("S1|2025-03|12|||"));
}

TEST(RecordReader, NamesAnUnknownColumn)
{
    const Reading reading = read("staffing", "store,month,headcout\nS1,2025-03,12\n");
    ASSERT_TRUE(reading.error);
    EXPECT_EQ(reading.error->code, ErrorCode::FileColumnUnknown);
    EXPECT_EQ(reading.error->subjects.value(1), QStringLiteral("headcout"));
    EXPECT_EQ(
        reading.error->subjects.value(2), QStringLiteral("store, month, headcount, joiners, leavers, career_plans"));
}

TEST(RecordReader, NamesAColumnThatStandsTwiceUnderTwoNames)
{
    const Reading reading = read("staffing", "store,month,headcount,在岗人数\nS1,2025-03,12,13\n");
    ASSERT_TRUE(reading.error);
    EXPECT_EQ(reading.error->code, ErrorCode::FileColumnTwice);
    EXPECT_EQ(reading.error->subjects.value(1), QStringLiteral("在岗人数"));
}

TEST(RecordReader, NamesAKeyColumnThatIsNotThere)
{
    const Reading reading = read("staffing", "store,headcount\nS1,12\n");
    ASSERT_TRUE(reading.error);
    EXPECT_EQ(reading.error->code, ErrorCode::FileColumnMissing);
    EXPECT_EQ(reading.error->subjects.value(1), QStringLiteral("month"));
    // A label that may be left out is no such column.
    EXPECT_FALSE(read("revenue", "store,month,business_line,amount\nS1,2025-03,mobile,1\n").error);
}

TEST(RecordReader, TellsEveryBadCellOfARecord)
{
    const Reading reading = read("staffing",
        "store,month,headcount,joiners\n"
        "S1,2025-13,-3,x\n"
        "S1,2025-04,12,1\n"
        ",2025-05,1.5,2\n");
    EXPECT_THAT(reading.refusals,
        ElementsAre(refused("2 month 2025-13", CellFault::NotAMonth), refused("2 headcount -3", CellFault::Negative),
            refused("2 joiners x", CellFault::NotANumber), refused("4 store ", CellFault::Required),
            refused("4 headcount 1.5", CellFault::NotWhole)));
    EXPECT_THAT(reading.records, ElementsAre("S1|2025-04|12|1||"));
}

TEST(RecordReader, ARefusedRecordLeavesNothingForTheNext)
{
    const Reading reading =
        read("staffing", "store,month,headcount\nS1,2025-03,12\nS1,2025-04,x\nS1,2025-05\nS1,2025-06,\n");
    EXPECT_THAT(reading.records, ElementsAre("S1|2025-03|12|||", "S1|2025-06||||"));
}

TEST(RecordReader, TellsLinesOfTheWrongLength)
{
    const Reading reading = read("staffing", "store,month,headcount\nS1,2025-03\nS1,2025-04,1,2\n");
    EXPECT_THAT(
        reading.refusals, ElementsAre(refused("2  ", CellFault::TooFewCells), refused("3  ", CellFault::TooManyCells)));
}

TEST(RecordReader, EmptyCellsPastTheLastColumnDoNoHarm)
{
    const Reading reading = read("staffing", "store,month,headcount,,\nS1,2025-03,12,,\nS1,2025-04,12\n,,,,\n");
    EXPECT_THAT(reading.records, ElementsAre("S1|2025-03|12|||", "S1|2025-04|12|||"));
    EXPECT_TRUE(reading.refusals.empty());
    EXPECT_FALSE(reading.error);
}

TEST(RecordReader, LinesAreThoseOfTheFile)
{
    const Reading reading =
        read("events", "store,day,title,detail\nS1,2025-03-01,A,\"two\nlines\"\n\nS1,2025-02-30,B,\n");
    EXPECT_THAT(reading.refusals, ElementsAre(refused("5 day 2025-02-30", CellFault::NoSuchDay)));
}

TEST(RecordReader, AFileOfBlankLinesIsEmpty)
{
    const Reading reading = read("staffing", "\n\n,,\n");
    ASSERT_TRUE(reading.error);
    EXPECT_EQ(reading.error->code, ErrorCode::FileEmpty);
}

TEST(RecordReader, AHeaderAloneIsAFileWithoutRecords)
{
    const Reading reading = read("staffing", "store,month\n");
    EXPECT_FALSE(reading.error);
    EXPECT_TRUE(reading.records.empty());
}

TEST(RecordReader, TellsAnUnclosedQuoteBehindGoodRecords)
{
    const Reading reading = read("events", "store,day,title\nS1,2025-03-01,A\nS1,2025-03-02,\"B\n");
    ASSERT_TRUE(reading.error);
    EXPECT_EQ(reading.error->code, ErrorCode::FileUnbalancedQuotes);
    EXPECT_EQ(reading.error->subjects.value(1), QStringLiteral("3"));
}

} // namespace
