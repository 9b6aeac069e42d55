// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue.h"
#include "review/made_store.h"
#include "review/printed_review.h"
#include "review/review_builder.h"

#include <gtest/gtest.h>

namespace {

Review reviewOf(const MadeStore& store, Language language, int throughMonth = 12)
{
    const Words words(language);
    return buildReview(store.facts, Catalogue::shipped(), 2025, Month(2025, throughMonth), words);
}

std::string message(const MadeStore& store, Language language, int throughMonth = 12)
{
    return reviewOf(store, language, throughMonth).chapters.front().message.toStdString();
}

std::string sentence(const MadeStore& store, Language language, const char* id, int throughMonth = 12)
{
    return sentenceText(reviewOf(store, language, throughMonth), id).toStdString();
}

// 100,000 yuan a month in 2024; 110,000 in 2025 but for February's 80,000. 10,000 subscribers at first, 100 a month
// come; 40 a month leave, in February 2025 it is 240. The plan: 1,260,000 yuan, 720 net adds, churn of 0.45 %.
MadeStore twoYears(int lastMonth = 12)
{
    MadeStore store;
    double subscribers = 10000;
    for (int year = 2024; year <= 2025; ++year) {
        for (int month = 1; month <= (year == 2025 ? lastMonth : 12); ++month) {
            const int key = year * 100 + month;
            const bool isFebruary = key == 202502;
            const double churned = isFebruary ? 240 : 40;
            store.revenue(key, year == 2024 ? 100000 : isFebruary ? 80000 : 110000);
            store.subscribers(key, subscribers, 100, churned);
            store.costs(key, year == 2024 ? 75000 : 80000);
            subscribers += 100 - churned;
        }
    }
    store.target("revenue", 1260000).target("net_adds", 720).target("churn_rate", 0.45);
    store.event("2025-02-10", "other", "年末冲量用户集中离网");
    return store;
}

TEST(AnnualChapter, saysInOneSentenceHowTheYearWent)
{
    const MadeStore store = twoYears();
    EXPECT_EQ(message(store, Language::Chinese),
        "2025 年总收入 129 万元，完成全年目标的 102.4%，同比增长 7.5%；净增用户少于计划 200 户，主因是 2 月离网。");
    EXPECT_EQ(message(store, Language::English),
        "Revenue for 2025 came to 1.29M yuan, 102.4% of the plan and up 7.5% on the year before; net adds fell 200 "
        "short of the plan, mainly because of churn in February.");
}

TEST(AnnualChapter, aYearInProgressIsHeldAgainstTheSameMonths)
{
    const MadeStore store = twoYears(11);
    const Review review = reviewOf(store, Language::Chinese, 11);
    EXPECT_EQ(review.periodText, QStringLiteral("2025 年 1–11 月"));
    EXPECT_EQ(review.chapters.front().message.toStdString(),
        "1–11 月总收入 118 万元，完成进度目标的 102.2%，同比增长 7.3%；净增用户少于计划 200 户，主因是 2 月离网。");
    EXPECT_EQ(message(store, Language::English, 11),
        "Revenue for January to November came to 1.18M yuan, 102.2% of the plan to date and up 7.3% on the year "
        "before; net adds fell 200 short of the plan, mainly because of churn in February.");
    const Block* columns = findBlock(review, "annual.revenue.columns");
    ASSERT_TRUE(columns);
    EXPECT_EQ(columns->title.when, QStringLiteral("2025 年 1–11 月实际、计划、上年"));
    const auto& spec = std::get<ColumnsSpec>(std::get<ChartBlock>(columns->content).spec);
    ASSERT_EQ(spec.actual.size(), 12U);
    EXPECT_FALSE(spec.actual[11].value) << "December has not been";
    EXPECT_TRUE(spec.plan[11].value);
    EXPECT_TRUE(spec.previous[11].value);
}

TEST(AnnualChapter, aMissingMonthIsNamedAndLeftOutOfPlanAndYearBefore)
{
    MadeStore store;
    for (int month = 1; month <= 12; ++month) {
        store.revenue(202400 + month, 100000);
        if (month != 6)
            store.revenue(202500 + month, 110000);
    }
    store.target("revenue", 1200000);
    EXPECT_EQ(
        message(store, Language::Chinese), "1–5、7–12 月总收入 121 万元，完成同期计划的 110.0%，同比增长 10.0%。");
    EXPECT_EQ(message(store, Language::English),
        "Revenue for January to May and July to December came to 1.21M yuan, 110.0% of the plan for these months and "
        "up 10.0% on the year before.");
    const Review review = reviewOf(store, Language::Chinese);
    EXPECT_TRUE(review.chapters.front().status.contains(QStringLiteral("缺 6 月收入数据")))
        << review.chapters.front().status.toStdString();
    const Block* columns = findBlock(review, "annual.revenue.columns");
    ASSERT_TRUE(columns);
    EXPECT_TRUE(columns->footnote.contains(QStringLiteral("缺 6 月数据，计划与上年取相同月份。")))
        << columns->footnote.toStdString();
    const auto& spec = std::get<ColumnsSpec>(std::get<ChartBlock>(columns->content).spec);
    EXPECT_FALSE(spec.actual[5].value);
    EXPECT_TRUE(spec.actual[5].label.isEmpty());
}

TEST(AnnualChapter, aGapInTheYearBeforeMakesTheChangeLikeForLike)
{
    MadeStore store;
    for (int month = 1; month <= 12; ++month) {
        if (month != 3)
            store.revenue(202400 + month, 100000);
        store.revenue(202500 + month, 110000);
    }
    EXPECT_EQ(sentence(store, Language::Chinese, "annual.revenue.total"), "总收入 132 万元，可比口径同比增长 10.0%。");
    EXPECT_EQ(sentence(store, Language::English, "annual.revenue.total"),
        "Revenue came to 1.32M yuan, like for like up 10.0% on the year before.");
    const Review review = reviewOf(store, Language::Chinese);
    const Block* columns = findBlock(review, "annual.revenue.columns");
    ASSERT_TRUE(columns);
    EXPECT_TRUE(columns->footnote.contains(QStringLiteral("缺 2024 年 3 月数据，同比按可比口径剔除。")))
        << columns->footnote.toStdString();
}

TEST(AnnualChapter, oneKindOfRecordAloneFillsItsBlocksAndTheOthersSayWhatToEnter)
{
    MadeStore store;
    for (int month = 1; month <= 12; ++month)
        store.subscribers(202500 + month, 1000 + 10 * (month - 1), 30, 20);
    const Review review = reviewOf(store, Language::Chinese);
    EXPECT_EQ(review.chapters.front().message.toStdString(), "2025 年新增用户 360 户；净增用户 120 户。");
    const Block* revenue = findBlock(review, "annual.revenue.columns");
    ASSERT_TRUE(revenue);
    EXPECT_EQ(revenue->emptyHint, QStringLiteral("请填报或导入 2025 年的收入数据。"));
    EXPECT_TRUE(std::holds_alternative<std::monostate>(revenue->content));
    const Block* balance = findBlock(review, "annual.customers.balance");
    ASSERT_TRUE(balance);
    EXPECT_TRUE(balance->emptyHint.isEmpty());
    EXPECT_EQ(balance->message, QStringLiteral("期初 1,000 户，新增 360 户，离网 240 户，12 月末到达 1,120 户"));
}

TEST(AnnualChapter, aYearWithoutFiguresSaysWhatToDoAndNothingElse)
{
    const MadeStore store;
    const Review chinese = reviewOf(store, Language::Chinese);
    EXPECT_EQ(chinese.chapters.front().message, QStringLiteral("请先填报或导入 2025 年数据，年度回顾将自动生成。"));
    EXPECT_EQ(
        message(store, Language::English), "Enter or import the figures of 2025, and the year's review stands here.");
    EXPECT_TRUE(chinese.chapters.front().sentences().empty());
    for (const Block& block : chinese.chapters.front().blocks) {
        if (!std::holds_alternative<KpiStrip>(block.content)) {
            EXPECT_FALSE(block.emptyHint.isEmpty()) << block.id.toStdString();
            EXPECT_TRUE(block.message.isEmpty()) << block.id.toStdString();
        }
    }
}

TEST(AnnualChapter, theWorstMonthIsToldWithItsCauseAndWhatHappenedInIt)
{
    const MadeStore store = twoYears();
    EXPECT_EQ(sentence(store, Language::Chinese, "annual.customers.worst_month"),
        "2 月净增较计划差距最大，少 200 户，离网比上年同月多 200 户，同期有“年末冲量用户集中离网”（2 月 10 日）。");
    EXPECT_EQ(sentence(store, Language::English, "annual.customers.worst_month"),
        "Net adds fell furthest behind plan in February, by 200: churn was 200 above the same month of the year "
        "before; this coincides with “年末冲量用户集中离网” (10 February).");
}

TEST(AnnualChapter, whatShouldBeLowWorsensWhenItRises)
{
    const MadeStore store = twoYears();
    EXPECT_EQ(sentence(store, Language::Chinese, "annual.customers.churn"),
        "月均离网率升至 0.52%，高于目标 0.07 个百分点，未达标，同比上升 0.13 个百分点。");
    EXPECT_EQ(sentence(store, Language::English, "annual.customers.churn"),
        "Monthly churn worsened to 0.52%, 0.07 points over the target and up 0.13 points on the year before.");
    EXPECT_EQ(sentence(store, Language::English, "annual.benefit.cost_share"),
        "Cost-to-revenue improved to 74.4%, down 0.58 points on the year before.");
}

TEST(AnnualChapter, theStatusCountsMonthsByTheirState)
{
    MadeStore store;
    for (int month = 1; month <= 4; ++month) {
        store.revenue(202500 + month, 1000);
        if (month < 3)
            store.state(202500 + month, MonthState::Closed);
    }
    store.state(202503, MonthState::Submitted);
    EXPECT_EQ(reviewOf(store, Language::English, 4).chapters.front().status.toStdString(),
        "Jan–Feb closed · Mar submitted · Apr open · data as of 2026-01-05 · no forecast");
    EXPECT_EQ(reviewOf(store, Language::English, 2).chapters.front().status.toStdString(),
        "all 2 months closed · data as of 2026-01-05 · no forecast");
}

TEST(AnnualChapter, eachFigureCarriesItsFormulaWithItsNumbersItsBaseAndItsSource)
{
    const Review review = reviewOf(twoYears(), Language::Chinese);
    const Block* strip = findBlock(review, "annual.strip");
    ASSERT_TRUE(strip);
    const KpiTile& churn = std::get<KpiStrip>(strip->content).tiles[3];
    EXPECT_EQ(churn.note.name, QStringLiteral("月均离网率，2025 年"));
    EXPECT_EQ(churn.note.formula, QStringLiteral("离网用户 ÷ 各月平均用户之和 = 680 ÷ 130,860 = 0.5196%"));
    EXPECT_EQ(churn.note.base, QStringLiteral("目标 0.4500%；上年同期 0.3861%"));
    EXPECT_EQ(churn.note.source, QStringLiteral("用户；2025 年"));
    EXPECT_EQ(churn.note.months, (Period{Month(2025, 1), Month(2025, 12)}));
}

TEST(AnnualChapter, withoutAPlanTheMonthsStandAgainstTheYearBefore)
{
    MadeStore store = twoYears();
    store.facts.targets.clear();
    const Review review = reviewOf(store, Language::English);
    const Block* columns = findBlock(review, "annual.revenue.columns");
    ASSERT_TRUE(columns);
    EXPECT_EQ(columns->title.when, QStringLiteral("2025 AC, PY"));
    EXPECT_EQ(columns->message,
        QStringLiteral("11 of 12 months matched the year before; January was furthest ahead (+10.0k yuan), February "
                       "furthest behind (−20.0k yuan)"));
    const auto& spec = std::get<ColumnsSpec>(std::get<ChartBlock>(columns->content).spec);
    ASSERT_EQ(spec.tiers.size(), 2U);
    EXPECT_EQ(spec.tiers[0].label, QStringLiteral("ΔPY%"));
    EXPECT_EQ(spec.tiers[0].marks[1].label, QStringLiteral("−20"));
    EXPECT_EQ(spec.tiers[0].judgements[1], Judgement::Bad);
    EXPECT_TRUE(spec.actual[1].isQuoted);
    EXPECT_TRUE(spec.plan.empty());
    const Block* table = findBlock(review, "annual.indicators.table");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->message, QStringLiteral("No targets are set: the indicators stand against the year before alone"));
}

}
