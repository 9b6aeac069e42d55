// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/template_dialog.h"

#include "gui/window_actions.h"
#include "gui/window_fixture.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

namespace {

class TemplateWindow : public WindowTest {
protected:
    // Chooses a table by its place with the keyboard and saves.
    void make(int kind)
    {
        inDialog<TemplateDialog>([kind](TemplateDialog& dialog) {
            auto* choice = dialog.findChild<QComboBox*>(QStringLiteral("templateKind"));
            ASSERT_NE(choice, nullptr);
            EXPECT_FALSE(choice->accessibleName().isEmpty());
            QTest::keyClick(choice, Qt::Key_Home);
            for (int i = 0; i < kind; ++i)
                QTest::keyClick(choice, Qt::Key_Down);
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        window().actions().makeTemplate->trigger();
    }
};

} // namespace

TEST_F(TemplateWindow, ATemplateOfTheStoreAndYearOnScreenIsSavedAndImportsUnchanged)
{
    openSample();
    m_dialogs.workbook = path(QStringLiteral("form.xlsx"));
    make(1);
    EXPECT_TRUE(m_dialogs.told.empty());
    EXPECT_TRUE(m_dialogs.suggestedWorkbook.contains(QString::number(review().year)));
    ASSERT_TRUE(QFile::exists(m_dialogs.workbook));
    const auto files = m_book.import({m_dialogs.workbook}, {});
    ASSERT_TRUE(files && files->size() == 1U);
    EXPECT_EQ(files->front().kind, QStringLiteral("revenue"));
    EXPECT_FALSE(files->front().error);
    EXPECT_EQ(files->front().added + files->front().changed + files->front().refused, 0);
    EXPECT_GT(files->front().unchanged, 100);
}

TEST_F(TemplateWindow, WhereItCannotBeSavedThatIsTold)
{
    openSample();
    m_dialogs.workbook = path(QStringLiteral("no/such/folder/form.xlsx"));
    make(4);
    ASSERT_EQ(m_dialogs.told.size(), 1U);
    EXPECT_FALSE(m_dialogs.told[0].text.isEmpty());
}

TEST_F(TemplateWindow, ThinkingBetterOfItWritesNothing)
{
    openSample();
    make(2); // no path is chosen
    EXPECT_TRUE(m_dialogs.told.empty());
    inDialog<TemplateDialog>([](TemplateDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    m_dialogs.suggestedWorkbook.clear();
    window().actions().makeTemplate->trigger();
    EXPECT_TRUE(m_dialogs.suggestedWorkbook.isEmpty());
}

TEST_F(TemplateWindow, WithoutAStoreThereIsNothingToMakeOneFor)
{
    openWindow();
    EXPECT_FALSE(window().actions().makeTemplate->isEnabled());
}
