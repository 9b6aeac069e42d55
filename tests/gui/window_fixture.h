// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "gui/dialogs.h"
#include "gui/language_switch.h"
#include "gui/look.h"
#include "gui/main_window.h"
#include "gui/window_memory.h"
#include "services/book_service.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <utility>

// Answers the questions of the program for a test and keeps what it was told.
class AnsweringDialogs final : public Dialogs {
public:
    struct Told {
        QString title;
        QString text;
    };

    QString bookToOpen(QWidget*, const QString&) override { return book; }
    QString bookToMake(QWidget*, const QString&) override { return newBook; }
    QStringList filesToImport(QWidget*, const QString&) override { return files; }
    QString folderToImport(QWidget*, const QString&) override { return folder; }
    QString reportToWrite(QWidget*, const QString& suggested, ReportFormat) override
    {
        suggestedPdf = suggested;
        return pdf;
    }
    QString workbookToWrite(QWidget*, const QString& suggested) override
    {
        suggestedWorkbook = suggested;
        return workbook;
    }
    QString pictureToWrite(QWidget*, const QString&) override { return picture; }
    PrinterKind printer() const override { return printerKind; }
    bool choosePrinter(QWidget*, QPrinter& printer, int pages) override;
    bool agrees(QWidget*, const QString& title, const QString& text, const QString&) override
    {
        told.push_back({title, text});
        return isAgreed;
    }
    void tell(QWidget*, const QString& title, const QString& text) override { told.push_back({title, text}); }

    QString book;
    QString newBook;
    QStringList files;
    QString folder;
    QString pdf;
    QString suggestedPdf;
    QString workbook;
    QString suggestedWorkbook;
    QString picture;
    PrinterKind printerKind = PrinterKind::Colour;
    bool isPrinterGrey = false;     // as the person sets it when asked for the printer
    std::pair<int, int> printRange; // the same; {0, 0}: all pages
    int pagesToPrint = 0;           // that the printer was chosen for
    bool isAgreed = false;
    QString printTo; // a file that the printer writes to; empty: not now
    std::vector<Told> told;
};

class KeptChoices final : public WindowMemory {
public:
    WindowChoices load() const override { return choices; }
    void save(const WindowChoices& kept) override { choices = kept; }

    WindowChoices choices;
};

// The real window on real books in a folder of its own; only the questions are answered by the test. The clock stands
// at 2026-01-05, after the sample's last month.
class WindowTest : public ::testing::Test {
public:
    ~WindowTest() override;

protected:
    WindowTest();

    // A copy of the sample book (made once for all tests), opened in a window that is shown.
    void openSample();
    // A window without a book.
    void openWindow(QSize size = {1366, 768});
    // Another file in the test's folder.
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString writeFile(const QString& name, const QByteArray& bytes) const;
    static QString sampleCopy(const QString& path);

    MainWindow& window() { return *m_window; }
    const Review& review() { return *m_window->desk().review(); }
    // Every text that can be seen in a widget and its children, menus included.
    static QStringList visibleTexts(const QWidget& widget);
    bool isShown(const QString& text) { return visibleTexts(*m_window).contains(text); }
    template <class View> View* view() { return m_window->findChild<View*>(); }
    // Runs `act` as soon as a dialog of this class is open; it must close the dialog.
    template <class Dialog> void inDialog(const std::function<void(Dialog&)>& act)
    {
        whenDialogOpens([act](QWidget& dialog) {
            auto* expected = qobject_cast<Dialog*>(&dialog);
            ASSERT_NE(expected, nullptr);
            act(*expected);
        });
    }
    void whenDialogOpens(const std::function<void(QWidget&)>& act);

    QTemporaryDir m_folder;
    FixedClock m_clock;
    LanguageSwitch m_language;
    Look m_look;
    AnsweringDialogs m_dialogs;
    KeptChoices m_memory;
    BookService m_book;
    std::unique_ptr<MainWindow> m_window;
};
