// SPDX-License-Identifier: GPL-3.0-or-later
// From a problem to an issue, from a proposal to a target, and back to the same place: the whole window on the sample.
#include "gui/block_card.h"
#include "gui/chapter_page.h"
#include "gui/entry_pages.h"
#include "gui/entry_table.h"
#include "gui/event_form.h"
#include "gui/events_page.h"
#include "gui/message_bar.h"
#include "gui/review_table_view.h"
#include "gui/targets_page.h"
#include "window_fixture.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

namespace {

using Kind = RowSubject::Kind;

class PlanStepsTest : public WindowTest {
protected:
    // The table of a block, once its chapter is shown whole.
    ReviewTableView* table(const char* block)
    {
        ReviewTableView* found = nullptr;
        EXPECT_TRUE(QTest::qWaitFor([&] {
            for (const BlockCard* card : view<ChapterPage>()->cards()) {
                if (card->blockId() == QLatin1String(block))
                    found = card->table();
            }
            return found != nullptr;
        })) << block;
        return found;
    }
    void showChapter(Qt::Key number) { QTest::keyClick(m_window.get(), number, Qt::ControlModifier); }
    const TableBlock& rows(const char* block)
    {
        for (const Chapter& chapter : review().chapters) {
            for (const Block& one : chapter.blocks) {
                if (one.id == QLatin1String(block))
                    return std::get<TableBlock>(one.content);
            }
        }
        static const TableBlock kNone;
        return kNone;
    }
    int firstRow(const char* block, Kind kind)
    {
        const auto& all = rows(block).rows;
        const auto found =
            std::find_if(all.begin(), all.end(), [kind](const TableRow& row) { return row.subject.kind == kind; });
        return found == all.end() ? -1 : static_cast<int>(found - all.begin());
    }
    // Moves the focus to the cell in which the row's subject stands.
    ReviewTableView& focusSubject(const char* block, int row)
    {
        ReviewTableView& view = *table(block);
        view.setFocus(Qt::TabFocusReason);
        view.setCurrentIndex(view.model()->index(row, rows(block).subjectColumn));
        return view;
    }
    RowSubject subject(const char* block, int row) { return rows(block).rows[static_cast<size_t>(row)].subject; }
    std::vector<Record> stored(const char* kind, int year)
    {
        const auto records = m_book.records(
            *findRecordKind(QString::fromLatin1(kind)), StoreId(QStringLiteral("S1")), Period::year(year));
        EXPECT_TRUE(records);
        return records ? *records : std::vector<Record>();
    }
    QString told() { return view<MessageBar>()->message(); }
};

TEST_F(PlanStepsTest, AProblemBecomesAnIssueByOneKeyAndIsDroppedAgain)
{
    openSample();
    showChapter(Qt::Key_5);
    const int row = firstRow("problems.table", Kind::Problem);
    ASSERT_GE(row, 0);
    const RowSubject problem = subject("problems.table", row);
    const size_t before = stored("issues", 2025).size();
    QTest::keyClick(&focusSubject("problems.table", row), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return subject("problems.table", row).kind == Kind::Issue; }));
    const std::vector<Record> issues = stored("issues", 2025);
    ASSERT_EQ(issues.size(), before + 1);
    const Record expected{QStringLiteral("S1"), qint64(2025), problem.name, problem.kpi.text(),
        qint64(problem.severity), problem.cause.isEmpty() ? Value() : Value(problem.cause), QStringLiteral("open")};
    EXPECT_EQ(std::ranges::count(issues, expected), 1);
    EXPECT_TRUE(told().contains(problem.name)) << told().toStdString();
    const ReviewTableView* view = table("problems.table");
    EXPECT_EQ(QApplication::focusWidget(), view) << "the chapter was made anew, the person stays where they were";
    EXPECT_EQ(view->currentIndex().row(), row);
    EXPECT_EQ(view->currentIndex().column(), rows("problems.table").subjectColumn);
    EXPECT_EQ(view->currentIndex().data().toString(), QStringLiteral("未解决、尚无措施"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return subject("problems.table", row).kind == Kind::Problem; }));
    EXPECT_EQ(stored("issues", 2025).size(), before);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return subject("problems.table", row).kind == Kind::Issue; }));
}

TEST_F(PlanStepsTest, TheMouseDoesItOnTheOfferAlone)
{
    openSample();
    showChapter(Qt::Key_5);
    const int row = firstRow("problems.table", Kind::Problem);
    ReviewTableView* view = table("problems.table");
    const QModelIndex cell = view->model()->index(row, rows("problems.table").subjectColumn);
    const std::vector<RowOffer> offers = view->offersAt(cell);
    ASSERT_EQ(offers.size(), 1u);
    view->viewport()->setFocus();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(cell.siblingAtColumn(1)).center());
    QTest::qWait(20);
    EXPECT_EQ(subject("problems.table", row).kind, Kind::Problem);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, offers.front().area.center());
    EXPECT_TRUE(QTest::qWaitFor([&] { return subject("problems.table", row).kind == Kind::Issue; }));
}

TEST_F(PlanStepsTest, AnIssueOpensInItsFormAndEscapeLeadsBackToTheSamePlace)
{
    openSample();
    showChapter(Qt::Key_5);
    const int row = firstRow("problems.table", Kind::Issue);
    ASSERT_GE(row, 0) << "the sample has issues of its own problems";
    const RowSubject issue = subject("problems.table", row);
    ReviewTableView& table = focusSubject("problems.table", row);
    view<ChapterPage>()->verticalScrollBar()->setValue(160);
    QTest::keyClick(&table, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return view<EventsPage>() && view<EventsPage>()->isVisible(); }));
    EventForm& form = *view<EventForm>();
    ASSERT_TRUE(form.hasRecord());
    EXPECT_EQ(form.value(u"issue"), Value(issue.name));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(view<ChapterPage>()->isVisible());
    EXPECT_EQ(review().year, 2025);
    EXPECT_EQ(view<ChapterPage>()->verticalScrollBar()->value(), 160);
    EXPECT_EQ(QApplication::focusWidget(), this->table("problems.table"));
    EXPECT_EQ(this->table("problems.table")->currentIndex().row(), row);
}

TEST_F(PlanStepsTest, AnActionOfTheLastPlanOpensInItsYearAndTheReviewKeepsItsOwn)
{
    openSample();
    showChapter(Qt::Key_6);
    const RowSubject action = subject("plan.scored", 0);
    ASSERT_EQ(action.kind, Kind::Action);
    ASSERT_EQ(action.year, 2024);
    QTest::keyClick(&focusSubject("plan.scored", 0), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return view<EventsPage>() && view<EventsPage>()->isVisible(); }));
    EXPECT_EQ(view<EventForm>()->value(u"action"), Value(action.name));
    EXPECT_EQ(view<EventForm>()->value(u"year"), Value(qint64(2024)));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(view<ChapterPage>()->isVisible());
    EXPECT_EQ(review().year, 2025);
    EXPECT_EQ(view<ChapterPage>()->chapterId(), QStringLiteral("plan"));
}

TEST_F(PlanStepsTest, AProposedTargetIsAcceptedByOneKey)
{
    openSample();
    showChapter(Qt::Key_6);
    ASSERT_EQ(subject("plan.targets", 0).kind, Kind::Proposal);
    ASSERT_TRUE(stored("targets", 2026).empty());
    const RowSubject proposal = subject("plan.targets", 0);
    QTest::keyClick(&focusSubject("plan.targets", 0), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return subject("plan.targets", 0).kind == Kind::Target; }));
    EXPECT_EQ(stored("targets", 2026),
        (std::vector<Record>{
            {QStringLiteral("S1"), qint64(2026), proposal.kpi.text(), *proposal.target, Value(), Value()}}));
    EXPECT_EQ(rows("plan.targets").rows[0].cells.back().text, QStringLiteral("店长确定"));
}

TEST_F(PlanStepsTest, AllProposalsAreAcceptedInOneStepAndTakenBackInOne)
{
    openSample();
    showChapter(Qt::Key_6);
    table("plan.targets");
    const size_t count = rows("plan.targets").rows.size();
    ASSERT_GT(count, 3u);
    auto* all = m_window->findChild<QPushButton*>(QStringLiteral("acceptAll"));
    ASSERT_NE(all, nullptr);
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return firstRow("plan.targets", Kind::Proposal) < 0; }));
    EXPECT_EQ(stored("targets", 2026).size(), count);
    EXPECT_EQ(m_window->findChild<QPushButton*>(QStringLiteral("acceptAll")), nullptr) << "nothing is left to accept";
    table("plan.targets")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return firstRow("plan.targets", Kind::Target) < 0; }));
    EXPECT_TRUE(stored("targets", 2026).empty());
}

TEST_F(PlanStepsTest, AProposalIsChangedInTheSheetOfTargetsAtItsCell)
{
    openSample();
    showChapter(Qt::Key_6);
    const RowSubject proposal = subject("plan.targets", 2);
    QTest::keyClick(&focusSubject("plan.targets", 2), Qt::Key_F2);
    ASSERT_TRUE(QTest::qWaitFor([&] { return view<TargetsPage>() && view<TargetsPage>()->isVisible(); }));
    const QModelIndex at = view<EntryTable>()->currentIndex();
    EXPECT_EQ(at.data(TargetModel::KpiRole).toString(), proposal.kpi.text());
    EXPECT_EQ(at.column(), int(TargetModel::Target));
    EXPECT_EQ(m_window->entry().year(), 2026);
    // What was proposed stands there, chosen: Escape leaves it alone, and then the page.
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(field);
    EXPECT_EQ(field->selectedText(), TargetModel::typedText(proposal.target.value_or(-1)));
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_EQ(stored("targets", 2026).size(), 0U);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(view<ChapterPage>()->isVisible());
    EXPECT_EQ(view<ChapterPage>()->chapterId(), QStringLiteral("plan"));
    EXPECT_EQ(QApplication::focusWidget(), table("plan.targets"));
}

TEST_F(PlanStepsTest, AProposalThatIsToBeChangedIsTakenAsItIsByEnter)
{
    openSample();
    showChapter(Qt::Key_6);
    const RowSubject proposal = subject("plan.targets", 2);
    QTest::keyClick(&focusSubject("plan.targets", 2), Qt::Key_F2);
    ASSERT_TRUE(QTest::qWaitFor([] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr; }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return stored("targets", 2026).size() == 1; }));
    const std::vector<Record> targets = stored("targets", 2026);
    const RecordKind& kind = *findRecordKind(u"targets");
    EXPECT_EQ(figureOf(targets.front()[static_cast<size_t>(kind.indexOf(u"target"))]), proposal.target);
}

}
