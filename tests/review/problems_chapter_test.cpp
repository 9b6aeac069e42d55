// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue.h"
#include "review/made_store.h"
#include "review/printed_review.h"
#include "review/review_builder.h"

#include <gtest/gtest.h>

namespace {

Review reviewOf(const MadeStore& store, Language language = Language::English)
{
    const Words words(language);
    return buildReview(store.facts, Catalogue::shipped(), 2025, Month(2025, 12), words);
}

std::string message(const MadeStore& store, Language language = Language::English)
{
    const Review review = reviewOf(store, language);
    const Chapter* chapter = review.chapter(u"problems");
    return chapter ? chapter->message.toStdString() : "(none)";
}

std::string sentence(const MadeStore& store, const char* id, Language language = Language::English)
{
    return sentenceText(reviewOf(store, language), id).toStdString();
}

const TableBlock* table(const Review& review, const char* id)
{
    const Block* block = findBlock(review, id);
    return block ? std::get_if<TableBlock>(&block->content) : nullptr;
}

// Steady but for cost, which grows by a tenth of itself in rent, and for churn in February.
MadeStore twoYears()
{
    MadeStore store;
    double subscribers = 10000;
    for (int year = 2024; year <= 2025; ++year) {
        for (int month = 1; month <= 12; ++month) {
            const int key = year * 100 + month;
            const double churned = key == 202502 ? 240 : 40 + month % 3;
            store.revenue(key, 100000);
            store.subscribers(key, subscribers, 100, churned);
            store.add("costs", key, {{"item", "staff"}}, {{"amount", 70000}});
            store.add("costs", key, {{"item", "rent"}}, {{"amount", year == 2024 ? 5000 : 12000}});
            store.state(key, MonthState::Closed);
            subscribers += 100 - churned;
        }
    }
    store.target("net_adds", 720).target("revenue", 1200000);
    store.event("2025-02-10", "other", "年末冲量用户集中离网");
    return store;
}

TEST(ProblemsChapter, RanksWhatWasMissedAboveWhatGotWorse)
{
    const Review review = reviewOf(twoYears());
    const TableBlock* ranked = table(review, "problems.table");
    ASSERT_TRUE(ranked);
    ASSERT_GE(ranked->rows.size(), 3U);
    EXPECT_EQ(ranked->rows[0].cells[0].text, QStringLiteral("1"));
    EXPECT_EQ(ranked->rows[0].cells[1].text, QStringLiteral("Net adds"));
    EXPECT_EQ(ranked->rows[0].cells[2].text, QStringLiteral("Missed, and worse"));
    EXPECT_EQ(ranked->rows[0].cells[4].judgement, Judgement::Bad);
    for (const TableRow& row : ranked->rows)
        EXPECT_NE(row.cells[1].text, QStringLiteral("Revenue")) << "met and level";
}

TEST(ProblemsChapter, NamesTheMonthAndThePartThatMadeIt)
{
    const MadeStore store = twoYears();
    EXPECT_EQ(sentence(store, "problems.missed.net_adds", Language::Chinese),
        "净增用户 510 户，完成全年目标的 70.8%，差 210 户，同比下降 28.0%；主要在 2 月（−199 "
        "户），当月离网增多，同期有“年末冲量用户集中离网”（2 月 10 日）。");
    EXPECT_EQ(sentence(store, "problems.missed.net_adds"),
        "Net adds came to 510, 210 short of the plan (70.8%) and down 28.0% on the year before; most of all in "
        "February (−199), when more subscribers left; this coincides with “年末冲量用户集中离网” (10 February).");
    EXPECT_EQ(sentence(store, "problems.worse.cost_to_revenue", Language::Chinese),
        "成本收入比升至 82.0%，同比上升 7.0 个百分点；租金成本增加 8.4 万元，占增量的 100.0%。");
    EXPECT_EQ(sentence(store, "problems.worse.profit_margin"),
        "Profit margin stood at 18.0%, down 7.0 points on the year before; rent cost rose by 84.0k yuan, 100.0% of the "
        "increase.");
    EXPECT_EQ(message(store),
        "2025: 1 target missed, 8 figures moved the wrong way; most of all, net adds came to 510, 210 short of the "
        "plan (70.8%).");
    EXPECT_EQ(message(store, Language::Chinese),
        "2025 年有 1 个目标未完成，8 项指标同比变差；最突出的是净增用户 510 户，完成全年目标的 70.8%，差 210 户。");
}

TEST(ProblemsChapter, NoMonthIsTheCauseOfAStock)
{
    MadeStore store = twoYears();
    store.target("subscribers", 20000);
    const std::string text = sentence(store, "problems.missed.subscribers");
    EXPECT_NE(text, "(none)");
    EXPECT_EQ(text.find("Most of all"), std::string::npos) << text;
    EXPECT_EQ(text.find("most of all"), std::string::npos) << text;
}

TEST(ProblemsChapter, AnOddMonthIsToldWithWhatWasToBeExpected)
{
    EXPECT_EQ(sentence(twoYears(), "problems.signals.churned.2"),
        "Out of line in February: churned subscribers at 240, where the other months lead to expect 42; this coincides "
        "with “年末冲量用户集中离网” (10 February).");
    EXPECT_EQ(sentence(twoYears(), "problems.signals.churned.2", Language::Chinese),
        "2 月离网用户为 240 户，明显偏离按其他月份推算的 42 户，同期有“年末冲量用户集中离网”（2 月 10 日）。");
}

TEST(ProblemsChapter, OverdueComplaintsOpenMonthsAndGapsAreNamed)
{
    MadeStore store;
    for (int month = 1; month <= 12; ++month) {
        store.revenue(202500 + month, 100000);
        if (month != 6)
            store.costs(202500 + month, 70000);
        store.state(202500 + month, month < 12 ? MonthState::Closed : MonthState::Submitted);
    }
    store.complaint("2025-12-30T10:00", "2025-12-30T11:00");
    store.facts.complaints.back().closedAt.reset(); // answered, never closed
    const Review review = reviewOf(store);
    const TableBlock* overdue = table(review, "problems.complaints");
    ASSERT_TRUE(overdue);
    EXPECT_EQ(overdue->rows.size(), 1U);
    EXPECT_EQ(sentence(store, "problems.data.overdue"), "One complaint is overdue, by 4 days.");
    EXPECT_EQ(sentence(store, "problems.data.overdue", Language::Chinese), "1 件投诉超时未办结，最长已超 4 天。");
    EXPECT_EQ(sentence(store, "problems.data.submitted"), "Submitted but not closed: December.");
    EXPECT_EQ(sentence(store, "problems.data.gaps"), "Records are missing: costs of June.");
    EXPECT_EQ(sentence(store, "problems.data.gaps", Language::Chinese), "缺少数据：6 月成本。");
}

TEST(ProblemsChapter, ABrokenOpeningFailsACheck)
{
    MadeStore store;
    store.subscribers(202501, 1000, 50, 20).subscribers(202502, 1040, 50, 20);
    EXPECT_EQ(sentence(store, "problems.data.checks"), "1 figure fails a check.");
    const Review review = reviewOf(store, Language::Chinese);
    const TableBlock* data = table(review, "problems.data");
    ASSERT_TRUE(data);
    EXPECT_EQ(data->rows.back().cells[2].text.toStdString(), "城区期初用户 1040 户，与上月期末 1030 户不一致。");
}

TEST(ProblemsChapter, WithoutProblemsItSaysSo)
{
    MadeStore store;
    for (int month = 1; month <= 12; ++month) {
        store.revenue(202400 + month, 100000).revenue(202500 + month, 110000);
        store.state(202500 + month, MonthState::Closed);
    }
    EXPECT_EQ(message(store), "No figure moved the wrong way."); // there is no target to miss
    MadeStore planned = store;
    planned.target("revenue", 1200000);
    EXPECT_EQ(message(planned), "No target was missed and no figure moved the wrong way.");
    const Review review = reviewOf(store);
    ASSERT_TRUE(findBlock(review, "problems.table"));
    EXPECT_FALSE(findBlock(review, "problems.table")->emptyHint.isEmpty());
    EXPECT_FALSE(findBlock(review, "problems.strip"));
    EXPECT_TRUE(review.chapter(u"problems")->sentences().empty());
}

TEST(ProblemsChapter, AnEmptyYearSaysWhatToEnter)
{
    EXPECT_EQ(message(MadeStore()), "Enter or import the figures of 2025, and its problems are found from them.");
}

}

// A hundred thousand yuan in each month of both years, but a digit too many in May: welcome, and wrong.
TEST(ProblemsSignals, TellWhichRecordToCheckForATenfoldFigure)
{
    MadeStore store;
    for (int month = 1; month <= 12; ++month)
        store.revenue(202400 + month, 100000).revenue(202500 + month, month == 5 ? 1000000 : 100000);
    EXPECT_EQ(sentence(store, "problems.signals.revenue.5"),
        "Check the records of revenue for May: revenue at 1.00M yuan, where the other months lead to expect 100k "
        "yuan, looks like a typing error.");
    EXPECT_EQ(sentence(store, "problems.signals.revenue.5", Language::Chinese),
        "请核对 5 月收入记录：总收入为 100 万元，按其他月份推算应为 10.0 万元，疑似录入错误。");
}
