// SPDX-License-Identifier: GPL-3.0-or-later
// Chapter 5 of the sample store.
#include "services/review_service.h"
#include "services/sample_book.h"
#include "storage/book.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

class ProblemsOfTheSample : public testing::Test {
protected:
    void SetUp() override
    {
        auto book = Book::create(m_folder.filePath(QStringLiteral("sample.storeyear")));
        ASSERT_TRUE(book);
        m_book = std::move(*book);
        ASSERT_TRUE(fillWithSample(*m_book, m_clock, QStringLiteral("anna")));
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
    EXPECT_EQ(chinese.chapter(u"problems")->message.toStdString(), "?");
    EXPECT_EQ(sentence(chinese, "problems.missed.churn_rate"), "?");
    EXPECT_EQ(sentence(chinese, "problems.worse.churned"), "?");
    EXPECT_EQ(sentence(chinese, "problems.signals.net_adds.2"), "?");
    EXPECT_EQ(sentence(chinese, "problems.signals.first_contact"), "?");
    EXPECT_EQ(sentence(chinese, "problems.data.overdue"), "?");
    const Review english = review(Language::English);
    ASSERT_TRUE(english.chapter(u"problems"));
    EXPECT_EQ(english.chapter(u"problems")->message.toStdString(), "?");
    EXPECT_EQ(sentence(english, "problems.missed.net_adds"), "?");
    EXPECT_EQ(sentence(english, "problems.worse.device_revenue"), "?");
    EXPECT_EQ(sentence(english, "problems.data.overdue"), "?");
}

}
