// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plausibility.h"
#include "domain/sheet_builder.h"

#include <gtest/gtest.h>

namespace {

using History = std::vector<std::optional<double>>;

// Two years of a figure with a December twice as high, growing by a tenth.
History seasonal()
{
    History history;
    for (int month = 0; month < 24; ++month)
        history.push_back((month % 12 == 11 ? 2000.0 : 1000.0) * (month < 12 ? 1.0 : 1.1) + month % 3 * 10);
    return history;
}

TEST(Plausibility, aSeasonIsNoSurprise)
{
    History history = seasonal();
    history.pop_back(); // December is judged
    history.insert(history.begin(), 1900.0);
    EXPECT_FALSE(doubtOf(2200, history, false));
    EXPECT_FALSE(doubtOf(1100, history, false)) << "as in the months before it";
    const auto high = doubtOf(22000, history, false);
    ASSERT_TRUE(high);
    EXPECT_EQ(high->lastYear, 2020.0);
    EXPECT_EQ(high->lastMonth, history.back());
    EXPECT_LT(high->low, 1100);
    EXPECT_GT(high->high, 2200);
    EXPECT_LT(high->high, 4400);
}

TEST(Plausibility, questionsAMissingOrAnAddedDigit)
{
    const History history = seasonal();
    EXPECT_TRUE(doubtOf(11000, history, true));
    EXPECT_TRUE(doubtOf(110, history, true));
    EXPECT_TRUE(doubtOf(0, history, true));
    EXPECT_FALSE(doubtOf(1234, history, true));
}

TEST(Plausibility, oneWrongMonthInThePastDoesNotMoveTheRange)
{
    History history = seasonal();
    history[18] = 100000.0;
    EXPECT_TRUE(doubtOf(11000, history, false));
    EXPECT_FALSE(doubtOf(1100, history, false));
}

TEST(Plausibility, fewThingsScatterByThemselves)
{
    const History history{1.0, 3.0, 2.0, 2.0, 1.0, 3.0};
    EXPECT_FALSE(doubtOf(5, history, true));
    EXPECT_FALSE(doubtOf(0, history, true));
    EXPECT_TRUE(doubtOf(30, history, true));
}

TEST(Plausibility, zerosAndNegativesHaveARangeToo)
{
    // An adjustment that is made each April only.
    History history(24, 0.0);
    history[12] = -12.0;
    EXPECT_FALSE(doubtOf(-8, history, true)) << "as last year in this month";
    history[12] = 0.0;
    EXPECT_TRUE(doubtOf(-8, history, true));
    EXPECT_FALSE(doubtOf(0, history, true));
}

TEST(Plausibility, judgesNothingWithoutAPast)
{
    EXPECT_FALSE(doubtOf(5, History{}, true));
    EXPECT_FALSE(doubtOf(5e9, History{1.0, 2.0}, true));
    EXPECT_FALSE(doubtOf(5e9, History(24, std::nullopt), true));
    History longAgo(24, std::nullopt);
    longAgo[0] = longAgo[1] = longAgo[2] = 5.0;
    EXPECT_FALSE(doubtOf(5e9, longAgo, true)) << "nothing in the last twelve months";
}

TEST(Plausibility, readsTheSheetsOwnPast)
{
    std::vector<Record> records;
    records.reserve(26);
    for (int month = 0; month < 24; ++month)
        records.push_back(recordOf("joint_cases",
            {{"store", code("S1")}, {"month", whole((Month(2023, 1) + month).key())}, {"cases", whole(100 + month)}}));
    records.push_back(
        recordOf("joint_cases", {{"store", code("S1")}, {"month", whole(202501)}, {"cases", whole(1240)}}));
    records.push_back(
        recordOf("joint_cases", {{"store", code("S1")}, {"month", whole(202502)}, {"cases", whole(125)}}));
    const Sheet sheet = sheetOf("joint_cases", 2025, records);
    const auto doubt = doubtOf(sheet, {0, Month(2025, 1)});
    ASSERT_TRUE(doubt);
    EXPECT_EQ(doubt->lastYear, 112.0);
    EXPECT_EQ(doubt->lastMonth, 123.0);
    EXPECT_FALSE(doubtOf(sheet, {0, Month(2025, 2)}));
    EXPECT_FALSE(doubtOf(sheet, {0, Month(2025, 3)})) << "empty";
    EXPECT_FALSE(doubtOf(sheet, {static_cast<int>(sheet.rows().size()) - 1, Month(2025, 1)})) << "computed";
}

}
