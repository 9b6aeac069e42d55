// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/book_commands.h"
#include "gui/language_switch.h"
#include "gui/look.h"
#include "gui/note_presenter.h"
#include "gui/paper_commands.h"
#include "gui/review_desk.h"
#include "gui/window_actions.h"
#include "gui/window_memory.h"
#include "gui/words_desk.h"

#include <QMainWindow>

class BookService;
class ChapterPage;
class ChapterSteps;
class Dialogs;
class EmptyPage;
class EntryPages;
class MessageBar;
class PlanDesk;
class SignOffDesk;
class QStackedWidget;
class RecordsPage;
class SideBar;
class TopBar;
class WelcomePage;

// The program's window: arranges the side bar, the top bar and the pages, and leads each wish to who fulfils it.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    // All must outlive the window.
    MainWindow(BookService& book, LanguageSwitch& language, Look& look, Dialogs& dialogs, WindowMemory& memory);
    ~MainWindow() override;

    // What the window will read first, with what was remembered: the chapter that it shows.
    static YearWish firstWish(const WindowChoices& choices);
    // Shows the open book, or what can be done without one; called once. A book that is opened from then on shows
    // itself.
    void begin();

    ReviewDesk& desk() { return m_desk; }
    WindowActions& actions() { return *m_actions; }
    BookCommands& commands() { return m_commands; }
    EntryPages& entry() { return *m_entry; }
    WordsDesk& words() { return m_words; }

Q_SIGNALS:
    // The first page with all that is in view has been painted.
    void painted();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void arrange();
    void connectActions();
    void restore();
    void showFirstSize();
    bool scrollChapter(int key);
    void remember();
    void showDesk();
    void showPage();
    void showOverdue();
    void showScope();
    void showEntry();
    void leaveEntry();
    void showChapter(const QString& id);
    void connectReview();
    void connectImport();
    void takeWish(const std::vector<RowSubject>& subjects, RowWish wish);
    void showRecords(const FigureNote& note);
    void readRecords(const QString& kind);
    void backToChapter();
    void showStateOfBook();
    QString readOnlyText() const; // empty: the book can be written, or none is open
    void showEmptyTexts();
    void updateChapterShortcuts();
    void retranslate();

    WelcomePage& welcomePage();
    EmptyPage& emptyPage(EmptyPage*& page, const std::vector<QAction*>& actions);
    RecordsPage& recordsPage();

    BookService& m_book;
    LanguageSwitch& m_language;
    Look& m_look;
    WindowMemory& m_memory;
    WindowActions* m_actions;
    NotePresenter m_notes;
    ReviewDesk m_desk;
    WordsDesk m_words;
    BookCommands m_commands;
    PaperCommands m_paper;
    SideBar* m_sideBar = nullptr;
    TopBar* m_topBar = nullptr;
    MessageBar* m_messageBar = nullptr;
    QStackedWidget* m_pages = nullptr;
    ChapterPage* m_chapterPage = nullptr;
    EntryPages* m_entry = nullptr;
    PlanDesk* m_plan = nullptr;
    SignOffDesk* m_signOff = nullptr;
    ChapterSteps* m_steps = nullptr;
    // Made when first shown, so that the usual start does not wait for them.
    WelcomePage* m_welcomePage = nullptr;
    EmptyPage* m_noStoresPage = nullptr;
    EmptyPage* m_noFiguresPage = nullptr;
    EmptyPage* m_failedPage = nullptr;
    RecordsPage* m_recordsPage = nullptr;
    QList<QAction*> m_chapterActions;
    QPointer<QWidget> m_cameFrom; // the figure whose records are shown
    FigureNote m_figure;
    WindowChoices m_choices;
};
