// SPDX-License-Identifier: GPL-3.0-or-later
// Chapter 5 of the sample store.
#include "sample_copy.h"
#include "services/review_service.h"
#include "storage/book.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

class ProblemsOfTheSample : public testing::Test {
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

TEST_F(ProblemsOfTheSample, AreRankedAndExplained)
{
    const Review chinese = review(Language::Chinese);
    ASSERT_TRUE(chinese.chapter(u"problems"));
    EXPECT_EQ(chinese.chapter(u"problems")->message.toStdString(),
        "2025 年有 2 个目标未完成，18 项指标同比变差；最突出的是净增用户 1,288 户，完成全年目标的 92.0%，差 112 户。");
    EXPECT_EQ(sentence(chinese, "problems.missed.churn_rate"),
        "月均离网率升至 1.62%，高于目标 0.12 个百分点，未达标，同比上升 0.08 个百分点；主要在 2 月（+0.88 "
        "个百分点），同期有“年末冲量用户集中离网”（2 月 10 日）。");
    EXPECT_EQ(sentence(chinese, "problems.worse.churned"),
        "离网用户升至 5,812 户，同比上升 9.7%；城区增加 468 户，占增量的 91.4%。");
    EXPECT_EQ(sentence(chinese, "problems.signals.net_adds.2"),
        "2 月净增用户为 −248 户，明显偏离按其他月份推算的 −139 户，同期有“年末冲量用户集中离网”（2 月 10 日）。");
    EXPECT_EQ(sentence(chinese, "problems.signals.first_contact"),
        "自 4 月起首问解决率同比 −1.79 个百分点，此前为 +16.60 个百分点。");
    EXPECT_EQ(sentence(chinese, "problems.data.overdue"), "3 件投诉超时未办结，最长已超 7 天。");
    const Review english = review(Language::English);
    ASSERT_TRUE(english.chapter(u"problems"));
    EXPECT_EQ(english.chapter(u"problems")->message.toStdString(),
        "2025: 2 targets missed, 18 figures moved the wrong way; most of all, net adds came to 1,288, 112 short of the "
        "plan (92.0%).");
    EXPECT_EQ(sentence(english, "problems.missed.net_adds"),
        "Net adds came to 1,288, 112 short of the plan (92.0%) and down 11.5% on the year before; most of all in "
        "January (−116), when fewer subscribers joined; this coincides with “春节” (29 January).");
    EXPECT_EQ(sentence(english, "problems.worse.device_revenue"),
        "Device revenue came to 300k yuan, down 42.3% on the year before; most of all in August (−33.0k yuan); this "
        "coincides with “联通校园卡19元首年” (China Unicom, 20 August).");
    EXPECT_EQ(sentence(english, "problems.data.overdue"), "3 complaints are overdue, the longest by 7 days.");
}

}
