// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of targets: typed, shown by months, taken back, and two people on one cell.
#include "entry_page_test.h"
#include "gui/entry_message.h"
#include "gui/entry_table.h"
#include "gui/targets_page.h"

#include <QClipboard>
#include <QLineEdit>
#include <QScrollBar>

namespace {

class TargetsPageTest : public EntryPageTest {
protected:
    TargetsPageTest() { open(m_page); }

    EntryTable& table() { return *m_page.findChild<EntryTable*>(); }
    QString message() { return m_page.findChild<EntryMessage*>()->text(); }
    QModelIndex cell(const char* kpi, int column)
    {
        TargetModel& model = m_page.model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data(TargetModel::KpiRole).toString() == QString::fromLatin1(kpi))
                return model.index(row, column);
        }
        ADD_FAILURE() << kpi;
        return {};
    }
    QString text(const char* kpi, int column) { return cell(kpi, column).data().toString(); }
    // As a person types: the first key opens the editor.
    void type(const char* kpi, int column, const QString& text)
    {
        table().setCurrentIndex(cell(kpi, column));
        QTest::keyClicks(&table(), text.left(1));
        auto* editor = table().findChild<QLineEdit*>();
        ASSERT_NE(editor, nullptr);
        editor->insert(text.mid(1)); // as an input method does
        QTest::keyClick(editor, Qt::Key_Return);
        QTest::qWait(0); // the editor commits when it is done with the key
    }
    // The stored target of a KPI, as another person sees it.
    QVariant stored(const QString& kpi)
    {
        BookService other(book.clock, QStringLiteral("ben"));
        EXPECT_TRUE(other.open(book.path()));
        const auto lines = TargetService(other).targets(book.store, 2025);
        EXPECT_TRUE(lines);
        for (const TargetLine& line : *lines) {
            if (line.kpi.id.text() == kpi)
                return line.target ? QVariant(*line.target) : QVariant();
        }
        return {};
    }
    // Another window stores a target.
    void enterElsewhere(const QString& kpi, double target)
    {
        BookService other(book.clock, QStringLiteral("ben"));
        ASSERT_TRUE(other.open(book.path()));
        EntryService entry(other);
        const auto lines = TargetService(other).targets(book.store, 2025);
        for (const TargetLine& line : *lines) {
            if (line.kpi.id.text() == kpi) {
                ASSERT_TRUE(
                    entry.edit(TargetService::setBatch(book.store, 2025, line, TargetService::Field::Target, target)));
            }
        }
    }

    TargetsPage m_page{m_desk, nullptr};
};

TEST_F(TargetsPageTest, WhatIsTypedIsStoredAndSplitOverTheMonths)
{
    EXPECT_EQ(text("revenue", TargetModel::January), "");
    type("revenue", TargetModel::Target, QStringLiteral("1200万"));
    EXPECT_EQ(text("revenue", TargetModel::Target), "12,000,000");
    EXPECT_EQ(stored(QStringLiteral("revenue")).toDouble(), 12000000);
    EXPECT_EQ(text("revenue", TargetModel::January), "1,000,000") << "no seasons known: the same each month";
    EXPECT_EQ(message(), "Saved 14:05");
    EXPECT_EQ(table().currentIndex().row(), cell("revenue", 0).row() + 1) << "Enter goes down";
    type("revenue", TargetModel::Note, QStringLiteral("agreed"));
    EXPECT_EQ(text("revenue", TargetModel::Note), "agreed");
}

TEST_F(TargetsPageTest, WhatCannotBeReadIsNamedAndNotStored)
{
    type("revenue", TargetModel::Target, QStringLiteral("abc"));
    EXPECT_EQ(message(), "\"abc\" was not stored: not a number.");
    EXPECT_EQ(text("revenue", TargetModel::Target), "");
    EXPECT_FALSE(stored(QStringLiteral("revenue")).isValid());
}

TEST_F(TargetsPageTest, DeleteClearsAndUndoBringsBack)
{
    type("revenue", TargetModel::Target, QStringLiteral("100"));
    table().setCurrentIndex(cell("revenue", TargetModel::Target));
    QTest::keyClick(&table(), Qt::Key_Delete);
    EXPECT_FALSE(stored(QStringLiteral("revenue")).isValid());
    QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored(QStringLiteral("revenue")).toDouble(), 100);
    EXPECT_EQ(text("revenue", TargetModel::Target), "100");
    EXPECT_TRUE(message().startsWith(QStringLiteral("Undone: Targets"))) << message().toStdString();
    QTest::keyClick(&table(), Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(text("revenue", TargetModel::Target), "");
    EXPECT_TRUE(message().startsWith(QStringLiteral("Done again: Targets"))) << message().toStdString();
    // Everything is undone: one more does nothing.
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text("revenue", TargetModel::Target), "");
}

TEST_F(TargetsPageTest, TwoPeopleOnOneTargetChoose)
{
    type("revenue", TargetModel::Target, QStringLiteral("100"));
    for (const ConflictChoice choice : {ConflictChoice::KeepTheirs, ConflictChoice::TakeMine}) {
        enterElsewhere(QStringLiteral("revenue"), choice == ConflictChoice::KeepTheirs ? 200 : 210);
        type("revenue", TargetModel::Target, QStringLiteral("300"));
        EXPECT_TRUE(message().contains(QStringLiteral("you entered 300"))) << message().toStdString();
        EXPECT_NE(stored(QStringLiteral("revenue")).toDouble(), 300);
        const bool isMine = choice == ConflictChoice::TakeMine;
        QPushButton* way = buttonSaying(m_page, isMine ? QStringLiteral("Take mine") : QStringLiteral("Keep theirs"));
        ASSERT_NE(way, nullptr);
        ASSERT_TRUE(way->isVisible());
        QTest::keyClick(way, Qt::Key_Space);
        EXPECT_EQ(stored(QStringLiteral("revenue")).toDouble(), isMine ? 300 : 200);
        EXPECT_EQ(text("revenue", TargetModel::Target), isMine ? "300" : "200");
        EXPECT_FALSE(way->isVisible());
    }
}

TEST_F(TargetsPageTest, TheMonthsAreNotTyped)
{
    table().setCurrentIndex(cell("revenue", TargetModel::January));
    QTest::keyClicks(&table(), QStringLiteral("5"));
    EXPECT_EQ(table().findChild<QLineEdit*>(), nullptr);
}

TEST_F(TargetsPageTest, CopiesTheChosenCells)
{
    type("revenue", TargetModel::Target, QStringLiteral("100"));
    type("revenue", TargetModel::Stretch, QStringLiteral("120"));
    table().setCurrentIndex(cell("revenue", TargetModel::Target));
    table().selectionModel()->select(cell("revenue", TargetModel::Stretch), QItemSelectionModel::Select);
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), "100\t120");
}

TEST_F(TargetsPageTest, AnotherYearAndLanguageAreShownAtOnce)
{
    type("revenue", TargetModel::Target, QStringLiteral("100"));
    m_desk.show(book.store, 2026);
    EXPECT_EQ(text("revenue", TargetModel::Target), "");
    EXPECT_EQ(text("revenue", TargetModel::LastTarget), "100");
    m_language.change(Language::Chinese);
    EXPECT_EQ(
        m_page.model().headerData(TargetModel::LastTarget, Qt::Horizontal).toString(), QStringLiteral("上年目标"));
}

TEST_F(TargetsPageTest, ANegativeTargetIsRefusedWhereTheFigureCannotBe)
{
    type("revenue", TargetModel::Target, QStringLiteral("-5000"));
    EXPECT_EQ(message(), QStringLiteral("“-5000” was not stored: a target of Revenue (yuan) can't be negative."));
    EXPECT_FALSE(stored(QStringLiteral("revenue")).isValid());
    EXPECT_EQ(table().currentIndex(), cell("revenue", TargetModel::Target)) << "it stands at the cell";
    type("premium_revenue_share", TargetModel::Stretch, QStringLiteral("-5"));
    EXPECT_EQ(text("premium_revenue_share", TargetModel::Stretch), "");
    type("net_adds", TargetModel::Target, QStringLiteral("-50"));
    EXPECT_EQ(stored(QStringLiteral("net_adds")).toDouble(), -50) << "more may leave than come";
}

TEST_F(TargetsPageTest, UndoNamesTheTarget)
{
    type("revenue", TargetModel::Target, QStringLiteral("100"));
    type("revenue", TargetModel::Target, QStringLiteral("120"));
    QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(message(), QStringLiteral("Undone: Targets · Revenue: Target 120 → 100"));
}

TEST_F(TargetsPageTest, NothingScrollsSidewaysAndTheMonthsOfTheRowStandBelow)
{
    type("gross_adds", TargetModel::Target, QStringLiteral("150"));
    table().setCurrentIndex(cell("gross_adds", TargetModel::Target));
    const auto tables = m_page.findChildren<EntryTable*>();
    ASSERT_EQ(tables.size(), 2);
    for (const Language language : {Language::English, Language::Chinese}) {
        m_language.change(language);
        for (EntryTable* one : tables)
            EXPECT_EQ(one->horizontalScrollBar()->maximum(), 0);
    }
    EntryTable& months = *tables[1];
    for (int month = TargetModel::January; month <= TargetModel::December; ++month) {
        const QRect area = months.visualRect(cell("gross_adds", month));
        EXPECT_GE(area.width(), 60);
        EXPECT_TRUE(months.viewport()->rect().contains(area)) << month;
        EXPECT_EQ(cell("gross_adds", month).data().toString(), "12.50") << "one place for the point";
    }
    table().setCurrentIndex(cell("revenue", TargetModel::Target));
    EXPECT_TRUE(months.visualRect(cell("gross_adds", TargetModel::January)).isEmpty());
}

}
