// SPDX-License-Identifier: GPL-3.0-or-later
// Training, campaigns, competitors' moves and store events as they are entered; what all kinds have in common.
#include "events_fixture.h"
#include "gui/short_day.h"
#include "models/complaint_model.h"

#include <QLabel>
#include <QScreen>
#include <QScrollBar>
#include <QToolButton>

namespace {

class EventsPageTest : public EventsTest {
protected:
    QString typed(const char* column) { return field(column).findChild<QLineEdit*>()->text(); }
    void close(Month month)
    {
        // A month with all its figures in order: an empty store has that.
        ASSERT_TRUE(m_desk.months().submit(m_desk.store(), month)->isDone);
        ASSERT_TRUE(m_desk.months().close(m_desk.store(), month)->isDone);
    }
    // A store without figures, whose months can be closed.
    void showEmptyStore()
    {
        const RecordKind& kind = *findRecordKind(u"stores");
        Record store(kind.columns.size());
        store[static_cast<size_t>(kind.indexOf(u"store"))] = QStringLiteral("S9");
        store[static_cast<size_t>(kind.indexOf(u"name"))] = QStringLiteral("New hall");
        store[static_cast<size_t>(kind.indexOf(u"carrier"))] = QStringLiteral("mobile");
        ASSERT_TRUE(m_books.addStore(store));
        m_desk.show(StoreId(QStringLiteral("S9")), 2025);
    }
    void enterTraining(const char* day, const char* topic)
    {
        press(Qt::Key_N, Qt::ControlModifier);
        enter("day", day);
        enter("topic", topic);
        press(Qt::Key_S, Qt::ControlModifier);
    }
    size_t count(const char* kind)
    {
        return m_books.records(*findRecordKind(QString::fromLatin1(kind)), m_desk.store(), Period::year(2025))->size();
    }
};

TEST_F(EventsPageTest, aTrainingIsEnteredByTheKeyboard)
{
    showKind("training");
    const size_t before = stored("training").size();
    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), field("day").editor());
    keys("2025/6/18");
    press(Qt::Key_Return);
    EXPECT_EQ(typed("day"), "2025-06-18");
    keys("Plans of June");
    press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), field("attendees").editor());
    keys("18");
    press(Qt::Key_Return);
    keys("20");
    press(Qt::Key_Return);
    EXPECT_EQ(field("examined").problem(), "Examined (20) must not be more than Attendees (18).");
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(stored("training").size(), before);
    enter("examined", "１７");
    EXPECT_EQ(field("examined").problem(), "");
    enter("passed", "15");
    enter("hours", "2.5");
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(stored("training").size(), before + 1);
    EXPECT_EQ(storedValue("training", QStringLiteral("Plans of June"), "examined"), Value(qint64(17)));
    EXPECT_EQ(storedValue("training", QStringLiteral("Plans of June"), "hours"), Value(2.5));
    EXPECT_EQ(table().currentIndex().siblingAtColumn(1).data().toString(), "Plans of June");
    // The key may be changed: the one goes and the other comes, as one act.
    enter("topic", "Plans of July");
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(stored("training").size(), before + 1);
    EXPECT_EQ(storedValue("training", QStringLiteral("Plans of July"), "passed"), Value(qint64(15)));
    table().setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(storedValue("training", QStringLiteral("Plans of June"), "passed"), Value(qint64(15)));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored("training").size(), before);
}

TEST_F(EventsPageTest, aCampaignIsEnteredWithMoneyAndDays)
{
    showKind("campaigns");
    press(Qt::Key_N, Qt::ControlModifier);
    keys("Autumn");
    enter("starts_on", "2025-09-01");
    enter("ends_on", "2025-08-01");
    enter("audience", "5,360");
    enter("cost", "1.2万");
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(field("ends_on").problem(), "Starts on (2025-09-01) must not be later than Ends on (2025-08-01).");
    // The focus is there, and what is typed takes the place of what is wrong.
    EXPECT_EQ(QApplication::focusWidget(), field("ends_on").editor());
    keys("2025-10-31");
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(storedValue("campaigns", QStringLiteral("Autumn"), "cost"), Value(qint64(1200000)));
    EXPECT_EQ(storedValue("campaigns", QStringLiteral("Autumn"), "audience"), Value(qint64(5360)));
    EXPECT_EQ(storedValue("campaigns", QStringLiteral("Autumn"), "ends_on"), Value(qint64(20251031)));
}

TEST_F(EventsPageTest, campaignsAreListedWithoutScrollingSideways)
{
    for (const Language language : {Language::English, Language::Chinese}) {
        m_language.change(language);
        showKind("campaigns");
        EXPECT_EQ(table().horizontalScrollBar()->maximum(), 0);
        // What names it and when it was stay; what has no room stands in the form.
        EXPECT_FALSE(table().isColumnHidden(0));
        EXPECT_FALSE(table().isColumnHidden(1));
        EXPECT_TRUE(table().isColumnHidden(table().model()->columnCount() - 1));
    }
    page().resize(1900, 716);
    QApplication::processEvents();
    EXPECT_FALSE(table().isColumnHidden(table().model()->columnCount() - 1));
}

TEST_F(EventsPageTest, aDayWithoutItsYearIsTheLatestOne)
{
    const QDate today(2026, 1, 5);
    const auto day = [&](const char* typed) { return withYear(QString::fromUtf8(typed), today); };
    EXPECT_EQ(day("12/20"), "2025-12-20");
    EXPECT_EQ(day("6月8日"), "2025-6-8");
    EXPECT_EQ(day(" 1.5 "), "2026-1-5");
    EXPECT_EQ(day("2-28"), "2026-2-28"); // the end of a campaign
    EXPECT_EQ(day("3-6"), "2025-3-6");
    EXPECT_EQ(day("12/30 09:15"), "2025-12-30 09:15");
    EXPECT_EQ(day("2025-12-20"), "2025-12-20");
    EXPECT_EQ(day("20"), "20");
    EXPECT_EQ(day(""), "");
    // What no calendar has is said as it is with a year.
    showKind("training");
    press(Qt::Key_N, Qt::ControlModifier);
    enter("day", "2-30");
    press(Qt::Key_Return);
    EXPECT_FALSE(field("day").problem().isEmpty());
    enter("day", "2-28");
    press(Qt::Key_Return);
    EXPECT_EQ(field("day").problem(), "");
    EXPECT_EQ(typed("day"), "2026-02-28");
}

TEST_F(EventsPageTest, aTitleIsComposedByAnInputMethod)
{
    showKind("events");
    press(Qt::Key_N, Qt::ControlModifier);
    enter("day", "12/20"); // of the year that has just ended
    field("title").editor()->setFocus(Qt::TabFocusReason);
    compose("年终");
    press(Qt::Key_Return); // ends the composing and stays
    EXPECT_EQ(QApplication::focusWidget(), field("title").editor());
    compose("盘点");
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    EXPECT_NE(QApplication::focusWidget(), field("title").editor());
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(storedValue("events", QStringLiteral("年终盘点"), "day"), Value(qint64(20251220)));
}

TEST_F(EventsPageTest, aCompetitorsMoveTakesItsOperatorFromTheStoresList)
{
    ASSERT_TRUE(
        m_desk.vocabularies().setRetired(m_desk.store(), QStringLiteral("operator"), QStringLiteral("broadnet"), true));
    showKind("competitor_events");
    press(Qt::Key_N, Qt::ControlModifier);
    auto* box = field("operator").findChild<QComboBox*>();
    EXPECT_EQ(box->findData(QStringLiteral("broadnet")), -1);
    enter("day", "2025-04-01");
    press(Qt::Key_Tab);
    for (int step = 0; step < 3; ++step)
        press(Qt::Key_Down);
    enter("title", "Card of 19 yuan");
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(storedValue("competitor_events", QStringLiteral("Card of 19 yuan"), "operator"),
        Value(QStringLiteral("telecom")));
    // A retired value stays where it was used.
    for (int row = 0; row < rows(); ++row) {
        if (cell(row, 1) == u"China Broadnet")
            clickRow(row);
    }
    EXPECT_EQ(field("operator").findChild<QComboBox*>()->currentText(), "China Broadnet");
}

TEST_F(EventsPageTest, aRecordOfAClosedMonthIsLockedAndRefused)
{
    showEmptyStore();
    showKind("training");
    enterTraining("2025-03-10", "Plans");
    ASSERT_EQ(count("training"), 1u);
    press(Qt::Key_N, Qt::ControlModifier);
    enter("day", "2025-03-11");
    enter("topic", "Service");
    close(Month(2025, 3));
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(notice(), "2025-03 is closed: nothing was changed. The manager can reopen the month.");
    EXPECT_EQ(typed("topic"), "Service");
    QSignalSpy wanted(&page(), &EventsPage::monthsWanted);
    answer("To the months");
    EXPECT_EQ(wanted.count(), 1);
    clickRow(0);
    answer("Discard");
    EXPECT_TRUE(field("topic").isLocked());
    EXPECT_FALSE(visibleTexts(form()).filter(QStringLiteral("2025-03 is closed")).isEmpty());
    table().setFocus();
    press(Qt::Key_Delete);
    EXPECT_EQ(count("training"), 1u);
    EXPECT_EQ(notice(), "2025-03 is closed: nothing was changed. The manager can reopen the month.");
    ASSERT_TRUE(m_desk.months().reopen(m_desk.store(), Month(2025, 3), QStringLiteral("late sheet"))->isDone);
    EXPECT_FALSE(field("topic").isLocked());
    press(Qt::Key_Delete);
    EXPECT_EQ(count("training"), 0u);
}

TEST_F(EventsPageTest, anOpenComplaintOfAClosedMonthMayStillBeFinished)
{
    showEmptyStore();
    press(Qt::Key_N, Qt::ControlModifier);
    enter("accepted_at", "2025-03-10 10:00");
    field("level").editor()->setFocus();
    keys("n");
    press(Qt::Key_S, Qt::ControlModifier);
    close(Month(2025, 3));
    EXPECT_TRUE(field("level").isLocked());
    EXPECT_FALSE(field("closed_at").isLocked());
    press(Qt::Key_F7);
    EXPECT_EQ(notice(), "");
    const auto records = m_books.records(*findRecordKind(u"complaints"), m_desk.store(), Period::year(2025));
    EXPECT_EQ(records->front()[4], Value(m_hands.moment.minutes));
}

TEST_F(EventsPageTest, anEmptyListSaysWhatToDo)
{
    showEmptyStore();
    showKind("events");
    EXPECT_FALSE(visibleTexts(page()).filter(QStringLiteral("Store events: none in 2025")).isEmpty());
    press(Qt::Key_Return);
    EXPECT_TRUE(form().isNew());
}

TEST_F(EventsPageTest, tabsAreTurnedByKeysThatTheWindowWouldTakeElsewhere)
{
    const auto tab = [&] {
        const auto buttons = page().findChildren<QToolButton*>();
        for (const QToolButton* button : buttons) {
            if (button->isChecked())
                return button->text();
        }
        return QString();
    };
    EXPECT_EQ(tab(), "Complaints");
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(tab(), "Training");
    field("topic").editor()->setFocus();
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(tab(), "Retention campaigns");
    press(Qt::Key_PageUp, Qt::ControlModifier);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(tab(), "Actions");
}

TEST_F(EventsPageTest, oneMonthCanBeShown)
{
    ASSERT_TRUE(page().show(*findRecordKind(u"events"), Month(2025, 10)));
    ASSERT_GT(rows(), 0);
    for (int row = 0; row < rows(); ++row)
        EXPECT_EQ(cell(row, 0).left(7), "2025-10");
    ASSERT_TRUE(page().show(*findRecordKind(u"complaints"), Month(2025, 10)));
    ASSERT_GT(rows(), 0);
    for (int row = 0; row < rows(); ++row)
        EXPECT_EQ(cell(row, ComplaintModel::Accepted).left(7), "2025-10");
    EXPECT_FALSE(page().show(*findRecordKind(u"revenue"), {}));
}

TEST_F(EventsPageTest, typingIsKeptWhereAnotherStoreIsShown)
{
    showKind("training");
    press(Qt::Key_N, Qt::ControlModifier);
    enter("topic", "Half typed");
    m_desk.show(StoreId(QStringLiteral("S2")), 2025);
    EXPECT_EQ(typed("topic"), "Half typed");
    EXPECT_EQ(notice(), "Not saved yet: mend what is marked.");
    enter("day", "2025-06-18");
    press(Qt::Key_S, Qt::ControlModifier);
    // It belongs to the store in which it was begun.
    EXPECT_EQ(storedValue("training", QStringLiteral("Half typed"), "store"), Value(QStringLiteral("S1")));
    EXPECT_EQ(notice(), "Saved in store S1, where it was begun.");
    EXPECT_NE(form().heading(), "2025-06-18 · Half typed");
    // What is complete is stored on the way.
    enterTraining("2025-06-19", "Done");
    enter("attendees", "12");
    m_desk.show(StoreId(QStringLiteral("S1")), 2025);
    EXPECT_FALSE(page().hasUnsavedTyping());
    EXPECT_EQ(notice(), "Saved in store S2, where it was begun.");
}

TEST_F(EventsPageTest, aReadOnlyBookIsOnlyLookedAt)
{
    m_books.close();
    QFile file(m_path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(60)); // the header's user_version: a newer program's
    file.write(QByteArray("\x00\x00\x27\x0f", 4));
    file.close();
    ASSERT_TRUE(m_books.open(m_path).has_value());
    ASSERT_TRUE(m_desk.isReadOnly());
    ASSERT_GT(rows(), 0);
    EXPECT_TRUE(field("note").isLocked());
    table().setFocus();
    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_FALSE(form().isNew());
    const auto before = stored("complaints");
    press(Qt::Key_Delete);
    press(Qt::Key_F6);
    EXPECT_EQ(stored("complaints"), before);
}

// Every control can be named by a screen reader, and nothing asks for more than the window has.
TEST_F(EventsPageTest, everyControlHasAName)
{
    for (const char* kind : {"complaints", "training", "campaigns", "competitor_events", "events"}) {
        showKind(kind);
        const auto controls = page().findChildren<QWidget*>();
        for (const QWidget* control : controls) {
            if (!control->isVisible() || control->focusPolicy() == Qt::NoFocus || qobject_cast<const QLabel*>(control))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(control);
            if (control->metaObject()->className() == QByteArray("QTableCornerButton")
                || qobject_cast<const QAbstractScrollArea*>(control->parentWidget()))
                continue;
            EXPECT_FALSE(control->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
                << kind << ": " << control->metaObject()->className() << " " << control->objectName().toStdString();
        }
        EXPECT_LE(page().minimumSizeHint().width(), 1158);
    }
}

}
