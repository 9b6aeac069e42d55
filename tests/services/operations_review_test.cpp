// SPDX-License-Identifier: GPL-3.0-or-later
// Chapter 4 of the sample store, against sums made by hand in SQL.
#include "sample_copy.h"
#include "services/review_service.h"
#include "storage/book.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

class OperationsOfTheSample : public testing::Test {
protected:
    void SetUp() override
    {
        m_book = sampleCopy(m_folder.filePath(QStringLiteral("sample.storeyear")));
        ASSERT_TRUE(m_book);
    }
    Review review(Language language)
    {
        ReviewRequest request;
        request.store = StoreId(QStringLiteral("S1"));
        request.year = 2025;
        const Words words(language);
        auto made = ReviewService(*m_book, m_clock).review(request, words);
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

    QTemporaryDir m_folder;
    FixedClock m_clock{*Moment::fromText(u"2026-01-01T00:00")};
    std::unique_ptr<Book> m_book;
};

TEST_F(OperationsOfTheSample, ReadsAsAManagerWouldTellIt)
{
    const Review chinese = review(Language::Chinese);
    const Chapter* chapter = chinese.chapter(u"operations");
    ASSERT_TRUE(chapter);
    EXPECT_EQ(chapter->message.toStdString(),
        "2025 年成本收入比 72.8%，优于目标 0.63 个百分点，同比下降 1.8 个百分点；运营成本比预算节约 13.0 "
        "万元，预算执行率 99.0%。");
    EXPECT_EQ(sentence(chinese, "operations.cost.budget"),
        "运营成本比预算节约 13.0 万元，预算执行率 99.0%；其他费用超支最多，超 7.0 万元（16.3%）。");
    EXPECT_EQ(sentence(chinese, "operations.team.sessions"), "培训场次 40 场，同比下降 7.0%。");
    EXPECT_EQ(sentence(chinese, "operations.energy.per_m2"), "单位面积能耗升至 383 千瓦时，同比上升 5.0%。");
    const Review english = review(Language::English);
    ASSERT_TRUE(english.chapter(u"operations"));
    EXPECT_EQ(english.chapter(u"operations")->message.toStdString(),
        "Cost-to-revenue for 2025 came to 72.8%, 0.63 points better than the target and down 1.8 points on the year "
        "before; operating cost stayed 130k yuan within its budget (99.0% of it spent).");
    EXPECT_EQ(sentence(english, "operations.cost.budget"),
        "Operating cost stayed 130k yuan within its budget (99.0% of it spent); other cost went furthest over, by "
        "69.8k yuan (16.3%).");
    EXPECT_EQ(sentence(english, "operations.team.turnover"),
        "Staff turnover improved to 10.4%, down 3.7 points on the year before.");
    EXPECT_EQ(
        sentence(english, "operations.energy.total"), "Energy worsened to 260,434 kWh, up 5.0% on the year before.");
}

}
