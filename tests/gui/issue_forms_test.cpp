// SPDX-License-Identifier: GPL-3.0-or-later
// Issues and their actions, entered on the page of events.
#include "events_fixture.h"
#include "gui/events_head.h"
#include "gui/issue_actions.h"

#include <QLabel>

namespace {

class IssueFormsTest : public EventsTest {
protected:
    QComboBox& choice(const char* column) { return *qobject_cast<QComboBox*>(field(column).editor()); }
    QString headline() { return part<EventsHead>().findChild<QLabel*>()->text(); }
    QStringList buttons()
    {
        QStringList texts;
        const auto all = part<IssueActions>().findChildren<QPushButton*>();
        for (const QPushButton* button : all) {
            if (!button->isHidden())
                texts.append(button->accessibleName());
        }
        return texts;
    }
};

TEST_F(IssueFormsTest, AnIssueGetsAnActionWithOwnerDueDateIndicatorAndExpectedResult)
{
    showKind("issues");
    ASSERT_GT(rows(), 0);
    clickRow(0);
    const QString issue = std::get<QString>(form().value(u"issue"));
    auto* add = page().findChild<QPushButton*>(QStringLiteral("addAction"));
    ASSERT_NE(add, nullptr);
    ASSERT_TRUE(add->isVisible() && add->isEnabled());
    const qsizetype before = buttons().size();
    QTest::mouseClick(add, Qt::LeftButton);
    QApplication::processEvents();
    EXPECT_TRUE(form().isNew());
    EXPECT_EQ(form().value(u"issue"), Value(issue));
    EXPECT_EQ(form().value(u"state"), Value(QStringLiteral("planned")));
    enter("action", "Call the leavers");
    enter("owner", "Li Na");
    enter("due_on", "2025-12-20");
    enter("expected", "0.2 points less churn");
    choice("kpi").setCurrentIndex(choice("kpi").findData(QStringLiteral("churn_rate")));
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(storedValue("actions", QStringLiteral("Call the leavers"), "issue"), Value(issue));
    EXPECT_EQ(storedValue("actions", QStringLiteral("Call the leavers"), "kpi"), Value(QStringLiteral("churn_rate")));
    EXPECT_EQ(storedValue("actions", QStringLiteral("Call the leavers"), "due_on"), Value(qint64(20251220)));
    EXPECT_TRUE(headline().contains(QStringLiteral("overdue"))) << headline().toStdString();
    page().goTo(*findRecordKind(u"issues"), 2025, issue);
    EXPECT_EQ(buttons().size(), before + 1);
    EXPECT_TRUE(buttons().filter(QStringLiteral("Call the leavers · overdue · Li Na · 2025-12-20")).size() == 1)
        << buttons().join(u'\n').toStdString();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(buttons().size(), before);
}

TEST_F(IssueFormsTest, AnActionOpensFromItsIssue)
{
    showKind("issues");
    const auto all = stored("actions");
    ASSERT_FALSE(all.empty());
    const auto named = [](const Record& action, size_t column) { return std::get<QString>(action[column]); };
    page().goTo(*findRecordKind(u"issues"), 2025, named(all.front(), 3));
    const auto lines = part<IssueActions>().findChildren<QPushButton*>();
    const auto line = std::ranges::find_if(
        lines, [&](QPushButton* button) { return button->text().startsWith(named(all.front(), 2)); });
    ASSERT_NE(line, lines.end());
    QTest::mouseClick(*line, Qt::LeftButton);
    EXPECT_EQ(form().value(u"action"), Value(named(all.front(), 2)));
}

TEST_F(IssueFormsTest, AnActionOffersTheIssuesOfItsYearOnly)
{
    showKind("actions");
    clickRow(0);
    QStringList offered;
    for (int index = 1; index < choice("issue").count(); ++index)
        offered.append(choice("issue").itemData(index).toString());
    QStringList known;
    for (const Record& issue : stored("issues"))
        known.append(std::get<QString>(issue[2]));
    EXPECT_EQ(offered, known);
}

TEST_F(IssueFormsTest, AnIssueWithoutANameIsNotStored)
{
    showKind("issues");
    const size_t before = stored("issues").size();
    press(Qt::Key_N, Qt::ControlModifier);
    enter("cause", "unknown");
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(stored("issues").size(), before);
    EXPECT_FALSE(field("issue").problem().isEmpty());
}

}
