// SPDX-License-Identifier: GPL-3.0-or-later
// The months' page: what it says, how its marks are told apart, the keys, and the steps of a month.
#include "entry_page_test.h"
#include "gui/confirm_dialog.h"
#include "gui/month_grid_view.h"
#include "gui/month_status_marks.h"
#include "gui/month_status_words.h"
#include "gui/months_page.h"
#include "gui/reason_dialog.h"

#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTimer>

namespace {

constexpr Month kJanuary(2025, 1);

class MonthsPageTest : public EntryPageTest {
protected:
    void openPage()
    {
        m_page = std::make_unique<MonthsPage>(m_desk, nullptr);
        open(*m_page);
    }
    MonthGridView& grid() { return *m_page->findChild<MonthGridView*>(); }
    QListWidget& problems() { return *m_page->findChild<QListWidget*>(); }
    QPushButton& forward() { return *button(*m_page, "monthForward"); }
    QPushButton& back() { return *button(*m_page, "monthBack"); }
    QString status() { return m_page->findChild<QLabel*>(QStringLiteral("monthStatus"))->text(); }
    void goTo(const char* kind, int month)
    {
        const auto& kinds = m_page->model().progress().kinds;
        const auto place = std::ranges::find(kinds, QString::fromLatin1(kind), &KindProgress::kind);
        grid().setCurrentIndex(m_page->model().index(static_cast<int>(place - kinds.begin()), month - 1));
    }
    MonthState state(int month) { return m_page->model().progress().states[static_cast<size_t>(month - 1)]; }
    static void answer(const QString& reason)
    {
        QTimer::singleShot(0, [reason] {
            auto* dialog = qobject_cast<ReasonDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            auto* field = dialog->findChild<QPlainTextEdit*>();
            QTest::keyClick(field, Qt::Key_Return);
            EXPECT_TRUE(dialog->isVisible()) << "without a reason";
            field->setPlainText(reason);
            QTest::keyClick(field, Qt::Key_Return);
        });
    }

    // Answers the question before a month is closed; Enter is yes, one that is still held is no answer.
    static void confirm(bool isWanted)
    {
        QTimer::singleShot(0, [isWanted] {
            auto* dialog = qobject_cast<ConfirmDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            auto* yes = dialog->findChild<QPushButton*>(QStringLiteral("confirm"));
            EXPECT_TRUE(yes->isDefault());
            QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
            QApplication::sendEvent(yes, &held);
            EXPECT_TRUE(dialog->isVisible());
            QTest::keyClick(yes, isWanted ? Qt::Key_Return : Qt::Key_Escape);
        });
    }

    std::unique_ptr<MonthsPage> m_page;
};

// A year of one monthly kind and one of events.
MonthProgress year(Progress progress)
{
    MonthProgress year{StoreId("S1"), 2025, {}, {{"revenue", {}}, {"events", {}}}};
    for (ProgressCell& cell : year.kinds[0].months)
        cell.progress = progress;
    return year;
}

TEST_F(MonthsPageTest, TheHeadlineNamesWhatIsMissingAndWrong)
{
    MonthProgress progress = year(Progress::Complete);
    const Month december(2025, 12);
    EXPECT_EQ(monthsHeadline(progress, december), "12 months are complete and can be submitted");
    progress.kinds[0].months[11].progress = Progress::Partial;
    EXPECT_EQ(monthsHeadline(progress, december), "December still lacks 1 kind of figures");
    EXPECT_EQ(monthsHeadline(progress, Month(2025, 11)), "11 months are complete and can be submitted");
    progress.kinds[0].months[8] = {Progress::Failing, 8, 8, 1, 0};
    EXPECT_EQ(
        monthsHeadline(progress, december), "December still lacks 1 kind of figures; 1 place in September to correct");
    m_language.change(Language::Chinese);
    EXPECT_EQ(monthsHeadline(progress, december), QStringLiteral("12 月还差 1 类数据；9 月有 1 处要更正"));
    m_language.change(Language::English);
    progress.kinds[0].months[10] = {Progress::Empty};
    progress.kinds[0].months[7] = {Progress::Failing, 8, 8, 0, 2};
    EXPECT_EQ(monthsHeadline(progress, december),
        "2 months still lack figures, first November; 3 places in 2 months to correct or check");
    progress.kinds[0].months[8] = {Progress::Complete};
    EXPECT_EQ(monthsHeadline(progress, Month(2025, 9)), "2 places in August to check");
    EXPECT_EQ(monthsHeadline(progress, std::nullopt), "2 places in August to check");
}

TEST_F(MonthsPageTest, TheHeadlineTellsTheNextStep)
{
    MonthProgress progress = year(Progress::Complete);
    const Month december(2025, 12);
    progress.states.fill(MonthState::Closed);
    EXPECT_EQ(monthsHeadline(progress, december), "All months of 2025 are closed");
    EXPECT_EQ(monthsBadge(progress, december, *m_desk.words()), "");
    EXPECT_EQ(monthsHeadline(progress, Month(2025, 3)), "All months up to March are closed");
    progress.states[11] = MonthState::Submitted;
    EXPECT_EQ(monthsHeadline(progress, december), "1 month is submitted and waits to be closed");
    progress.states[4] = MonthState::Open;
    EXPECT_EQ(monthsHeadline(progress, december), "May is complete and can be submitted");
    EXPECT_EQ(monthsBadge(progress, december, *m_desk.words()), "2025: 1 due");
    progress.states[11] = MonthState::Open;
    EXPECT_EQ(monthsBadge(progress, december, *m_desk.words()), "Dec 2025 due");
    EXPECT_EQ(monthsHeadline(progress, std::nullopt), "No month of 2025 is over yet");
    EXPECT_EQ(lastDueMonth(2025, Month(2026, 1)), december);
    EXPECT_EQ(lastDueMonth(2026, Month(2026, 3)), Month(2026, 2));
    EXPECT_EQ(lastDueMonth(2026, Month(2026, 1)), std::nullopt);
    EXPECT_EQ(lastDueMonth(2027, Month(2026, 3)), std::nullopt);
}

// How far two pictures differ in their greys, in pixels.
int difference(const QImage& a, const QImage& b)
{
    int pixels = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            pixels += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 64 ? 1 : 0;
    }
    return pixels;
}

TEST_F(MonthsPageTest, MarksAreToldApartWithoutColour)
{
    QPalette black = widgetPalette(m_look.theme());
    for (const QPalette::ColorRole role : {QPalette::Link, QPalette::PlaceholderText, QPalette::WindowText})
        black.setColor(role, Qt::black);
    std::vector<QImage> marks;
    for (const Progress progress : {Progress::Empty, Progress::Partial, Progress::Complete, Progress::Failing,
             Progress::Submitted, Progress::Closed}) {
        QImage mark(48, 48, QImage::Format_RGB32);
        mark.fill(Qt::white);
        QPainter painter(&mark);
        paintProgressMark(painter, mark.rect(), progress, black);
        painter.end();
        for (const QImage& other : marks)
            EXPECT_GT(difference(mark, other), 100) << static_cast<int>(progress);
        marks.push_back(mark);
    }
}

TEST_F(MonthsPageTest, ArrowsMoveAndEnterOpensTheCell)
{
    openPage();
    EXPECT_TRUE(grid().hasFocus());
    goTo("revenue", 11);
    QSignalSpy wanted(m_page.get(), &MonthsPage::sheetWanted);
    QTest::keyClick(&grid(), Qt::Key_Down);
    QTest::keyClick(&grid(), Qt::Key_Right);
    QTest::keyClick(&grid(), Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(grid().currentIndex().data(MonthGridModel::KindRole).toString(), "subscribers");
    EXPECT_EQ(wanted[0][1].value<Month>(), Month(2025, 12));
    goTo("events", 3);
    const QPoint place = grid().visualRect(grid().currentIndex()).center();
    QTest::mouseClick(grid().viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(grid().viewport(), Qt::LeftButton, {}, place);
    ASSERT_EQ(wanted.size(), 2);
    EXPECT_EQ(wanted[1][1].value<Month>(), Month(2025, 3));
}

TEST_F(MonthsPageTest, FollowsEditsMadeElsewhere)
{
    openPage();
    EXPECT_EQ(m_page->headline(), "12 months still lack figures, first January");
    goTo("staffing", 1);
    const QModelIndex cell = grid().currentIndex();
    EXPECT_EQ(cell.data(MonthGridModel::ProgressRole).toInt(), static_cast<int>(Progress::Empty));
    // This window, on another page.
    m_page->hide();
    EntrySheet sheet = *m_desk.entry().sheet(*findRecordKind(u"staffing"), book.store, 2025);
    sheet.sheet.addLine({});
    ASSERT_TRUE(
        m_desk.entry().edit(batchOf(sheet.sheet, {}, {{{rowOf(sheet.sheet, {}, "headcount"), kJanuary}, whole(28)}})));
    m_page->show();
    EXPECT_EQ(m_page->model().index(cell.row(), 0).data(MonthGridModel::FilledRole).toInt(), 1);
    EXPECT_EQ(grid().currentIndex(), m_page->model().index(cell.row(), 0)) << "the place stays";
    // Another window.
    BookService other(book.clock, QStringLiteral("ben"));
    ASSERT_TRUE(other.open(book.path()));
    EntryService theirs(other);
    ASSERT_TRUE(theirs.edit(batchOf(sheet.sheet, {}, {{{rowOf(sheet.sheet, {}, "joiners"), kJanuary}, whole(1)}})));
    ASSERT_TRUE(m_desk.entry().poll());
    EXPECT_EQ(m_page->model().index(cell.row(), 0).data(MonthGridModel::FilledRole).toInt(), 2);
}

TEST_F(MonthsPageTest, SubmitsClosesAndReopensWithAReason)
{
    openPage();
    goTo("staffing", 1);
    EXPECT_EQ(forward().text(), "Submit January");
    EXPECT_FALSE(back().isVisible());
    QTest::keyClick(&forward(), Qt::Key_Space);
    EXPECT_EQ(state(1), MonthState::Submitted);
    EXPECT_EQ(forward().text(), "Close January");
    EXPECT_TRUE(forward().hasFocus());
    confirm(false);
    QTest::keyClick(&forward(), Qt::Key_Space);
    EXPECT_EQ(state(1), MonthState::Submitted) << "not before it is confirmed";
    confirm(true);
    QTest::keyClick(&forward(), Qt::Key_Space);
    EXPECT_EQ(state(1), MonthState::Closed);
    EXPECT_FALSE(forward().isVisible());
    EXPECT_EQ(grid().currentIndex().column(), 0);
    EXPECT_EQ(
        m_page->model().index(0, 0).data(MonthGridModel::ProgressRole).toInt(), static_cast<int>(Progress::Closed));
    answer(QStringLiteral("财务更正"));
    QTest::keyClick(&back(), Qt::Key_Space);
    EXPECT_EQ(state(1), MonthState::Open);
    EXPECT_EQ(state(2), MonthState::Open);
}

TEST_F(MonthsPageTest, ReopeningCanBeCancelled)
{
    openPage();
    goTo("staffing", 1);
    forward().click();
    QTimer::singleShot(0, [] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape); });
    back().click();
    EXPECT_EQ(state(1), MonthState::Submitted);
}

TEST_F(MonthsPageTest, ARefusalListsWhatIsWrongAndLeadsThere)
{
    book.type("revenue", {"mobile", "", "", ""}, "amount", kJanuary, whole(-500));
    openPage();
    goTo("costs", 1);
    QTest::keyClick(&forward(), Qt::Key_Space);
    EXPECT_EQ(state(1), MonthState::Open);
    EXPECT_EQ(status(), "January can't be submitted yet: 1 to correct.");
    ASSERT_GE(problems().count(), 1);
    EXPECT_EQ(problems().item(0)->text(),
        "Revenue · Mobile · Not split: A negative amount needs a note that says why (a reversal?).");
    EXPECT_TRUE(problems().hasFocus());
    QSignalSpy wanted(m_page.get(), &MonthsPage::sheetWanted);
    QTest::keyClick(&problems(), Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][1].value<Month>(), kJanuary);
}

TEST_F(MonthsPageTest, WhatIsMissingIsNamedButDoesNotRefuse)
{
    for (int month = 1; month <= 3; ++month)
        book.type("staffing", {}, "headcount", Month(2025, month), whole(28));
    openPage();
    goTo("staffing", 4);
    QStringList texts;
    for (int row = 0; row < problems().count(); ++row)
        texts.append(problems().item(row)->text());
    EXPECT_TRUE(texts.contains(QStringLiteral("Staffing: 1 figure missing: Headcount")))
        << texts.join('\n').toStdString();
    EXPECT_EQ(status(), "It can be submitted; what follows is only named.");
    QTest::keyClick(&forward(), Qt::Key_Space);
    EXPECT_EQ(state(4), MonthState::Submitted);
}

TEST_F(MonthsPageTest, AYearThatHasNotBegunIsEmpty)
{
    openPage();
    m_desk.show(book.store, 2026);
    EXPECT_EQ(m_page->headline(), "No month of 2026 is over yet");
    EXPECT_EQ(grid().currentIndex().column(), 0);
}

TEST_F(MonthsPageTest, ADoubleClickSubmitsAndClosesNothing)
{
    openPage();
    goTo("staffing", 1);
    const QPoint place = forward().rect().center();
    QTest::mouseClick(&forward(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(&forward(), Qt::LeftButton, {}, place);
    EXPECT_EQ(state(1), MonthState::Submitted);
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST_F(MonthsPageTest, AClickOnAMonthsNameChoosesIt)
{
    openPage();
    goTo("staffing", 7);
    QHeaderView& months = *grid().horizontalHeader();
    QTest::mouseClick(months.viewport(), Qt::LeftButton, {},
        {months.sectionViewportPosition(2) + months.sectionSize(2) / 2, months.height() / 2});
    EXPECT_EQ(grid().currentIndex().column(), 2);
    EXPECT_EQ(forward().text(), "Submit March");
    EXPECT_EQ(grid().currentIndex().data(MonthGridModel::KindRole).toString(), "staffing") << "the row stays";
}

}
