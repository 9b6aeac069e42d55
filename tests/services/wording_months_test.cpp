// SPDX-License-Identifier: GPL-3.0-or-later
// Words belong to the month that the review went through: earlier months keep the program's, later ones take them over.
#include "services/wording_service.h"

#include "services/entry_book.h"

#include <QFile>

namespace {

class WordingMonthsTest : public testing::Test {
protected:
    WordingMonthsTest()
    {
        type(1, 10000000);
        type(2, 11000000);
        type(3, 12000000);
    }
    void type(int month, qint64 fen)
    {
        const QStringList labels{QStringLiteral("mobile"), QStringLiteral("counter"), QString(), QString()};
        m_book.type("revenue", labels, "amount", {2025, month}, Value(fen));
    }
    Review through(int month, Language language = Language::English)
    {
        const Words words(language);
        auto made = m_book.books.review({m_book.store, 2025, Month(2025, month), std::nullopt, {}}, words);
        EXPECT_TRUE(made);
        return *made;
    }
    const TableRow* problem(const Review& review, const QString& place)
    {
        for (const Block& block : review.chapter(u"problems")->blocks) {
            const auto* table = std::get_if<TableBlock>(&block.content);
            for (size_t i = 0; table && i < table->rows.size(); ++i) {
                if (table->rows[i].id == place)
                    return &table->rows[i];
            }
        }
        return nullptr;
    }
    static QString message(const Review& review) { return review.chapters.front().message; }
    static const Hand& hand(const Review& review) { return review.chapters.front().messageHand; }
    const QString m_place = QStringLiteral("annual.message");
    const QString m_table = QStringLiteral("problems.table");
    EntryBook m_book;
    WordingService m_words{m_book.books};
};

TEST_F(WordingMonthsTest, AnEarlierMonthKeepsTheProgramsAndTellsOfTheLater)
{
    const QString february = message(through(2));
    ASSERT_TRUE(m_words.reword(through(3), m_place, QStringLiteral("We took 330,000 yuan")));
    EXPECT_EQ(message(through(2)), february);
    EXPECT_TRUE(hand(through(2)).flag.isEmpty());
    EXPECT_EQ(hand(through(2)).later.toStdString(),
        "For January to March 2025 another wording is kept: We took 330,000 yuan");
    EXPECT_TRUE(hand(through(3)).later.isEmpty());
}

TEST_F(WordingMonthsTest, ALaterMonthTakesItOverAndFlagsWhatChanged)
{
    ASSERT_TRUE(m_words.reword(through(2), m_place, QStringLiteral("We took 210,000 yuan")));
    EXPECT_EQ(message(through(3)), QStringLiteral("We took 210,000 yuan"));
    EXPECT_FALSE(hand(through(3)).flag.isEmpty());
    EXPECT_TRUE(hand(through(2)).flag.isEmpty());
}

TEST_F(WordingMonthsTest, EachMonthHasItsOwnAndUndoTakesBackJustThat)
{
    const QString march = message(through(3));
    ASSERT_TRUE(m_words.reword(through(2), m_place, QStringLiteral("February")));
    ASSERT_TRUE(m_words.reword(through(3), m_place, QStringLiteral("March")));
    EXPECT_EQ(message(through(2)), QStringLiteral("February"));
    EXPECT_EQ(message(through(3)), QStringLiteral("March"));
    ASSERT_TRUE(m_words.restore(through(3), m_place));
    EXPECT_EQ(message(through(3)), march) << "not February's";
    EXPECT_EQ(message(through(2)), QStringLiteral("February"));
    EXPECT_EQ(m_words.undo()->state, WordingOutcome::State::Done);
    EXPECT_EQ(message(through(3)), QStringLiteral("March"));
    EXPECT_EQ(m_words.undo()->state, WordingOutcome::State::Done);
    EXPECT_EQ(message(through(3)), QStringLiteral("February"));
}

TEST_F(WordingMonthsTest, AnAddedProblemIsWordedHiddenFlaggedAndRemoved)
{
    const auto added = m_words.addProblem(through(3), m_table, {},
        {QStringLiteral("Revenue of 330,000 yuan is too little"), QStringLiteral("Road works"),
            QStringLiteral("revenue"), 3});
    ASSERT_TRUE(added);
    EXPECT_EQ(problem(through(2), *added), nullptr);
    const Review review = through(3);
    const TableRow* row = problem(review, *added);
    ASSERT_NE(row, nullptr);
    EXPECT_TRUE(row->hand.isOwn);
    EXPECT_EQ(row->hand.flag.toStdString(), "");
    EXPECT_EQ(row->subject.severity, 3);
    EXPECT_EQ(row->subject.kpi.text().toStdString(), "revenue");
    EXPECT_EQ(problem(through(3, Language::Chinese), *added), nullptr) << "the other language has its own";
    type(3, 15000000);
    const Review changed = through(3);
    ASSERT_NE(problem(changed, *added), nullptr);
    EXPECT_FALSE(problem(changed, *added)->hand.flag.isEmpty());
    ASSERT_TRUE(m_words.setHidden(changed, {*added}, true));
    EXPECT_EQ(problem(through(3), *added), nullptr);
    ASSERT_TRUE(m_words.restore(through(3), *added));
    EXPECT_EQ(m_words.nextUndo(), WordingStep::What::Removed);
    EXPECT_EQ(problem(through(3), *added), nullptr);
}

TEST_F(WordingMonthsTest, RefusesAProblemWithoutWordsOrPlace)
{
    EXPECT_FALSE(m_words.addProblem(through(3), m_table, {}, {QStringLiteral(" "), QString()}));
    EXPECT_FALSE(
        m_words.addProblem(through(3), QStringLiteral("annual.text"), {}, {QStringLiteral("A problem"), QString()}));
    EXPECT_FALSE(m_words.rewordProblem(through(3), QStringLiteral("nowhere"), {QStringLiteral("A"), QString()}));
    EXPECT_EQ(m_words.nextUndo(), std::nullopt);
}

TEST_F(WordingMonthsTest, ABookOfANewerProgramIsReadButNotWritten)
{
    ASSERT_TRUE(m_words.reword(through(3), m_place, QStringLiteral("Kept")));
    const QString path = m_book.path();
    m_book.books.close();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(60)); // the header's user_version
    ASSERT_EQ(file.write(QByteArray("\x00\x00\x27\x0f", 4)), 4);
    file.close();
    ASSERT_TRUE(m_book.books.open(path));
    EXPECT_FALSE(m_words.canWrite());
    EXPECT_EQ(message(through(3)), QStringLiteral("Kept"));
    const auto reworded = m_words.reword(through(3), m_place, QStringLiteral("Other"));
    ASSERT_FALSE(reworded);
    EXPECT_EQ(reworded.error().code, ErrorCode::BookReadOnly);
    EXPECT_FALSE(m_words.addProblem(through(3), m_table, {}, {QStringLiteral("A problem"), QString()}));
    EXPECT_FALSE(m_words.restore(through(3), m_place));
    EXPECT_EQ(message(through(3)), QStringLiteral("Kept"));
    EXPECT_EQ(m_words.nextUndo(), std::nullopt);
}

}
