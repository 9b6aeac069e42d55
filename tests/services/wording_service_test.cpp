// SPDX-License-Identifier: GPL-3.0-or-later
// A person's words in a real book file: stored, undone, flagged when a figure changes, kept apart by language.
#include "services/wording_service.h"

#include "services/entry_book.h"

namespace {

class WordingServiceTest : public testing::Test {
protected:
    WordingServiceTest()
    {
        type(1, 10000000);
        type(2, 11000000);
    }
    void type(int month, qint64 fen)
    {
        const QStringList labels{QStringLiteral("mobile"), QStringLiteral("counter"), QString(), QString()};
        m_book.type("revenue", labels, "amount", {2025, month}, Value(fen));
    }
    Review review(Language language = Language::English)
    {
        const Words words(language);
        auto made = m_book.books.review({m_book.store, 2025, std::nullopt, std::nullopt, {}}, words);
        EXPECT_TRUE(made);
        return *made;
    }
    const QString m_place = QStringLiteral("annual.message");
    EntryBook m_book;
    WordingService m_words{m_book.books};
};

TEST_F(WordingServiceTest, RewordsFlagsAndGoesBackInOneStep)
{
    const QString original = review().chapters.front().message;
    ASSERT_TRUE(m_words.reword(review(), m_place, QStringLiteral("We took 210,000 yuan")));
    EXPECT_EQ(review().chapters.front().message, QStringLiteral("We took 210,000 yuan"));
    EXPECT_TRUE(review().chapters.front().flagged().isEmpty())
        << review().chapters.front().messageHand.flag.toStdString();
    type(2, 15000000);
    EXPECT_EQ(review().chapters.front().flagged(), QStringList{m_place});
    ASSERT_TRUE(m_words.restore(review(), m_place));
    EXPECT_NE(review().chapters.front().message, original) << "written anew, from the new figures";
    EXPECT_FALSE(review().chapters.front().messageHand.isReworded);
}

TEST_F(WordingServiceTest, KeepsTheOtherLanguageAndTheReopenedBook)
{
    const QString chinese = review(Language::Chinese).chapters.front().message;
    ASSERT_TRUE(m_words.reword(review(), m_place, QStringLiteral("Calm")));
    EXPECT_EQ(review(Language::Chinese).chapters.front().message, chinese);
    ASSERT_TRUE(m_book.books.open(m_book.path()));
    EXPECT_EQ(review().chapters.front().message, QStringLiteral("Calm"));
}

TEST_F(WordingServiceTest, UndoesAndRedoesByName)
{
    const QString original = review().chapters.front().message;
    ASSERT_TRUE(m_words.setHidden(review(), {m_place}, true));
    EXPECT_EQ(review().chapters.front().message, QString());
    EXPECT_EQ(m_words.nextUndo(), WordingStep::What::Hidden);
    EXPECT_EQ(m_words.undo()->state, WordingOutcome::State::Done);
    EXPECT_EQ(review().chapters.front().message, original);
    EXPECT_EQ(m_words.undo()->state, WordingOutcome::State::Nothing);
    EXPECT_EQ(m_words.redo()->state, WordingOutcome::State::Done);
    EXPECT_TRUE(review().chapters.front().messageHand.isHidden);
}

TEST_F(WordingServiceTest, DoesNotUndoOverAnothersWords)
{
    ASSERT_TRUE(m_words.reword(review(), m_place, QStringLiteral("Mine")));
    WordingService other(m_book.books);
    ASSERT_TRUE(other.reword(review(), m_place, QStringLiteral("Theirs")));
    EXPECT_EQ(m_words.undo()->state, WordingOutcome::State::Conflict);
    EXPECT_EQ(review().chapters.front().message, QStringLiteral("Theirs"));
}

TEST_F(WordingServiceTest, TheProgramsOwnTextOrNoneIsNoWording)
{
    const QString original = review().chapters.front().message;
    ASSERT_TRUE(m_words.reword(review(), m_place, original));
    EXPECT_EQ(m_words.nextUndo(), std::nullopt);
    ASSERT_TRUE(m_words.reword(review(), m_place, QStringLiteral("Calm")));
    ASSERT_TRUE(m_words.reword(review(), m_place, QString()));
    EXPECT_EQ(review().chapters.front().message, original);
}

TEST_F(WordingServiceTest, AddsBesideASentenceAndRefusesElsewhere)
{
    const QString beside = review().chapters.front().sentences().front().id;
    const auto added = m_words.add(review(), beside, QStringLiteral("The shop was rebuilt."));
    ASSERT_TRUE(added);
    const auto sentences = review().chapters.front().sentences();
    EXPECT_EQ(sentences[1].id, *added);
    EXPECT_FALSE(m_words.add(review(), beside, QStringLiteral("  ")));
    EXPECT_FALSE(m_words.add(review(), QStringLiteral("nowhere"), QStringLiteral("A sentence")));
    ASSERT_TRUE(m_words.restore(review(), *added));
    EXPECT_EQ(review().chapters.front().sentences().size(), sentences.size() - 1);
}

TEST_F(WordingServiceTest, SaysThatNoBookIsOpen)
{
    const Review made = review();
    m_book.books.close();
    EXPECT_FALSE(m_words.canWrite());
    const auto done = m_words.reword(made, m_place, QStringLiteral("Calm"));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::BookMissing);
}

}
