// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/comparison.h"

#include "domain/seasons.h"
#include "domain/target_path.h"

#include <gtest/gtest.h>

#include <vector>

TEST(Comparison, BinaryNoiseIsNoDifference)
{
    EXPECT_NE(0.1 + 0.2, 0.3);
    EXPECT_EQ(difference(0.1 + 0.2, 0.3), 0);
    EXPECT_EQ(difference(5, 3), 2);
    EXPECT_EQ(difference(1e-12, 0), 1e-12) << "small is not noise beside zero";
}

TEST(Comparison, TargetsAreJudgedAtFullPrecision)
{
    EXPECT_EQ(judgeTarget(Direction::MoreIsBetter, 0.1 + 0.2, 0.3, 0.3), Verdict::Exceeded);
    EXPECT_EQ(judgeTarget(Direction::LessIsBetter, 0.1 + 0.2, 0.3, {}), Verdict::Met);
    EXPECT_EQ(judgeTarget(Direction::MoreIsBetter, 99.9999, 100, {}), Verdict::Missed) << "though it prints as 100.0";
    EXPECT_EQ(judgeTarget(Direction::LessIsBetter, 1.5001, 1.5, {}), Verdict::Missed);
    EXPECT_EQ(judgeTarget(Direction::MoreIsBetter, 5, 10, 4), Verdict::Missed) << "a stretch below the target";
}

TEST(Comparison, ChangesAreJudgedByTheDirection)
{
    EXPECT_EQ(judgeChange(Direction::MoreIsBetter, -1), Judgement::Bad);
    EXPECT_EQ(judgeChange(Direction::LessIsBetter, -1), Judgement::Good);
    EXPECT_EQ(judgeChange(Direction::LessIsBetter, 0), Judgement::Neutral);
    EXPECT_EQ(judgeChange(Direction::Neutral, 1), Judgement::Neutral);
}

TEST(Comparison, PercentNeedsAPositiveBase)
{
    EXPECT_EQ(percentChange(150, 100), 50);
    EXPECT_EQ(percentChange(1, 0), std::nullopt);
    EXPECT_EQ(percentChange(1, -1), std::nullopt);
    EXPECT_EQ(completion(50, 100), 50);
    EXPECT_EQ(completion(50, 0), std::nullopt);
    EXPECT_EQ(completion(50, -10), std::nullopt);
}

TEST(Seasons, AreTheYearBeforesMonths)
{
    MonthFigures before;
    before.fill(50);
    before[8] = 450;
    const Seasons seasons(before);
    EXPECT_DOUBLE_EQ(seasons.part(1, 9), 0.45);
    EXPECT_DOUBLE_EQ(seasons.part(1, 1), 0.05);
}

TEST(Seasons, AreTwelfthsWhereAMonthIsMissingOrHadNothing)
{
    MonthFigures before;
    before.fill(50);
    before[3].reset();
    EXPECT_DOUBLE_EQ(Seasons(before).part(1, 1), 1.0 / 12);
    before[3] = 0;
    EXPECT_DOUBLE_EQ(Seasons(before).part(1, 4), 1.0 / 12);
    EXPECT_DOUBLE_EQ(Seasons().part(1, 12), 1.0 / 12);
}

TEST(Seasons, KeepTheMonthsDistancesWhereSomeLose)
{
    MonthFigures before;
    before.fill(10);
    before[0] = -14; // 96 in all, 8 a month
    const Seasons seasons(before);
    EXPECT_DOUBLE_EQ(seasons.part(120, 1), -12);
    EXPECT_DOUBLE_EQ(seasons.part(120, 2), 12);
    EXPECT_DOUBLE_EQ(seasons.part(120, std::vector<int>{1, 2, 3}), 12);
    EXPECT_DOUBLE_EQ(seasons.part(96, 1), -14);
}

TEST(Seasons, AllTwelveAreTheWholeYearExactly)
{
    MonthFigures before;
    for (size_t i = 0; i < before.size(); ++i)
        before[i] = 0.1 + 0.7 * static_cast<double>(i);
    const std::vector<int> all{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    EXPECT_EQ(Seasons(before).part(3, all), 3);
    EXPECT_EQ(Seasons().part(3, all), 3);
}

TEST(TargetPath, NoMonthsAskForNothing)
{
    EXPECT_EQ(TargetPath(RollUp::Sum, Seasons(), {}).over(100, {}), std::nullopt);
    EXPECT_EQ(TargetPath(RollUp::Mean, Seasons(), {}).over(100, {}), std::nullopt);
}
