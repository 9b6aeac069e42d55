// SPDX-License-Identifier: GPL-3.0-or-later
// Complaints as a person at the counter logs and follows them, by the keyboard.
#include "events_fixture.h"
#include "gui/complaint_repeats.h"
#include "gui/complaint_steps.h"
#include "models/complaint_model.h"

#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>

namespace {

constexpr Period kThisMonth{Month(2026, 1), Month(2026, 1)};

Value text(const char* words)
{
    return QString::fromUtf8(words);
}

class ComplaintsTest : public EventsTest {
protected:
    QString clock() { return part<ComplaintSteps>().clockText(); }
    QString current() { return table().currentIndex().data(ComplaintModel::IdRole).toString(); }
    // Logs an urgent complaint about the bill by the keyboard alone; its number.
    QString log(const char* note)
    {
        press(Qt::Key_N, Qt::ControlModifier);
        const QString number = field("complaint").findChild<QLineEdit*>()->text();
        EXPECT_EQ(QApplication::focusWidget(), field("level").editor());
        keys("u");
        press(Qt::Key_Tab);
        keys("b");
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        keys(note);
        press(Qt::Key_S, Qt::ControlModifier);
        return number;
    }
    void choose(const char* combo, const char* item)
    {
        auto* box = findBox(combo);
        ASSERT_NE(box, nullptr);
        box->setFocus();
        keys(item);
    }
    QComboBox* findBox(const char* name)
    {
        const auto boxes = part<ComplaintFilterBar>().findChildren<QComboBox*>();
        for (QComboBox* box : boxes) {
            if (box->accessibleName() == QString::fromUtf8(name))
                return box;
        }
        return nullptr;
    }
};

TEST_F(ComplaintsTest, areLoggedByTheKeyboardAlone)
{
    const size_t before = stored("complaints", kThisMonth).size();
    EXPECT_EQ(QApplication::focusWidget(), &table());
    const QString number = log("13800001234 charged twice");
    EXPECT_EQ(number, "TS260105-01");
    EXPECT_EQ(stored("complaints", kThisMonth).size(), before + 1);
    EXPECT_EQ(storedValue("complaints", number, "level"), text("urgent"));
    EXPECT_EQ(storedValue("complaints", number, "category"), text("billing"));
    EXPECT_EQ(storedValue("complaints", number, "note"), text("13800001234 charged twice"));
    EXPECT_EQ(storedValue("complaints", number, "accepted_at"), Value(m_hands.moment.minutes));
    EXPECT_FALSE(visibleTexts(page()).filter(QStringLiteral("Saved ")).isEmpty());
    // It is the current row, though accepted in another year: what is open is always listed.
    EXPECT_EQ(current(), number);
    EXPECT_EQ(clock(), "Answer by 2026-01-05 11:00, 2 h 0 min left");
    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(field("complaint").findChild<QLineEdit*>()->text(), "TS260105-02");
}

TEST_F(ComplaintsTest, areAnsweredClosedAndCalledBackByAKeyEach)
{
    const QString number = log("charged twice");
    m_hands.moment.minutes += 30;
    press(Qt::Key_F6);
    EXPECT_EQ(storedValue("complaints", number, "responded_at"), Value(m_hands.moment.minutes));
    // Only what is closed is called back.
    press(Qt::Key_F8);
    EXPECT_EQ(storedValue("complaints", number, "called_back_at"), Value());
    m_hands.moment.minutes += 30;
    press(Qt::Key_F7);
    EXPECT_EQ(storedValue("complaints", number, "closed_at"), Value(m_hands.moment.minutes));
    EXPECT_EQ(clock(), "Closed");
    press(Qt::Key_F8);
    EXPECT_EQ(storedValue("complaints", number, "called_back_at"), Value(m_hands.moment.minutes));
    EXPECT_EQ(clock(), "Called back");
}

TEST_F(ComplaintsTest, areListedOverdueFirstAndTheClockGoesOn)
{
    EXPECT_EQ(cell(0, ComplaintModel::Due), "11 d 9 h overdue");
    EXPECT_TRUE(table().model()->index(0, 0).data(ComplaintModel::OverdueRole).toBool());
    EXPECT_FALSE(visibleTexts(page()).filter(QStringLiteral("4 complaints open, 4 overdue")).isEmpty());
    log("charged twice");
    EXPECT_EQ(cell(4, ComplaintModel::Due), "2 h 0 min left");
    m_hands.moment.minutes += 121;
    EXPECT_TRUE(QTest::qWaitFor([&] { return cell(4, ComplaintModel::Due) == u"1 min overdue"; }));
    EXPECT_EQ(clock(), "Answer was due 2026-01-05 11:00, 1 min overdue");
    EXPECT_FALSE(visibleTexts(page()).filter(QStringLiteral("5 complaints open, 5 overdue")).isEmpty());
}

// An overdue row is told by more than its colour: the picture has a sign that one in grey would keep.
TEST_F(ComplaintsTest, markTheOverdueWithASign)
{
    QStyleOptionViewItem option;
    const auto decoration = [&](int row) {
        const QModelIndex due = table().model()->index(row, ComplaintModel::Due);
        const QRect area = table().visualRect(due);
        const QImage picture = table().viewport()->grab(area.adjusted(0, 2, 30 - area.width(), -2)).toImage();
        int inked = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                inked += picture.pixelColor(x, y) != picture.pixelColor(0, 0) ? 1 : 0;
        }
        return inked;
    };
    EXPECT_GT(decoration(1), 10);
    EXPECT_EQ(decoration(8), 0);
}

TEST_F(ComplaintsTest, areFilteredByStateLevelCategoryAndWords)
{
    const int all = rows();
    choose("State", "Overdue");
    EXPECT_EQ(rows(), 4);
    EXPECT_FALSE(visibleTexts(page()).filter(QStringLiteral("4 of %1").arg(all)).isEmpty());
    choose("Level", "Urgent");
    EXPECT_EQ(rows(), 2);
    choose("Category", "Billing");
    ASSERT_EQ(rows(), 1);
    EXPECT_EQ(cell(0, ComplaintModel::Number), "TS251224-01");
    press(Qt::Key_F, Qt::ControlModifier);
    keys("no such words");
    EXPECT_EQ(rows(), 0);
    EXPECT_FALSE(visibleTexts(page()).filter(QStringLiteral("No complaint matches")).isEmpty());
    const auto buttons = part<EventList>().findChildren<QPushButton*>();
    ASSERT_EQ(buttons.size(), 1);
    QTest::mouseClick(buttons.front(), Qt::LeftButton);
    EXPECT_EQ(rows(), all);
    press(Qt::Key_F, Qt::ControlModifier);
    keys("ts251230");
    EXPECT_EQ(rows(), 2);
}

TEST_F(ComplaintsTest, areDeletedByAKeyAndPutBackByAnother)
{
    const QString number = current();
    const auto before = stored("complaints");
    press(Qt::Key_Delete);
    EXPECT_EQ(stored("complaints").size(), before.size() - 1);
    EXPECT_EQ(notice(), QStringLiteral("“%1” is deleted.").arg(number));
    EXPECT_NE(current(), number);
    EXPECT_EQ(QApplication::focusWidget(), &table());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored("complaints"), before);
    EXPECT_EQ(current(), number);
    EXPECT_EQ(form().heading(), number);
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(stored("complaints").size(), before.size() - 1);
}

TEST_F(ComplaintsTest, sayTheBrokenRuleAtItsFieldAndKeepTheTyping)
{
    const QString number = current();
    enter("responded_at", "2025-12-20 10:00");
    press(Qt::Key_Tab);
    const QString sentence =
        QStringLiteral("Accepted (2025-12-24 21:32) must not be later than Responded (2025-12-20 10:00).");
    EXPECT_EQ(field("responded_at").problem(), sentence);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(notice(), QStringLiteral("Not saved: ") + sentence);
    EXPECT_EQ(storedValue("complaints", number, "responded_at"), Value());
    EXPECT_EQ(QApplication::focusWidget(), field("responded_at").editor());
    EXPECT_EQ(field("responded_at").findChild<QLineEdit*>()->text(), "2025-12-20 10:00");
    enter("responded_at", "2025-12-25 10:00");
    EXPECT_EQ(field("responded_at").problem(), "");
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(storedValue("complaints", number, "responded_at"), Value(Moment::at({2025, 12, 25}, 10).minutes));
    EXPECT_EQ(notice(), "");
}

TEST_F(ComplaintsTest, sayWhatCantBeReadAtItsField)
{
    press(Qt::Key_N, Qt::ControlModifier);
    enter("accepted_at", "yesterday");
    enter("score", "11");
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(field("accepted_at").problem(), "Write the time as 2025-03-31 14:05, or 14:05 for today.");
    EXPECT_EQ(field("level").problem(), "Fill this in.");
    EXPECT_EQ(field("score").problem(), "A whole number from 1 to 10.");
    EXPECT_EQ(field("score").editor()->accessibleDescription(), "A whole number from 1 to 10.");
    EXPECT_TRUE(stored("complaints", kThisMonth).empty());
    EXPECT_EQ(field("accepted_at").findChild<QLineEdit*>()->text(), "yesterday");
    // Ctrl+; types the present time, as in a spreadsheet.
    field("accepted_at").editor()->setFocus();
    press(Qt::Key_Semicolon, Qt::ControlModifier);
    EXPECT_EQ(field("accepted_at").findChild<QLineEdit*>()->text(), "2026-01-05 09:00");
    EXPECT_EQ(field("accepted_at").problem(), "");
    enter("responded_at", "9:30");
    press(Qt::Key_Return);
    EXPECT_EQ(field("responded_at").findChild<QLineEdit*>()->text(), "2026-01-05 09:30");
}

TEST_F(ComplaintsTest, findWhatANewOneRepeatsAndLinkIt)
{
    press(Qt::Key_N, Qt::ControlModifier);
    keys("n");
    press(Qt::Key_Tab);
    keys("b");
    auto* found = part<ComplaintRepeats>().findChild<QListWidget*>();
    ASSERT_TRUE(found->isVisible());
    // Of the same category in the thirty days before, the newest first.
    EXPECT_TRUE(found->item(0)->text().startsWith(QStringLiteral("TS251224-01 · 2025-12-24 21:32 · Billing")));
    press(Qt::Key_F3);
    keys("251230-01");
    ASSERT_EQ(found->count(), 1);
    press(Qt::Key_Return);
    EXPECT_EQ(field("repeat_of").findChild<QLineEdit*>()->text(), "TS251230-01");
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(storedValue("complaints", QStringLiteral("TS260105-01"), "repeat_of"), text("TS251230-01"));
}

TEST_F(ComplaintsTest, areNotDeletedWhileAnotherRepeatsThem)
{
    log("again");
    enter("repeat_of", "TS251224-01");
    press(Qt::Key_S, Qt::ControlModifier);
    clickRow(0);
    ASSERT_EQ(current(), "TS251224-01");
    press(Qt::Key_Delete);
    EXPECT_EQ(notice(), "Not saved: Complaint TS260105-01 repeats this one, so it can't be deleted.");
    EXPECT_EQ(current(), "TS251224-01");
}

TEST_F(ComplaintsTest, askBeforeTypingIsLeft)
{
    const QString number = current();
    enter("note", "asked for a manager");
    clickRow(2);
    EXPECT_EQ(notice(), QStringLiteral("“%1” is not saved yet.").arg(number));
    QApplication::processEvents();
    EXPECT_EQ(current(), number);
    answer("Go on typing");
    EXPECT_EQ(form().heading(), number);
    EXPECT_TRUE(page().hasUnsavedTyping());
    clickRow(2);
    answer("Save");
    EXPECT_EQ(storedValue("complaints", number, "note"), text("asked for a manager"));
    EXPECT_EQ(form().heading(), cell(2, ComplaintModel::Number));
    EXPECT_EQ(current(), cell(2, ComplaintModel::Number));
    enter("note", "never mind");
    press(Qt::Key_PageDown, Qt::ControlModifier);
    answer("Discard");
    EXPECT_FALSE(page().hasUnsavedTyping());
    EXPECT_EQ(form().heading().left(4), "2025");
}

TEST_F(ComplaintsTest, keepWhatIsTypedWhileTheListIsFilteredAndTheLanguageChanges)
{
    const QString number = current();
    enter("note", "asked for a manager");
    press(Qt::Key_F, Qt::ControlModifier);
    keys("no such words");
    m_language.change(Language::Chinese);
    m_language.change(Language::English);
    EXPECT_EQ(form().heading(), number);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(storedValue("complaints", number, "note"), text("asked for a manager"));
    EXPECT_EQ(notice(), "Saved. The filters hide it from the list.");
}

// Two windows on one book: a figure changed by both is a question, another one is not.
TEST_F(ComplaintsTest, showBothValuesWhereSomeoneElseWroteToo)
{
    const QString number = current();
    BookService others(m_hands, QStringLiteral("ben"));
    ASSERT_TRUE(others.open(m_path));
    EntryService theirs(others);
    const RecordKind& kind = *findRecordKind(u"complaints");
    const auto write = [&](const char* column, const Value& value) {
        const auto records = others.records(kind, StoreId(QStringLiteral("S1")), Period::year(2025));
        ASSERT_TRUE(records);
        for (const Record& record : *records) {
            if (record[1] != Value(number))
                continue;
            Record changed = record;
            changed[static_cast<size_t>(kind.indexOf(QString::fromLatin1(column)))] = value;
            const auto outcome = theirs.edit(recordBatch(kind, record, changed));
            ASSERT_TRUE(outcome && outcome->isSaved());
        }
    };
    enter("note", "mine");
    write("note", text("theirs"));
    write("score", qint64(4));
    ASSERT_TRUE(m_desk.entry().poll());
    EXPECT_EQ(field("note").findChild<QPlainTextEdit*>()->toPlainText(), "mine");
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(notice(), "Note: someone else wrote theirs, you wrote mine.");
    answer("Take mine");
    EXPECT_EQ(storedValue("complaints", number, "note"), text("mine"));
    EXPECT_EQ(storedValue("complaints", number, "score"), Value(qint64(4)));
    EXPECT_EQ(field("score").findChild<QLineEdit*>()->text(), "4");
    // Without typing what they write appears by itself.
    write("note", text("theirs again"));
    ASSERT_TRUE(m_desk.entry().poll());
    EXPECT_EQ(field("note").findChild<QPlainTextEdit*>()->toPlainText(), "theirs again");
    EXPECT_EQ(cell(0, ComplaintModel::Note), "theirs again");
}

TEST_F(ComplaintsTest, sayThatSomeoneElseDeletedThem)
{
    const QString number = current();
    BookService others(m_hands, QStringLiteral("ben"));
    ASSERT_TRUE(others.open(m_path));
    EntryService theirs(others);
    enter("note", "mine");
    const Record record = form().base();
    const auto outcome = theirs.edit(recordBatch(*findRecordKind(u"complaints"), record, std::nullopt));
    ASSERT_TRUE(outcome && outcome->isSaved());
    ASSERT_TRUE(m_desk.entry().poll());
    EXPECT_EQ(form().heading(), number);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(notice(), "Someone else has deleted this record.");
    answer("Save it again");
    EXPECT_EQ(storedValue("complaints", number, "note"), text("mine"));
    EXPECT_EQ(current(), number);
}

TEST_F(ComplaintsTest, sayThatANumberIsTaken)
{
    press(Qt::Key_N, Qt::ControlModifier);
    enter("complaint", "TS251224-01");
    field("level").editor()->setFocus();
    keys("n");
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(notice(), "There is a record “TS251224-01” already.");
    press(Qt::Key_Escape);
    EXPECT_TRUE(form().isNew());
    EXPECT_EQ(storedValue("complaints", QStringLiteral("TS251224-01"), "level"), text("urgent"));
    press(Qt::Key_S, Qt::ControlModifier);
    answer("Keep what is there");
    EXPECT_FALSE(form().isNew());
    EXPECT_EQ(current(), "TS251224-01");
    EXPECT_EQ(field("level").findChild<QComboBox*>()->currentText(), "Urgent");
}

TEST_F(ComplaintsTest, savedInAnotherYearSayWhereAndLeadThere)
{
    press(Qt::Key_N, Qt::ControlModifier);
    enter("accepted_at", "2023-05-10 10:00"); // the list shows 2025
    press(Qt::Key_Return);
    const QString number = field("complaint").findChild<QLineEdit*>()->text();
    field("level").type(text("normal"));
    field("category").type(text("network"));
    QSignalSpy year(&page(), &EventsPage::yearChanged);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(notice(), "Saved under 2023-05, which this list does not show.");
    answer("Go there");
    EXPECT_EQ(m_desk.year(), 2023);
    EXPECT_EQ(year.size(), 1);
    EXPECT_EQ(form().heading(), number);
    EXPECT_EQ(table().currentIndex().siblingAtColumn(0).data().toString(), number);
    EXPECT_TRUE(table().hasFocus());
}

TEST_F(ComplaintsTest, hiddenByAFilterAreShownOnDemand)
{
    const QString number = current();
    enter("note", "asked for a manager");
    press(Qt::Key_F, Qt::ControlModifier);
    keys("no such words");
    press(Qt::Key_S, Qt::ControlModifier);
    answer("Show it without filters");
    EXPECT_EQ(table().currentIndex().siblingAtColumn(0).data().toString(), number);
    EXPECT_FALSE(part<ComplaintFilterBar>().isFiltering());
}

TEST_F(ComplaintsTest, areNotDeletedByDelInTheirNote)
{
    const QString number = current();
    const int before = rows();
    enter("note", "abc");
    press(Qt::Key_Home);
    press(Qt::Key_Delete);
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_End);
        press(Qt::Key_Delete); // nothing stands behind the end
    }
    press(Qt::Key_S, Qt::ControlModifier);
    press(Qt::Key_Delete);
    EXPECT_EQ(rows(), before);
    EXPECT_EQ(storedValue("complaints", number, "note"), text("bc"));
}

TEST_F(ComplaintsTest, justSavedAreNotDeletedByAKeyMeantForElsewhere)
{
    const size_t before = stored("complaints").size();
    const QString number = current();
    enter("note", "abc");
    pressSaveButton(); // it gives the focus to the list
    EXPECT_EQ(storedValue("complaints", number, "note"), text("abc"));
    ASSERT_EQ(QApplication::focusWidget(), &table());
    press(Qt::Key_Delete);
    EXPECT_EQ(stored("complaints").size(), before);
    EXPECT_EQ(notice(), QStringLiteral("Press Delete again to delete “%1”.").arg(number));
    press(Qt::Key_Delete);
    EXPECT_EQ(stored("complaints").size(), before - 1);
    // What is deleted can be put back where it is said.
    EXPECT_EQ(notice(), QStringLiteral("“%1” is deleted.").arg(number));
    answer("Put it back");
    EXPECT_EQ(stored("complaints").size(), before);
}

TEST_F(ComplaintsTest, movedToInTheListAfterSavingAreDeletedAtOnce)
{
    const size_t before = stored("complaints").size();
    enter("note", "abc");
    pressSaveButton();
    press(Qt::Key_Down);
    press(Qt::Key_Delete);
    EXPECT_EQ(stored("complaints").size(), before - 1);
}

TEST_F(ComplaintsTest, areListedWithoutScrollingSideways)
{
    EXPECT_EQ(table().horizontalScrollBar()->maximum(), 0);
    EXPECT_FALSE(table().isColumnHidden(ComplaintModel::Number));
    EXPECT_FALSE(table().isColumnHidden(ComplaintModel::Due));
    page().resize(1700, 716);
    QApplication::processEvents();
    for (int column = 0; column < ComplaintModel::ColumnCount; ++column)
        EXPECT_FALSE(table().isColumnHidden(column)) << column;
    EXPECT_EQ(table().horizontalScrollBar()->maximum(), 0);
}

TEST_F(ComplaintsTest, ringTheButtonThatEnterWouldPress)
{
    enter("note", "abc");
    page().setAttribute(Qt::WA_KeyboardFocusChange);
    const auto buttons = form().findChildren<QPushButton*>();
    int seen = 0;
    for (QPushButton* button : buttons) {
        if (!button->isVisible() || !button->isEnabled())
            continue;
        const QImage before = button->grab().toImage();
        button->setFocus(Qt::TabFocusReason);
        EXPECT_NE(button->grab().toImage(), before) << button->text().toStdString();
        field("note").editor()->setFocus();
        ++seen;
    }
    EXPECT_GE(seen, 2); // to save, to discard
}

TEST_F(ComplaintsTest, keepWhatAnInputMethodComposes)
{
    const QString number = current();
    enter("note", "");
    compose("多扣了");
    press(Qt::Key_Left); // for the input method's list of words
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(storedValue("complaints", number, "note"), text("多扣了"));
    press(Qt::Key_End, Qt::ControlModifier);
    compose("月租");
    press(Qt::Key_Return); // ends the composing, makes no new line
    compose("费");
    press(Qt::Key_Tab);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(storedValue("complaints", number, "note"), text("多扣了月租费"));
}

TEST_F(ComplaintsTest, markWhatIsRequired)
{
    const auto title = [this](const char* column) { return field(column).findChild<QLabel*>()->text(); };
    for (const char* column : {"complaint", "accepted_at", "level"})
        EXPECT_TRUE(title(column).endsWith(QStringLiteral(" *"))) << column;
    EXPECT_FALSE(title("note").contains(u'*'));
    EXPECT_EQ(field("level").editor()->accessibleName(), "Level, required");
}

TEST_F(ComplaintsTest, aNewOneShowsWhereTheTypingGoes)
{
    page().setAttribute(Qt::WA_KeyboardFocusChange, false); // as after a click
    const auto picture = [this] { return field("level").editor()->grab().toImage(); };
    const QImage before = picture();
    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), field("level").editor()) << "what is proposed needs no typing";
    EXPECT_TRUE(page().testAttribute(Qt::WA_KeyboardFocusChange)) << "its ring is shown";
    EXPECT_NE(picture(), before);
}

TEST_F(ComplaintsTest, eachFieldStandsClearOfTheButtonsOnASmallScreen)
{
    page().resize(1110, 560);
    QTest::qWait(1);
    press(Qt::Key_N, Qt::ControlModifier);
    const auto& area = part<QScrollArea>();
    int fields = 0;
    for (; !qobject_cast<QPushButton*>(QApplication::focusWidget()) && fields < 20; ++fields) {
        QWidget* at = QApplication::focusWidget();
        const QRect place(at->mapTo(area.viewport(), QPoint()), at->size());
        EXPECT_TRUE(area.viewport()->rect().contains(place)) << at->accessibleName().toStdString();
        if (qobject_cast<QPlainTextEdit*>(at))
            press(Qt::Key_Tab);
        else
            press(Qt::Key_Return);
    }
    EXPECT_GT(fields, 8);
}

}
