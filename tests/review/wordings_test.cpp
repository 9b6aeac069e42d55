// SPDX-License-Identifier: GPL-3.0-or-later
// The manager's words over a review: what is shown, what is flagged, and what numbers a text tells.
#include "review/wordings.h"

#include "review/made_store.h"
#include "review/printed_review.h"
#include "review/review_builder.h"
#include "review/shown_figures.h"
#include "review/written_direction.h"
#include "review/written_numbers.h"

#include <gtest/gtest.h>

namespace {

std::string numbersOf(const char* text)
{
    QStringList all;
    for (const WrittenNumber& number : writtenNumbers(QString::fromUtf8(text)))
        all.append(QString::number(number.value, 'g', 12));
    return all.join(u' ').toStdString();
}

TEST(WrittenNumbers, AreThoseThatTellAFigure)
{
    EXPECT_EQ(numbersOf("收入 1,691 万元，完成 101.3%，高 0.12 个百分点"), "16910000 101.3 0.12");
    EXPECT_EQ(numbersOf("收入１，６９１万元，完成１０１．３％"), "16910000 101.3");
    EXPECT_EQ(numbersOf("1.2亿元"), "120000000");
    EXPECT_EQ(numbersOf("16.9M yuan, 12 k people, 3.5 million"), "16900000 12000 3500000");
}

TEST(WrittenNumbers, LeaveOutTimesOrdinalsListsAndNames)
{
    EXPECT_EQ(numbersOf("2025 年 1–11 月，3月5日，2025-03-31，第3名，第 2 季度"), "");
    EXPECT_EQ(numbersOf("1、5G 套餐\n2. Q1 in 2025\n(3) the 2nd store, March 12"), "");
    EXPECT_EQ(numbersOf("流失 2025 户"), "2025");
}

TEST(WrittenNumbers, TellAFigureRoundedToTheirLastDigit)
{
    const auto number = [](const char* text) { return writtenNumbers(QString::fromUtf8(text)).front(); };
    EXPECT_TRUE(tells(number("1,691 万"), 16912345));
    EXPECT_FALSE(tells(number("1,690 万"), 16912345));
    EXPECT_TRUE(tells(number("5.1%"), -5.12));
    EXPECT_TRUE(tells(number("48.3"), 48.25));
    EXPECT_FALSE(tells(number("48.2"), 48.26));
}

TEST(WrittenNumbers, MayBeSaidToBeRound)
{
    const auto number = [](const char* text) { return writtenNumbers(QString::fromUtf8(text)).front(); };
    for (const char* text : {"约 1,900 户", "about 1,900 people", "1,900 多户", "Nearly 1,900", "1,900 左右"})
        EXPECT_TRUE(tells(number(text), 1893)) << text;
    EXPECT_FALSE(tells(number("1,900 户"), 1893));
    EXPECT_FALSE(tells(number("约 1,900 户"), 1830));
    EXPECT_FALSE(tells(number("约 1,910 户"), 1893));
}

TEST(WrittenNumbers, KeepTheirMultiplier)
{
    const auto number = [](const char* text) { return writtenNumbers(QString::fromUtf8(text)).front(); };
    EXPECT_FALSE(tells(number("1.2 万元"), number("1.2 亿元")));
    EXPECT_FALSE(tells(number("1.2k yuan"), number("1.2M yuan")));
    EXPECT_TRUE(tells(number("1.2 亿元"), number("12,000 万元")));
    EXPECT_TRUE(tells(number("1.2 万元"), number("1.2"))) << "its heading may say so";
}

TEST(WrittenDirections, AreTheClausesOwn)
{
    const auto direction = [](const char* text) { return directionOf(QString::fromUtf8(text)); };
    EXPECT_EQ(direction("Revenue rose by 3.1%"), WrittenDirection::Up);
    EXPECT_EQ(direction("revenue is down 3%"), WrittenDirection::Down);
    EXPECT_EQ(direction("总收入同比增长 3.1%"), WrittenDirection::Up);
    EXPECT_EQ(direction("总收入下降 3.1%"), WrittenDirection::Down);
    EXPECT_EQ(direction("Revenue did not rise"), WrittenDirection::None);
    EXPECT_EQ(direction("3 月总收入下降"), WrittenDirection::None);
    EXPECT_EQ(direction("Revenue rose, then fell"), WrittenDirection::None);
    EXPECT_EQ(clausesOf(QStringLiteral("Revenue 1,200.5, up; more.")).size(), 3);
}

class WordingsOfAReview : public testing::Test {
protected:
    static Review written(double march, Language language = Language::English)
    {
        MadeStore store;
        for (int month : {1, 2})
            store.revenue(202500 + month, 100000).revenue(202400 + month, 90000);
        store.revenue(202503, march).revenue(202403, 90000);
        const Words words(language);
        return buildReview(store.facts, Catalogue::shipped(), 2025, Month(2025, 3), words);
    }
    static void lay(Review& review, const std::vector<Wording>& wordings)
    {
        const Words words(review.language);
        applyWordings(review, wordings, Catalogue::shipped(), words);
    }
    // The text block's paragraph in which there are at least two sentences, else the first.
    static TextBlock::Paragraph& paragraph(Review& review)
    {
        TextBlock::Paragraph* best = nullptr;
        for (Chapter& chapter : review.chapters) {
            for (Block& block : chapter.blocks) {
                auto* text = std::get_if<TextBlock>(&block.content);
                for (size_t i = 0; text && i < text->paragraphs.size(); ++i) {
                    if (!best || (best->sentences.size() < 2 && text->paragraphs[i].sentences.size() > 1))
                        best = &text->paragraphs[i];
                }
            }
        }
        return *best;
    }
    static Wording wordingOf(const Review& review, const QString& place, const char* text)
    {
        Wording wording;
        wording.place = place;
        wording.text = QString::fromUtf8(text);
        wording.quoted = quotedFigures(review, Catalogue::shipped(), place, wording.text);
        return wording;
    }
    static std::vector<QString> ids(const TextBlock::Paragraph& paragraph)
    {
        std::vector<QString> all;
        for (const Sentence& sentence : paragraph.sentences)
            all.push_back(sentence.id);
        return all;
    }
};

TEST_F(WordingsOfAReview, ChangeNothingWhereThereAreNone)
{
    Review review = written(110000);
    const QStringList before = printedReview(review);
    lay(review, {});
    EXPECT_EQ(printedReview(review), before);
}

TEST_F(WordingsOfAReview, ReplaceAMessageAndKeepTheProgramsOwn)
{
    Review review = written(110000);
    const QString original = review.chapters.front().message;
    lay(review, {wordingOf(review, QStringLiteral("annual.message"), "A calm year")});
    const Chapter& chapter = review.chapters.front();
    EXPECT_EQ(chapter.message, QStringLiteral("A calm year"));
    EXPECT_TRUE(chapter.messageHand.isReworded);
    EXPECT_EQ(chapter.messageHand.original, original);
    EXPECT_TRUE(chapter.flagged().isEmpty());
}

TEST_F(WordingsOfAReview, AreFlaggedWhereAQuotedFigureHasChanged)
{
    const QString place = QStringLiteral("annual.message");
    const Wording wording = wordingOf(written(110000), place, "We took 310,000 yuan");
    Review same = written(110000);
    lay(same, {wording});
    EXPECT_EQ(same.chapters.front().messageHand.flag.toStdString(), "");
    Review changed = written(120000);
    lay(changed, {wording});
    const std::string flag = changed.chapters.front().messageHand.flag.toStdString();
    EXPECT_NE(flag.find("figure changed since: "), std::string::npos) << flag;
    EXPECT_NE(flag.find("now "), std::string::npos) << flag;
    EXPECT_EQ(changed.chapters.front().flagged(), QStringList{place});
}

TEST_F(WordingsOfAReview, AreFlaggedForANumberThatIsNotInTheData)
{
    Review review = written(110000);
    lay(review, {wordingOf(review, QStringLiteral("annual.message"), "Up by 77.77% in 2025")});
    EXPECT_EQ(review.chapters.front().messageHand.flag.toStdString(), "the number 77.77% is not in the data");
}

TEST_F(WordingsOfAReview, AreFlaggedForAWrongDirection)
{
    const auto flagOf = [](const char* text, Language language) {
        Review review = written(110000, language); // 310,000 after 270,000
        lay(review, {wordingOf(review, QStringLiteral("annual.message"), text)});
        return review.chapters.front().messageHand.flag.toStdString();
    };
    EXPECT_EQ(flagOf("Revenue fell on the year before", Language::English), "Revenue rose on the year before");
    EXPECT_EQ(flagOf("Revenue rose on the year before", Language::English), "");
    EXPECT_EQ(flagOf("Revenue fell in February", Language::English), "") << "a month may differ";
    EXPECT_EQ(flagOf("总收入同比下降", Language::Chinese), "总收入同比上升");
    EXPECT_EQ(flagOf("总收入同比增长", Language::Chinese), "");
    EXPECT_EQ(flagOf("About 310,000 yuan came in", Language::English), "");
    EXPECT_NE(flagOf("总收入 31 亿元", Language::Chinese), "") << "a wrong unit";
    EXPECT_EQ(flagOf("总收入 31 万元", Language::Chinese), "");
}

TEST_F(WordingsOfAReview, HideMoveAndAddSentences)
{
    Review review = written(110000);
    const std::vector<QString> before = ids(paragraph(review));
    ASSERT_GE(before.size(), 2u);
    Wording hidden;
    hidden.place = before[0];
    hidden.isHidden = true;
    Review one = review;
    lay(one, {hidden});
    EXPECT_EQ(ids(paragraph(one)), std::vector<QString>(before.begin() + 1, before.end()));
    ASSERT_EQ(paragraph(one).hidden.size(), 1u);
    EXPECT_EQ(paragraph(one).hidden.front().id, before[0]);

    std::vector<QString> order = before; // all of a paragraph are placed when one is moved
    std::swap(order[0], order[1]);
    std::vector<Wording> moved(order.size());
    for (size_t i = 0; i < order.size(); ++i) {
        moved[i].place = order[i];
        moved[i].position = static_cast<int>(i) + 1;
    }
    Review other = review;
    lay(other, moved);
    EXPECT_EQ(ids(paragraph(other)), order);
}

TEST_F(WordingsOfAReview, AddedSentencesStandBehindTheirNeighbourOrAtTheEnd)
{
    Review review = written(110000);
    Block* block = nullptr;
    for (Block& each : review.chapters.front().blocks) {
        if (std::holds_alternative<TextBlock>(each.content))
            block = &each;
    }
    ASSERT_NE(block, nullptr);
    const QString neighbour = std::get<TextBlock>(block->content).paragraphs.front().sentences.front().id;
    Wording own;
    own.place = QStringLiteral("own.1");
    own.text = QStringLiteral("The shop was rebuilt.");
    own.block = block->id;
    own.beside = neighbour;
    Wording lost = own;
    lost.place = QStringLiteral("own.2");
    lost.beside = QStringLiteral("gone");
    lay(review, {own, lost});
    const TextBlock& text = std::get<TextBlock>(block->content);
    EXPECT_EQ(text.paragraphs.front().sentences[1].id, own.place);
    EXPECT_TRUE(text.paragraphs.front().sentences[1].hand.isOwn);
    EXPECT_EQ(text.paragraphs.back().sentences.back().id, lost.place);
}

}
