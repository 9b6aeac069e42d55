// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue.h"
#include "review/made_store.h"
#include "review/printed_review.h"
#include "review/review_builder.h"

#include <gtest/gtest.h>

namespace {

Chapter marketOf(const MadeStore& store, Language language, int throughMonth = 12)
{
    const Words words(language);
    const Review review = buildReview(store.facts, Catalogue::shipped(), 2025, Month(2025, throughMonth), words);
    const Chapter* chapter = review.chapter(u"market");
    return chapter ? *chapter : Chapter();
}

const Block& blockOf(const Chapter& chapter, const char* id)
{
    static const Block none;
    for (const Block& block : chapter.blocks) {
        if (block.id == QString::fromLatin1(id))
            return block;
    }
    return none;
}

bool isFilled(const Block& block)
{
    return !std::holds_alternative<std::monostate>(block.content);
}

// Blocks that need another kind of record say what to enter, and no message talks about nothing.
void expectHints(const Chapter& chapter, const QStringList& filled)
{
    for (const Block& block : chapter.blocks) {
        if (std::holds_alternative<KpiStrip>(block.content))
            continue;
        EXPECT_EQ(isFilled(block), filled.contains(block.id)) << block.id.toStdString();
        EXPECT_NE(isFilled(block), !block.emptyHint.isEmpty()) << block.id.toStdString();
        if (!isFilled(block)) {
            EXPECT_TRUE(block.message.isEmpty()) << block.id.toStdString();
        }
    }
}

void survey(MadeStore& store, int month, const char* item, double score, double importance)
{
    for (const char* touchpoint : {"online", "in_store"}) {
        store.add("satisfaction", month, {{"item", item}, {"touchpoint", touchpoint}},
            {{"respondents", 10}, {"score_sum", 10 * score}, {"importance_sum", 10 * importance}});
    }
}

Campaign campaign(const char* title, const char* day, double audience, double before, double after)
{
    Campaign made;
    made.title = QString::fromUtf8(title);
    made.startsOn = QDate::fromString(QString::fromLatin1(day), Qt::ISODate);
    made.audience = audience;
    made.churnedBefore = before;
    made.churnedAfter = after;
    return made;
}

TEST(MarketChapter, aYearWithoutFiguresSaysWhatToEnterAndNothingElse)
{
    const MadeStore store;
    EXPECT_EQ(marketOf(store, Language::Chinese).message.toStdString(),
        "请先填报或导入 2025 年市场竞争、满意度调查或拓展获客数据，市场运营分析将自动生成。");
    EXPECT_EQ(marketOf(store, Language::English).message.toStdString(),
        "Enter or import the market, the survey or acquisition of 2025, and the review of the market stands here.");
    expectHints(marketOf(store, Language::Chinese), {});
    EXPECT_TRUE(marketOf(store, Language::Chinese).sentences().empty());
}

TEST(MarketChapter, theSurveyAloneFillsItsBlocksAndLeadsTheMessage)
{
    MadeStore store;
    for (int month = 1; month <= 12; ++month) {
        survey(store, 202500 + month, "network", 7, 9);
        survey(store, 202500 + month, "hall_environment", 9, 7);
    }
    const Chapter chapter = marketOf(store, Language::Chinese);
    EXPECT_EQ(chapter.message.toStdString(),
        "客户满意度 8.00 分；网络质量（7.00 分）重要度高但满意度低于均值 8.00 分，应优先改进。");
    EXPECT_EQ(marketOf(store, Language::English).message.toStdString(),
        "Satisfaction stood at 8.00; network quality (7.00) matters much and scores below the mean of 8.00.");
    expectHints(chapter,
        {QStringLiteral("market.survey.table"), QStringLiteral("market.survey.plot"), QStringLiteral("market.text")});
}

TEST(MarketChapter, noItemIsNamedWhereWhatMattersScoresWell)
{
    MadeStore store;
    survey(store, 202501, "network", 9, 9);
    survey(store, 202501, "hall_environment", 7, 7);
    const Block plot = blockOf(marketOf(store, Language::Chinese, 1), "market.survey.plot");
    EXPECT_EQ(plot.message, QStringLiteral("没有“重要度高、满意度低”的项目"));
    const auto& spec = std::get<ScatterSpec>(std::get<ChartBlock>(plot.content).spec);
    for (const ScatterSpec::Point& point : spec.points)
        EXPECT_EQ(point.judgement, Judgement::Neutral);
}

TEST(MarketChapter, theMarketAloneGivesSharesAndOperators)
{
    MadeStore store;
    for (int year = 2024; year <= 2025; ++year) {
        for (int month = 1; month <= 12; ++month) {
            const double own = year == 2024 ? 600 : 500;
            store.add("market", year * 100 + month, {{"operator", "mobile"}},
                {{"subscribers", own}, {"gross_adds", 60}, {"revenue", 900}});
            store.add("market", year * 100 + month, {{"operator", "telecom"}},
                {{"subscribers", 1000 - own}, {"gross_adds", 40}, {"revenue", 100}});
        }
    }
    const Chapter chapter = marketOf(store, Language::Chinese);
    EXPECT_EQ(chapter.message.toStdString(),
        "用户市场份额 50.0%，同比下降 10.0 个百分点；新增市场份额 60.0%，高于用户份额 10.0 个百分点。");
    EXPECT_EQ(blockOf(chapter, "market.share.operators").message.toStdString(),
        "电信用户份额升幅最大，提升 10.0 个百分点，达 50.0%；移动用户份额降幅最大，下降 10.0 个百分点，为 50.0%");
    EXPECT_EQ(blockOf(chapter, "market.network.sites").emptyHint,
        QStringLiteral("填报市场份额时请注明 5G 站点数，即可显示。"));
    expectHints(chapter,
        {QStringLiteral("market.share.lines"), QStringLiteral("market.share.operators"),
            QStringLiteral("market.text")});
    // Losing share is bad for the store's own carrier alone.
    const auto& table = std::get<TableBlock>(blockOf(chapter, "market.share.operators").content);
    EXPECT_EQ(table.rows[0].cells[3].judgement, Judgement::Bad);
    EXPECT_EQ(table.rows[1].cells[3].judgement, Judgement::Neutral);
}

TEST(MarketChapter, campaignsThatDidNotHelpAreToldSo)
{
    MadeStore store;
    store.facts.campaigns = {campaign("A", "2025-03-01", 1000, 20, 30), campaign("B", "2025-05-01", 1000, 30, 40)};
    const Chapter chapter = marketOf(store, Language::English);
    EXPECT_EQ(chapter.message.toStdString(),
        "The 2 retention campaigns did not stop churn of those addressed: it rose from 2.50% to 3.50%.");
    EXPECT_EQ(blockOf(chapter, "market.growth.campaigns").message.toStdString() + ".", chapter.message.toStdString());
    expectHints(chapter, {QStringLiteral("market.growth.campaigns"), QStringLiteral("market.text")});
}

TEST(MarketChapter, aCampaignWithoutItsChurnIsListedAndNotCounted)
{
    MadeStore store;
    Campaign open = campaign("B", "2025-05-01", 1000, 30, 0);
    open.churnedAfter.reset();
    store.facts.campaigns = {campaign("A", "2025-03-01", 1000, 20, 10), open};
    const Block block = blockOf(marketOf(store, Language::English), "market.growth.campaigns");
    EXPECT_EQ(block.message.toStdString(),
        "The retention campaign brought churn of those addressed from 2.00% down to 1.00%");
    const auto& table = std::get<TableBlock>(block.content);
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_FALSE(table.rows[1].cells[6].value);
}

TEST(MarketChapter, areasAreStrongOrWeakOnlyByDifferencesThatMatter)
{
    MadeStore store;
    const auto area = [&](int month, const char* name, double closing, double on5g, double churned) {
        store.add("subscribers", month, {{"area", name}},
            {{"opening", closing}, {"closing", closing}, {"gross_adds", churned}, {"churned", churned}, {"port_ins", 0},
                {"port_outs", 0}, {"adjustment", 0}, {"on_5g", on5g}});
    };
    for (const int year : {2024, 2025}) {
        for (int month = 1; month <= 12; ++month) {
            area(year * 100 + month, "urban", 10000, 6000, 150);
            area(year * 100 + month, "town", 10000, 6000, 151);
        }
    }
    EXPECT_EQ(blockOf(marketOf(store, Language::English), "market.share.areas").message,
        QStringLiteral("No area stands out in growth, churn or 5G share"));
    MadeStore other;
    std::swap(store, other);
    for (const int year : {2024, 2025}) {
        for (int month = 1; month <= 12; ++month) {
            area(year * 100 + month, "urban", 10000, 7000, 100);
            area(year * 100 + month, "town", 10000, 5000, 200);
        }
    }
    EXPECT_EQ(blockOf(marketOf(store, Language::English), "market.share.areas").message.toStdString(),
        "Urban is stronger than the store as a whole: monthly churn 1.00% and 5G share 70.0%; Town is weaker than the "
        "store as a whole: monthly churn 2.00% and 5G share 50.0%");
}

}
