// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet among others: closed months, other people, history, other sheets.
#include "sheet_fixture.h"
#include "storage/transaction.h"

namespace {

class SheetOthersTest : public SheetPageTest { };

TEST_F(SheetOthersTest, aClosedMonthRefusesKeysAndShowsTheWayToReopen)
{
    openRevenue();
    type("10100");
    key(Qt::Key_Tab);
    ASSERT_TRUE(m_desk->months().submit(m_book.store, Month(2025, 1))->isDone);
    ASSERT_TRUE(m_desk->months().close(m_book.store, Month(2025, 1))->isDone);
    view().goTo(cell(kCounter, "amount", 1));
    EXPECT_TRUE(view().currentIndex().data(SheetModel::LockedRole).toBool());
    type("9");
    EXPECT_FALSE(view().isTyping());
    EXPECT_TRUE(notice().isError);
    key(Qt::Key_Delete);
    EXPECT_EQ(stored(kCounter, 1), whole(1010000));
    QSignalSpy wanted(m_page.get(), &SheetPage::lockedMonthWanted);
    CellLink* status = link(QStringLiteral("To the month's status"));
    ASSERT_NE(status, nullptr);
    QTest::keyClick(status, Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().first().value<Month>(), Month(2025, 1));

    ASSERT_TRUE(m_desk->months().reopen(m_book.store, Month(2025, 1), QStringLiteral("typing error"))->isDone);
    view().setFocus();
    view().goTo(cell(kCounter, "amount", 1));
    type("10200");
    key(Qt::Key_Return);
    EXPECT_EQ(stored(kCounter, 1), whole(1020000));
}

TEST_F(SheetOthersTest, twoPeopleOnOneCellAreAsked)
{
    openRevenue();
    BookService others(m_book.clock, QStringLiteral("ben"));
    ASSERT_TRUE(others.open(m_book.path()).has_value());
    EntryService ben(others);
    const auto benTypes = [&](qint64 fen) {
        const auto sheet = ben.sheet(*findRecordKind(u"revenue"), m_book.store, 2025);
        const SheetCell it{rowOf(sheet->sheet, kCounter, "amount"), Month(2025, 1)};
        ASSERT_TRUE(ben.edit(batchOf(sheet->sheet, {}, {{it, whole(fen)}}))->isSaved());
    };
    benTypes(990000);
    QStringList seen;
    whenDialogOpens([&](QWidget& dialog) {
        const auto* table = dialog.findChild<QAbstractItemView*>();
        for (int column = 0; column < table->model()->columnCount(); ++column)
            seen.append(table->model()->index(0, column).data().toString());
        button(dialog, QStringLiteral("Keep mine"))->click();
    });
    type("10100");
    key(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return seen.size() == 5; }));
    EXPECT_EQ(seen,
        (QStringList{QStringLiteral("Jan · Mobile · Counter"), QStringLiteral("(empty)"), QStringLiteral("10,100.00"),
            QStringLiteral("9,900.00"), QStringLiteral("ben 2026-01-05 14:05")}));
    ASSERT_TRUE(QTest::qWaitFor([&] { return stored(kCounter, 1) == whole(1010000); }));
    EXPECT_EQ(stored(kCounter, 1), whole(1010000));
    EXPECT_EQ(at(kCounter, 1), QStringLiteral("10,100.00"));

    // The next time theirs is taken.
    benTypes(770000);
    bool isAsked = false;
    whenDialogOpens([&](QWidget& dialog) {
        isAsked = true;
        button(dialog, QStringLiteral("Take theirs"))->click();
    });
    back();
    view().goTo(cell(kCounter, "amount", 1));
    type("1");
    key(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return isAsked; }));
    ASSERT_TRUE(isAsked);
    EXPECT_EQ(stored(kCounter, 1), whole(770000));
    EXPECT_EQ(at(kCounter, 1), QStringLiteral("7,700.00"));
}

TEST_F(SheetOthersTest, anEarlierFigureIsPutBack)
{
    openRevenue();
    type("10100");
    key(Qt::Key_Up);
    view().goTo(cell(kCounter, "amount", 1));
    type("20200");
    key(Qt::Key_Return);
    key(Qt::Key_Up);
    int rows = 0;
    whenDialogOpens([&](QWidget& dialog) {
        rows = dialog.findChild<QAbstractItemView*>()->model()->rowCount();
        QPushButton* back = button(dialog, QStringLiteral("Put back 10,100.00"));
        if (back)
            back->click();
        else
            dialog.close();
    });
    CellLink* history = link(QStringLiteral("History"));
    ASSERT_NE(history, nullptr);
    history->click();
    EXPECT_EQ(rows, 2);
    EXPECT_EQ(stored(kCounter, 1), whole(1010000));
    EXPECT_EQ(m_page->undoAction()->text(), QStringLiteral("Undo put back"));
}

TEST_F(SheetOthersTest, someoneElsesNewRowLeavesWhatIsBeingTyped)
{
    openRevenue();
    view().goTo(cell(kOnline, "amount", 3));
    type("12");
    BookService others(m_book.clock, QStringLiteral("ben"));
    ASSERT_TRUE(others.open(m_book.path()).has_value());
    EntryService ben(others);
    auto sheet = ben.sheet(*findRecordKind(u"revenue"), m_book.store, 2025);
    const QStringList hotline{QStringLiteral("mobile"), QStringLiteral("hotline"), {}, {}};
    sheet->sheet.addLine(hotline);
    ASSERT_TRUE(
        ben.edit(batchOf(sheet->sheet, {}, {{{rowOf(sheet->sheet, hotline, "amount"), Month(2025, 1)}, whole(1)}}))
            ->isSaved());
    ASSERT_TRUE(m_desk->entry().poll().has_value());
    EXPECT_GE(rowOf(model().entrySheet()->sheet, hotline, "amount"), 0);
    EXPECT_TRUE(view().isTyping());
    EXPECT_EQ(view().typedText(), QStringLiteral("12"));
    EXPECT_EQ(view().currentIndex(), cell(kOnline, "amount", 3));
    type("5");
    key(Qt::Key_Return);
    EXPECT_EQ(stored(kOnline, 3), whole(12500));
}

TEST_F(SheetOthersTest, aRowIsAddedAndTheUnitChanged)
{
    openRevenue();
    whenDialogOpens([](QWidget& dialog) {
        const auto boxes = dialog.findChildren<QComboBox*>();
        EXPECT_EQ(boxes.size(), 4);
        boxes[0]->setCurrentIndex(boxes[0]->findData(QStringLiteral("device")));
        boxes[1]->setCurrentIndex(boxes[1]->findData(QStringLiteral("partner")));
        boxes[2]->setCurrentIndex(boxes[2]->findData(QString()));
        boxes[3]->setCurrentIndex(boxes[3]->findData(QString()));
        button(dialog, QStringLiteral("Add row"))->click();
    });
    button(*m_page, QStringLiteral("Add row"))->click();
    const QStringList codes{QStringLiteral("device"), QStringLiteral("partner"), {}, {}};
    EXPECT_EQ(view().currentIndex(), cell(codes, "amount", 1));
    for (QToolButton* unit : m_page->findChildren<QToolButton*>()) {
        if (unit->text() == QStringLiteral("10,000 yuan")) {
            unit->click();
        }
    }
    back();
    type("1.25");
    key(Qt::Key_Return);
    EXPECT_EQ(stored(codes, 1), whole(1250000));
    EXPECT_EQ(at(codes, 1), QStringLiteral("1.25"));
}

TEST_F(SheetOthersTest, sheetsAreChangedByKeysAndFollowTheLanguage)
{
    openRevenue();
    key(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(model().entrySheet()->sheet.kind().name, QStringLiteral("subscribers"));
    EXPECT_EQ(part<SheetTabs>().chosen(), QStringLiteral("subscribers"));
    key(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(model().entrySheet()->sheet.kind().name, QStringLiteral("revenue"));
    m_language.change(Language::Chinese);
    EXPECT_EQ(model().headerData(0, Qt::Horizontal).toString(), QStringLiteral("1月"));
    EXPECT_EQ(view().currentIndex(), cell(kCounter, "amount", 1));
    QTest::qWait(200);
    const auto labels = m_page->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->isVisible()) {
            EXPECT_FALSE(label->text().contains(QRegularExpression(QStringLiteral("[a-z]{4,}"))))
                << label->text().toStdString();
        }
    }
}

TEST_F(SheetOthersTest, whatWasUndoneElsewhereIsShown)
{
    openRevenue();
    type("10100");
    key(Qt::Key_Return);
    key(Qt::Key_PageDown, Qt::ControlModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(model().entrySheet()->sheet.kind().name, QStringLiteral("revenue"));
    EXPECT_EQ(view().currentIndex(), cell(kCounter, "amount", 1));
    EXPECT_TRUE(isEmpty(stored(kCounter, 1)));
}

TEST_F(SheetOthersTest, whatCannotBeSavedStaysBeingTyped)
{
    openRevenue();
    BookService others(m_book.clock, QStringLiteral("ben"));
    ASSERT_TRUE(others.open(m_book.path()).has_value());
    {
        auto writing = Transaction::begin(*others.book(), {QStringLiteral("ben"), m_book.clock.now()});
        ASSERT_TRUE(writing.has_value());
        type("10100");
        key(Qt::Key_Return);
        EXPECT_TRUE(view().isTyping());
        EXPECT_EQ(view().typedText(), QStringLiteral("10100"));
        EXPECT_TRUE(notice().isError);
        EXPECT_TRUE(notice().text.contains(QStringLiteral("try again"))) << notice().text.toStdString();
        EXPECT_EQ(part<SavedLabel>().text(), QStringLiteral("Not saved"));
    }
    key(Qt::Key_Return);
    EXPECT_FALSE(view().isTyping());
    EXPECT_EQ(stored(kCounter, 1), whole(1010000));
    EXPECT_FALSE(notice().isError);
}

}
