// SPDX-License-Identifier: GPL-3.0-or-later
// Chapter 2 on the sample book: what it says, and figures that were checked by hand with SQL.
#include "services/review_service.h"

#include "sample_copy.h"
#include "storage/book.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace {

class MarketOfTheSample : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<QTemporaryDir>();
        s_book = sampleCopy(s_folder->filePath(QStringLiteral("sample.storeyear")));
        ASSERT_TRUE(s_book);
    }
    static void TearDownTestSuite()
    {
        s_book.reset();
        s_folder.reset();
    }

    static Chapter market(const char* store, Language language, std::optional<Month> through = std::nullopt)
    {
        ReviewRequest request;
        request.store = StoreId(QString::fromLatin1(store));
        request.year = 2025;
        request.through = through;
        const Words words(language);
        const auto made = ReviewService(*s_book, kClock).review(request, words);
        const Chapter* chapter = made ? made->chapter(u"market") : nullptr;
        return chapter ? *chapter : Chapter();
    }

    inline static const FixedClock kClock{*Moment::fromText(u"2026-01-01T00:00")};
    inline static std::unique_ptr<QTemporaryDir> s_folder;
    inline static std::unique_ptr<Book> s_book;
};

const Block* blockOf(const Chapter& chapter, const char* id)
{
    const auto found = std::find_if(chapter.blocks.begin(), chapter.blocks.end(),
        [&](const Block& block) { return block.id == QString::fromLatin1(id); });
    return found == chapter.blocks.end() ? nullptr : &*found;
}

std::string messageOf(const Chapter& chapter, const char* id)
{
    const Block* block = blockOf(chapter, id);
    return block ? block->message.toStdString() : "(none)";
}

// A table's rows, a string each.
std::vector<std::string> rowsOf(const Chapter& chapter, const char* id)
{
    std::vector<std::string> rows;
    const Block* block = blockOf(chapter, id);
    const auto* table = block ? std::get_if<TableBlock>(&block->content) : nullptr;
    if (!table)
        return rows;
    for (const TableRow& row : table->rows) {
        QStringList texts;
        for (const TableCell& cell : row.cells)
            texts.append(cell.text);
        rows.push_back(texts.join(QStringLiteral(" | ")).toStdString());
    }
    return rows;
}

std::vector<std::string> sentencesOf(const Chapter& chapter)
{
    std::vector<std::string> texts;
    for (const Sentence& sentence : chapter.sentences())
        texts.push_back(sentence.text.toStdString());
    return texts;
}

}

TEST_F(MarketOfTheSample, SaysHowTheMarketStandsInBothLanguages)
{
    EXPECT_EQ(market("S1", Language::Chinese).message.toStdString(),
        "用户市场份额 48.7%，同比下降 0.12 个百分点；新增市场份额仅 44.3%，低于用户份额 4.5 "
        "个百分点；套餐性价比（7.74 分）、网络质量（8.11 分）重要度高但满意度低于均值 8.38 分，应优先改进。");
    EXPECT_EQ(market("S1", Language::English).message.toStdString(),
        "Market share stood at 48.7%, down 0.12 points on the year before; of the gross adds it won only 44.3%, 4.5 "
        "points less; plan value (7.74) and network quality (8.11) matter much and score below the mean of 8.38.");
}

TEST_F(MarketOfTheSample, FillsEveryBlockOfEveryStore)
{
    for (const char* store : {"S1", "S2", "S3"}) {
        const Chapter chapter = market(store, Language::Chinese);
        EXPECT_EQ(chapter.blocks.size(), 13u) << store;
        for (const Block& block : chapter.blocks)
            EXPECT_TRUE(block.emptyHint.isEmpty()) << store << ' ' << block.id.toStdString();
    }
}

// Long sentences stand on several lines. NOLINTBEGIN(bugprone-suspicious-missing-comma)
TEST_F(MarketOfTheSample, WritesItsSentencesInChinese)
{
    const std::vector<std::string> expected{"用户市场份额 48.7%，同比下降 0.12 个百分点。",
        "新增市场份额 44.3%，同比下降 0.44 个百分点。", "收入市场份额 49.9%，同比下降 0.04 个百分点。",
        "广电用户份额升幅最大，提升 0.36 个百分点，达 3.20%；联通用户份额降幅最大，下降 0.33 个百分点，为 22.4%。",
        "乡镇弱于全厅（5G 渗透率 58.6%）。", "记录竞争对手动作 7 项：套餐资费 3 项、促销 3 项、服务与网络 1 项。",
        "本公司片区 5G 站点 563 个，同比增加 50 个；电信 291 个，居其余运营商首位。",
        "网络投诉量压降至 51 件，同比下降 5.6%；占全部投诉的 34.2%；5 月最高，为 24 "
        "件，同期有“文二路光缆中断”（5 月 14 日）。",
        "客户满意度 8.38 分，完成目标的 100.9%，同比上升 0.8%。",
        "线上满意度 8.37 分，厅店 8.39 分；服务态度差距最大，厅店高 0.43 分。",
        "套餐性价比（7.74 分）、网络质量（8.11 分）重要度高但满意度低于均值 8.38 分，应优先改进。",
        "推广转化率 16.8%，同比下降 0.59 个百分点。", "单户获客成本 46.4 元，与上年持平。",
        "老带新转化率最高，为 41.3%；单户获客成本自然进厅最低（9.03 元）、携号转网最高（117 元）。",
        "5 项维系活动使目标客户离网率由 3.38% 降至 "
        "2.20%；“2025合约到期提前续约”成效最好（−44.0%），“2025春节老客户回馈”"
        "成效最弱（−30.4%）。",
        "家庭宽带渗透率 43.8%，优于目标 0.70 个百分点，同比上升 3.6 个百分点。",
        "增值业务渗透率 65.8%，同比上升 9.9 个百分点。", "安防渗透率升幅最大，提升 2.6 个百分点，达 11.5%。"};
    EXPECT_EQ(sentencesOf(market("S1", Language::Chinese)), expected);
}

TEST_F(MarketOfTheSample, WritesItsSentencesInEnglish)
{
    const std::vector<std::string> expected{"Market share stood at 48.7%, down 0.12 points on the year before.",
        "Share of gross adds stood at 44.3%, down 0.44 points on the year before.",
        "Share of revenue stood at 49.9%, down 0.04 points on the year before.",
        "China Broadnet gained most share of subscribers, 0.36 points, and now holds 3.20%; China Unicom lost most "
        "share of subscribers, 0.33 points, and now holds 22.4%.",
        "Town is weaker than the store as a whole: 5G share 58.6%.",
        "Rivals made 7 moves: 3 on plans and prices, 3 on promotions and 1 on service and network.",
        "The carrier has 563 5G sites here, 50 more than a year before; China Telecom follows with 291.",
        "Network complaints improved to 51, down 5.6% on the year before; they are 34.2% of all complaints; May was "
        "highest at 24; this coincides with “文二路光缆中断” (14 May).",
        "Satisfaction stood at 8.38, 100.9% of the target and up 0.8% on the year before.",
        "Online scores 8.37, the store itself 8.39; the widest gap is in staff attitude, where the store scores 0.43 "
        "more.",
        "Plan value (7.74) and network quality (8.11) matter much and score below the mean of 8.38.",
        "Lead conversion stood at 16.8%, down 0.59 points on the year before.",
        "Cost per gross add stood at 46.4 yuan, level with the year before.",
        "Referral turns most leads into subscribers, 41.3%; a new subscriber costs least by walk-in, 9.03 yuan, and "
        "most by port-in, 117 yuan.",
        "The 5 retention campaigns brought churn of those addressed from 3.38% down to 2.20%; “2025合约到期提前续约” "
        "did most (−44.0%), “2025春节老客户回馈” least (−30.4%).",
        "Broadband penetration stood at 43.8%, 0.70 points better than the target and up 3.6 points on the year "
        "before.",
        "Value-added penetration stood at 65.8%, up 9.9 points on the year before.",
        "Home security gained most, 2.6 points, and reaches 11.5%."};
    EXPECT_EQ(sentencesOf(market("S1", Language::English)), expected);
}
// NOLINTEND(bugprone-suspicious-missing-comma)

// Each figure was summed by hand with SQL on the same book.
TEST_F(MarketOfTheSample, PutsTheOperatorsSideBySide)
{
    const std::vector<std::string> rows = rowsOf(market("S1", Language::English), "market.share.operators");
    const std::vector<std::string> expected{"China Mobile | 191.4 | 48.7 | −0.12 | 44.3 | −0.44 | 49.9 | −0.04 | 47.5",
        "China Unicom | 87.9 | 22.4 | −0.33 | 23.6 | −0.47 | 22.1 | −0.29 | 45.5",
        "China Telecom | 100.8 | 25.7 | +0.08 | 25.7 | +0.18 | 25.9 | +0.08 | 46.9",
        "China Broadnet | 12.6 | 3.2 | +0.36 | 6.4 | +0.74 | 2.1 | +0.26 | 32.4"};
    EXPECT_EQ(rows, expected);
}

TEST_F(MarketOfTheSample, SplitsTheSurveyByItemAndTouchpoint)
{
    const Chapter chapter = market("S1", Language::English);
    const std::vector<std::string> expected{"Plan value | 9.19 | 7.74 | +0.2% | 7.80 | 7.67 | +0.13",
        "Network quality | 9.12 | 8.11 | −0.09% | 8.10 | 8.12 | −0.03",
        "Response speed | 8.69 | 8.61 | +1.9% | 8.72 | 8.46 | +0.26",
        "Staff attitude | 8.30 | 8.91 | +1.2% | 8.72 | 9.15 | −0.43",
        "Hall environment | 7.09 | 8.51 | +0.8% | 8.50 | 8.54 | −0.04",
        "All items | 8.48 | 8.38 | +0.8% | 8.37 | 8.39 | −0.02"};
    EXPECT_EQ(rowsOf(chapter, "market.survey.table"), expected);
    const Block* plot = blockOf(chapter, "market.survey.plot");
    ASSERT_TRUE(plot);
    const auto& spec = std::get<ScatterSpec>(std::get<ChartBlock>(plot->content).spec);
    ASSERT_EQ(spec.points.size(), 5u);
    EXPECT_NEAR(spec.points[0].x, 7.7411, 1e-4);
    EXPECT_NEAR(spec.points[0].y, 9.1888, 1e-4);
    EXPECT_NEAR(spec.horizontal.divide, 8.3764, 1e-4);
    for (size_t i = 0; i < spec.points.size(); ++i)
        EXPECT_EQ(spec.points[i].isQuoted, i < 2) << spec.points[i].name.toStdString();
}

TEST_F(MarketOfTheSample, GivesEachSourceItsConversionAndItsCost)
{
    const std::vector<std::string> rows = rowsOf(market("S1", Language::English), "market.growth.sources");
    ASSERT_EQ(rows.size(), 7u);
    EXPECT_EQ(rows[0], "Online | 21.83 | 1,547 | 21.8% | 7.1 | −0.10 | 37 | +2.1%");
    EXPECT_EQ(rows[5], "Referral | 2.20 | 908 | 12.8% | 41.3 | +1.28 | 25 | −1.6%");
    EXPECT_EQ(rows[6], "All sources | 42.20 | 7,108 | 100.0% | 16.8 | −0.59 | 46 | −0.01%");
}

TEST_F(MarketOfTheSample, HoldsChurnBeforeACampaignAgainstChurnAfterIt)
{
    const Chapter chapter = market("S1", Language::English);
    const std::vector<std::string> rows = rowsOf(chapter, "market.growth.campaigns");
    ASSERT_EQ(rows.size(), 5u);
    EXPECT_EQ(rows[1], "2025合约到期提前续约 | Mar–May | 3,374 | 818 | 20.37 | 4.45 | 2.49 | −44.0%");
    // Both bars of a pair stand on one scale.
    const auto& table = std::get<TableBlock>(blockOf(chapter, "market.growth.campaigns")->content);
    EXPECT_NEAR(*table.rows[1].cells[6].value / *table.rows[1].cells[5].value, 84.0 / 150.0, 1e-9);
    EXPECT_EQ(rowsOf(market("S1", Language::English, Month(2025, 6)), "market.growth.campaigns").size(), 3u);
}

TEST_F(MarketOfTheSample, ShowsHowFarEachServiceReaches)
{
    const std::vector<std::string> rows = rowsOf(market("S1", Language::English), "market.growth.products");
    ASSERT_EQ(rows.size(), 7u);
    EXPECT_EQ(rows[0], "Home broadband | 10.65 | 43.8 | 40.2 | +3.60 | — | ");
    EXPECT_EQ(rows[1], "Video membership | 5.41 | 17.4 | 15.1 | +2.31 | 474.6 | +53.7%");
    EXPECT_EQ(rows[6], "Roaming | 0.46 | 1.50 | 1.25 | +0.24 | 123.4 | +52.6%");
}

TEST_F(MarketOfTheSample, ListsWhatRivalsOfferedUpToTheMonthOnly)
{
    EXPECT_EQ(messageOf(market("S1", Language::Chinese, Month(2025, 6)), "market.rivals"),
        "记录竞争对手动作 5 项：套餐资费 2 项、促销 2 项、服务与网络 1 项");
    const std::vector<std::string> rows = rowsOf(market("S3", Language::Chinese), "market.rivals");
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0],
        "电信 | — | 1 月 8 日，电信春节携入返 300 元话费：携入当月起分 12 个月返还 300 "
        "元。我厅应对：二月起启动携出预警名单，日清日结外呼。 | 10 月 15 日，电信梅溪新增 5G 基站 14 "
        "座：覆盖全部行政村村委会。我厅应对：向网络部报补点 12 处，集市公示建站进度。");
}
