// SPDX-License-Identifier: GPL-3.0-or-later
// The report's dialog, as a person uses it: choices on the left, what comes of them on the right.
#include "gui/message_bar.h"
#include "gui/page_view.h"
#include "gui/presentation.h"
#include "gui/report_dialog.h"
#include "gui/report_parts_tree.h"
#include "gui/report_preview.h"

#include "window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QProgressDialog>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QWheelEvent>

namespace {

class ReportDialogTest : public WindowTest {
protected:
    // Opens the dialog by the menu's action and closes it after `act`.
    void inReport(const std::function<void(ReportDialog&)>& act)
    {
        inDialog<ReportDialog>([this, act](ReportDialog& dialog) {
            m_wasOpen = true;
            act(dialog);
            dialog.close();
        });
        m_wasOpen = false;
        m_window->actions().report->trigger();
        EXPECT_TRUE(m_wasOpen);
    }
    template <class Widget> static Widget& child(ReportDialog& dialog, const char* name)
    {
        auto* widget = dialog.findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(widget, nullptr) << name;
        return *widget;
    }
    static void click(ReportDialog& dialog, const char* name)
    {
        QTest::mouseClick(&child<QPushButton>(dialog, name), Qt::LeftButton);
    }
    static int pages(ReportDialog& dialog)
    {
        EXPECT_TRUE(QTest::qWaitFor([&dialog] { return dialog.isPreviewDone(); }));
        return child<ReportPreview>(dialog, "preview").pages();
    }
    static QTreeWidgetItem& part(ReportDialog& dialog, int row)
    {
        return *child<ReportPartsTree>(dialog, "parts").topLevelItem(row);
    }
    static QString pdfText(const QString& path)
    {
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        EXPECT_TRUE(reader.waitForFinished());
        return QString::fromUtf8(reader.readAllStandardOutput());
    }
    // Form feeds end the pages.
    static int pdfPages(const QString& path) { return static_cast<int>(pdfText(path).count(QLatin1Char('\f'))); }

    bool m_wasOpen = false;
};

}

TEST_F(ReportDialogTest, LeavingAChapterOutMakesThePreviewShorter)
{
    openSample();
    inReport([this](ReportDialog& dialog) {
        const int all = pages(dialog);
        EXPECT_GT(all, 20);
        part(dialog, 2).setCheckState(0, Qt::Unchecked); // the second chapter; the first row is the summary
        const int fewer = pages(dialog);
        EXPECT_LT(fewer, all);
        EXPECT_EQ(dialog.choices().options.chapters, (std::set<int>{1, 3, 4, 5, 6}));
        part(dialog, 2).setCheckState(0, Qt::Checked);
        EXPECT_EQ(pages(dialog), all);
        EXPECT_TRUE(dialog.choices().options.chapters.empty());
        EXPECT_TRUE(dialog.choices().options.without.isEmpty());
        part(dialog, 7).setCheckState(0, Qt::Unchecked); // the appendix
        EXPECT_LT(pages(dialog), all);
        EXPECT_TRUE(dialog.choices().options.without.contains(QStringLiteral("appendix")));
    });
}

TEST_F(ReportDialogTest, OneBlockCanBeLeftOut)
{
    openSample();
    inReport([this](ReportDialog& dialog) {
        QTreeWidgetItem& chapter = part(dialog, 1);
        ASSERT_EQ(chapter.childCount(), static_cast<int>(review().chapters.front().blocks.size()));
        chapter.child(1)->setCheckState(0, Qt::Unchecked);
        EXPECT_EQ(chapter.checkState(0), Qt::PartiallyChecked);
        EXPECT_EQ(dialog.choices().options.without, QSet<QString>{review().chapters.front().blocks[1].id});
        EXPECT_TRUE(dialog.choices().options.chapters.empty());
    });
}

TEST_F(ReportDialogTest, WithNothingTickedThereIsNothingToMake)
{
    openSample();
    inReport([this](ReportDialog& dialog) {
        click(dialog, "none");
        EXPECT_EQ(pages(dialog), 0);
        EXPECT_TRUE(visibleTexts(dialog).contains(QStringLiteral("没有勾选任何内容，请至少勾选一章。")));
        for (const char* name : {"save", "print", "present"})
            EXPECT_FALSE(child<QPushButton>(dialog, name).isEnabled()) << name;
        part(dialog, 0).setCheckState(0, Qt::Checked); // the summary alone is a report
        EXPECT_GT(pages(dialog), 0);
        EXPECT_LT(pages(dialog), 6);
        EXPECT_TRUE(child<QPushButton>(dialog, "save").isEnabled());
        click(dialog, "webPage");
        EXPECT_TRUE(child<QPushButton>(dialog, "save").isEnabled());
        click(dialog, "workbook"); // whose sheets are its chapters
        EXPECT_FALSE(child<QPushButton>(dialog, "save").isEnabled());
        click(dialog, "report");
        click(dialog, "all");
        EXPECT_GT(pages(dialog), 10);
    });
}

TEST_F(ReportDialogTest, SlidesWorkbookAndWebPageAreShownAsTheyWillBe)
{
    openSample();
    inReport([this](ReportDialog& dialog) {
        auto& view = child<ReportPreview>(dialog, "preview").view();
        const int asReport = pages(dialog);
        EXPECT_TRUE(child<QComboBox>(dialog, "paper").isVisible());
        EXPECT_FALSE(child<QLineEdit>(dialog, "speaker").isVisible());
        click(dialog, "slides");
        EXPECT_GT(pages(dialog), asReport);
        EXPECT_FALSE(child<QComboBox>(dialog, "paper").isVisible());
        EXPECT_TRUE(child<QLineEdit>(dialog, "speaker").isVisible());
        EXPECT_TRUE(view.titles().last().size() > 0);
        click(dialog, "webPage");
        EXPECT_EQ(pages(dialog), asReport);
        EXPECT_FALSE(child<QPushButton>(dialog, "print").isEnabled());
        click(dialog, "workbook");
        EXPECT_EQ(pages(dialog), 0);
        const QStringList texts = visibleTexts(dialog);
        EXPECT_TRUE(texts.contains(QStringLiteral("1 ") + review().chapters.front().title));
        EXPECT_TRUE(part(dialog, 0).isHidden());
        QTreeWidgetItem& appendix = part(dialog, part(dialog, 0).treeWidget()->topLevelItemCount() - 1);
        EXPECT_FALSE(appendix.isHidden());
        appendix.setCheckState(0, Qt::Unchecked);
        EXPECT_TRUE(dialog.choices().options.without.contains(QStringLiteral("appendix")));
    });
}

TEST_F(ReportDialogTest, AnotherLanguageIsThatOfTheReportAlone)
{
    openSample();
    inReport([this](ReportDialog& dialog) {
        pages(dialog);
        auto& view = child<ReportPreview>(dialog, "preview").view();
        const QString before = view.titles().value(4);
        child<QComboBox>(dialog, "language").setCurrentIndex(1);
        pages(dialog);
        EXPECT_NE(view.titles().value(4), before);
        EXPECT_TRUE(visibleTexts(dialog).contains(QStringLiteral("关闭")));
        EXPECT_TRUE(part(dialog, 1).text(0).contains(review().chapters.front().title));
    });
    EXPECT_EQ(m_language.language(), Language::Chinese);
}

TEST_F(ReportDialogTest, KeysWheelAndButtonsTurnThePages)
{
    openSample();
    inReport([this](ReportDialog& dialog) {
        const int count = pages(dialog);
        auto& view = child<ReportPreview>(dialog, "preview").view();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_PageDown);
        QTest::keyClick(&view, Qt::Key_Down);
        EXPECT_EQ(view.page(), 2);
        QTest::keyClick(&view, Qt::Key_PageUp);
        EXPECT_EQ(view.page(), 1);
        QTest::keyClick(&view, Qt::Key_End);
        EXPECT_EQ(view.page(), count - 1);
        EXPECT_FALSE(child<QToolButton>(dialog, "pageForward").isEnabled());
        QTest::keyClick(&view, Qt::Key_Home);
        QTest::mouseClick(&child<QToolButton>(dialog, "pageForward"), Qt::LeftButton);
        EXPECT_EQ(view.page(), 1);
        EXPECT_EQ(child<QLabel>(dialog, "place").text(), QStringLiteral("第 2 页，共 %1 页").arg(count));
        const auto wheel = [&view](int delta) {
            QWheelEvent event(QPointF(50, 50), view.viewport()->mapToGlobal(QPointF(50, 50)), {}, QPoint(0, delta),
                Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(view.viewport(), &event);
        };
        wheel(-120);
        EXPECT_EQ(view.page(), 2);
        QTest::keyClick(&view, Qt::Key_Plus); // by its width the page is longer than the view: it scrolls first
        EXPECT_EQ(view.zoom(), PageView::Zoom::Width);
        wheel(-120);
        EXPECT_EQ(view.page(), 2);
        for (int turn = 0; turn < 60 && view.page() == 2; ++turn)
            wheel(-120);
        EXPECT_EQ(view.page(), 3);
        EXPECT_TRUE(view.accessibleName().startsWith(QStringLiteral("第 4 页")));
    });
}

TEST_F(ReportDialogTest, ChoicesAreRememberedForTheStoreAndInTheBook)
{
    openSample();
    inReport([this](ReportDialog& dialog) {
        click(dialog, "slides");
        QTest::keyClicks(&child<QLineEdit>(dialog, "speaker"), QStringLiteral("Li Na"));
        child<QComboBox>(dialog, "palette").setCurrentIndex(3);
        part(dialog, 3).setCheckState(0, Qt::Unchecked);
    });
    m_window->desk().chooseStore(m_window->desk().stores()[1].id);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->desk().state() == ReviewDesk::State::Ready; }));
    inReport([](ReportDialog& dialog) {
        EXPECT_EQ(dialog.choices().options.speaker, QString()); // another store's
        EXPECT_TRUE(child<QPushButton>(dialog, "report").isChecked());
    });
    // The book is handed on: another window, another day.
    const QString book = m_book.path();
    m_window.reset();
    m_book.close();
    ASSERT_TRUE(m_book.open(book));
    openWindow();
    m_window->desk().chooseStore(m_window->desk().stores()[0].id);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->desk().state() == ReviewDesk::State::Ready; }));
    inReport([](ReportDialog& dialog) {
        EXPECT_TRUE(child<QPushButton>(dialog, "slides").isChecked());
        EXPECT_EQ(child<QLineEdit>(dialog, "speaker").text(), QStringLiteral("Li Na"));
        EXPECT_EQ(dialog.choices().options.palette, PaletteKind::Grey);
        EXPECT_EQ(part(dialog, 3).checkState(0), Qt::Unchecked);
        EXPECT_EQ(part(dialog, 4).checkState(0), Qt::Checked);
    });
}

TEST_F(ReportDialogTest, ABookThatCanOnlyBeReadRemembersForTheSession)
{
    const QString book = sampleCopy(path(QStringLiteral("old.storeyear")));
    {
        // As if a newer program had written it.
        QProcess shell;
        shell.start(QStringLiteral("sqlite3"), {book, QStringLiteral("PRAGMA user_version = 999")});
        ASSERT_TRUE(shell.waitForFinished());
    }
    ASSERT_TRUE(m_book.open(book));
    ASSERT_TRUE(m_book.isReadOnly());
    openWindow();
    QFile file(book);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    inReport([this](ReportDialog& dialog) {
        EXPECT_GT(pages(dialog), 20);
        QTest::keyClicks(&child<QLineEdit>(dialog, "author"), QStringLiteral("Wang"));
    });
    inReport([](ReportDialog& dialog) { EXPECT_EQ(dialog.choices().options.author, QStringLiteral("Wang")); });
    file.seek(0);
    EXPECT_EQ(file.readAll(), before);
}

TEST_F(ReportDialogTest, SavesWhatIsChosenAndSaysSo)
{
    openSample();
    m_dialogs.pdf = path(QStringLiteral("short.pdf"));
    int shown = 0;
    inReport([this, &shown](ReportDialog& dialog) {
        QTest::keyClicks(&child<QLineEdit>(dialog, "author"), QStringLiteral("Zhang Wei"));
        for (int row = 3; row <= 7; ++row)
            part(dialog, row).setCheckState(0, Qt::Unchecked);
        shown = pages(dialog);
        click(dialog, "save");
        EXPECT_TRUE(child<QLabel>(dialog, "said").text().contains(m_dialogs.pdf));
        EXPECT_TRUE(m_dialogs.told.empty());
    });
    EXPECT_EQ(pdfPages(m_dialogs.pdf), shown);
    EXPECT_TRUE(pdfText(m_dialogs.pdf).contains(QStringLiteral("Zhang Wei")));
    EXPECT_TRUE(view<MessageBar>()->message().contains(m_dialogs.pdf));
    // Straight from the menu, as it was chosen.
    m_dialogs.pdf = path(QStringLiteral("again.pdf"));
    m_window->actions().exportPdf->trigger();
    EXPECT_EQ(pdfPages(m_dialogs.pdf), shown);
    // An ending that is typed is meant.
    m_dialogs.pdf = path(QStringLiteral("typed.html"));
    m_window->actions().exportPdf->trigger();
    QFile page(m_dialogs.pdf);
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    EXPECT_TRUE(page.read(200).contains("<!DOCTYPE html>"));
}

TEST_F(ReportDialogTest, AFolderThatIsNotThereLeavesNothingBehindAndSaysSo)
{
    openSample();
    const QString old = writeFile(QStringLiteral("old.pdf"), "what was there");
    m_dialogs.pdf = old + QStringLiteral("/report.pdf"); // a file in the place of a folder
    inReport([this](ReportDialog& dialog) {
        click(dialog, "save");
        ASSERT_EQ(m_dialogs.told.size(), 1U);
        EXPECT_TRUE(m_dialogs.told[0].text.contains(QStringLiteral("无法写入")));
        EXPECT_TRUE(child<QLabel>(dialog, "said").isHidden());
    });
    QFile file(old);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "what was there");
}

TEST_F(ReportDialogTest, ThinkingBetterOfItMakesNoFile)
{
    openSample();
    m_dialogs.pdf.clear();
    inReport([this](ReportDialog& dialog) {
        click(dialog, "save");
        EXPECT_TRUE(child<QLabel>(dialog, "said").isHidden());
        EXPECT_TRUE(m_dialogs.told.empty());
        EXPECT_TRUE(dialog.isVisible());
    });
}

TEST_F(ReportDialogTest, WritingCanBeCancelledAndLeavesTheOldFile)
{
    openSample();
    m_dialogs.pdf = writeFile(QStringLiteral("old.pdf"), "what was there");
    inReport([this](ReportDialog& dialog) {
        click(dialog, "slides"); // a hundred pages: it takes its time
        pages(dialog);
        QTimer watch;
        bool isCancelled = false;
        QObject::connect(&watch, &QTimer::timeout, &dialog, [&] {
            auto* progress = dialog.findChild<QProgressDialog*>();
            if (!progress || !progress->isVisible() || isCancelled)
                return;
            isCancelled = true;
            progress->findChild<QPushButton*>()->click();
        });
        watch.start(0);
        click(dialog, "save");
        EXPECT_TRUE(isCancelled);
        EXPECT_TRUE(child<QLabel>(dialog, "said").isHidden());
        EXPECT_TRUE(dialog.isVisible());
    });
    EXPECT_TRUE(m_dialogs.told.empty());
    QFile file(m_dialogs.pdf);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "what was there");
}

TEST_F(ReportDialogTest, PrintsThePagesThatWereAskedFor)
{
    openSample();
    m_dialogs.printTo = path(QStringLiteral("printed.pdf"));
    m_dialogs.printRange = {2, 4};
    inReport([this](ReportDialog& dialog) {
        const int count = pages(dialog);
        click(dialog, "print");
        EXPECT_EQ(m_dialogs.pagesToPrint, count);
        EXPECT_FALSE(child<QLabel>(dialog, "said").text().isEmpty());
    });
    EXPECT_TRUE(m_dialogs.told.empty());
    EXPECT_EQ(pdfPages(m_dialogs.printTo), 3);
    m_dialogs.printTo.clear(); // not now
    inReport([](ReportDialog& dialog) {
        click(dialog, "print");
        EXPECT_TRUE(child<QLabel>(dialog, "said").isHidden());
    });
}

TEST_F(ReportDialogTest, APrinterWithoutColoursIsOfferedGreys)
{
    openSample();
    m_dialogs.printerKind = PrinterKind::Grey;
    m_dialogs.isPrinterGrey = true;
    m_dialogs.isAgreed = true;
    m_dialogs.printTo = path(QStringLiteral("grey.pdf"));
    inReport([this](ReportDialog& dialog) {
        click(dialog, "print");
        EXPECT_EQ(m_dialogs.told.size(), 1U); // asked once
        click(dialog, "greyOffer");
        EXPECT_EQ(dialog.choices().options.palette, PaletteKind::Grey);
        EXPECT_FALSE(child<QPushButton>(dialog, "greyOffer").isVisible());
        click(dialog, "print");
        EXPECT_EQ(m_dialogs.told.size(), 1U); // greys already
    });
}

TEST_F(ReportDialogTest, WithoutAPrinterItSavesAPdf)
{
    openSample();
    m_dialogs.printerKind = PrinterKind::None;
    m_dialogs.pdf = path(QStringLiteral("unprinted.pdf"));
    inReport([](ReportDialog& dialog) {
        EXPECT_EQ(child<QPushButton>(dialog, "print").text(), QStringLiteral("没有打印机：另存为 PDF…"));
        click(dialog, "print");
    });
    EXPECT_GT(pdfPages(m_dialogs.pdf), 20);
}

TEST_F(ReportDialogTest, PresentsTheChosenChapters)
{
    openSample();
    inReport([this](ReportDialog& dialog) {
        for (int row = 2; row <= 6; ++row)
            part(dialog, row).setCheckState(0, Qt::Unchecked);
        click(dialog, "slides");
        const int count = pages(dialog);
        click(dialog, "present");
        auto* show = dialog.findChild<Presentation*>();
        ASSERT_NE(show, nullptr);
        EXPECT_EQ(show->pages(), count);
        QTest::keyClick(show, Qt::Key_Escape);
    });
}

TEST_F(ReportDialogTest, ThePreviewFollowsQuickly)
{
    openSample();
    inReport([](ReportDialog& dialog) {
        pages(dialog);
        QElapsedTimer watch;
        watch.start();
        child<QComboBox>(dialog, "palette").setCurrentIndex(1);
        pages(dialog);
        RecordProperty("milliseconds", static_cast<int>(watch.elapsed()));
        EXPECT_LT(watch.elapsed(), 5000); // sanitizers are slow: the time itself is in the report
    });
}
