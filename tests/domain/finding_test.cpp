// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/comparison.h"
#include "domain/finding.h"
#include "domain/finding_months.h"
#include "domain/finding_weights.h"

#include <gtest/gtest.h>

namespace {

using Kind = KpiFindingKind;

KpiDefinition definitionOf(const char* id, const char* unit = "people", Direction better = Direction::MoreIsBetter)
{
    KpiDefinition kpi;
    kpi.id = KpiId(QString::fromLatin1(id));
    kpi.unit = QString::fromLatin1(unit);
    kpi.better = better;
    return kpi;
}

MonthFigures flat(double value)
{
    MonthFigures months;
    months.fill(value);
    return months;
}

// Of the whole year 2025, this year and the year before by month; value and previous are their sums or, of a share,
// their means.
KpiResult resultOf(const KpiDefinition& kpi, const MonthFigures& now, const MonthFigures& before)
{
    KpiResult result;
    result.id = kpi.id;
    result.months = now;
    result.previousMonths = before;
    double value = 0;
    double previous = 0;
    for (size_t i = 0; i < 12; ++i) {
        value += now[i].value_or(0);
        previous += before[i].value_or(0);
        result.counted.emplace_back(2025, static_cast<int>(i) + 1);
    }
    const double parts = kpi.isShare() ? 12 : 1;
    result.compared = result.counted;
    result.value = result.comparable = value / parts;
    result.previous = previous / parts;
    result.change = difference(*result.value, *result.previous);
    result.changePercent = percentChange(*result.value, *result.previous);
    result.changeJudgement = judgeChange(kpi.better, *result.change);
    return result;
}

KpiResult withTarget(const KpiDefinition& kpi, KpiResult result, double target, std::optional<double> stretch = {})
{
    result.target = target;
    result.targetGap = difference(*result.value, target);
    result.verdict = judgeTarget(kpi.better, *result.value, target, stretch);
    return result;
}

std::vector<Kind> kinds(const std::vector<KpiFinding>& findings)
{
    std::vector<Kind> all;
    all.reserve(findings.size());
    for (const KpiFinding& finding : findings)
        all.push_back(finding.kind);
    return all;
}

const KpiFinding* find(const std::vector<KpiFinding>& findings, Kind kind)
{
    for (const KpiFinding& finding : findings) {
        if (finding.kind == kind)
            return &finding;
    }
    return nullptr;
}

TEST(Findings, AMissedTargetWeighsByItsKpiAndItsGap)
{
    const KpiDefinition kpi = definitionOf("net_adds");
    const auto found = findingsOf(kpi, withTarget(kpi, resultOf(kpi, flat(90), flat(90)), 1200));
    ASSERT_EQ(kinds(found), std::vector{Kind::MissedTarget});
    EXPECT_EQ(found[0].value, 1080);
    EXPECT_EQ(found[0].reference, 1200);
    EXPECT_EQ(found[0].gap(), -120);
    EXPECT_EQ(found[0].months.size(), 12U);
    EXPECT_EQ(found[0].judgement, Judgement::Bad);
    EXPECT_DOUBLE_EQ(found[0].weight, 2.0 * 1.5 * 0.1 * 1.0);
}

TEST(Findings, ATargetMissedByAHairIsNoProblem)
{
    const KpiDefinition adds = definitionOf("gross_adds");
    const KpiResult result = resultOf(adds, flat(100), flat(90));
    EXPECT_EQ(find(findingsOf(adds, withTarget(adds, result, 1200.4)), Kind::MissedTarget), nullptr) << "99.97 %";
    EXPECT_NE(find(findingsOf(adds, withTarget(adds, result, 1207)), Kind::MissedTarget), nullptr) << "99.4 %";
    const KpiDefinition share = definitionOf("digital_share", "%");
    const KpiResult shares = resultOf(share, flat(98), flat(97));
    EXPECT_EQ(find(findingsOf(share, withTarget(share, shares, 98.04)), Kind::MissedTarget), nullptr);
    EXPECT_NE(find(findingsOf(share, withTarget(share, shares, 98.1)), Kind::MissedTarget), nullptr);
}

// One month typed ten times too large, and the same in the year before: what is found is told by its month.
std::vector<int> farOf(MonthFigures now, const MonthFigures& before, bool isCounted = false)
{
    std::vector<int> months;
    for (const OddMonth& far : farMonths(now, before, isCounted))
        months.push_back(far.month);
    return months;
}

TEST(FarMonths, ATenfoldErrorCantHideItself)
{
    MonthFigures now = flat(100);
    now[4] = 1000;
    EXPECT_EQ(farOf(now, flat(90)), std::vector{5});
    EXPECT_EQ(farOf(now, {}), std::vector{5}) << "without a year before";
    EXPECT_NEAR(farMonths(now, flat(90), false).front().expected, 100, 1e-9);
    now[4] = 10;
    EXPECT_EQ(farOf(now, flat(90)), std::vector{5}) << "a digit too few";
}

TEST(FarMonths, FourMonthsAreEnoughAndThreeAreNot)
{
    MonthFigures now;
    now[0] = 100;
    now[1] = 1050;
    now[2] = 110;
    EXPECT_EQ(farOf(now, flat(95)), std::vector<int>());
    now[3] = 105;
    EXPECT_EQ(farOf(now, flat(95)), std::vector{2});
    EXPECT_EQ(farOf(now, {}), std::vector{2});
}

TEST(FarMonths, ASeasonOrLastYearsErrorOrChanceIsNone)
{
    MonthFigures season = flat(100);
    season[8] = 900;
    EXPECT_EQ(farOf(season, season), std::vector<int>());
    EXPECT_EQ(farOf(flat(100), season), std::vector<int>()) << "the odd one is last year's";
    MonthFigures few = flat(1);
    few[3] = 6;
    EXPECT_EQ(farOf(few, flat(1), true), std::vector<int>());
    few[3] = 0;
    EXPECT_EQ(farOf(few, flat(1)), std::vector<int>()) << "no proportion of nothing";
}

TEST(Findings, AWelcomeTenfoldFigureIsFoundToo)
{
    const KpiDefinition adds = definitionOf("gross_adds");
    MonthFigures now = flat(100);
    now[4] = 1000;
    const std::vector<KpiFinding> findings = findingsOf(adds, resultOf(adds, now, flat(90)));
    const KpiFinding* outlier = find(findings, Kind::Outlier);
    ASSERT_NE(outlier, nullptr);
    EXPECT_TRUE(outlier->isFar);
    EXPECT_EQ(outlier->judgement, Judgement::Good);
    EXPECT_EQ(std::ranges::count(kinds(findings), Kind::Outlier), 1) << "told once";
}

TEST(Findings, OnlyAStretchTargetIsExceeded)
{
    const KpiDefinition kpi = definitionOf("gross_adds");
    const KpiResult result = resultOf(kpi, flat(100), flat(100));
    EXPECT_TRUE(findingsOf(kpi, withTarget(kpi, result, 1100)).empty()) << "met, nothing more";
    const auto found = findingsOf(kpi, withTarget(kpi, result, 1100, 1150));
    ASSERT_EQ(kinds(found), std::vector{Kind::ExceededTarget});
    EXPECT_EQ(found[0].judgement, Judgement::Good);
}

TEST(Findings, TheWrongWayIsToldByMeaningNotBySign)
{
    const KpiDefinition more = definitionOf("gross_adds");
    const KpiDefinition less = definitionOf("handling_hours", "hours", Direction::LessIsBetter);
    const KpiDefinition neither = definitionOf("headcount", "people", Direction::Neutral);
    EXPECT_EQ(kinds(findingsOf(more, resultOf(more, flat(80), flat(100)))), std::vector{Kind::WrongWay});
    EXPECT_TRUE(findingsOf(more, resultOf(more, flat(120), flat(100))).empty());
    EXPECT_EQ(kinds(findingsOf(less, resultOf(less, flat(120), flat(100)))), std::vector{Kind::WrongWay});
    EXPECT_TRUE(findingsOf(less, resultOf(less, flat(80), flat(100))).empty());
    EXPECT_TRUE(findingsOf(neither, resultOf(neither, flat(80), flat(100))).empty());
}

TEST(Findings, WhatIsLevelIsNoFinding)
{
    const KpiDefinition kpi = definitionOf("gross_adds");
    EXPECT_TRUE(findingsOf(kpi, resultOf(kpi, flat(99.6), flat(100))).empty());
    EXPECT_FALSE(findingsOf(kpi, resultOf(kpi, flat(99.4), flat(100))).empty());
}

TEST(Findings, AShareAndWhatItLeavesWeighTheSame)
{
    const KpiDefinition high = definitionOf("a", "%");
    const KpiDefinition low = definitionOf("b", "%", Direction::LessIsBetter);
    const auto one = findingsOf(high, resultOf(high, flat(94), flat(96)));
    const auto other = findingsOf(low, resultOf(low, flat(6), flat(4)));
    ASSERT_EQ(kinds(one), std::vector{Kind::WrongWay});
    ASSERT_EQ(kinds(other), std::vector{Kind::WrongWay});
    EXPECT_DOUBLE_EQ(one[0].weight, other[0].weight);
    EXPECT_DOUBLE_EQ(one[0].weight, 0.7 * 0.5 * 0.6);
}

TEST(Findings, ALevelThatFallsAndStaysIsAShift)
{
    const KpiDefinition kpi = definitionOf("gross_adds");
    MonthFigures now{102, 98, 101, 99, 100, 101, 79, 81, 80, 78, 82, 80};
    const auto found = findingsOf(kpi, resultOf(kpi, now, flat(100)));
    const KpiFinding* shift = find(found, Kind::LevelShift);
    ASSERT_TRUE(shift);
    EXPECT_EQ(shift->months.front(), Month(2025, 7));
    EXPECT_EQ(shift->months.back(), Month(2025, 12));
    EXPECT_TRUE(shift->isPercent);
    EXPECT_NEAR(shift->value, -20, 1e-9);
    EXPECT_NEAR(shift->reference, 0.5, 1e-9);
    EXPECT_EQ(shift->judgement, Judgement::Bad);
    EXPECT_FALSE(find(found, Kind::Outlier)) << "half a year is no outlier";
}

TEST(Findings, ASeasonIsNoShift)
{
    const KpiDefinition kpi = definitionOf("gross_adds");
    const MonthFigures season{200, 200, 200, 200, 200, 200, 100, 100, 100, 100, 100, 100};
    EXPECT_TRUE(findingsOf(kpi, resultOf(kpi, season, season)).empty());
}

TEST(Findings, NoiseIsNoShift)
{
    const KpiDefinition kpi = definitionOf("gross_adds");
    const MonthFigures noisy{112, 91, 104, 88, 109, 96, 94, 107, 90, 111, 99, 101};
    EXPECT_FALSE(find(findingsOf(kpi, resultOf(kpi, noisy, flat(100))), Kind::LevelShift));
}

TEST(Findings, OneWildMonthIsAnOutlierAndNoShift)
{
    const KpiDefinition kpi = definitionOf("churned", "people", Direction::LessIsBetter);
    MonthFigures now{101, 160, 99, 100, 102, 98, 100, 101, 99, 100, 102, 98};
    const auto found = findingsOf(kpi, resultOf(kpi, now, flat(100)));
    const KpiFinding* outlier = find(found, Kind::Outlier);
    ASSERT_TRUE(outlier);
    EXPECT_EQ(outlier->months, std::vector{Month(2025, 2)});
    EXPECT_EQ(outlier->value, 160);
    EXPECT_NEAR(outlier->reference, 100, 1e-9);
    EXPECT_EQ(outlier->judgement, Judgement::Bad);
    EXPECT_FALSE(find(found, Kind::LevelShift));
    const KpiFinding* record = find(found, Kind::RecordHigh);
    ASSERT_TRUE(record);
    EXPECT_EQ(record->judgement, Judgement::Bad) << "the most churn ever is no success";
    EXPECT_EQ(record->reference, 102);
}

TEST(Findings, ARecordNeedsTwoYears)
{
    const KpiDefinition kpi = definitionOf("gross_adds");
    MonthFigures now = flat(100);
    now[4] = 150;
    MonthFigures before;
    before[0] = 100;
    EXPECT_FALSE(find(findingsOf(kpi, resultOf(kpi, now, before)), Kind::RecordHigh));
    before = flat(100);
    before[9] = 160;
    EXPECT_FALSE(find(findingsOf(kpi, resultOf(kpi, now, before)), Kind::RecordHigh)) << "last October was higher";
}

TEST(Findings, FewMonthsShowNoPattern)
{
    const KpiDefinition kpi = definitionOf("gross_adds");
    MonthFigures now;
    for (size_t i = 0; i < 7; ++i)
        now[i] = i < 4 ? 100 : 50;
    const auto found = findingsOf(kpi, resultOf(kpi, now, now));
    EXPECT_TRUE(found.empty());
    EXPECT_FALSE(levelShift(yearOnYear(now, flat(100), false), 1));
}

TEST(Findings, AFigureWithoutAValueHasNone)
{
    EXPECT_TRUE(findingsOf(definitionOf("net_adds"), KpiResult()).empty());
}

TEST(Findings, AreRankedTheSameEachTime)
{
    const Catalogue& catalogue = Catalogue::shipped();
    const auto view = [&](const char* id) { return *catalogue.find(KpiId(QString::fromLatin1(id))); };
    const KpiDefinition adds = view("net_adds");
    const KpiDefinition cost = view("cost");
    const KpiDefinition arpu = view("arpu");
    const std::vector<KpiResult> results{resultOf(cost, flat(120), flat(100)),
        withTarget(arpu, resultOf(arpu, flat(95), flat(95)), 1200), resultOf(adds, flat(70), flat(100))};
    const auto ranked = rankedFindings(catalogue, results);
    ASSERT_EQ(ranked.size(), 3U);
    EXPECT_EQ(ranked[0].kpi, adds.id); // 2 x 0.3 x 0.6 = 0.36
    EXPECT_EQ(ranked[1].kpi, arpu.id); // 1.5 x 1.5 x 0.05 = 0.11
    EXPECT_EQ(ranked[2].kpi, cost.id); // 0.3 x 0.2 x 0.6 = 0.04
    EXPECT_EQ(kinds(rankedFindings(catalogue, results)), kinds(ranked));
}

TEST(Findings, MediansAreTheMiddle)
{
    EXPECT_EQ(medianOf({3, 1, 2}), 2);
    EXPECT_EQ(medianOf({4, 1, 2, 3}), 2.5);
    EXPECT_EQ(medianOf({7}), 7);
}

TEST(Findings, ChangesArePercentOnlyOfPositiveAmounts)
{
    EXPECT_TRUE(yearOnYear(flat(2), flat(1), false).isPercent);
    EXPECT_FALSE(yearOnYear(flat(2), flat(1), true).isPercent);
    EXPECT_FALSE(yearOnYear(flat(-2), flat(1), false).isPercent);
    EXPECT_DOUBLE_EQ(yearOnYear(flat(3), flat(2), false).months[0].change, 50);
    EXPECT_DOUBLE_EQ(yearOnYear(flat(3), flat(2), true).months[0].change, 1);
}

TEST(Findings, GrowthAndMarginMatterMost)
{
    const auto importance = [](const char* id) { return importanceOf(KpiId(QString::fromLatin1(id))); };
    EXPECT_GT(importance("net_adds"), importance("arpu"));
    EXPECT_GT(importance("churn_rate"), importance("satisfaction"));
    EXPECT_GT(importance("dou"), importance("cost"));
}

}
