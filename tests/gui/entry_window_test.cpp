// SPDX-License-Identifier: GPL-3.0-or-later
// Entry in the whole window: how its pages are reached and left, their year, and when the review is made anew.
#include "domain/sheet_builder.h"
#include "domain/sheet_edit.h"
#include "gui/chapter_page.h"
#include "gui/empty_page.h"
#include "gui/entry_pages.h"
#include "gui/entry_table.h"
#include "gui/events_page.h"
#include "gui/help_dialog.h"
#include "gui/import_wizard.h"
#include "gui/months_page.h"
#include "gui/nav_button.h"
#include "gui/targets_page.h"
#include "gui/vocabularies_page.h"
#include "window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace {

class EntryWindowTest : public WindowTest {
protected:
    EntryWindowTest() { m_language.change(Language::English); }

    QWidget* front() { return m_window->findChild<QStackedWidget*>()->currentWidget(); }
    EntryDesk& desk() { return m_window->entry().desk(); }
    void press(int key) { QTest::keyClick(m_window.get(), static_cast<Qt::Key>(key), Qt::ControlModifier); }
    NavButton* line(const QString& text)
    {
        const auto all = m_window->findChildren<NavButton*>();
        for (NavButton* one : all) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    bool isSeen(const char* name)
    {
        const auto* widget = m_window->findChild<QWidget*>(QString::fromLatin1(name));
        return widget && widget->isVisible();
    }
    // One figure of the open book, as a sheet stores it.
    void enter(const char* kindName, const QStringList& codes, const char* column, Month month, qint64 value)
    {
        auto sheet = desk().entry().sheet(*findRecordKind(QString::fromLatin1(kindName)), desk().store(), month.year());
        ASSERT_TRUE(sheet);
        sheet->sheet.addLine(codes);
        const auto outcome = desk().entry().edit(
            batchOf(sheet->sheet, {}, {{{rowOf(sheet->sheet, codes, column), month}, whole(value)}}));
        ASSERT_TRUE(outcome);
        ASSERT_EQ(outcome->state, EditOutcome::State::Stored);
    }
    double revenue() { return review().kpi(KpiId(QStringLiteral("revenue")))->value.value_or(0); }
    QString newBook()
    {
        const QString file = path(QStringLiteral("own.storeyear"));
        EXPECT_TRUE(m_book.createWithStore(file,
            recordOf("stores", {{"store", code("S1")}, {"name", code("西湖营业厅")}, {"carrier", code("mobile")}})));
        return file;
    }
};

TEST_F(EntryWindowTest, KeysAndSideBarLeadToThePagesAndBack)
{
    openSample();
    press(Qt::Key_7);
    EXPECT_EQ(front(), view<MonthsPage>());
    EXPECT_TRUE(line(QStringLiteral("Monthly entry"))->isChecked());
    EXPECT_FALSE(line(review().chapters.front().title)->isChecked());
    press(Qt::Key_8);
    EXPECT_EQ(front(), view<TargetsPage>());
    EXPECT_TRUE(view<EntryTable>()->hasFocus());
    QTest::mouseClick(line(QStringLiteral("Names")), Qt::LeftButton);
    EXPECT_EQ(front(), view<VocabulariesPage>());
    EXPECT_TRUE(line(QStringLiteral("Names"))->isChecked());
    EXPECT_FALSE(line(QStringLiteral("Targets"))->isChecked());
    press(Qt::Key_1);
    EXPECT_EQ(front(), view<ChapterPage>());
    EXPECT_TRUE(line(review().chapters.front().title)->isChecked());
    EXPECT_FALSE(line(QStringLiteral("Names"))->isChecked());
}

TEST_F(EntryWindowTest, TheTopBarShowsAYearOfItsOwn)
{
    openSample();
    EXPECT_EQ(m_window->desk().year(), 2025);
    EXPECT_FALSE(m_window->actions().nextYear->isEnabled());
    press(Qt::Key_8);
    EXPECT_FALSE(isSeen("through"));
    EXPECT_TRUE(isSeen("language"));
    EXPECT_TRUE(isSeen("look"));
    ASSERT_TRUE(m_window->actions().nextYear->isEnabled());
    m_window->actions().nextYear->trigger();
    m_window->actions().nextYear->trigger();
    EXPECT_EQ(desk().year(), 2027);
    EXPECT_FALSE(m_window->actions().nextYear->isEnabled());
    EXPECT_EQ(m_window->desk().year(), 2025) << "the review has no figures there";
    m_window->actions().previousYear->trigger();
    EXPECT_EQ(desk().year(), 2026);
    press(Qt::Key_1);
    EXPECT_EQ(m_window->desk().year(), 2025);
    EXPECT_TRUE(isSeen("through"));
    // A year that has figures is then reviewed.
    press(Qt::Key_8);
    EXPECT_EQ(desk().year(), 2025);
    m_window->actions().previousYear->trigger();
    press(Qt::Key_1);
    EXPECT_EQ(m_window->desk().year(), 2024);
}

TEST_F(EntryWindowTest, TheReviewIsMadeAnewWhenItIsLookedAtAgain)
{
    openSample();
    const double before = revenue();
    press(Qt::Key_7);
    QSignalSpy reviewed(&m_window->desk(), &ReviewDesk::changed);
    enter("revenue", {"other", "", "", ""}, "amount", Month(2025, 12), 100000);
    enter("revenue", {"other", "", "", ""}, "amount", Month(2025, 11), 200000);
    EXPECT_EQ(reviewed.size(), 0) << "not at each edit";
    EXPECT_EQ(front(), view<MonthsPage>());
    press(Qt::Key_1);
    EXPECT_GE(reviewed.size(), 1);
    EXPECT_NEAR(revenue() - before, 3000, 0.001);
    reviewed.clear();
    press(Qt::Key_7);
    press(Qt::Key_1);
    EXPECT_EQ(reviewed.size(), 0) << "nothing has changed since";
}

TEST_F(EntryWindowTest, ThePdfHoldsWhatHasJustBeenEntered)
{
    openSample();
    const double before = revenue();
    press(Qt::Key_7);
    enter("revenue", {"other", "", "", ""}, "amount", Month(2025, 12), 100000);
    m_dialogs.pdf = path(QStringLiteral("review.pdf"));
    m_window->actions().exportPdf->trigger();
    EXPECT_NEAR(revenue() - before, 1000, 0.001);
    EXPECT_EQ(front(), view<MonthsPage>()) << "the page of entry stays";
}

TEST_F(EntryWindowTest, AStoreWithoutFiguresCanEnterThem)
{
    ASSERT_TRUE(!newBook().isEmpty());
    openWindow();
    ASSERT_EQ(m_window->desk().state(), ReviewDesk::State::NoFigures);
    QPushButton* begin = nullptr;
    const auto buttons = front()->findChildren<QPushButton*>();
    for (QPushButton* one : buttons) {
        if (one->text() == QStringLiteral("Enter figures"))
            begin = one;
    }
    ASSERT_NE(begin, nullptr);
    QTest::mouseClick(begin, Qt::LeftButton);
    EXPECT_EQ(front(), view<MonthsPage>());
    EXPECT_EQ(desk().year(), 2025) << "the last month that is over";
    enter("revenue", {"mobile", "", "", ""}, "amount", Month(2025, 1), 100000);
    EXPECT_EQ(m_window->desk().state(), ReviewDesk::State::Ready) << "the first figure makes a review";
    EXPECT_EQ(front(), view<MonthsPage>());
    press(Qt::Key_1);
    EXPECT_EQ(front(), view<ChapterPage>());
    EXPECT_NEAR(revenue(), 1000, 0.001);
}

TEST_F(EntryWindowTest, ABookWithoutStoresHasNothingToEnter)
{
    ASSERT_TRUE(m_book.create(path(QStringLiteral("empty.storeyear"))));
    openWindow();
    EXPECT_FALSE(m_window->actions().monthlyEntry->isEnabled());
    press(Qt::Key_7);
    EXPECT_EQ(front(), view<EmptyPage>());
}

TEST_F(EntryWindowTest, AnotherBookIsShownInItsTurn)
{
    openSample();
    press(Qt::Key_8);
    ASSERT_TRUE(m_book.create(path(QStringLiteral("empty.storeyear"))));
    EXPECT_EQ(front(), view<EmptyPage>());
    m_window->commands().open(sampleCopy(path(QStringLiteral("again.storeyear"))));
    EXPECT_EQ(front(), view<ChapterPage>());
    EXPECT_EQ(desk().store(), m_window->desk().store());
    // Nothing rests any more: figures that come are reviewed at once.
    QSignalSpy reviewed(&m_window->desk(), &ReviewDesk::changed);
    enter("revenue", {"other", "", "", ""}, "amount", Month(2025, 12), 100000);
    EXPECT_EQ(reviewed.size(), 1);
}

TEST_F(EntryWindowTest, AnImportIsShownOnTheMonthsPage)
{
    newBook();
    openWindow();
    m_window->actions().monthlyEntry->trigger();
    const auto filled = [this] {
        return view<MonthsPage>()->model().index(0, 0).data(MonthGridModel::FilledRole).toInt();
    };
    EXPECT_EQ(filled(), 0);
    m_dialogs.files = {writeFile(QStringLiteral("revenue.csv"),
        "store,month,business_line,channel,segment,plan_tier,amount,note\nS1,2025-01,mobile,,,,5,\n")};
    inDialog<ImportWizard>([](ImportWizard& dialog) {
        EXPECT_TRUE(QTest::qWaitFor([&dialog] { return !dialog.isBusy(); }));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    m_window->actions().importFiles->trigger();
    EXPECT_EQ(filled(), 1);
}

TEST_F(EntryWindowTest, TheBadgeNamesTheMonthThatIsDue)
{
    openSample();
    NavButton* entry = line(QStringLiteral("Monthly entry"));
    EXPECT_TRUE(QTest::qWaitFor([entry] { return entry->accessibleDescription() == QStringLiteral("Dec 2025 due"); }));
    press(Qt::Key_7);
    ASSERT_TRUE(desk().months().submit(desk().store(), Month(2025, 12))->isDone);
    EXPECT_TRUE(QTest::qWaitFor([entry] { return entry->accessibleDescription() == QStringLiteral("2025: 11 due"); }));
}

TEST_F(EntryWindowTest, AReadOnlyBookSaysSoAndTakesNothing)
{
    const QString newer = sampleCopy(path(QStringLiteral("newer.storeyear")));
    QFile file(newer);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(60)); // the header's user_version
    file.write(QByteArray("\x00\x00\x27\x0f", 4));
    file.close();
    ASSERT_TRUE(m_book.open(newer));
    openWindow();
    const QString note = QStringLiteral("This book can only be read: nothing here can be changed.");
    press(Qt::Key_7);
    EXPECT_TRUE(visibleTexts(*front()).contains(note));
    EXPECT_FALSE(front()->findChild<QPushButton*>(QStringLiteral("monthForward"))->isEnabled());
    press(Qt::Key_8);
    EXPECT_TRUE(visibleTexts(*front()).contains(note));
    EXPECT_FALSE(view<TargetsPage>()->model().index(0, TargetModel::Target).flags() & Qt::ItemIsEditable);
    press(Qt::Key_9);
    EXPECT_TRUE(visibleTexts(*front()).contains(note));
    EXPECT_FALSE(view<VocabulariesPage>()->model().index(0, 0).flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(m_window->actions().enterFigures->isEnabled());
}

TEST_F(EntryWindowTest, TheQueueSaysWhereItsFiguresComeFrom)
{
    openSample();
    press(Qt::Key_7);
    m_window->entry().open(*findRecordKind(u"queue_hours"), Month(2025, 12));
    EXPECT_EQ(front(), view<MonthsPage>());
    EXPECT_TRUE(isShown(
        QStringLiteral("The hours of the queue come from the ticket machine: import its file, queue_hours.csv.")));
}

TEST_F(EntryWindowTest, TheHelpNamesTheKeys)
{
    openSample();
    QStringList texts;
    inDialog<HelpDialog>([&texts](HelpDialog& dialog) {
        texts = visibleTexts(dialog);
        dialog.reject();
    });
    m_window->actions().help->trigger();
    for (const char* text : {"Ctrl+7", "Monthly entry", "Ctrl+8", "Targets", "Ctrl+9", "Names", "Ctrl+Z, Ctrl+Y"})
        EXPECT_TRUE(texts.contains(QString::fromLatin1(text))) << text;
}

TEST_F(EntryWindowTest, ComplaintsOpenWithTheFocusOnTheirList)
{
    openSample();
    m_window->entry().open(*findRecordKind(u"complaints"), std::nullopt);
    auto* table = qobject_cast<QTableView*>(QApplication::focusWidget());
    ASSERT_NE(table, nullptr);
    const int row = table->currentIndex().row();
    QTest::keyClick(table, Qt::Key_Down);
    EXPECT_EQ(table->currentIndex().row(), row + 1);
}

TEST_F(EntryWindowTest, TheWindowStaysWhileSomethingTypedIsNotStored)
{
    openSample();
    m_window->entry().open(*findRecordKind(u"training"), std::nullopt);
    auto& page = *view<EventsPage>();
    QTest::keyClick(&page, Qt::Key_N, Qt::ControlModifier);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, QStringLiteral("half typed"));
    ASSERT_TRUE(page.hasUnsavedTyping());
    EXPECT_FALSE(m_window->close());
    EXPECT_TRUE(m_window->isVisible());
    const auto buttons = page.findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->isVisible() && button->text() == QStringLiteral("Discard"))
            button->click();
    }
    EXPECT_TRUE(QTest::qWaitFor([this] { return !m_window->isVisible(); }));
}

}
