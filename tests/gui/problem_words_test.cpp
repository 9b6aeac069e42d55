// SPDX-License-Identifier: GPL-3.0-or-later
// The problems of chapter 5 changed by keyboard in the real window, on a copy of the sample book.
#include "gui/block_card.h"
#include "gui/chapter_page.h"
#include "gui/hidden_link.h"
#include "gui/problem_dialog.h"
#include "gui/review_table_view.h"
#include "gui/side_bar.h"
#include "window_fixture.h"

#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace {

class ProblemWordsTest : public WindowTest {
protected:
    ProblemWordsTest()
    {
        openSample();
        QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
    }
    const Block& block()
    {
        const auto& blocks = review().chapter(u"problems")->blocks;
        return *std::ranges::find(blocks, QStringLiteral("problems.table"), &Block::id);
    }
    const TableBlock& rows() { return std::get<TableBlock>(block().content); }
    const TableRow& row(size_t index) { return rows().rows[index]; }
    QString text(size_t index) { return row(index).cells[static_cast<size_t>(rows().worded.text)].text; }
    BlockCard* card()
    {
        BlockCard* found = nullptr;
        EXPECT_TRUE(QTest::qWaitFor([&] {
            for (BlockCard* each : view<ChapterPage>()->cards()) {
                if (each->blockId() == QStringLiteral("problems.table"))
                    found = each;
            }
            return found != nullptr;
        }));
        return found;
    }
    ReviewTableView& focus(int index)
    {
        ReviewTableView& view = *card()->table();
        view.setFocus(Qt::TabFocusReason);
        view.setCurrentIndex(view.model()->index(index, rows().worded.text));
        return view;
    }
    // What is typed into the form that the next key opens.
    static void fill(const QString& problem, const QString& cause, const QString& area = {})
    {
        QTimer::singleShot(0, [=] {
            auto* dialog = qobject_cast<ProblemDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            const auto fields = dialog->findChildren<QPlainTextEdit*>();
            ASSERT_EQ(fields.size(), 2);
            fields[0]->setPlainText(problem);
            fields[1]->setPlainText(cause);
            if (auto* box = dialog->findChild<QComboBox*>(); box && !area.isEmpty())
                box->setCurrentIndex(box->findData(area));
            QTest::keyClick(fields[1], Qt::Key_Return);
            if (dialog->isVisible()) // refused
                dialog->reject();
        });
    }
    void waitFor(const std::function<bool()>& isSo) { EXPECT_TRUE(QTest::qWaitFor(isSo)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window->focusWidget(), key, modifiers);
    }
};

TEST_F(ProblemWordsTest, F2RewordsARowAndCtrlBackspaceGivesTheProgramsBack)
{
    const QString original = text(0);
    focus(0);
    fill(QStringLiteral("Far behind"), QStringLiteral("A rival opened"));
    key(Qt::Key_F2);
    waitFor([&] { return row(0).hand.isReworded; });
    EXPECT_EQ(text(0), QStringLiteral("Far behind"));
    EXPECT_EQ(row(0).subject.cause, QStringLiteral("A rival opened"));
    EXPECT_EQ(m_window->focusWidget(), card()->table());
    EXPECT_EQ(card()->table()->currentIndex().row(), 0);
    key(Qt::Key_Backspace, Qt::ControlModifier);
    waitFor([&] { return !row(0).hand.isReworded; });
    EXPECT_EQ(text(0), original);
}

TEST_F(ProblemWordsTest, ANumberThatIsNotInTheDataIsFlaggedAtTheRow)
{
    focus(1);
    fill(QStringLiteral("77.7777 behind"), QString());
    key(Qt::Key_Return);
    waitFor([&] { return !row(1).hand.flag.isEmpty(); });
    EXPECT_EQ(review().chapter(u"problems")->flagged(), QStringList{row(1).id});
    view<ChapterPage>()->goToFlagged();
    EXPECT_EQ(card()->table()->currentIndex().row(), 1);
    EXPECT_TRUE(card()->table()->accessibleDescription().contains(QStringLiteral("77.7777")));
}

TEST_F(ProblemWordsTest, DeleteHidesTheLinkShowsAgainAndAltDownMoves)
{
    const QString first = row(0).id;
    const QString second = row(1).id;
    const size_t count = rows().rows.size();
    focus(0);
    key(Qt::Key_Delete);
    waitFor([&] { return rows().rows.size() == count - 1; });
    EXPECT_EQ(row(0).id, second);
    EXPECT_EQ(row(0).cells.front().text, QStringLiteral("1"));
    auto* link = card()->findChild<HiddenLink*>();
    ASSERT_NE(link, nullptr);
    QTest::mouseClick(link, Qt::LeftButton);
    waitFor([&] { return rows().rows.size() == count; });
    focus(0);
    key(Qt::Key_Down, Qt::AltModifier);
    waitFor([&] { return row(1).id == first; });
    EXPECT_EQ(card()->table()->currentIndex().row(), 1);
    key(Qt::Key_Z, Qt::ControlModifier);
    waitFor([&] { return row(0).id == first; });
}

TEST_F(ProblemWordsTest, InsertAddsOneThatBecomesAnIssueInOneStep)
{
    focus(0);
    fill(QStringLiteral("Too few parking places"), QStringLiteral("Road works"), QStringLiteral("revenue"));
    key(Qt::Key_Insert);
    waitFor([&] { return row(1).hand.isOwn; });
    EXPECT_EQ(text(1), QStringLiteral("Too few parking places"));
    EXPECT_EQ(row(1).subject.kind, RowSubject::Kind::Problem);
    EXPECT_NE(row(1).cells[3].text, row(1).cells[6].text) << "its indicator's figure";
    ReviewTableView& table = focus(1);
    table.setCurrentIndex(table.model()->index(1, rows().subjectColumn));
    key(Qt::Key_Return);
    waitFor([&] { return row(1).subject.kind == RowSubject::Kind::Issue; });
    const auto issues =
        m_book.records(*findRecordKind(u"issues"), review().store.id, {{review().year, 1}, {review().year, 12}});
    ASSERT_TRUE(issues);
    const int cause = findRecordKind(u"issues")->indexOf(u"cause");
    EXPECT_TRUE(std::ranges::any_of(*issues, [cause](const Record& issue) {
        return issue[static_cast<size_t>(cause)] == Value(QStringLiteral("Road works"));
    }));
}

TEST_F(ProblemWordsTest, AnEmptyProblemIsNotAdded)
{
    const size_t count = rows().rows.size();
    fill(QStringLiteral("  "), QStringLiteral("A cause"));
    QTest::mouseClick(card()->findChild<QPushButton*>(QStringLiteral("addProblem")), Qt::LeftButton);
    EXPECT_EQ(rows().rows.size(), count);
}

}
