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

std::string message(const Review& review)
{
    return review.chapter(u"service")->message.toStdString();
}

// Queues alone: 100 arrivals at ten, 50 at fifteen each month, all served but for ten at ten.
MadeStore queues()
{
    MadeStore store;
    for (int month = 1; month <= 12; ++month) {
        const double more = month == 8 ? 40 : 0;
        store.add("queue_hours", 202500 + month, {{"hour", "10"}},
            {{"arrivals", 100 + more}, {"served", 90 + more}, {"abandoned", 10}, {"wait_minutes", 900},
                {"within_10min", 60}, {"counters_open", 3}});
        store.add("queue_hours", 202500 + month, {{"hour", "15"}},
            {{"arrivals", 50}, {"served", 50}, {"abandoned", 0}, {"wait_minutes", 100}, {"within_10min", 50},
                {"counters_open", 3}});
    }
    return store;
}

TEST(ServiceChapter, oneKindOfRecordAloneFillsItsBlocksAndTheOthersSayWhatToEnter)
{
    const Review chinese = reviewOf(queues(), Language::Chinese);
    EXPECT_EQ(message(chinese), "平均等候时长 6.98 分钟。");
    EXPECT_EQ(message(reviewOf(queues(), Language::English)), "Mean wait stood at 6.98 minutes.");
    const Block* complaints = findBlock(chinese, "service.complaints.categories");
    ASSERT_TRUE(complaints);
    EXPECT_EQ(complaints->emptyHint, QStringLiteral("请填报或导入 2025 年的投诉数据。"));
    const Block* hours = findBlock(chinese, "service.balance.hours");
    ASSERT_TRUE(hours);
    EXPECT_EQ(hours->message.toStdString(),
        "10:00–11:00 最忙，到达人次是最闲时段（15:00–16:00）的 2.07 倍；8 月 10:00–11:00 最多，到达 140 人次");
    for (const Sentence& sentence : chinese.chapter(u"service")->sentences())
        EXPECT_FALSE(sentence.text.contains(QStringLiteral("投诉"))) << sentence.text.toStdString();
}

TEST(ServiceChapter, anHourWithoutAFigureIsAGapOfTheField)
{
    const Review review = reviewOf(queues(), Language::Chinese);
    const auto& heat =
        std::get<HeatSpec>(std::get<ChartBlock>(findBlock(review, "service.balance.hours")->content).spec);
    ASSERT_EQ(heat.columns.join(u' '), QStringLiteral("10 11 12 13 14 15"));
    EXPECT_EQ(heat.cells[0][0].value, 100);
    EXPECT_FALSE(heat.cells[0][1].value);
    EXPECT_TRUE(heat.cells[0][1].note.isEmpty());
    EXPECT_TRUE(heat.cells[7][0].isQuoted);
}

TEST(ServiceChapter, aYearWithoutFiguresSaysWhatToDoAndNothingElse)
{
    const MadeStore store;
    const Review english = reviewOf(store, Language::English);
    EXPECT_EQ(message(english),
        "Enter or import complaints, queues and channels of 2025, and the review of service stands here.");
    EXPECT_TRUE(english.chapter(u"service")->sentences().empty());
    for (const Block& block : english.chapter(u"service")->blocks) {
        if (!std::holds_alternative<KpiStrip>(block.content)) {
            EXPECT_FALSE(block.emptyHint.isEmpty()) << block.id.toStdString();
            EXPECT_TRUE(block.message.isEmpty()) << block.id.toStdString();
        }
    }
}

TEST(ServiceChapter, slowerHandlingWorsensAndAMissedTargetIsTold)
{
    MadeStore store;
    store.complaint("2024-01-01T09:00", "2024-01-01T19:00").complaint("2025-03-01T09:00", "2025-03-02T05:00");
    store.target("handling_hours", 12);
    EXPECT_EQ(message(reviewOf(store, Language::English)),
        "Mean handling time worsened from 10.0 hours to 20.0 hours, 8.00 hours over the target of 12.0 hours.");
    EXPECT_EQ(message(reviewOf(store, Language::Chinese)),
        "平均处理时长由 10.0 小时升至 20.0 小时，比目标 12.0 小时高 8.00 小时，未达标。");
}

TEST(ServiceChapter, aYearWithoutComplaintsSaysSo)
{
    MadeStore store;
    store.complaint("2024-03-01T09:00", "2024-03-01T19:00");
    const Review review = reviewOf(store, Language::English);
    const Block* categories = findBlock(review, "service.complaints.categories");
    ASSERT_TRUE(categories);
    EXPECT_EQ(categories->emptyHint, QStringLiteral("No complaint was accepted in 2025."));
    const Block* open = findBlock(review, "service.complaints.open");
    ASSERT_TRUE(open);
    EXPECT_EQ(open->emptyHint, QStringLiteral("No complaint accepted by the end of December 2025 is open."));
}

TEST(ServiceChapter, whatIsStillOpenIsHeldAgainstItsLimit)
{
    MadeStore store;
    store.complaint("2025-12-01T09:00", "2025-12-01T19:00").complaint("2026-01-01T09:00", "2026-01-01T19:00");
    Complaint open;
    open.id = QStringLiteral("TS1");
    open.acceptedAt = *Moment::fromText(u"2025-12-31T09:00");
    open.category = QStringLiteral("network");
    store.facts.complaints.push_back(open);
    const Review review = reviewOf(store, Language::English);
    EXPECT_EQ(findBlock(review, "service.complaints.open")->message.toStdString(),
        "1 complaint is open, 1 of them overdue; the longest, TS1, by 4 days");
}

}
