// SPDX-License-Identifier: GPL-3.0-or-later
// A store that enters one kind of records only: each chapter talks about that, and says what else to enter.
#include "domain/catalogue.h"
#include "review/made_store.h"
#include "review/printed_review.h"
#include "review/review_builder.h"

#include <gtest/gtest.h>

#include <functional>

namespace {

struct OneKind {
    const char* name;
    std::function<void(MadeStore&)> fill;
};

template <class Enter> std::function<void(MadeStore&)> monthly(Enter enter)
{
    return [enter](MadeStore& store) {
        for (int year = 2024; year <= 2025; ++year) {
            for (int month = 1; month <= 12; ++month)
                enter(store, year * 100 + month);
        }
    };
}

const OneKind kOneKinds[] = {
    {"revenue", monthly([](MadeStore& store, int month) { store.revenue(month, 100000 + month % 100 * 1000); })},
    {"subscribers", monthly([](MadeStore& store, int month) { store.subscribers(month, 1000, 30, 20); })},
    {"costs", monthly([](MadeStore& store, int month) { store.costs(month, 50000); })},
    {"complaints",
        [](MadeStore& store) {
            store.complaint("2024-03-01T09:00", "2024-03-01T15:00");
            store.complaint("2025-03-02T09:00", "2025-03-04T15:00");
        }},
    {"staffing", monthly([](MadeStore& store, int month) {
         store.add("staffing", month, {}, {{"headcount", 12}, {"joiners", 1}, {"leavers", 1}});
     })},
    {"channels", monthly([](MadeStore& store, int month) {
         store.add(
             "channels", month, {{"channel", "counter"}}, {{"visits", 900}, {"deals", 90}, {"transactions", 700}});
     })},
    {"satisfaction", monthly([](MadeStore& store, int month) {
         store.add("satisfaction", month, {{"item", "network"}, {"touchpoint", "online"}},
             {{"respondents", 10}, {"score_sum", 80}});
     })},
    {"market", monthly([](MadeStore& store, int month) {
         store.add("market", month, {{"operator", "mobile"}}, {{"subscribers", 5000}});
         store.add("market", month, {{"operator", "unicom"}}, {{"subscribers", 3000}});
     })},
};

class AStoreWithOneKind : public testing::TestWithParam<OneKind> {
protected:
    static Review review(Language language, int through)
    {
        MadeStore store;
        GetParam().fill(store);
        const Words words(language);
        return buildReview(store.facts, Catalogue::shipped(), 2025, Month(2025, through), words);
    }
};

TEST_P(AStoreWithOneKind, HasAReviewThatSaysWhatToEnterAndNothingOfNothing)
{
    for (const Language language : {Language::Chinese, Language::English}) {
        for (const int through : {3, 12}) {
            const Review made = review(language, through);
            ASSERT_EQ(made.chapters.size(), 6u);
            for (const Chapter& chapter : made.chapters) {
                EXPECT_FALSE(chapter.message.isEmpty()) << chapter.id.toStdString();
                EXPECT_FALSE(chapter.message.contains(QStringLiteral("—"))) << chapter.message.toStdString();
                EXPECT_FALSE(chapter.message.contains(u'%') && chapter.message.contains(QStringLiteral("%1")))
                    << chapter.message.toStdString();
                EXPECT_FALSE(chapter.status.isEmpty()) << chapter.id.toStdString();
                for (const Block& block : chapter.blocks) {
                    const bool isEmpty = std::holds_alternative<std::monostate>(block.content);
                    EXPECT_EQ(isEmpty, !block.emptyHint.isEmpty()) << block.id.toStdString();
                    EXPECT_FALSE(block.emptyHint.contains(u'\n')) << block.id.toStdString();
                }
                for (const Sentence& sentence : chapter.sentences()) {
                    EXPECT_FALSE(sentence.text.isEmpty()) << sentence.id.toStdString();
                    EXPECT_FALSE(sentence.text.contains(QStringLiteral("—"))) << sentence.text.toStdString();
                }
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, AStoreWithOneKind, testing::ValuesIn(kOneKinds),
    [](const auto& one) { return std::string(one.param.name); });

}
