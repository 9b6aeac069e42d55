// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outlook.h"
#include "domain/plan_score.h"

#include <gtest/gtest.h>

namespace {

PlanAction action(const char* state, QDate due, std::optional<QDate> done = std::nullopt)
{
    PlanAction result;
    result.year = 2024;
    result.state = QString::fromLatin1(state);
    result.dueOn = due;
    result.doneOn = done;
    return result;
}

const QDate kToday(2025, 12, 31);

TEST(PlanScore, ofAnActionFollowsItsStateAndDays)
{
    const QDate due(2025, 6, 30);
    EXPECT_EQ(scoreOf(action("done", due, due), kToday).score, ActionScore::DoneOnTime);
    EXPECT_EQ(scoreOf(action("done", due), kToday).score, ActionScore::DoneOnTime);
    const ScoredAction late = scoreOf(action("done", due, due.addDays(5)), kToday);
    EXPECT_EQ(late.score, ActionScore::DoneLate);
    EXPECT_EQ(late.daysLate, 5);
    EXPECT_EQ(scoreOf(action("dropped", due), kToday).score, ActionScore::Dropped);
    EXPECT_EQ(scoreOf(action("running", kToday), kToday).score, ActionScore::Running) << "its last day is not over";
    const ScoredAction overdue = scoreOf(action("planned", kToday.addDays(-1)), kToday);
    EXPECT_EQ(overdue.score, ActionScore::Overdue);
    EXPECT_EQ(overdue.daysLate, 1);
    PlanAction open = action("planned", due);
    open.dueOn.reset();
    EXPECT_EQ(scoreOf(open, kToday).score, ActionScore::Planned) << "without a due day nothing is late";
}

TEST(PlanScore, ofAPlanCountsThatYearAlone)
{
    const QDate due(2025, 6, 30);
    std::vector<PlanAction> actions{action("done", due, due), action("done", due, due.addDays(1)),
        action("running", due), action("dropped", due), action("planned", QDate(2026, 3, 1)), action("done", due)};
    actions.back().year = 2025;
    const PlanScore score = scoreOfYear(actions, 2024, kToday);
    EXPECT_EQ(score.actions, 5);
    EXPECT_EQ(score.onTime, 1);
    EXPECT_EQ(score.late, 1);
    EXPECT_EQ(score.done(), 2);
    EXPECT_EQ(score.overdue, 1);
    EXPECT_EQ(score.dropped, 1);
    EXPECT_EQ(score.open, 1);
}

TEST(ProposedTarget, hasThreeDigits)
{
    EXPECT_DOUBLE_EQ(proposedTarget(19876543), 19900000);
    EXPECT_DOUBLE_EQ(proposedTarget(1.6749), 1.67);
    EXPECT_DOUBLE_EQ(proposedTarget(-123.6), -124);
    EXPECT_EQ(proposedTarget(0), 0);
    EXPECT_DOUBLE_EQ(proposedTarget(1.6749, 1.624, Direction::LessIsBetter), 1.62) << "no worse than this year";
    EXPECT_DOUBLE_EQ(proposedTarget(1.6749, 1.71, Direction::LessIsBetter), 1.67);
    EXPECT_DOUBLE_EQ(proposedTarget(19.51, 20.04, Direction::MoreIsBetter), 20.1) << "to the better side";
    EXPECT_DOUBLE_EQ(proposedTarget(19.51, 20.0, Direction::MoreIsBetter), 20.0) << "three digits already";
    EXPECT_DOUBLE_EQ(proposedTarget(-150, -123.6, Direction::MoreIsBetter), -123);
    EXPECT_DOUBLE_EQ(proposedTarget(19.51, 20.04, Direction::Neutral), 19.5);
}

}
