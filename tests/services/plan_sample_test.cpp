// SPDX-License-Identifier: GPL-3.0-or-later
// Chapter 6 of the sample store, and its year while it was in progress.
#include "sample_copy.h"
#include "services/review_service.h"
#include "storage/book.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace {

class PlanOfTheSample : public testing::Test {
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
    static Review review(Language language, std::optional<Month> through = std::nullopt)
    {
        ReviewRequest request;
        request.store = StoreId(QStringLiteral("S1"));
        request.year = 2025;
        request.through = through;
        const Words words(language);
        auto made = ReviewService(*s_book, kClock).review(request, words);
        EXPECT_TRUE(made);
        return made ? std::move(*made) : Review();
    }
    static std::string sentence(const Review& review, const char* id)
    {
        for (const Chapter& chapter : review.chapters) {
            for (const Sentence& one : chapter.sentences()) {
                if (one.id == QLatin1String(id))
                    return one.text.toStdString();
            }
        }
        return "(none)";
    }
    static const Block* block(const Review& review, const char* id)
    {
        for (const Chapter& chapter : review.chapters) {
            const auto found = std::ranges::find(chapter.blocks, QLatin1String(id), &Block::id);
            if (found != chapter.blocks.end())
                return &*found;
        }
        return nullptr;
    }
    // A table's row as one string.
    static std::string row(const Review& review, const char* id, size_t index)
    {
        QStringList cells;
        const Block* found = block(review, id);
        if (!found || !std::holds_alternative<TableBlock>(found->content))
            return "(none)";
        for (const TableCell& cell : std::get<TableBlock>(found->content).rows.at(index).cells)
            cells.append(cell.text);
        return cells.join(QStringLiteral(" | ")).toStdString();
    }

    inline static const FixedClock kClock{*Moment::fromText(u"2026-01-05T09:00")};
    inline static std::unique_ptr<QTemporaryDir> s_folder;
    inline static std::unique_ptr<Book> s_book;
};

TEST_F(PlanOfTheSample, ForetellsProposesAndScores)
{
    const Review chinese = review(Language::Chinese);
    EXPECT_EQ(chinese.chapter(u"plan")->message.toStdString(),
        "预计 2026 年总收入 1,990 万元，比 2025 年增长 6.2%；上年计划 6 项措施中 4 项按期完成、1 项逾期完成、1 "
        "项取消。");
    EXPECT_EQ(chinese.chapter(u"plan")->status.toStdString(), "1–12 月填报中 · 数据截至 2026-01-05");
    EXPECT_EQ(sentence(chinese, "plan.target.revenue"),
        "预计 2026 年总收入 1,990 万元，比 2025 年增长 6.2%；建议目标 1,990 万元，月均需完成 166 万元。");
    EXPECT_EQ(
        sentence(chinese, "plan.target.churn_rate"), "预计 2026 年月均离网率 1.67%，比 2025 年增长 0.05 个百分点。");
    EXPECT_EQ(sentence(chinese, "plan.score.targets"), "本年 22 项目标中 20 项达成。");
    EXPECT_EQ(row(chinese, "plan.targets", 0),
        "总收入 | 万元 | 1,874 | 1,990 | 1,969 至 2,012 | 1,990 | +6.2% | 166 | 建议值");
    EXPECT_EQ(row(chinese, "plan.scored", 4),
        "协同工单响应不稳定 | 装修增设自助区 | 周敏 | 2025-08-15 | 电子渠道占比 | 因空调管线改道晚 5 天 | 逾期 5 "
        "天完成");
    EXPECT_EQ(row(chinese, "plan.actions", 1),
        "月均离网率高于目标 | 入网 90 天三次关怀外呼 | 刘倩 | 2026-02-28 | 月均离网率 | 一季度月均离网率降到 1.6% | "
        "进行中");
    const Review english = review(Language::English);
    EXPECT_EQ(english.chapter(u"plan")->message.toStdString(),
        "The forecast of revenue for 2026 is 19.90M yuan, up 6.2% on 2025; 4 of 6 actions of the last plan were done "
        "on time, 1 late, 1 dropped.");
    EXPECT_EQ(sentence(english, "plan.target.revenue"),
        "The forecast of revenue for 2026 is 19.90M yuan, up 6.2% on 2025; the target of 19.90M yuan asks for 1.66M "
        "yuan a month.");
    EXPECT_EQ(sentence(english, "plan.score.targets"), "20 of 22 targets of this year were met.");
    EXPECT_EQ(row(english, "plan.targets", 3),
        "Net adds | subscribers | 1,288 | 1,672 | 1,079 to 2,266 | 1,670 | +29.7% | 139 | proposed");
}

TEST_F(PlanOfTheSample, AYearInProgressIsForetoldFromItsLastMonth)
{
    const Review chinese = review(Language::Chinese, Month(2025, 7));
    EXPECT_EQ(sentence(chinese, "annual.revenue.outlook"),
        "2025 年总收入预计 1,860 万元，80% 区间 1,844 万元至 1,877 万元，比全年目标 1,855 万元多 5.4 "
        "万元；要完成全年目标 1,855 万元，总收入后续月均需达 162 万元，目前月均 149 万元。");
    EXPECT_EQ(chinese.chapters.front().status.toStdString(), "1–7 月填报中 · 数据截至 2026-01-05");
    const Block* columns = block(chinese, "annual.revenue.columns");
    ASSERT_TRUE(columns && std::holds_alternative<ChartBlock>(columns->content));
    const auto& spec = std::get<ColumnsSpec>(std::get<ChartBlock>(columns->content).spec);
    EXPECT_EQ(std::ranges::count(spec.scenarios, Scenario::Forecast), 5);
    const Review english = review(Language::English, Month(2025, 7));
    EXPECT_EQ(sentence(english, "annual.revenue.outlook"),
        "2025 is heading for revenue of 18.60M yuan, 80% range 18.44M yuan to 18.77M yuan, 53.7k yuan above the "
        "year's target of 18.55M yuan; to reach the year's target of 18.55M yuan, revenue needs 1.62M yuan a month "
        "from here; so far it has come to 1.49M yuan.");
    EXPECT_EQ(sentence(english, "plan.outlook.revenue.sentence"),
        "To reach the year's target of 18.55M yuan, revenue needs 1.62M yuan a month from here; so far it has come to "
        "1.49M yuan.");
}

TEST_F(PlanOfTheSample, EveryChapterGoesThroughAnyMonth)
{
    for (const int through : {1, 3, 7, 11}) {
        for (const Language language : {Language::Chinese, Language::English}) {
            const Review made = review(language, Month(2025, through));
            ASSERT_EQ(made.chapters.size(), 6u);
            for (const Chapter& chapter : made.chapters) {
                EXPECT_FALSE(chapter.message.isEmpty()) << chapter.id.toStdString() << through;
                EXPECT_FALSE(chapter.message.contains(QStringLiteral("—"))) << chapter.message.toStdString();
                EXPECT_FALSE(chapter.status.isEmpty()) << chapter.id.toStdString() << through;
                for (const Block& one : chapter.blocks) {
                    EXPECT_EQ(std::holds_alternative<std::monostate>(one.content), !one.emptyHint.isEmpty())
                        << one.id.toStdString() << through;
                }
            }
        }
    }
}

}
