// SPDX-License-Identifier: GPL-3.0-or-later
// A target is for the year; here it is brought to the months that have figures, and judged.
#include "domain/kpi_reading.h"

namespace {

// Revenue of 2024: 100 in each month, but 200 in January and none of the rest: seasons of 2/13 and 1/13.
FactBuilder withSeasons()
{
    FactBuilder book;
    for (int i = 0; i < 12; ++i)
        book.revenue(202401 + i, i == 0 ? 200 : 100);
    return book;
}

}

TEST(Target, OfAWholeYearIsTheOneEntered)
{
    FactBuilder book = withSeasons();
    for (int i = 0; i < 12; ++i)
        book.revenue(202501 + i, 111.11);
    const KpiResult revenue = resultOf(book.target(2025, "revenue", 1300.01).facts, "revenue");
    EXPECT_EQ(revenue.target, 1300.01);
    EXPECT_EQ(revenue.yearTarget, 1300.01);
}

TEST(Target, OfAFlowIsSharedOutByLastYearsSeasons)
{
    FactBuilder book = withSeasons();
    book.revenue(202501, 220).revenue(202502, 90).target(2025, "revenue", 1300, 2600);
    const KpiResult revenue = resultOf(book.facts, "revenue", 202502);
    EXPECT_DOUBLE_EQ(orNaN(revenue.target), 300);
    EXPECT_DOUBLE_EQ(orNaN(revenue.stretch), 600);
    EXPECT_DOUBLE_EQ(orNaN(revenue.targetMonths[0]), 200);
    EXPECT_DOUBLE_EQ(orNaN(revenue.targetMonths[11]), 100) << "months to come have theirs too";
    EXPECT_DOUBLE_EQ(orNaN(revenue.completion), 310.0 / 300 * 100);
    EXPECT_DOUBLE_EQ(orNaN(revenue.targetGap), 10);
    EXPECT_EQ(revenue.verdict, Verdict::Met);
}

TEST(Target, OfAFlowLeavesMissingMonthsOut)
{
    FactBuilder book = withSeasons();
    book.revenue(202502, 90).revenue(202503, 110).target(2025, "revenue", 1300);
    const KpiResult revenue = resultOf(book.facts, "revenue", 202503);
    EXPECT_DOUBLE_EQ(orNaN(revenue.target), 200) << "January is missing, so its target is not asked for";
    EXPECT_EQ(revenue.verdict, Verdict::Met);
}

TEST(Target, OfAFlowIsTwelfthsWithoutAWholeYearBefore)
{
    FactBuilder book;
    book.revenue(202401, 900).revenue(202501, 100).target(2025, "revenue", 1200);
    EXPECT_DOUBLE_EQ(orNaN(resultOf(book.facts, "revenue", 202501).target), 100);
}

TEST(Target, OfAFlowKeepsItsMonthsDistancesWhereOneBeforeLost)
{
    FactBuilder book;
    for (int i = 0; i < 12; ++i)
        book.subscribers(202401 + i, {{"gross_adds", 20}, {"churned", i == 1 ? 25.0 : 10.0}, {"adjustment", 0}});
    book.subscribers(202501, {{"gross_adds", 30}, {"churned", 10}, {"adjustment", 0}}).target(2025, "net_adds", 120);
    // The mean month was 105 / 12 = 8.75, January 1.25 above it.
    EXPECT_DOUBLE_EQ(orNaN(resultOf(book.facts, "net_adds", 202501).target), 11.25);
}

TEST(Target, OfARatioIsTheSameForAnyMonths)
{
    FactBuilder book;
    book.revenue(202501, 50).subscribers(202501, {{"opening", 1}, {"closing", 1}}).target(2025, "arpu", 48.5);
    const KpiResult arpu = resultOf(book.facts, "arpu", 202501);
    EXPECT_EQ(arpu.target, 48.5);
    EXPECT_EQ(arpu.targetMonths[6], 48.5);
}

TEST(Target, OfAFlowOverAStockGrowsWithTheMonths)
{
    FactBuilder book = withSeasons();
    book.facts.store.floorAreaM2 = 10;
    book.revenue(202501, 220).target(2025, "revenue_per_m2", 130);
    const KpiResult perM2 = resultOf(book.facts, "revenue_per_m2", 202501);
    EXPECT_DOUBLE_EQ(orNaN(perM2.target), 20) << "January brings 2 of 13 parts of the year";
    EXPECT_EQ(perM2.verdict, Verdict::Met);
}

TEST(Target, OfAStockIsAPathFromLastDecember)
{
    FactBuilder book;
    book.subscribers(202412, {{"closing", 1000}});
    book.subscribers(202503, {{"closing", 1040}}).target(2025, "subscribers", 1120, 1240);
    const KpiResult subscribers = resultOf(book.facts, "subscribers", 202503);
    EXPECT_DOUBLE_EQ(orNaN(subscribers.target), 1030);
    EXPECT_DOUBLE_EQ(orNaN(subscribers.stretch), 1060);
    EXPECT_DOUBLE_EQ(orNaN(subscribers.targetMonths[0]), 1010);
    EXPECT_EQ(subscribers.targetMonths[11], 1120);
    EXPECT_EQ(subscribers.verdict, Verdict::Met);
}

TEST(Target, OfAStockWaitsForTheYearsEndWithoutLastDecember)
{
    FactBuilder book;
    book.subscribers(202411, {{"closing", 1000}}).subscribers(202503, {{"closing", 1040}});
    book.subscribers(202512, {{"closing", 1100}}).target(2025, "subscribers", 1120);
    const KpiResult march = resultOf(book.facts, "subscribers", 202503);
    EXPECT_EQ(march.target, std::nullopt);
    EXPECT_EQ(march.yearTarget, 1120);
    EXPECT_EQ(march.verdict, Verdict::None);
    const KpiResult december = resultOf(book.facts, "subscribers", 202512);
    EXPECT_EQ(december.target, 1120);
    EXPECT_EQ(december.verdict, Verdict::Missed);
}

TEST(Target, OfAShareOfAStockIsAPathFromLastDecember)
{
    FactBuilder book;
    book.subscribers(202412, {{"closing", 1000}, {"on_5g", 500}});
    book.subscribers(202506, {{"closing", 1000}, {"on_5g", 560}}).target(2025, "share_5g", 62);
    const KpiResult share = resultOf(book.facts, "share_5g", 202506);
    EXPECT_DOUBLE_EQ(orNaN(share.target), 56) << "half way from 50 to 62";
    EXPECT_EQ(share.verdict, Verdict::Met);
}

// Last year's ARPU rose: 40 in the first half, 60 in the second, 50 over the year.
TEST(Target, OfARatioFollowsTheSeasonsOfTheYearBefore)
{
    FactBuilder book;
    for (int i = 0; i < 12; ++i)
        book.revenue(202401 + i, i < 6 ? 40 : 60).subscribers(202401 + i, {{"opening", 1}, {"closing", 1}});
    for (int i = 0; i < 12; ++i)
        book.revenue(202501 + i, i < 6 ? 44 : 66).subscribers(202501 + i, {{"opening", 1}, {"closing", 1}});
    book.target(2025, "arpu", 55);
    const KpiResult june = resultOf(book.facts, "arpu", 202506);
    EXPECT_DOUBLE_EQ(orNaN(june.target), 44) << "a tenth more than the same months a year before";
    EXPECT_EQ(june.yearTarget, 55);
    EXPECT_EQ(june.verdict, Verdict::Met);
    EXPECT_EQ(resultOf(book.facts, "arpu", 202512).target, 55);
}

TEST(Target, OfAFigureForTheYearHasNoMonths)
{
    FactBuilder book;
    book.add("cohorts", 202506, {}, {{"base_subscribers", 1000}, {"repurchasers", 310}});
    const KpiResult rate = resultOf(book.target(2025, "repurchase_rate", 32).facts, "repurchase_rate", 202506);
    EXPECT_EQ(rate.target, 32);
    EXPECT_EQ(rate.targetMonths[5], std::nullopt);
    EXPECT_EQ(rate.verdict, Verdict::Missed);
}

TEST(Target, OfTheDigitalSavingIsSharedOutLikeAFlow)
{
    FactBuilder book;
    book.add("channels", 202501, {{"channel", "counter"}}, {{"transactions", 100}, {"cost", 400}});
    book.add("channels", 202501, {{"channel", "online"}}, {{"transactions", 100}, {"cost", 100}});
    const KpiResult saving = resultOf(book.target(2025, "digital_saving", 2400).facts, "digital_saving", 202501);
    EXPECT_EQ(saving.value, 300);
    EXPECT_DOUBLE_EQ(orNaN(saving.target), 200);
}

TEST(Target, LessIsBetterIsMetFromAbove)
{
    FactBuilder book;
    book.subscribers(202501, {{"churned", 16}, {"opening", 1000}, {"closing", 1000}});
    const auto verdict = [&](double target, double stretch) {
        FactBuilder withTarget = book;
        return resultOf(withTarget.target(2025, "churn_rate", target, stretch).facts, "churn_rate", 202501).verdict;
    };
    EXPECT_EQ(verdict(1.5, 1.2), Verdict::Missed);
    EXPECT_EQ(verdict(1.6, 1.2), Verdict::Met) << "exactly reached";
    EXPECT_EQ(verdict(1.8, 1.6), Verdict::Exceeded);
    const KpiResult churn = resultOf(book.target(2025, "churn_rate", 2).facts, "churn_rate", 202501);
    EXPECT_DOUBLE_EQ(orNaN(churn.completion), 80) << "value / target, whatever the direction";
}

TEST(Target, NeutralHasNoVerdict)
{
    FactBuilder book;
    book.add("staffing", 202501, {}, {{"headcount", 10}}).target(2025, "headcount", 10);
    const KpiResult headcount = resultOf(book.facts, "headcount", 202501);
    EXPECT_EQ(headcount.verdict, Verdict::None);
    EXPECT_EQ(headcount.completion, 100);
}

TEST(Target, OfZeroHasNoCompletion)
{
    FactBuilder book;
    book.subscribers(202501, {{"port_ins", 3}, {"port_outs", 5}}).target(2025, "net_ports", 0);
    const KpiResult netPorts = resultOf(book.facts, "net_ports", 202501);
    EXPECT_EQ(netPorts.completion, std::nullopt);
    EXPECT_EQ(netPorts.verdict, Verdict::Missed);
    EXPECT_EQ(netPorts.targetGap, -2);
}

TEST(Target, OfAnotherYearDoesNotCount)
{
    FactBuilder book;
    book.revenue(202501, 10).target(2024, "revenue", 5);
    const KpiResult revenue = resultOf(book.facts, "revenue", 202501);
    EXPECT_EQ(revenue.target, std::nullopt);
    EXPECT_EQ(revenue.yearTarget, std::nullopt);
    EXPECT_EQ(revenue.verdict, Verdict::None);
}

TEST(Target, AStretchWithoutATargetIsNoVerdict)
{
    FactBuilder book;
    book.revenue(202501, 10);
    book.facts.targets.push_back({2025, kpi("revenue"), std::nullopt, 60});
    const KpiResult revenue = resultOf(book.facts, "revenue", 202501);
    EXPECT_DOUBLE_EQ(orNaN(revenue.stretch), 5);
    EXPECT_EQ(revenue.verdict, Verdict::None);
}
