// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/frozen_review.h"

#include <gtest/gtest.h>

namespace {

Review reviewOf(Language language, double value, const QString& message)
{
    Review review;
    review.language = language;
    KpiResult result;
    result.id = KpiId(QStringLiteral("arpu"));
    result.value = value;
    result.months[2] = value;
    review.kpis = {result};
    Chapter chapter;
    chapter.id = QStringLiteral("annual");
    chapter.messageId = QStringLiteral("annual.message");
    chapter.message = message;
    Block block;
    block.id = QStringLiteral("annual.text");
    TextBlock text;
    text.paragraphs.push_back({{}, {{QStringLiteral("annual.one"), QStringLiteral("One."), {}}}});
    block.content = text;
    chapter.blocks.push_back(block);
    review.chapters = {chapter};
    return review;
}

FrozenReview frozen(double value, const QString& message)
{
    return FrozenReview::of({reviewOf(Language::English, value, message)});
}

TEST(FrozenReview, ComesBackFromJsonAsItWas)
{
    const FrozenReview then = FrozenReview::of({reviewOf(Language::Chinese, 0.1 + 0.2, QStringLiteral("好\n“年”")),
        reviewOf(Language::English, 0.1 + 0.2, QStringLiteral("Good"))});
    const auto read = FrozenReview::fromJson(then.toJson());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->figures.at(QStringLiteral("arpu")).value, 0.1 + 0.2);
    EXPECT_EQ(read->figures.at(QStringLiteral("arpu")).months[2], 0.1 + 0.2);
    EXPECT_EQ(read->figures.at(QStringLiteral("arpu")).months[3], std::nullopt);
    EXPECT_EQ(read->texts, then.texts);
    EXPECT_TRUE(changesBetween(then, *read, Language::Chinese).empty());
}

TEST(FrozenReview, BytesOfOthersAreNone)
{
    EXPECT_FALSE(FrozenReview::fromJson("{"));
    EXPECT_FALSE(FrozenReview::fromJson("{\"figures\":3}"));
}

TEST(FrozenReview, ChangesAreNamedWithThenAndNow)
{
    const auto changes =
        changesBetween(frozen(48.7, QStringLiteral("A")), frozen(48.8, QStringLiteral("B")), Language::English);
    ASSERT_EQ(changes.size(), 3u);
    EXPECT_EQ(changes[0].what, FrozenChange::What::Total);
    EXPECT_EQ(changes[0].place, QStringLiteral("arpu"));
    EXPECT_EQ(changes[0].then, 48.7);
    EXPECT_EQ(changes[0].now, 48.8);
    EXPECT_EQ(changes[1].what, FrozenChange::What::Month);
    EXPECT_EQ(changes[1].month, 3);
    EXPECT_EQ(changes[2].what, FrozenChange::What::Text);
    EXPECT_EQ(changes[2].place, QStringLiteral("annual.message"));
    EXPECT_EQ(changes[2].textNow, QStringLiteral("B"));
}

TEST(FrozenReview, WhatCameAndWhatWentIsAChange)
{
    FrozenReview less = frozen(48.7, QStringLiteral("A"));
    less.figures.clear();
    less.texts[Language::English].pop_back();
    const FrozenReview more = frozen(48.7, QStringLiteral("A"));
    const auto went = changesBetween(more, less, Language::English);
    ASSERT_EQ(went.size(), 3u);
    EXPECT_EQ(went[0].now, std::nullopt);
    EXPECT_TRUE(went[2].textNow.isEmpty());
    const auto came = changesBetween(less, more, Language::English);
    ASSERT_EQ(came.size(), 3u);
    EXPECT_EQ(came[2].textNow, QStringLiteral("One."));
}

TEST(FrozenReview, ARowThatGoesIsOneChange)
{
    const auto withRows = [](const QStringList& names) {
        Review review = reviewOf(Language::English, 1, QStringLiteral("A"));
        TableBlock table;
        table.columns.resize(2);
        table.worded.rank = 0;
        for (const QString& name : names) {
            TableRow& row = table.rows.emplace_back();
            row.cells.resize(2);
            row.cells[0].text = QString::number(table.rows.size());
            row.cells[1].text = name;
        }
        review.chapters.front().blocks.emplace_back().content = table;
        return FrozenReview::of({review});
    };
    const QStringList all{QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("y"), QStringLiteral("z")};
    const auto then = withRows(all);
    EXPECT_TRUE(changesBetween(then, withRows(all), Language::English).empty());
    const auto changes = changesBetween(then, withRows(all.mid(1)), Language::English);
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0].textThen, QStringLiteral("x"));
}

TEST(FrozenReview, BinaryNoiseIsNoChange)
{
    EXPECT_TRUE(
        changesBetween(frozen(0.1 + 0.2, QStringLiteral("A")), frozen(0.3, QStringLiteral("A")), Language::English)
            .empty());
}

} // namespace
