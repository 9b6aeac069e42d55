// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a review changed in the real window, on a copy of the sample book.
#include "gui/chapter_page.h"
#include "gui/flowing_label.h"
#include "gui/hidden_link.h"
#include "gui/sentence_view.h"
#include "window_fixture.h"

#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

namespace {

class WordsTest : public WindowTest {
protected:
    WordsTest() { openSample(); }
    SentenceView* at(const QString& place)
    {
        SentenceView* found = nullptr;
        const bool isThere = QTest::qWaitFor([&] {
            const auto views = window().findChildren<SentenceView*>();
            for (SentenceView* each : views) {
                if (each->place() == place)
                    found = each;
            }
            return found != nullptr;
        });
        return isThere ? found : nullptr;
    }
    QString shown(const QString& place)
    {
        SentenceView* view = at(place);
        return view ? view->label()->text() : QString();
    }
    // F2, the text, Enter.
    void reword(const QString& place, const QString& text)
    {
        SentenceView* view = at(place);
        ASSERT_NE(view, nullptr);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_F2);
        ASSERT_NE(view->editor(), nullptr);
        view->editor()->setPlainText(text);
        QTest::keyClick(view->editor(), Qt::Key_Return);
        waitForReview([&] { return review().chapters.front().messageHand.isReworded; });
    }
    void waitForReview(const std::function<bool()>& isSo) { EXPECT_TRUE(QTest::qWaitFor(isSo)); }

    const QString m_place = QStringLiteral("annual.message");
};

TEST_F(WordsTest, AMessageIsRewordedFlaggedAndBackInOneStep)
{
    const QString original = shown(m_place);
    reword(m_place, QStringLiteral("77.7777 is no figure of ours"));
    EXPECT_EQ(shown(m_place), QStringLiteral("77.7777 is no figure of ours"));
    EXPECT_TRUE(at(m_place)->accessibleDescription().contains(QStringLiteral("77.7777")));
    EXPECT_TRUE(at(m_place)->accessibleDescription().contains(original));
    auto* link = window().findChild<QToolButton*>(QStringLiteral("flagLink"));
    ASSERT_NE(link, nullptr);
    QTest::mouseClick(link, Qt::LeftButton);
    EXPECT_TRUE(at(m_place)->hasFocus());
    QTest::keyClick(at(m_place), Qt::Key_Backspace, Qt::ControlModifier);
    waitForReview([&] { return !review().chapters.front().messageHand.isReworded; });
    EXPECT_EQ(shown(m_place), original);
}

TEST_F(WordsTest, EscapeGivesUpWhatWasTyped)
{
    const QString original = shown(m_place);
    SentenceView* view = at(m_place);
    view->reword();
    QTest::keyClicks(view->editor(), QStringLiteral("other"));
    QTest::keyClick(view->editor(), Qt::Key_Escape);
    EXPECT_EQ(view->editor(), nullptr);
    EXPECT_EQ(shown(m_place), original);
    EXPECT_FALSE(review().chapters.front().messageHand.isReworded);
}

TEST_F(WordsTest, TypingIsStoredWhenTheChapterChanges)
{
    SentenceView* view = at(m_place);
    view->reword();
    view->editor()->setPlainText(QStringLiteral("Half typed"));
    QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
    waitForReview([&] { return review().chapters.front().message == QStringLiteral("Half typed"); });
    EXPECT_EQ(WindowTest::view<ChapterPage>()->chapterId(), review().chapters[1].id);
}

TEST_F(WordsTest, AHiddenMessageComesBackByItsLinkAndByUndo)
{
    const QString original = shown(m_place);
    at(m_place)->setFocus();
    QTest::keyClick(at(m_place), Qt::Key_Delete);
    waitForReview([&] { return review().chapters.front().messageHand.isHidden; });
    auto* link = window().findChild<HiddenLink*>();
    ASSERT_NE(link, nullptr);
    QTest::mouseClick(link, Qt::LeftButton);
    waitForReview([&] { return !review().chapters.front().messageHand.isHidden; });
    EXPECT_EQ(shown(m_place), original);
    window().words().undo();
    waitForReview([&] { return review().chapters.front().messageHand.isHidden; });
}

TEST_F(WordsTest, TheKeyAfterHidingIsForThePageToo)
{
    const QString original = shown(m_place);
    at(m_place)->setFocus();
    QTest::keyClick(at(m_place), Qt::Key_Delete);
    waitForReview([&] { return review().chapters.front().messageHand.isHidden; });
    QWidget* focused = QApplication::focusWidget();
    ASSERT_NE(focused, nullptr);
    EXPECT_TRUE(view<ChapterPage>()->isAncestorOf(focused)) << focused->metaObject()->className();
    QTest::keyClick(focused, Qt::Key_Z, Qt::ControlModifier);
    waitForReview([&] { return !review().chapters.front().messageHand.isHidden; });
    EXPECT_EQ(shown(m_place), original);
}

TEST_F(WordsTest, SentencesAreMovedAndAddedByKeys)
{
    const auto before = review().chapters.front().sentences();
    view<ChapterPage>()->goToFlagged(); // nothing is flagged: nothing happens
    SentenceView* first = at(before[0].id);
    ASSERT_NE(first, nullptr);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Insert);
    ASSERT_NE(first->editor(), nullptr);
    QTest::keyClicks(first->editor(), QStringLiteral("We rebuilt the shop."));
    QTest::keyClick(first->editor(), Qt::Key_Return);
    waitForReview([&] { return review().chapters.front().sentences().size() == before.size() + 1; });
    EXPECT_EQ(review().chapters.front().sentences()[1].text, QStringLiteral("We rebuilt the shop."));
    SentenceView* own = at(QStringLiteral("own.1"));
    ASSERT_NE(own, nullptr);
    QTest::keyClick(own, Qt::Key_Up, Qt::AltModifier);
    waitForReview([&] { return review().chapters.front().sentences()[0].id == QStringLiteral("own.1"); });
}

}
