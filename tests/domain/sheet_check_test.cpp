// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/month_progress.h"
#include "domain/sheet_builder.h"
#include "domain/sheet_check.h"
#include "domain/sheet_edit.h"

#include <gtest/gtest.h>

namespace {

Record area(int month, const char* name, qint64 opening, qint64 grossAdds, qint64 churned, qint64 closing)
{
    return recordOf("subscribers",
        {{"store", code("S1")}, {"month", whole(month)}, {"area", code(name)}, {"opening", whole(opening)},
            {"gross_adds", whole(grossAdds)}, {"churned", whole(churned)}, {"adjustment", whole(0)},
            {"closing", whole(closing)}});
}

QStringList rules(const std::vector<SheetFault>& faults)
{
    QStringList result;
    for (const SheetFault& fault : faults)
        result.append(fault.rule);
    return result;
}

TEST(SheetCheck, marksTheCellsOfABrokenRuleWhileTyping)
{
    const Sheet sheet = sheetOf("subscribers", 2025, {area(202501, "urban", 1000, 30, 10, 1020)});
    EXPECT_TRUE(faultsIn(sheet, Month(2025, 1), {}).empty());
    const int portIns = rowOf(sheet, {"urban"}, "port_ins");
    const Sheet typed = withBatch(sheet, batchOf(sheet, {}, {{{portIns, Month(2025, 1)}, whole(31)}}));
    const auto faults = faultsIn(typed, Month(2025, 1), {});
    ASSERT_EQ(rules(faults), QStringList{"port_ins_within_gross_adds"});
    EXPECT_TRUE(concerns(faults[0], typed, {portIns, Month(2025, 1)}));
    EXPECT_TRUE(concerns(faults[0], typed, {rowOf(sheet, {"urban"}, "gross_adds"), Month(2025, 1)}));
    EXPECT_FALSE(concerns(faults[0], typed, {rowOf(sheet, {"urban"}, "churned"), Month(2025, 1)}));
    EXPECT_FALSE(concerns(faults[0], typed, {portIns, Month(2025, 2)}));
}

TEST(SheetCheck, openingIsLastMonthsClosingAlsoOverNewYear)
{
    const Sheet sheet = sheetOf("subscribers", 2025,
        {area(202412, "urban", 990, 20, 10, 1000), area(202501, "urban", 1001, 30, 10, 1021),
            area(202502, "town", 5, 0, 0, 5)});
    const auto faults = faultsIn(sheet, Month(2025, 1), {});
    ASSERT_EQ(rules(faults), QStringList{"opening_is_last_closing"});
    EXPECT_EQ(faults[0].figures, (std::vector<Value>{whole(1001), whole(1000)}));
    EXPECT_TRUE(faultsIn(sheet, Month(2025, 2), {}).empty()) << "nothing to compare with";
}

TEST(SheetCheck, theSourcesGrossAddsStayWithinTheStores)
{
    const auto source = [](const char* name, qint64 adds) {
        return recordOf("acquisition",
            {{"store", code("S1")}, {"month", whole(202503)}, {"source", code(name)}, {"gross_adds", whole(adds)}});
    };
    const Sheet sheet = sheetOf("acquisition", 2025, {source("campus", 40), source("online", 61)});
    SheetSurroundings surroundings;
    EXPECT_TRUE(faultsIn(sheet, Month(2025, 3), surroundings).empty()) << "gross adds not known";
    surroundings.grossAdds[2] = 101;
    EXPECT_TRUE(faultsIn(sheet, Month(2025, 3), surroundings).empty());
    surroundings.grossAdds[2] = 100;
    const auto faults = faultsIn(sheet, Month(2025, 3), surroundings);
    ASSERT_EQ(rules(faults), QStringList{"sources_within_gross_adds"});
    EXPECT_TRUE(concerns(faults[0], sheet, {rowOf(sheet, {"online"}, "gross_adds"), Month(2025, 3)}));
    EXPECT_TRUE(concerns(faults[0], sheet, {rowOf(sheet, {"campus"}, "gross_adds"), Month(2025, 3)}));
}

TEST(SheetCheck, namesTheUnlikelyFiguresOfAMonth)
{
    std::vector<Record> records;
    for (int month = 1; month <= 12; ++month)
        records.push_back(recordOf("staffing",
            {{"store", code("S1")}, {"month", whole(202400 + month)}, {"headcount", whole(28)},
                {"leavers", whole(month % 2)}}));
    records.push_back(recordOf("staffing",
        {{"store", code("S1")}, {"month", whole(202501)}, {"headcount", whole(280)}, {"leavers", whole(1)}}));
    const Sheet sheet = sheetOf("staffing", 2025, records);
    const auto doubts = doubtsIn(sheet, Month(2025, 1));
    ASSERT_EQ(doubts.size(), 1u);
    EXPECT_EQ(sheet.kind().columns[static_cast<size_t>(doubts[0].column)].name, "headcount");
    EXPECT_TRUE(doubtsIn(sheet, Month(2025, 2)).empty());
}

std::vector<Record> yearOfChannels()
{
    std::vector<Record> records;
    for (int month = 1; month <= 12; ++month) {
        for (const char* channel : {"counter", "online"})
            records.push_back(recordOf("channels",
                {{"store", code("S1")}, {"month", whole(202400 + month)}, {"channel", code(channel)},
                    {"visits", whole(100)}, {"deals", whole(10)}}));
    }
    // Once only: a figure that is not to be asked for every month.
    records.back()[static_cast<size_t>(findRecordKind(u"channels")->indexOf(u"errors"))] = qint64(3);
    return records;
}

TEST(MonthProgress, asksForWhatTheLastMonthsHad)
{
    std::vector<Record> records = yearOfChannels();
    EXPECT_EQ(expectation(sheetOf("channels", 2025, records), Month(2025, 1)).expected, 4);
    EXPECT_EQ(expectation(sheetOf("channels", 2025, records), Month(2025, 1)).filled, 0);
    records.push_back(recordOf("channels",
        {{"store", code("S1")}, {"month", whole(202501)}, {"channel", code("counter")}, {"visits", whole(90)},
            {"cost", whole(5)}}));
    const Sheet sheet = sheetOf("channels", 2025, records);
    const Expectation january = expectation(sheet, Month(2025, 1));
    EXPECT_EQ(january.filled, 1);
    EXPECT_EQ(january.expected, 4);
    EXPECT_EQ(missingRows(sheet, Month(2025, 1)),
        (std::vector<int>{rowOf(sheet, {"counter"}, "deals"), rowOf(sheet, {"online"}, "visits"),
            rowOf(sheet, {"online"}, "deals")}));
}

TEST(MonthProgress, aFirstMonthIsCompleteWhenItsLinesAre)
{
    const auto cases = [](Value answered) {
        return sheetOf("joint_cases", 2025,
            {recordOf("joint_cases",
                {{"store", code("S1")}, {"month", whole(202501)}, {"cases", whole(5)},
                    {"answered_15min", std::move(answered)}, {"resolve_hours", 8.0}})});
    };
    EXPECT_EQ(expectation(cases({}), Month(2025, 1)).filled, 2);
    EXPECT_EQ(expectation(cases({}), Month(2025, 1)).expected, 3);
    EXPECT_EQ(expectation(cases(whole(4)), Month(2025, 1)).filled, 3);
    EXPECT_EQ(expectation(cases({}), Month(2024, 12)).expected, 0);
}

TEST(MonthProgress, theStateOfAMonthAndItsFaultsDecide)
{
    ProgressCell cell;
    EXPECT_EQ(progressOf(cell, false, MonthState::Open), Progress::Empty);
    cell.expected = 4;
    cell.filled = 3;
    EXPECT_EQ(progressOf(cell, true, MonthState::Open), Progress::Partial);
    EXPECT_EQ(progressOf(cell, true, MonthState::Submitted), Progress::Submitted);
    cell.filled = 4;
    EXPECT_EQ(progressOf(cell, true, MonthState::Open), Progress::Complete);
    cell.doubts = 1;
    EXPECT_EQ(progressOf(cell, true, MonthState::Open), Progress::Failing);
    cell.doubts = 0;
    cell.faults = 1;
    EXPECT_EQ(progressOf(cell, true, MonthState::Submitted), Progress::Failing);
    EXPECT_EQ(progressOf(cell, true, MonthState::Closed), Progress::Closed);
}

TEST(MonthProgress, daysAreWholeWhenTheyReachTheMonthsEnd)
{
    const Month february(2025, 2);
    const auto until = [](int last) {
        std::vector<QDate> days;
        for (int day = 5; day <= last; ++day)
            days.emplace_back(2025, 2, day);
        return days;
    };
    EXPECT_EQ(dailyProgress({}, february, MonthState::Open).progress, Progress::Empty);
    EXPECT_EQ(dailyProgress(until(24), february, MonthState::Open).progress, Progress::Partial);
    EXPECT_EQ(dailyProgress(until(24), february, MonthState::Open).expected, 28);
    EXPECT_EQ(dailyProgress(until(25), february, MonthState::Open).progress, Progress::Complete);
    EXPECT_EQ(eventProgress(0, MonthState::Open).progress, Progress::Empty);
    EXPECT_EQ(eventProgress(2, MonthState::Open).progress, Progress::Complete);
    EXPECT_EQ(eventProgress(2, MonthState::Closed).progress, Progress::Closed);
}

}
