// SPDX-License-Identifier: GPL-3.0-or-later
// Books in the window: none, new, empty, wrong, read-only; files into them, the review out of them.
#include "gui/chapter_page.h"
#include "gui/empty_page.h"
#include "gui/help_dialog.h"
#include "gui/import_wizard.h"
#include "gui/message_bar.h"
#include "gui/recent_book_button.h"
#include "gui/store_dialog.h"
#include "gui/welcome_page.h"
#include "window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QXmlStreamReader>

namespace {

class BooksTest : public WindowTest {
protected:
    static void type(QWidget& dialog, const char* field, const QString& text)
    {
        auto* line = dialog.findChild<QLineEdit*>(QString::fromUtf8(field));
        ASSERT_NE(line, nullptr) << field;
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    static void press(QWidget& dialog, const char* button)
    {
        auto* found = dialog.findChild<QPushButton*>(QString::fromUtf8(button));
        ASSERT_NE(found, nullptr) << button;
        QTest::mouseClick(found, Qt::LeftButton);
    }
    // Makes and opens a book with one store, S1, through the window.
    void makeBook()
    {
        inDialog<StoreDialog>([this](StoreDialog& dialog) {
            type(dialog, "name", QStringLiteral("Test Store"));
            type(dialog, "id", QStringLiteral("S1"));
            type(dialog, "path", path(QStringLiteral("new.storeyear")));
            press(dialog, "accept");
        });
        m_window->actions().newBook->trigger();
    }
    // Opens the import's dialog through the menu and waits until the files are read.
    void import(const QStringList& files, const std::function<void(ImportWizard&)>& act)
    {
        m_dialogs.files = files;
        inDialog<ImportWizard>([act](ImportWizard& dialog) {
            ASSERT_TRUE(QTest::qWaitFor([&dialog] { return !dialog.isBusy(); }, 10000));
            act(dialog);
            if (dialog.isVisible())
                dialog.reject();
        });
        m_window->actions().importFiles->trigger();
    }
    static const QByteArray kMonth;
};

const QByteArray BooksTest::kMonth = "store,month,business_line,channel,segment,plan_tier,amount,note\n"
                                     "S1,2025-01,mobile,,,,100000.00,\n"
                                     "S1,2025-02,mobile,,,,90000.00,\n";

TEST_F(BooksTest, WelcomesWhereNoBookIsOpen)
{
    const QString there = sampleCopy(path(QStringLiteral("there.storeyear")));
    m_book.setRecentBooks({path(QStringLiteral("gone.storeyear")), there});
    openWindow();
    ASSERT_NE(view<WelcomePage>(), nullptr);
    EXPECT_TRUE(view<WelcomePage>()->isVisible());
    const auto recent = m_window->findChildren<RecentBookButton*>();
    ASSERT_EQ(recent.size(), 2);
    EXPECT_FALSE(recent[0]->isEnabled());
    EXPECT_TRUE(recent[1]->isEnabled());
    EXPECT_FALSE(m_window->actions().importFiles->isEnabled());
    EXPECT_FALSE(m_window->actions().exportPdf->isEnabled());
    QTest::mouseClick(recent[1], Qt::LeftButton);
    EXPECT_EQ(m_window->desk().state(), ReviewDesk::State::Ready);
    EXPECT_TRUE(view<ChapterPage>()->isVisible());
}

TEST_F(BooksTest, MakesTheSampleWhereThereIsNoneYet)
{
    openWindow();
    m_window->actions().openSample->trigger();
    EXPECT_TRUE(m_dialogs.told.empty());
    ASSERT_EQ(m_window->desk().state(), ReviewDesk::State::Ready);
    EXPECT_EQ(m_window->desk().stores().size(), 3U);
    const QString sample = m_book.path();
    m_book.close();
    EXPECT_EQ(m_window->desk().state(), ReviewDesk::State::NoBook);
    m_window->actions().openSample->trigger(); // the same again, not another
    EXPECT_EQ(m_book.path(), sample);
}

TEST_F(BooksTest, NewBookBeginsWithItsFirstStoreAndSaysWhatToDo)
{
    openWindow();
    makeBook();
    EXPECT_TRUE(m_dialogs.told.empty());
    EXPECT_EQ(m_window->desk().state(), ReviewDesk::State::NoFigures);
    ASSERT_EQ(m_window->desk().stores().size(), 1U);
    EXPECT_EQ(m_window->desk().stores().front().name, QStringLiteral("Test Store"));
    EXPECT_EQ(m_window->desk().stores().front().carrier, QStringLiteral("mobile"));
    auto* page = view<EmptyPage>();
    EXPECT_TRUE(page->isVisible());
    EXPECT_EQ(page->title(), QStringLiteral("还没有数据"));
    EXPECT_TRUE(page->text().contains(QStringLiteral("revenue.csv")));

    import({writeFile(QStringLiteral("revenue.csv"), kMonth)}, [](ImportWizard& dialog) { press(dialog, "import");
});
EXPECT_EQ(m_window->desk().state(), ReviewDesk::State::Ready);
EXPECT_EQ(review().through, Month(2025, 2));
EXPECT_TRUE(view<ChapterPage>()->isVisible());
}

TEST_F(BooksTest, NewBookAsksAgainForWhatIsMissingOrWrong)
{
    openWindow();
    const QString taken = writeFile(QStringLiteral("taken.storeyear"), "mine");
    QStringList problems;
    inDialog<StoreDialog>([&](StoreDialog& dialog) {
        const auto tryIt = [&] {
            press(dialog, "accept");
            problems.append(dialog.findChild<QLabel*>(QStringLiteral("problem"))->text());
        };
        tryIt();
        type(dialog, "name", QStringLiteral("Test Store"));
        tryIt();
        type(dialog, "id", QStringLiteral("S 1"));
        tryIt();
        type(dialog, "id", QStringLiteral("S1"));
        type(dialog, "floorArea", QStringLiteral("big"));
        tryIt();
        type(dialog, "floorArea", QStringLiteral("120.5"));
        type(dialog, "counters", QStringLiteral("2.5"));
        tryIt();
        type(dialog, "counters", QStringLiteral("3"));
        type(dialog, "openedOn", QStringLiteral("2025-02-30"));
        tryIt();
        type(dialog, "openedOn", QStringLiteral("2024-02-29"));
        type(dialog, "path", taken);
        tryIt();
        type(dialog, "path", path(QStringLiteral("fine.storeyear")));
        press(dialog, "accept");
    });
    m_window->actions().newBook->trigger();
    EXPECT_EQ(problems,
        QStringList(
            {QStringLiteral("请填写营业厅名称。"), QStringLiteral("请填写营业厅编码，不含空格，与数据文件中的一致。"),
                QStringLiteral("请填写营业厅编码，不含空格，与数据文件中的一致。"),
                QStringLiteral("营业面积应为大于 0 的数字，也可以不填。"),
                QStringLiteral("台席数应为大于 0 的整数，也可以不填。"),
                QStringLiteral("日期请写成 2009-05-18，也可以不填。"),
                QStringLiteral("已有同名文件，不会覆盖。请换一个文件名。")}));
    ASSERT_EQ(m_window->desk().stores().size(), 1U);
    const StoreProfile& store = m_window->desk().stores().front();
    EXPECT_EQ(store.floorAreaM2, 120.5);
    EXPECT_EQ(store.counters, 3);
    EXPECT_EQ(store.openedOn, QDate(2024, 2, 29));
    QFile file(taken);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("mine"));
}

TEST_F(BooksTest, AddsAStoreToAnEmptyBook)
{
    ASSERT_TRUE(m_book.create(path(QStringLiteral("empty.storeyear"))).has_value());
    openWindow();
    EXPECT_EQ(m_window->desk().state(), ReviewDesk::State::NoStores);
    EXPECT_EQ(view<EmptyPage>()->title(), QStringLiteral("台账里还没有营业厅"));
    inDialog<StoreDialog>([](StoreDialog& dialog) {
        EXPECT_FALSE(dialog.findChild<QLineEdit*>(QStringLiteral("path"))->isVisible());
        type(dialog, "name", QStringLiteral("Test Store"));
        type(dialog, "id", QStringLiteral("S1"));
        press(dialog, "accept");
    });
    m_window->actions().addStore->trigger();
    EXPECT_EQ(m_window->desk().state(), ReviewDesk::State::NoFigures);
    EXPECT_TRUE(isShown(QStringLiteral("Test Store")));
}

TEST_F(BooksTest, TellsInWordsWhyABookCannotBeOpened)
{
    openSample();
    const QString open = m_book.path();
    const struct {
        const char* name;
        QByteArray bytes;
        const char* says;
    } kCases[] = {
        {"letter.txt", "Dear Sir or Madam, this is a text file and no book of a store.", "不是 StoreYear 台账"},
        {"nothing.storeyear", "", "是空文件"},
    };
    for (const auto& each : kCases) {
        m_dialogs.told.clear();
        m_dialogs.book = writeFile(QString::fromUtf8(each.name), each.bytes);
        m_window->actions().openBook->trigger();
        ASSERT_EQ(m_dialogs.told.size(), 1U) << each.name;
        EXPECT_EQ(m_dialogs.told[0].title, QStringLiteral("台账未能打开"));
        EXPECT_TRUE(m_dialogs.told[0].text.contains(QString::fromUtf8(each.says)))
            << m_dialogs.told[0].text.toStdString();
        EXPECT_TRUE(m_dialogs.told[0].text.contains(QString::fromUtf8(each.name)));
        EXPECT_EQ(m_book.path(), open); // the one that was open still is
    }
    m_dialogs.told.clear();
    m_dialogs.book = path(QStringLiteral("missing.storeyear"));
    m_window->actions().openBook->trigger();
    ASSERT_EQ(m_dialogs.told.size(), 1U);
    EXPECT_TRUE(m_dialogs.told[0].text.contains(QStringLiteral("找不到台账")));
    EXPECT_FALSE(QFile::exists(m_dialogs.book));
}

TEST_F(BooksTest, SaysThatANewersBookCanOnlyBeRead)
{
    const QString newer = sampleCopy(path(QStringLiteral("newer.storeyear")));
    QFile file(newer);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(60)); // the header's user_version
    file.write(QByteArray("\x00\x00\x27\x0f", 4));
    file.close();
    ASSERT_TRUE(m_book.open(newer).has_value());
    openWindow();
    EXPECT_EQ(m_window->desk().state(), ReviewDesk::State::Ready);
    EXPECT_TRUE(view<MessageBar>()->message().contains(QStringLiteral("更新版本")));
    EXPECT_FALSE(m_window->actions().importFiles->isEnabled());
    EXPECT_TRUE(m_window->actions().exportPdf->isEnabled());
    m_window->actions().changeLanguage->trigger();
    QTest::qWait(50);
    EXPECT_TRUE(view<MessageBar>()->message().contains(QStringLiteral("newer StoreYear")));
}

TEST_F(BooksTest, DroppedFilesAreImportedOrOpened)
{
    openWindow();
    makeBook();
    QMimeData tables;
    tables.setUrls({QUrl::fromLocalFile(writeFile(QStringLiteral("revenue.csv"), kMonth))});
    QDragEnterEvent enter({700, 400}, Qt::CopyAction, &tables, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    inDialog<ImportWizard>([](ImportWizard& dialog) {
        EXPECT_TRUE(QTest::qWaitFor([&dialog] { return !dialog.isBusy(); }));
        press(dialog, "import");
    });
    QDropEvent drop({700, 400}, Qt::CopyAction, &tables, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_window->desk().state() == ReviewDesk::State::Ready; }));
    m_window->commands().take({sampleCopy(path(QStringLiteral("other.storeyear")))});
    EXPECT_EQ(m_window->desk().stores().size(), 3U);
}

TEST_F(BooksTest, ExportsThePdfWhereItIsTold)
{
    openSample();
    m_dialogs.pdf = path(QStringLiteral("review.pdf"));
    m_window->actions().exportPdf->trigger();
    EXPECT_TRUE(m_dialogs.told.empty());
    EXPECT_TRUE(m_dialogs.suggestedPdf.endsWith(QStringLiteral("西湖营业厅2025年度工作总结.pdf")));
    QFile pdf(m_dialogs.pdf);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    EXPECT_TRUE(bytes.startsWith("%PDF-"));
    EXPECT_GT(bytes.size(), 20000);
    EXPECT_TRUE(view<MessageBar>()->message().contains(m_dialogs.pdf));

    m_dialogs.pdf = path(QStringLiteral("no/such/folder.pdf"));
    m_window->actions().exportPdf->trigger();
    ASSERT_EQ(m_dialogs.told.size(), 1U);
    EXPECT_TRUE(m_dialogs.told[0].text.contains(QStringLiteral("无法写入")));
}

TEST_F(BooksTest, ReadsTheBookAgain)
{
    openSample();
    const QString before = review().chapters.front().message;
    // Another program writes to the same book.
    BookService other(m_clock, QStringLiteral("other"));
    ASSERT_TRUE(other.open(m_book.path()).has_value());
    const QString file = writeFile(QStringLiteral("revenue.csv"),
        "store,month,business_line,channel,segment,plan_tier,amount,note\nS1,2025-12,other,,,,99000000.00,\n");
    ASSERT_TRUE(other.import({file}, {}).has_value());
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    EXPECT_NE(review().chapters.front().message, before);
    EXPECT_TRUE(isShown(review().chapters.front().message));
}

TEST_F(BooksTest, HelpListsTheKeys)
{
    openWindow();
    QStringList texts;
    inDialog<HelpDialog>([&texts](HelpDialog& dialog) {
        texts = visibleTexts(dialog);
        dialog.accept();
    });
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    for (const char* text : {"Ctrl+E", "导出 PDF…", "F5", "Esc"})
        EXPECT_TRUE(texts.contains(QString::fromUtf8(text))) << text;
}

} // namespace
