// SPDX-License-Identifier: GPL-3.0-or-later
// Complaints as a person at the counter logs and follows them, by the keyboard.
#include "events_fixture.h"
#include "gui/complaint_repeats.h"
#include "gui/complaint_steps.h"
#include "models/complaint_model.h"

#include <gmock/gmock.h>

#include <QLabel>
#include <QListWidget>

namespace {

class ComplaintsTest : public EventsTest {
protected:
    QString clock() { return part<ComplaintSteps>().clockText(); }
    // Logs a complaint of billing by the keyboard alone; its number.
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
};

TEST_F(ComplaintsTest, areLoggedByTheKeyboardAlone)
{
    const size_t before = stored("complaints", {Month(2026, 1), Month(2026, 1)}).size();
    EXPECT_EQ(QApplication::focusWidget(), &table());
    const QString number = log("13800001234 charged twice");
    EXPECT_EQ(number, "TS260105-01");
    EXPECT_EQ(stored("complaints", {Month(2026, 1), Month(2026, 1)}).size(), before + 1);
    EXPECT_EQ(storedValue("complaints", number, "level"), Value(QStringLiteral("urgent")));
    EXPECT_EQ(storedValue("complaints", number, "category"), Value(QStringLiteral("billing")));
    EXPECT_EQ(storedValue("complaints", number, "note"), Value(QStringLiteral("13800001234 charged twice")));
    EXPECT_EQ(storedValue("complaints", number, "accepted_at"), Value(m_hands.moment.minutes));
    EXPECT_THAT(visibleTexts(page()),
        ::testing::Contains(::testing::ResultOf([](const QString& text) { return text.startsWith("Saved "); }, true)));
    // It is the current row, though accepted in another year: what is open is always listed.
    EXPECT_EQ(table().currentIndex().data(ComplaintModel::IdRole).toString(), number);
    EXPECT_EQ(clock(), "New · to be answered by 2026-01-05 11:00, 2 h 0 min left");
}
}
