// SPDX-License-Identifier: GPL-3.0-or-later
// Chapter 3 of the sample store: its message, its figures (each counted in SQL by hand as well) and its sentences.
#include "sample_copy.h"
#include "services/review_service.h"
#include "storage/book.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace {

class ServiceOfTheSample : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        const FixedClock clock{*Moment::fromText(u"2026-01-01T00:00")};
        QTemporaryDir folder;
        const auto book = sampleCopy(folder.filePath(QStringLiteral("sample.storeyear")));
        ASSERT_TRUE(book);
        ReviewRequest request;
        request.store = StoreId(QStringLiteral("S1"));
        request.year = 2025;
        const Words chinese(Language::Chinese), english(Language::English);
        s_chinese = std::move(*ReviewService(*book, clock).review(request, chinese));
        s_english = std::move(*ReviewService(*book, clock).review(request, english));
    }

    static const Chapter& chapter(const Review& review) { return *review.chapter(u"service"); }

    static const Block& block(const Review& review, const char* id)
    {
        static const Block none;
        const std::vector<Block>& blocks = chapter(review).blocks;
        const auto found = std::find_if(
            blocks.begin(), blocks.end(), [&](const Block& one) { return one.id == QString::fromLatin1(id); });
        EXPECT_TRUE(found != blocks.end()) << id;
        return found == blocks.end() ? none : *found;
    }

    static std::string sentence(const Review& review, const char* id)
    {
        for (const Sentence& one : chapter(review).sentences()) {
            if (one.id == QString::fromLatin1(id))
                return one.text.toStdString();
        }
        return "(none)";
    }

    // The texts of a table's row that begins with a name.
    static std::string row(const Review& review, const char* id, const char* name)
    {
        const auto& table = std::get<TableBlock>(block(review, id).content);
        for (const TableRow& one : table.rows) {
            QStringList texts;
            for (const TableCell& cell : one.cells)
                texts.append(cell.text);
            if (texts.front() == QString::fromUtf8(name))
                return texts.join(u'|').toStdString();
        }
        return "(none)";
    }

    inline static Review s_chinese;
    inline static Review s_english;
};

TEST_F(ServiceOfTheSample, saysInOneSentenceHowServiceWent)
{
    EXPECT_EQ(chapter(s_chinese).number, 3);
    EXPECT_EQ(chapter(s_chinese).title.toStdString(), "客户服务管理");
    EXPECT_EQ(chapter(s_chinese).message.toStdString(),
        "平均处理时长由 72.2 小时压降至 35.5 小时；新增融合家庭 1,288 户，同比增长 180.0%；增值业务收入 176 万元，同比"
        "增长 53.1%。");
    EXPECT_EQ(chapter(s_english).message.toStdString(),
        "Mean handling time improved from 72.2 hours to 35.5 hours; new bundled households came to 1,288, up 180.0% on "
        "the year before; value-added revenue came to 1.76M yuan, up 53.1% on the year before.");
}

TEST_F(ServiceOfTheSample, headsItsChapterWithTheStory)
{
    const auto& tiles = std::get<KpiStrip>(block(s_chinese, "service.strip").content).tiles;
    ASSERT_EQ(tiles.size(), 6U);
    QStringList values;
    for (const KpiTile& tile : tiles)
        values.append(tile.value);
    EXPECT_EQ(values.join(u' ').toStdString(), "35.5 4.15 12.1 61.1 65.0 176");
}

TEST_F(ServiceOfTheSample, complaintsFallInColumnsAndReachTheWhole)
{
    const Block& categories = block(s_chinese, "service.complaints.categories");
    EXPECT_EQ(categories.message.toStdString(), "网络、资费类投诉合计占全部投诉的 61.7%");
    const auto& spec = std::get<ParetoSpec>(std::get<ChartBlock>(categories.content).spec);
    QStringList shown;
    for (const ParetoSpec::Column& column : spec.columns)
        shown.append(QStringLiteral("%1 %2 %3").arg(column.name, column.actual.label, column.share.label));
    EXPECT_EQ(shown.join(u'|').toStdString(), "网络 51 34|资费 41 62|服务 22 77|产品 20 90|其他 8 95|隐私 7 100");
    EXPECT_TRUE(spec.columns[1].actual.isQuoted);
    EXPECT_FALSE(spec.columns[2].actual.isQuoted);
    EXPECT_EQ(
        block(s_english, "service.complaints.levels").message.toStdString(), "31 of 149 complaints are urgent, 20.8%");
}

TEST_F(ServiceOfTheSample, complaintsAreHandledInHalfTheTimeAndComeBackLess)
{
    EXPECT_EQ(
        row(s_chinese, "service.complaints.table", "处理时长 90 分位"), "处理时长 90 分位|小时|—|75|—|160|−53.5%|—");
    EXPECT_EQ(row(s_chinese, "service.complaints.table", "重复投诉"), "重复投诉|件|—|18|—|25|−28.0%|—");
    EXPECT_EQ(
        sentence(s_chinese, "service.complaints.repeats"), "重复投诉 18 件，同比减少 28.0%，占全部投诉的 12.1%。");
    EXPECT_EQ(
        sentence(s_english, "service.complaints.repeats"), "Repeats fell by 28.0% to 18, 12.1% of all complaints.");
    EXPECT_EQ(sentence(s_english, "service.complaints.handling"),
        "Mean handling time improved from 72.2 hours to 35.5 hours, within the target of 38.0 hours.");
    EXPECT_EQ(sentence(s_english, "service.complaints.percentile"),
        "Nine of ten were closed within 74.6 hours, after 160 hours the year before.");
}

TEST_F(ServiceOfTheSample, whatIsOpenIsListedWithItsAge)
{
    EXPECT_EQ(block(s_chinese, "service.complaints.open").message.toStdString(),
        "在办投诉 4 件，其中 3 件超时，最长的 TS251224-01 已超时 7 天");
    EXPECT_EQ(row(s_english, "service.complaints.open", "TS251224-01"),
        "TS251224-01|Urgent|Billing|2025-12-24 21:32|not answered|7 days|7 days");
    EXPECT_EQ(row(s_english, "service.complaints.open", "TS251231-01"),
        "TS251231-01|Urgent|Service|2025-12-31 22:40|not answered|1 hour|in time");
}

TEST_F(ServiceOfTheSample, hoursAreAFieldOfMonthsAndHours)
{
    const Block& hours = block(s_chinese, "service.balance.hours");
    EXPECT_EQ(hours.message.toStdString(),
        "10:00–11:00 最忙，到达人次是最闲时段（19:00–20:00）的 3.91 倍；峰谷比同比上升 2.0%；9 月 11:00–12:00 "
        "最多，到达 749 人次");
    const auto& spec = std::get<HeatSpec>(std::get<ChartBlock>(hours.content).spec);
    ASSERT_EQ(spec.cells.size(), 12U);
    ASSERT_EQ(spec.columns.join(u' ').toStdString(), "9 10 11 12 13 14 15 16 17 18 19");
    EXPECT_EQ(spec.cells[8][2].label.toStdString(), "749");
    EXPECT_TRUE(spec.cells[8][2].isQuoted);
    double arrivals = 0;
    for (const std::vector<Mark>& row : spec.cells)
        arrivals += row[1].value.value_or(0);
    EXPECT_EQ(arrivals, 7641) << "between 10:00 and 11:00, all year";
    EXPECT_EQ(row(s_english, "service.balance.peak", "Busiest, 10:00–11:00"),
        "Busiest, 10:00–11:00|7.64|13.2|95.2|95.5|−0.29 pts|7.00|87.0");
}

TEST_F(ServiceOfTheSample, digitalChannelsSaveByChannel)
{
    EXPECT_EQ(sentence(s_english, "service.balance.saving"),
        "279,754 transactions in digital channels, enquiries included, cost 1.69M yuan less than in physical ones, up "
        "23.4% on the year before.");
    const Block& saving = block(s_chinese, "service.balance.saving");
    EXPECT_TRUE(saving.footnote.contains(QStringLiteral("查询占电子渠道办理量的 60.1%、实体渠道的 24.4%")))
        << saving.footnote.toStdString();
    const auto& spec = std::get<BridgeSpec>(std::get<ChartBlock>(saving.content).spec);
    ASSERT_EQ(spec.rows.size(), 4U);
    EXPECT_NEAR(spec.rows.back().to, spec.rows[2].to, 1e-9) << "the channels add up to the saving";
    EXPECT_EQ(row(s_english, "service.balance.costs", "Online"), "Online|165.7|55.9|108.4|0.65|0.64|+2.2%");
    EXPECT_EQ(sentence(s_english, "service.balance.costs"),
        "A transaction costs 7.17 yuan in physical channels, 6.33 times the 1.13 yuan of digital ones.");
}

TEST_F(ServiceOfTheSample, theFiveFactorsAreWhatTheyAreMadeOf)
{
    EXPECT_EQ(block(s_chinese, "service.balance.factors").message.toStdString(),
        "5 个要素中 4 个的多数指标好于上年，市场拓展未达半数");
    const auto& table = std::get<TableBlock>(block(s_chinese, "service.balance.factors").content);
    QStringList made;
    for (const TableRow& one : table.rows)
        made.append(one.cells[0].text + one.cells[1].text);
    EXPECT_EQ(made.join(u'|').toStdString(),
        "盈利能力利润率|成本收入比|人均产能|市场拓展用户市场份额|新增用户|净增用户|业务创新新增 5G 占比|增值业务收入|"
        "电子渠道占比|协同配合15 分钟响应率|协同解决周期|客户满意客户满意度|万投比|重复投诉率");
}

}
