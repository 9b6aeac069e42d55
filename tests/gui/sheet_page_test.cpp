// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/clipboard_block.h"
#include "gui/calm_style.h"
#include "gui/cell_link.h"
#include "gui/cell_panel.h"
#include "gui/conflict_dialog.h"
#include "gui/entry_desk.h"
#include "gui/history_dialog.h"
#include "gui/language_switch.h"
#include "gui/look.h"
#include "gui/saved_label.h"
#include "gui/sheet_line_dialog.h"
#include "gui/sheet_notice.h"
#include "gui/sheet_page.h"
#include "gui/sheet_tabs.h"
#include "services/entry_book.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <functional>
#include <memory>

namespace {

const QStringList kCounter{QStringLiteral("mobile"), QStringLiteral("counter"), {}, {}};
const QStringList kOnline{QStringLiteral("mobile"), QStringLiteral("online"), {}, {}};

// The real page on a real book: someone types at it with a keyboard.
class SheetPageTest : public ::testing::Test {
protected:
    SheetPageTest()
        : m_look(AppearanceChoice::Light, PaletteKind::Default)
        , m_language(Language::English)
    {
        loadFonts();
        if (!qobject_cast<CalmStyle*>(QApplication::style()))
            QApplication::setStyle(new CalmStyle);
    }

    // The page in a window, at a kind.
    void open(const char* kind, std::optional<Month> month = Month(2025, 1))
    {
        m_desk = std::make_unique<EntryDesk>(m_book.books, m_language);
        m_desk->show(m_book.store, 2025);
        m_page = std::make_unique<SheetPage>(*m_desk, nullptr);
        m_page->resize(1158, 720);
        const auto shown = m_page->show(*findRecordKind(QString::fromLatin1(kind)), month);
        ASSERT_TRUE(shown.has_value());
        m_page->QWidget::show();
        QApplication::setActiveWindow(m_page.get());
        m_page->setFocus();
        QTest::qWait(20);
    }
    // Two revenue lines with a year of figures behind them.
    void openRevenue()
    {
        for (int month = 1; month <= 12; ++month) {
            m_book.type("revenue", kCounter, "amount", Month(2024, month), whole(1000000 + month * 1000));
            m_book.type("revenue", kOnline, "amount", Month(2024, month), whole(500000 + month * 1000));
        }
        open("revenue");
    }

    SheetView& view() { return m_page->view(); }
    const SheetModel& model() { return m_page->model(); }
    QModelIndex cell(const QStringList& codes, const char* column, int month)
    {
        return model().index(rowOf(model().entrySheet()->sheet, codes, column), month - 1);
    }
    QString at(const QStringList& codes, int month) { return cell(codes, "amount", month).data().toString(); }
    // Keys go where the focus is, as they do for a person.
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    // The focus returns to the page when a dialog is closed, which no window manager does here.
    void back()
    {
        QApplication::setActiveWindow(m_page.get());
        view().setFocus();
    }
    static void type(const char* text)
    {
        for (const char* letter = text; *letter; ++letter)
            QTest::keyClick(QApplication::focusWidget(), *letter);
    }
    Value stored(const QStringList& codes, int month)
    {
        return m_book.seen("revenue", codes, "amount", Month(2025, month));
    }
    template <class Widget> Widget& part() { return *m_page->findChild<Widget*>(); }
    const SheetNotice::Content& notice() { return part<SheetNotice>().content(); }
    CellLink* link(const QString& text)
    {
        const auto links = m_page->findChildren<CellLink*>();
        for (CellLink* one : links) {
            if (one->isVisible() && one->text() == text)
                return one;
        }
        return nullptr;
    }
    void whenDialogOpens(const std::function<void(QWidget&)>& act)
    {
        auto* timer = new QTimer(m_page.get());
        timer->setInterval(10);
        QObject::connect(timer, &QTimer::timeout, m_page.get(), [timer, act] {
            if (QWidget* dialog = QApplication::activeModalWidget()) {
                timer->stop();
                timer->deleteLater();
                act(*dialog);
            }
        });
        timer->start();
    }
    static QPushButton* button(QWidget& dialog, const QString& text)
    {
        const auto buttons = dialog.findChildren<QPushButton*>();
        for (QPushButton* one : buttons) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    EntryBook m_book;
    Look m_look;
    LanguageSwitch m_language;
    std::unique_ptr<EntryDesk> m_desk;
    std::unique_ptr<SheetPage> m_page;
};

TEST_F(SheetPageTest, aMonthIsFilledWithTheKeyboardAlone)
{
    openRevenue();
    EXPECT_EQ(view().currentIndex(), cell(kCounter, "amount", 1));
    EXPECT_EQ(cell(kCounter, "amount", 1).data(SheetModel::LastYearRole).toString(), QStringLiteral("10,010.00"));

    type("10100.5");
    EXPECT_TRUE(view().isTyping());
    EXPECT_TRUE(isEmpty(stored(kCounter, 1)));
    key(Qt::Key_Return);

    EXPECT_FALSE(view().isTyping());
    EXPECT_EQ(stored(kCounter, 1), whole(1010050));
    EXPECT_EQ(at(kCounter, 1), QStringLiteral("10,100.50"));
    EXPECT_EQ(view().currentIndex(), cell(kOnline, "amount", 1));
    EXPECT_TRUE(part<SavedLabel>().text().contains(QRegularExpression(QStringLiteral("^Saved \\d\\d:\\d\\d:\\d\\d$"))));

    type("5,020");
    key(Qt::Key_Tab);
    EXPECT_EQ(stored(kOnline, 1), whole(502000));
    EXPECT_EQ(view().currentIndex(), cell(kOnline, "amount", 2));
    const QModelIndex total = model().index(model().rowCount() - 1, 0);
    EXPECT_EQ(total.data(SheetModel::RowKindRole).toInt(), int(SheetRow::Role::Total));
    EXPECT_EQ(total.data().toString(), QStringLiteral("15,120.50"));
}

TEST_F(SheetPageTest, theKeysAreThoseOfASpreadsheet)
{
    openRevenue();
    // Enter after Tabs returns below the first of them.
    type("1");
    key(Qt::Key_Tab);
    type("2");
    key(Qt::Key_Tab);
    type("3");
    key(Qt::Key_Return);
    EXPECT_EQ(view().currentIndex(), cell(kOnline, "amount", 1));
    // F2 edits the exact figure, arrows move in it; Esc gives it up.
    key(Qt::Key_Up);
    EXPECT_EQ(view().currentIndex(), cell(kCounter, "amount", 1));
    key(Qt::Key_F2);
    key(Qt::Key_Left);
    EXPECT_TRUE(view().isTyping());
    type("7");
    EXPECT_NE(view().typedText(), QStringLiteral("1"));
    key(Qt::Key_Escape);
    EXPECT_FALSE(view().isTyping());
    EXPECT_EQ(stored(kCounter, 1), whole(100));
    // An arrow while typing stores and moves.
    type("4");
    key(Qt::Key_Right);
    EXPECT_EQ(stored(kCounter, 1), whole(400));
    EXPECT_EQ(view().currentIndex(), cell(kCounter, "amount", 2));
    // Shift+Enter goes up, Shift+Tab back to the row before.
    key(Qt::Key_Return);
    key(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(view().currentIndex(), cell(kCounter, "amount", 2));
    key(Qt::Key_Home);
    key(Qt::Key_Down);
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(view().currentIndex(), cell(kCounter, "amount", 12));
    key(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(view().currentIndex(), cell(kCounter, "amount", 1));
    // Ctrl+arrow: to the end of what is filled, then to the edge.
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(view().currentIndex(), cell(kCounter, "amount", 3));
    key(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(view().currentIndex(), cell(kOnline, "amount", 12));
    // Delete clears a marked block; the block's first cell stays the one that is typed into.
    view().goTo(cell(kCounter, "amount", 1));
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Delete);
    EXPECT_TRUE(isEmpty(stored(kCounter, 1)));
    EXPECT_TRUE(isEmpty(stored(kCounter, 3)));
    EXPECT_EQ(view().currentIndex(), cell(kCounter, "amount", 1));
    // Enter in a marked block stays in it.
    key(Qt::Key_Return);
    EXPECT_EQ(view().currentIndex(), cell(kCounter, "amount", 2));
}

TEST_F(SheetPageTest, fillsDownAndRight)
{
    openRevenue();
    type("8");
    key(Qt::Key_Up);
    view().goTo(cell(kCounter, "amount", 1));
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(stored(kOnline, 1), whole(800));
    view().mark(cell(kCounter, "amount", 1), cell(kOnline, "amount", 12));
    key(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(stored(kCounter, 12), whole(800));
    EXPECT_EQ(m_page->undoAction()->text(), QStringLiteral("Undo fill right"));
}

TEST_F(SheetPageTest, pastesABlockAndTakesItBack)
{
    for (int line = 0; line < 8; ++line) {
        const QStringList channels{
            QStringLiteral("counter"), QStringLiteral("online"), QStringLiteral("hotline"), QStringLiteral("outreach")};
        m_book.type("revenue",
            {line < 4 ? QStringLiteral("mobile") : QStringLiteral("device"), channels[line % 4], {}, {}}, "amount",
            Month(2024, 1), whole(100));
    }
    open("revenue");
    QStringList rows;
    for (int row = 0; row < 8; ++row) {
        QStringList cells;
        for (int month = 1; month <= 12; ++month)
            cells.append(QStringLiteral("%1,%2").arg(row + 1).arg(month * 10, 3, 10, QLatin1Char('0')));
        rows.append(cells.join(QLatin1Char('\t')));
    }
    QApplication::clipboard()->setText(rows.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n"));
    key(Qt::Key_V, Qt::ControlModifier);

    EXPECT_EQ(m_book.storedCount("revenue"), 8U + 96U);
    EXPECT_EQ(stored(kCounter, 12), whole(112000));
    EXPECT_EQ(m_page->undoAction()->text(), QStringLiteral("Undo paste 8 × 12"));
    EXPECT_GT(view().selectionModel()->selectedIndexes().size(), 96);

    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_book.storedCount("revenue"), 8U);
    EXPECT_TRUE(isEmpty(stored(kCounter, 12)));
    EXPECT_FALSE(m_page->undoAction()->isEnabled() && m_page->undoAction()->text().contains(QStringLiteral("paste")));
    key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(m_book.storedCount("revenue"), 8U + 96U);
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(readBlock(QApplication::clipboard()->text()).size(), 8U);
}

TEST_F(SheetPageTest, aBlockThatDoesNotFitIsShownInPlaceAndNothingStored)
{
    openRevenue();
    QApplication::clipboard()->setText(QStringLiteral("1\t2\n3\tabc\n"));
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(m_book.storedCount("revenue"), 24U);
    EXPECT_TRUE(notice().isError);
    EXPECT_TRUE(notice().text.contains(QStringLiteral("Feb · Mobile · Online"))) << notice().text.toStdString();
    EXPECT_TRUE(notice().text.contains(QStringLiteral("abc")));
    EXPECT_EQ(view().currentIndex(), cell(kOnline, "amount", 2));
    // Esc puts the message away; only the next one leaves.
    QSignalSpy left(m_page.get(), &SheetPage::monthsWanted);
    key(Qt::Key_Escape);
    EXPECT_FALSE(notice().isError);
    EXPECT_EQ(left.count(), 0);
    key(Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
}

TEST_F(SheetPageTest, whatCannotBeReadStaysBeingTyped)
{
    openRevenue();
    type("12x");
    key(Qt::Key_Return);
    EXPECT_TRUE(view().isTyping());
    EXPECT_EQ(view().typedText(), QStringLiteral("12x"));
    EXPECT_EQ(view().currentIndex(), cell(kCounter, "amount", 1));
    EXPECT_TRUE(notice().isError);
    EXPECT_EQ(part<SavedLabel>().text(), QStringLiteral("Not saved"));
    EXPECT_TRUE(isEmpty(stored(kCounter, 1)));
    // It holds its sheet, too.
    key(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(model().entrySheet()->sheet.kind().name, QStringLiteral("revenue"));
    key(Qt::Key_End);
    key(Qt::Key_Backspace);
    key(Qt::Key_Return);
    EXPECT_FALSE(view().isTyping());
    EXPECT_EQ(stored(kCounter, 1), whole(1200));
    EXPECT_FALSE(notice().isError);
}

TEST_F(SheetPageTest, aBrokenRuleIsMarkedUntilItIsFixed)
{
    openRevenue();
    type("-31");
    // Said while it is typed, before anything is stored.
    EXPECT_TRUE(factsOf(model(), view().currentIndex(), view().typedText()).problem.contains(QStringLiteral("note")));
    key(Qt::Key_Return);
    const QModelIndex broken = cell(kCounter, "amount", 1);
    EXPECT_TRUE(broken.data(SheetModel::FaultRole).toBool());
    EXPECT_TRUE(broken.data(SheetModel::DraftRole).toBool());
    EXPECT_TRUE(notice().title.contains(QStringLiteral("Counter")));
    EXPECT_FALSE(notice().isError);

    key(Qt::Key_Up);
    CellLink* note = link(QStringLiteral("Note"));
    ASSERT_NE(note, nullptr);
    QTest::keyClick(note, Qt::Key_Return);
    type("reversal");
    key(Qt::Key_Return);
    EXPECT_FALSE(cell(kCounter, "amount", 1).data(SheetModel::FaultRole).toBool());
    EXPECT_EQ(cell(kCounter, "amount", 1).data(SheetModel::NoteRole).toString(), QStringLiteral("reversal"));
    EXPECT_EQ(m_book.storedCount("revenue"), 25U);
    EXPECT_TRUE(view().hasFocus());
}

TEST_F(SheetPageTest, anUnlikelyFigureIsConfirmedWithAReason)
{
    openRevenue();
    type("999999");
    key(Qt::Key_Return);
    const QModelIndex doubted = cell(kCounter, "amount", 1);
    EXPECT_TRUE(doubted.data(SheetModel::DoubtRole).toBool());
    key(Qt::Key_Up);
    CellLink* confirm = link(QStringLiteral("It is right: say why"));
    ASSERT_NE(confirm, nullptr);
    QTest::mouseClick(confirm, Qt::LeftButton);
    type("a tender");
    key(Qt::Key_Return);
    EXPECT_FALSE(cell(kCounter, "amount", 1).data(SheetModel::DoubtRole).toBool());
    EXPECT_EQ(cell(kCounter, "amount", 1).data(SheetModel::ConfirmationRole).toString(), QStringLiteral("a tender"));
}

TEST_F(SheetPageTest, aClosedMonthRefusesKeysAndShowsTheWayToReopen)
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

TEST_F(SheetPageTest, twoPeopleOnOneCellAreAsked)
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

TEST_F(SheetPageTest, anEarlierFigureIsPutBack)
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

TEST_F(SheetPageTest, openingIsProposedAndAccepted)
{
    const QStringList town{QStringLiteral("urban")};
    m_book.type("subscribers", town, "closing", Month(2024, 12), whole(3210));
    open("subscribers");
    view().goTo(cell(town, "opening", 1));
    EXPECT_EQ(view().currentIndex().data(SheetModel::ProposalRole).toString(), QStringLiteral("3,210"));
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(m_book.seen("subscribers", town, "opening", Month(2025, 1)), whole(3210));
}

TEST_F(SheetPageTest, anInputMethodTypesToo)
{
    openRevenue();
    QInputMethodEvent preedit(QStringLiteral("48"), {});
    QCoreApplication::sendEvent(&view(), &preedit);
    ASSERT_TRUE(view().isTyping());
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("４８．６")); // full-width, as Chinese input gives it
    QCoreApplication::sendEvent(QApplication::focusWidget(), &commit);
    key(Qt::Key_Return);
    EXPECT_EQ(stored(kCounter, 1), whole(4860));
}

TEST_F(SheetPageTest, someoneElsesNewRowLeavesWhatIsBeingTyped)
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

TEST_F(SheetPageTest, aRowIsAddedAndTheUnitChanged)
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

TEST_F(SheetPageTest, sheetsAreChangedByKeysAndFollowTheLanguage)
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

TEST_F(SheetPageTest, whatWasUndoneElsewhereIsShown)
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

}
