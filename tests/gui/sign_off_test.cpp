// SPDX-License-Identifier: GPL-3.0-or-later
// Signing off in the real window: the dialog by keys, the line on each chapter, the list of what changed, withdrawal.
#include "gui/cell_link.h"
#include "gui/chapter_page.h"
#include "gui/sign_off_changes_dialog.h"
#include "gui/sign_off_dialog.h"
#include "services/sign_off_service.h"
#include "storage/transaction.h"
#include "window_fixture.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

namespace {

class SignOffWindow : public WindowTest {
protected:
    SignOffWindow() { openSample(); }

    // Does something with the dialog that comes up next.
    template <class Dialog> void withNext(const std::function<void(Dialog&)>& work)
    {
        QTimer::singleShot(0, qApp, [this, work] {
            auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
            if (!dialog) {
                withNext<Dialog>(work);
                return;
            }
            m_wasShown = true;
            work(*dialog);
        });
    }
    void sign(const QString& name)
    {
        withNext<SignOffDialog>([name](SignOffDialog& dialog) {
            auto* field = dialog.findChild<QLineEdit*>(QStringLiteral("signer"));
            QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(field, Qt::Key_Delete);
            QTest::keyClicks(field, name);
            QTest::keyClick(field, Qt::Key_Return);
            if (dialog.isVisible())
                dialog.reject();
        });
        window().actions().signOff->trigger();
    }
    CellLink* link() { return window().findChild<CellLink*>(QStringLiteral("signOffLink")); }
    bool m_wasShown = false;
};

TEST_F(SignOffWindow, TheNameIsWrittenAndEveryChapterSaysIt)
{
    sign(QStringLiteral("Wang Min"));
    ASSERT_TRUE(m_wasShown);
    ASSERT_NE(link(), nullptr);
    EXPECT_TRUE(link()->text().contains(QStringLiteral("Wang Min"))) << link()->text().toStdString();
    QTest::keyClick(&window(), Qt::Key_3, Qt::ControlModifier);
    ASSERT_NE(link(), nullptr);
    EXPECT_TRUE(link()->text().contains(QStringLiteral("Wang Min")));
}

TEST_F(SignOffWindow, WithoutANameNothingIsSigned)
{
    sign(QString());
    ASSERT_TRUE(m_wasShown);
    EXPECT_FALSE(link() && link()->isVisible());
}

TEST_F(SignOffWindow, TheListIsShownAndTheSignOffWithdrawn)
{
    sign(QStringLiteral("Wang Min"));
    m_wasShown = false;
    withNext<SignOffChangesDialog>([](SignOffChangesDialog& dialog) {
        EXPECT_EQ(dialog.findChild<QTableWidget*>()->rowCount(), 0);
        dialog.done(SignOffChangesDialog::Withdrawn);
    });
    link()->click();
    EXPECT_TRUE(m_wasShown);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !link()->isVisible(); }));
}

TEST(SignOffChanges, AreListedWithTheirNamesAndUnits)
{
    Review review;
    review.year = 2025;
    review.language = Language::English;
    Chapter chapter;
    chapter.id = QStringLiteral("annual");
    chapter.title = QStringLiteral("Annual performance");
    review.chapters = {chapter};
    SignOffState state{
        {StoreId(QStringLiteral("S1")), 2025, 1, Month(2025, 12), QStringLiteral("Wang Min"), {}, {}, {}},
        {{FrozenChange::What::Total, QStringLiteral("arpu"), 0, 48.7, 48.9, {}, {}},
            {FrozenChange::What::Month, QStringLiteral("arpu"), 3, 47.0, std::nullopt, {}, {}},
            {FrozenChange::What::Text, QStringLiteral("annual.message"), 0, {}, {}, QStringLiteral("A"), {}}}};
    SignOffChangesDialog dialog(
        state, review, Catalogue::shipped(), std::make_shared<const Words>(Language::English), nullptr);
    const auto* table = dialog.findChild<QTableWidget*>();
    ASSERT_EQ(table->rowCount(), 3);
    const auto at = [table](int row, int column) { return table->item(row, column)->text(); };
    EXPECT_EQ(at(0, 0), QStringLiteral("ARPU"));
    EXPECT_TRUE(at(0, 1).startsWith(QStringLiteral("48.7"))) << at(0, 1).toStdString();
    EXPECT_EQ(at(1, 0), QStringLiteral("ARPU, 2025-03"));
    EXPECT_EQ(at(1, 2), QStringLiteral("—"));
    EXPECT_EQ(at(2, 0), QStringLiteral("Text in chapter 1, Annual performance"));
    EXPECT_EQ(at(2, 2), QStringLiteral("—"));
}

} // namespace
