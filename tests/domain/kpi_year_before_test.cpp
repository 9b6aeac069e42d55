// SPDX-License-Identifier: GPL-3.0-or-later
// This year against the year before: always over the same months.
#include "domain/kpi_reading.h"

TEST(YearBefore, IsTakenOverTheSameMonthsOfAYearInProgress)
{
    FactBuilder book;
    for (int i = 0; i < 12; ++i)
        book.revenue(202401 + i, 100);
    for (int i = 0; i < 4; ++i)
        book.revenue(202501 + i, 110);
    const KpiResult revenue = resultOf(book.facts, "revenue", 202504);
    EXPECT_EQ(revenue.value, 440);
    EXPECT_EQ(revenue.previous, 400);
    EXPECT_EQ(revenue.comparable, 440);
    EXPECT_EQ(revenue.change, 40);
    EXPECT_DOUBLE_EQ(orNaN(revenue.changePercent), 10);
    EXPECT_EQ(revenue.changeJudgement, Judgement::Good);
    EXPECT_TRUE(revenue.missing.empty());
    EXPECT_EQ(revenue.counted, months({202501, 202502, 202503, 202504}));
}

TEST(YearBefore, AGapThisYearNeverLooksLikeAFall)
{
    FactBuilder book;
    for (int i = 0; i < 12; ++i) {
        book.revenue(202401 + i, 100);
        if (i != 2)
            book.revenue(202501 + i, 100);
    }
    const KpiResult revenue = resultOf(book.facts, "revenue");
    EXPECT_EQ(revenue.value, 1100);
    EXPECT_EQ(revenue.missing, months({202503}));
    EXPECT_EQ(revenue.previous, 1100);
    EXPECT_EQ(revenue.change, 0);
    EXPECT_EQ(revenue.changePercent, 0);
    EXPECT_EQ(revenue.changeJudgement, Judgement::Neutral);
}

TEST(YearBefore, AGapInTheYearBeforeLeavesTheMonthOutOnBothSides)
{
    FactBuilder book;
    book.revenue(202401, 100).revenue(202403, 100);
    book.revenue(202501, 120).revenue(202502, 500).revenue(202503, 120);
    const KpiResult revenue = resultOf(book.facts, "revenue", 202503);
    EXPECT_EQ(revenue.value, 740) << "the year's own value is over all its months";
    EXPECT_EQ(revenue.previous, 200);
    EXPECT_EQ(revenue.comparable, 240);
    EXPECT_EQ(revenue.previousMissing, months({202502}));
    EXPECT_EQ(revenue.compared, months({202501, 202503}));
    EXPECT_EQ(revenue.change, 40);
    EXPECT_DOUBLE_EQ(orNaN(revenue.changePercent), 20);
}

TEST(YearBefore, IsNothingWhereNoMonthHasIt)
{
    FactBuilder book;
    book.revenue(202501, 120).revenue(202412, 90);
    const KpiResult revenue = resultOf(book.facts, "revenue", 202501);
    EXPECT_EQ(revenue.value, 120);
    EXPECT_EQ(revenue.previous, std::nullopt);
    EXPECT_EQ(revenue.comparable, std::nullopt);
    EXPECT_EQ(revenue.change, std::nullopt);
    EXPECT_EQ(revenue.changePercent, std::nullopt);
    EXPECT_EQ(revenue.changeJudgement, Judgement::Neutral);
}

TEST(YearBefore, EverythingIsNothingWithoutAMonthThisYear)
{
    FactBuilder book;
    book.revenue(202401, 120).target(2025, "revenue", 1000);
    const KpiResult revenue = resultOf(book.facts, "revenue", 202502);
    EXPECT_EQ(revenue.value, std::nullopt);
    EXPECT_EQ(revenue.previous, std::nullopt);
    EXPECT_EQ(revenue.target, std::nullopt);
    EXPECT_EQ(revenue.completion, std::nullopt);
    EXPECT_EQ(revenue.verdict, Verdict::None);
    EXPECT_EQ(revenue.yearTarget, 1000) << "as entered";
    EXPECT_EQ(revenue.missing, months({202501, 202502}));
}

TEST(YearBefore, AShareChangesInPointsOnly)
{
    FactBuilder book;
    book.subscribers(202401, {{"closing", 1000}, {"on_5g", 400}});
    book.subscribers(202501, {{"closing", 1000}, {"on_5g", 550}});
    const KpiResult share = resultOf(book.facts, "share_5g", 202501);
    EXPECT_DOUBLE_EQ(orNaN(share.change), 15);
    EXPECT_EQ(share.changePercent, std::nullopt);
}

TEST(YearBefore, PercentHasNoMeaningOnAZeroOrNegativeBase)
{
    FactBuilder book;
    book.subscribers(202401, {{"gross_adds", 10}, {"churned", 30}, {"adjustment", 0}, {"port_ins", 0}});
    book.subscribers(202501, {{"gross_adds", 50}, {"churned", 30}, {"adjustment", 0}, {"port_ins", 4}});
    const KpiResult netAdds = resultOf(book.facts, "net_adds", 202501);
    EXPECT_EQ(netAdds.change, 40);
    EXPECT_EQ(netAdds.changePercent, std::nullopt);
    EXPECT_EQ(netAdds.changeJudgement, Judgement::Good);
    EXPECT_EQ(resultOf(book.facts, "port_ins", 202501).changePercent, std::nullopt);
}

TEST(YearBefore, WelcomeDependsOnTheDirectionNotOnTheSign)
{
    FactBuilder book;
    book.subscribers(202401, {{"churned", 30}, {"opening", 1000}, {"closing", 1000}, {"voice_minutes", 9}});
    book.subscribers(202501, {{"churned", 40}, {"opening", 1000}, {"closing", 1000}, {"voice_minutes", 5}});
    EXPECT_EQ(resultOf(book.facts, "churn_rate", 202501).changeJudgement, Judgement::Bad);
    EXPECT_EQ(resultOf(book.facts, "minutes_per_user", 202501).changeJudgement, Judgement::Neutral);
}

TEST(YearBefore, SingleMonthsOfBothYearsAreListed)
{
    FactBuilder book;
    book.revenue(202401, 10).revenue(202412, 20).revenue(202501, 30).revenue(202503, 50).revenue(202504, 60);
    const KpiResult revenue = resultOf(book.facts, "revenue", 202503);
    EXPECT_EQ(revenue.months[0], 30);
    EXPECT_EQ(revenue.months[1], std::nullopt);
    EXPECT_EQ(revenue.months[2], 50);
    EXPECT_EQ(revenue.months[3], std::nullopt) << "after the month reviewed";
    EXPECT_EQ(revenue.previousMonths[0], 10);
    EXPECT_EQ(revenue.previousMonths[5], std::nullopt);
    EXPECT_EQ(revenue.previousMonths[11], 20) << "all twelve of the year before";
}

TEST(YearBefore, AFigureForTheYearComparesYearsAndHasNoMonths)
{
    FactBuilder book;
    book.add("cohorts", 202412, {}, {{"base_subscribers", 1000}, {"repurchasers", 310}});
    book.add("cohorts", 202512, {}, {{"base_subscribers", 2000}, {"repurchasers", 660}});
    const KpiResult rate = resultOf(book.facts, "repurchase_rate");
    EXPECT_EQ(rate.value, 33);
    EXPECT_EQ(rate.previous, 31);
    EXPECT_EQ(rate.change, 2);
    for (const std::optional<double>& month : rate.months)
        EXPECT_EQ(month, std::nullopt);
}

TEST(YearBefore, ThroughAfterDecemberIsDecember)
{
    FactBuilder book(202401, 202603);
    book.revenue(202512, 5).revenue(202601, 7);
    const KpiResult revenue =
        KpiCalculator(Catalogue::shipped(), book.facts).result(kpi("revenue"), 2025, Month(2026, 3));
    EXPECT_EQ(revenue.value, 5);
    EXPECT_EQ(revenue.missing.size(), 11U);
}

TEST(YearBefore, ThroughBeforeJanuaryIsNothing)
{
    FactBuilder book;
    book.revenue(202501, 5);
    const KpiResult revenue =
        KpiCalculator(Catalogue::shipped(), book.facts).result(kpi("revenue"), 2025, Month(2024, 12));
    EXPECT_EQ(revenue.value, std::nullopt);
    EXPECT_TRUE(revenue.missing.empty());
}

TEST(YearBefore, AnUnknownKpiHasNothing)
{
    FactBuilder book;
    const KpiResult nothing = resultOf(book.facts, "no_such_kpi");
    EXPECT_EQ(nothing.id, kpi("no_such_kpi"));
    EXPECT_EQ(nothing.value, std::nullopt);
    EXPECT_TRUE(nothing.missing.empty());
}

TEST(LastMonthWithFigures, IsTheYearsOwn)
{
    Facts facts;
    facts.monthsWithFigures = months({202311, 202501, 202503, 202601});
    EXPECT_EQ(lastMonthWithFigures(facts, 2025), Month(2025, 3));
    EXPECT_EQ(lastMonthWithFigures(facts, 2023), Month(2023, 11));
    EXPECT_EQ(lastMonthWithFigures(facts, 2024), std::nullopt);
}
