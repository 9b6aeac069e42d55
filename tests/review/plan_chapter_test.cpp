// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue.h"
#include "review/made_store.h"
#include "review/printed_review.h"
#include "review/review_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

Review reviewOf(const MadeStore& store, Language language, int throughMonth = 12)
{
    const Words words(language);
    return buildReview(store.facts, Catalogue::shipped(), 2025, Month(2025, throughMonth), words);
}

std::string message(const Review& review)
{
    return review.chapter(u"plan")->message.toStdString();
}

// 100,000 yuan a month in 2024 and 110,000 in 2025, 50,000 more in each January.
MadeStore twoYears(int lastMonth = 12)
{
    MadeStore store;
    for (int year = 2024; year <= 2025; ++year) {
        for (int month = 1; month <= (year == 2025 ? lastMonth : 12); ++month)
            store.revenue(year * 100 + month, (year == 2024 ? 100000 : 110000) + (month == 1 ? 50000 : 0));
    }
    return store.target("revenue", 1500000);
}

void addAction(MadeStore& store, int year, const char* name, const char* state, QDate due, std::optional<QDate> done)
{
    PlanAction action;
    action.year = year;
    action.action = QString::fromUtf8(name);
    action.issue = QStringLiteral("收入未达年计划");
    action.state = QString::fromLatin1(state);
    action.dueOn = due;
    action.doneOn = done;
    store.facts.planActions.push_back(action);
}

TEST(PlanChapter, foretellsNextYearAndScoresTheLastPlan)
{
    MadeStore store = twoYears();
    store.facts.asOf = *Moment::fromText(u"2025-12-31T18:00");
    addAction(store, 2024, "专员", "done", QDate(2025, 3, 31), QDate(2025, 3, 20));
    addAction(store, 2024, "台账", "running", QDate(2025, 12, 1), std::nullopt);
    const Review chinese = reviewOf(store, Language::Chinese);
    const Review english = reviewOf(store, Language::English);
    EXPECT_EQ(message(english),
        "The forecast of revenue for 2026 is 1.37M yuan, level with 2025; 1 of 2 actions of the last plan were done on "
        "time, 1 overdue.");
    EXPECT_EQ(message(chinese),
        "预计 2026 年总收入 137 万元，与 2025 年持平；上年计划 2 项措施中 1 项按期完成、1 项已逾期。");
    EXPECT_EQ(sentenceText(english, "plan.target.revenue").toStdString(),
        "The forecast of revenue for 2026 is 1.37M yuan, level with 2025; the target of 1.37M yuan asks for 114k yuan "
        "a "
        "month.");
    const Block* scored = findBlock(english, "plan.scored");
    ASSERT_TRUE(scored);
    const auto& table = std::get<TableBlock>(scored->content);
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[1].cells.back().text, QStringLiteral("30 days overdue"));
    EXPECT_EQ(table.rows[1].cells.back().judgement, Judgement::Bad);
}

TEST(PlanChapter, aYearInProgressIsHatchedFromItsLastMonth)
{
    const MadeStore store = twoYears(9);
    MadeStore longer = store;
    FactTable earlier(QStringLiteral("revenue"), {QStringLiteral("business_line")}, {QStringLiteral("amount")});
    const quint16 mobile = earlier.codeNumber(0, QStringLiteral("mobile"));
    for (int month = 1; month <= 12; ++month) {
        const double fen = month == 1 ? 14000000 : 9000000;
        earlier.append(Month(2023, month), {mobile}, &fen);
    }
    longer.facts.earlier.push_back(earlier);
    const Review review = reviewOf(longer, Language::English, 9);
    const Block* block = findBlock(review, "plan.outlook.revenue");
    ASSERT_TRUE(block);
    ASSERT_TRUE(std::holds_alternative<ChartBlock>(block->content)) << block->emptyHint.toStdString();
    const auto& spec = std::get<ColumnsSpec>(std::get<ChartBlock>(block->content).spec);
    EXPECT_EQ(spec.scenarios[8], Scenario::Actual);
    EXPECT_EQ(spec.scenarios[9], Scenario::Forecast);
    EXPECT_TRUE(spec.actual[11].value);
    EXPECT_EQ(sentenceText(review, "plan.outlook.revenue.sentence").toStdString(),
        "To reach the year's target of 1.50M yuan, revenue needs 153k yuan a month from here; so far it has come to "
        "116k "
        "yuan.");
}

TEST(PlanChapter, aMissingMonthIsLeftOutOfTheChange)
{
    MadeStore store;
    for (int month = 1; month <= 12; ++month) {
        store.revenue(202400 + month, 100000);
        if (month != 6)
            store.revenue(202500 + month, 100000);
    }
    EXPECT_EQ(message(reviewOf(store, Language::English)),
        "The forecast of revenue for 2026 is 1.20M yuan, level with the months known of 2025; the target of 1.20M yuan "
        "asks for 100k yuan "
        "a "
        "month.");
}

TEST(PlanChapter, tooLittleHistoryIsSaidPlainly)
{
    MadeStore store;
    for (int month = 1; month <= 12; ++month)
        store.revenue(202500 + month, 100000);
    const Review english = reviewOf(store, Language::English);
    EXPECT_EQ(
        message(english), "No forecast of revenue: it needs 24 months in a row up to the last one, the book has 12.");
    EXPECT_EQ(message(reviewOf(store, Language::Chinese)),
        "总收入历史数据不足，暂不预测：至少需要截至最近一月的连续 24 个月，目前有 12 个月。");
    for (const char* id : {"plan.forecast.revenue", "plan.forecast.net_adds", "plan.targets", "plan.months",
             "plan.scored", "plan.actions"}) {
        const Block* block = findBlock(english, id);
        ASSERT_TRUE(block) << id;
        EXPECT_FALSE(block->emptyHint.isEmpty()) << id;
    }
}

TEST(PlanChapter, aTargetOfNetAddsKeepsItsSeasonsThoughAMonthLosesSome)
{
    MadeStore store;
    double subscribers = 5000;
    for (int year = 2024; year <= 2025; ++year) {
        for (int month = 1; month <= 12; ++month) {
            const double added = month == 2 ? 20 : 100;
            store.subscribers(year * 100 + month, subscribers, added, 50);
            subscribers += added - 50;
        }
    }
    const Review review = reviewOf(store, Language::English);
    const Block* block = findBlock(review, "plan.months");
    ASSERT_TRUE(block);
    ASSERT_TRUE(std::holds_alternative<TableBlock>(block->content)) << block->emptyHint.toStdString();
    const QString name = Catalogue::shipped().find(KpiId(QStringLiteral("net_adds")))->english;
    const std::vector<TableRow>& rows = std::get<TableBlock>(block->content).rows;
    const auto row = std::find_if(
        rows.begin(), rows.end(), [&](const TableRow& candidate) { return candidate.cells.front().text == name; });
    ASSERT_NE(row, rows.end());
    EXPECT_EQ(row->cells[2].text, QStringLiteral("50"));
    EXPECT_EQ(row->cells[3].text, QStringLiteral("−30"));
    EXPECT_EQ(row->cells[4].text, QStringLiteral("50"));
    EXPECT_EQ(row->cells.back().text, QStringLiteral("520"));
}

TEST(PlanChapter, aTargetEnteredTakesTheProposalsPlace)
{
    MadeStore store = twoYears();
    store.facts.targets.push_back({2026, KpiId(QStringLiteral("revenue")), 1600000.0, std::nullopt});
    const Review review = reviewOf(store, Language::English);
    const Block* block = findBlock(review, "plan.months");
    ASSERT_TRUE(block);
    const auto& row = std::get<TableBlock>(block->content).rows.front();
    EXPECT_EQ(row.cells.back().text, QStringLiteral("1.60"));
    EXPECT_TRUE(sentenceText(review, "plan.target.revenue").contains(QStringLiteral("the target of 1.60M yuan")))
        << sentenceText(review, "plan.target.revenue").toStdString();
}

}
