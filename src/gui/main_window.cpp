// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main_window.h"

#include "gui/chapter_page.h"
#include "gui/empty_page.h"
#include "gui/entry_pages.h"
#include "gui/error_words.h"
#include "gui/help_dialog.h"
#include "gui/message_bar.h"
#include "gui/plan_desk.h"
#include "gui/side_bar.h"
#include "gui/sign_off_desk.h"
#include "gui/top_bar.h"
#include "gui/welcome_page.h"
#include "services/book_service.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

constexpr QSize kFirstSize(1680, 1000); // smaller screens are filled
constexpr QSize kLeastSize(720, 480);
const QString kFirstChapter = QStringLiteral("annual"); // that is seen when a book is opened
constexpr int kChapterKeys = 6;                         // Ctrl+1 to Ctrl+6; the next are the pages of entry

} // namespace

MainWindow::MainWindow(BookService& book, LanguageSwitch& language, Look& look, Dialogs& dialogs, WindowMemory& memory)
    : m_book(book)
    , m_language(language)
    , m_look(look)
    , m_memory(memory)
    , m_actions(new WindowActions(this))
    , m_notes(*this, look.theme())
    , m_desk(book, language)
    , m_words(book, language, nullptr)
    , m_commands(book, language, dialogs, this)
    , m_paper(book, language, dialogs, this)
{
    setAcceptDrops(true);
    setMinimumSize(kLeastSize);
    arrange();
    connectActions();
    restore();
    connect(&m_desk, &ReviewDesk::changed, this, &MainWindow::showDesk);
    connect(&m_book, &BookService::bookChanged, this, &MainWindow::showStateOfBook);
    connect(&m_look, &Look::themeChanged, this, [this] {
        m_notes.setTheme(m_look.theme());
        m_actions->showLook(m_look.appearance(), m_look.palette());
        showPage();
        remember();
    });
    connectReview();
    connectImport();
    connect(&m_paper, &PaperCommands::written, m_messageBar, &MessageBar::showMessage);
    connect(&m_notes, &NotePresenter::pictureWanted, &m_paper, &PaperCommands::savePicture);
}

YearWish MainWindow::firstWish(const WindowChoices& choices)
{
    return {choices.store, choices.year, std::nullopt, kFirstChapter};
}

void MainWindow::begin()
{
    showStateOfBook();
    m_desk.reload();
}

MainWindow::~MainWindow()
{
    delete takeCentralWidget(); // its views use the presenter of notes, which goes next
}

void MainWindow::arrange()
{
    const WindowActions& actions = *m_actions;
    auto* centre = new QWidget(this);
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_sideBar = new SideBar(actions.mainMenu(), {actions.monthlyEntry, actions.targets, actions.vocabularies},
        {actions.importFiles, actions.openBook, actions.newBook}, centre);
    row->addWidget(m_sideBar);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    m_topBar = new TopBar({actions.previousYear, actions.nextYear, actions.changeLanguage, actions.report,
                              actions.exportPdf, actions.lookMenu()},
        centre);
    m_messageBar = new MessageBar(centre);
    m_pages = new QStackedWidget(centre);
    m_chapterPage = new ChapterPage(m_notes, m_pages);
    m_chapterPage->setWords(&m_words);
    // Queued: the view that was changed is still at work, and the review made anew takes its place.
    connect(&m_words, &WordsDesk::wordsChanged, &m_desk, &ReviewDesk::reload, Qt::QueuedConnection);
    connect(&m_words, &WordsDesk::told, this, [this](const QString& text) { m_messageBar->showMessage(text); });
    m_pages->addWidget(m_chapterPage);
    m_entry = new EntryPages(m_book, m_language, actions, *m_pages, this);
    m_plan = new PlanDesk(m_entry->desk(), this);
    m_signOff = new SignOffDesk(m_book, m_desk, m_language, this);
    column->addWidget(m_topBar);
    column->addWidget(m_messageBar);
    column->addWidget(m_pages, 1);
    row->addLayout(column, 1);
    setCentralWidget(centre);
    connect(m_sideBar, &SideBar::storeChosen, &m_desk, &ReviewDesk::chooseStore);
    connect(m_sideBar, &SideBar::chapterChosen, this, &MainWindow::showChapter);
    connect(m_topBar, &TopBar::yearChosen, this,
        [this](int year) { m_entry->isShown() ? m_entry->chooseYear(year) : m_desk.chooseYear(year); });
    connect(m_topBar, &TopBar::throughChosen, &m_desk, &ReviewDesk::chooseThrough);
    connect(m_chapterPage, &ChapterPage::painted, this, &MainWindow::painted);
    connect(m_chapterPage, &ChapterPage::painted, &m_desk, &ReviewDesk::complete);
    connect(m_entry, &EntryPages::shown, this, &MainWindow::showEntry);
    connect(m_entry, &EntryPages::told, m_messageBar, &MessageBar::showMessage);
    connect(m_entry, &EntryPages::badgeChanged, m_sideBar,
        [this](const QString& badge) { m_sideBar->setBadge(m_actions->monthlyEntry, badge); });
}

void MainWindow::connectActions()
{
    const WindowActions& actions = *m_actions;
    const auto safely = [this](QAction* action, void (BookCommands::*command)()) {
        connect(action, &QAction::triggered, this, [this, command] {
            if (m_chapterPage->saveTyping()) // into the book that is still open
                m_entry->whenSafe([this, command] { (m_commands.*command)(); });
        });
    };
    safely(actions.newBook, &BookCommands::newBook);
    safely(actions.openBook, &BookCommands::openBook);
    safely(actions.openSample, &BookCommands::openSample);
    connect(actions.addStore, &QAction::triggered, &m_commands, &BookCommands::addStore);
    connect(actions.makeTemplate, &QAction::triggered, this,
        [this] { m_commands.makeTemplate(m_desk.store(), m_desk.year()); });
    connect(m_actions, &WindowActions::recentChosen, this,
        [this](const QString& path) { m_entry->whenSafe([this, path] { m_commands.open(path); }); });
    // What is printed holds what has just been entered.
    const auto onPaper = [this](QAction* action, void (PaperCommands::*command)(const Review&, PaletteKind)) {
        connect(action, &QAction::triggered, this, [this, command] {
            m_desk.refresh();
            m_desk.complete();
            if (m_desk.review())
                (m_paper.*command)(*m_desk.review(), m_look.palette());
        });
    };
    onPaper(actions.report, &PaperCommands::choose);
    onPaper(actions.exportPdf, &PaperCommands::exportPdf);
    onPaper(actions.present, &PaperCommands::present);
    connect(actions.reload, &QAction::triggered, &m_desk, &ReviewDesk::reload);
    connect(actions.changeLanguage, &QAction::triggered, this, [this] {
        m_language.change(m_language.language() == Language::Chinese ? Language::English : Language::Chinese);
        m_choices.language = m_language.language(); // chosen: no longer the system's
        remember();
    });
    connect(m_actions, &WindowActions::appearanceChosen, &m_look, qOverload<AppearanceChoice>(&Look::choose));
    connect(m_actions, &WindowActions::paletteChosen, &m_look, qOverload<PaletteKind>(&Look::choose));
    connect(actions.help, &QAction::triggered, this, [this] { HelpDialog(m_actions->withShortcuts(), this).exec(); });
    connect(actions.quit, &QAction::triggered, this, &QWidget::close);
    auto* menuKey = new QShortcut(Qt::Key_F10, this);
    connect(menuKey, &QShortcut::activated, m_sideBar, &SideBar::openMenu);
}

void MainWindow::restore()
{
    m_choices = m_memory.load();
    if (m_choices.geometry.isEmpty() || !restoreGeometry(m_choices.geometry))
        showFirstSize();
    m_desk.prefer(firstWish(m_choices));
    m_commands.setImportSize(m_choices.importSize);
    m_actions->showLook(m_look.appearance(), m_look.palette());
}

void MainWindow::remember()
{
    m_choices.geometry = saveGeometry();
    m_choices.importSize = m_commands.importSize();
    m_choices.store = m_desk.store();
    m_choices.year = m_desk.year();
    m_choices.appearance = m_look.appearance();
    m_choices.palette = m_look.palette();
    m_memory.save(m_choices);
}

void MainWindow::showStateOfBook()
{
    m_messageBar->showMessage(readOnlyText());
    m_sideBar->showBook(m_book.isOpen() ? m_book.path() : QString());
    m_actions->showRecentBooks(m_book.recentBooks());
    if (m_welcomePage)
        m_welcomePage->showRecentBooks(m_book.recentBooks());
}

QString MainWindow::readOnlyText() const
{
    if (!m_book.isOpen() || !m_book.isReadOnly())
        return {};
    return m_book.isNewer()
        ? tr("This book was written by a newer StoreYear. It can be read here, but not changed; update the program to "
             "go on with it.")
        : tr("This book can only be read: the file or its folder does not allow writing. Nothing can be entered or "
             "imported until it does.");
}

void MainWindow::showDesk()
{
    const bool isReady = m_desk.state() == ReviewDesk::State::Ready;
    const bool hasStore = isReady || m_desk.state() == ReviewDesk::State::NoFigures;
    m_notes.setOffering(m_book.isOpen() && !m_book.isReadOnly());
    m_actions->allow(
        {m_book.isOpen(), m_book.isOpen() && !m_book.isReadOnly(), hasStore, isReady, m_book.canUndoImport()});
    m_sideBar->showStores(m_desk.stores(), m_desk.store());
    if (m_entry->isShown() && !hasStore) {
        m_pages->setCurrentWidget(m_chapterPage);
        m_desk.setResting(false);
    }
    m_entry->follow(m_desk);
    showScope();
    updateChapterShortcuts();
    showPage();
    if (isReady)
        setWindowTitle(QStringLiteral("%1 %2 – StoreYear").arg(m_desk.review()->store.name).arg(m_desk.year()));
    else
        setWindowTitle(QStringLiteral("StoreYear"));
}

void MainWindow::showScope()
{
    if (m_entry->isShown())
        m_topBar->showEntry(m_entry->years(), m_entry->year());
    else if (m_desk.review())
        m_topBar->showScope(m_desk.years(), m_desk.year(), m_desk.review()->through, m_desk.review()->lastMonth);
    else
        m_topBar->clearScope();
}

void MainWindow::showPage()
{
    QWidget* page = m_entry->isShown() ? m_pages->currentWidget() : nullptr;
    switch (m_desk.state()) {
    case ReviewDesk::State::Ready: {
        const auto& review = m_desk.review();
        const bool isKnown = review->chapter(m_chapterPage->chapterId());
        const QString id = isKnown ? m_chapterPage->chapterId() : review->chapters.front().id;
        m_sideBar->showChapters(review.get(), id);
        showOverdue();
        if (!page)
            m_chapterPage->show(review, id, m_look.theme());
        page = page ? page : m_chapterPage;
        break;
    }
    case ReviewDesk::State::NoBook:
        page = &welcomePage();
        break;
    case ReviewDesk::State::NoStores:
        page = &emptyPage(m_noStoresPage, {m_actions->importFiles, m_actions->addStore});
        break;
    case ReviewDesk::State::NoFigures:
        page = page ? page : &emptyPage(m_noFiguresPage, {m_actions->enterFigures, m_actions->importFiles});
        break;
    case ReviewDesk::State::Failed:
        page = &emptyPage(m_failedPage, {m_actions->reload, m_actions->openBook});
        break;
    }
    if (m_desk.state() != ReviewDesk::State::Ready) {
        m_sideBar->showChapters(nullptr, {});
        m_chapterPage->clear();
        showEmptyTexts();
    }
    m_pages->setCurrentWidget(page);
    if (m_entry->isShown())
        m_sideBar->setCurrentPage(m_entry->current());
}

// The review rests while figures are entered: it is made anew when it is looked at again.
void MainWindow::showEntry()
{
    m_chapterPage->saveTyping();
    m_desk.setResting(true);
    m_notes.dismissAll();
    m_sideBar->setCurrentPage(m_entry->current());
    showScope();
}

// Back to the review, of the year in which figures were entered if it has any.
void MainWindow::leaveEntry()
{
    if (!m_entry->isShown())
        return;
    m_desk.setResting(false);
    const auto& years = m_desk.years();
    if (std::find(years.begin(), years.end(), m_entry->year()) != years.end())
        m_desk.chooseYear(m_entry->year());
}

void MainWindow::showEmptyTexts()
{
    if (m_desk.state() == ReviewDesk::State::NoStores)
        m_noStoresPage->showText(tr("The book has no store yet"),
            tr("Add your store, or import the file stores.csv; then import its months: revenue.csv, subscribers.csv "
               "and "
               "the others. The review is there as soon as one month has figures."));
    else if (m_desk.state() == ReviewDesk::State::NoFigures && m_noFiguresPage)
        m_noFiguresPage->showText(tr("No figures yet"),
            tr("Enter the store's months here, or import them: revenue.csv, subscribers.csv and the others, from the "
               "menu or by dropping the files here. The review is there as soon as one month has figures."));
    else if (m_desk.state() == ReviewDesk::State::Failed)
        m_failedPage->showText(tr("The review can't be shown"), errorText(m_desk.error(), *m_language.words()));
}

void MainWindow::showChapter(const QString& id)
{
    if (!m_chapterPage->saveTyping())
        return;
    leaveEntry();
    m_desk.complete();
    if (!m_desk.review())
        return;                                // what was read anew has none any more
    m_messageBar->showMessage(readOnlyText()); // what was done in another chapter has been said
    m_chapterPage->show(m_desk.review(), id, m_look.theme());
    m_sideBar->setCurrentChapter(id);
    m_pages->setCurrentWidget(m_chapterPage);
    m_entry->follow(m_desk);
    showScope();
}

void MainWindow::updateChapterShortcuts()
{
    qDeleteAll(m_chapterActions);
    m_chapterActions.clear();
    if (!m_desk.review())
        return;
    for (const Chapter& chapter : m_desk.review()->chapters) {
        if (chapter.number > kChapterKeys)
            break;
        auto* action = new QAction(chapter.title, this);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + chapter.number)));
        connect(action, &QAction::triggered, this, [this, id = chapter.id] { showChapter(id); });
        addAction(action);
        m_chapterActions.append(action);
    }
}

WelcomePage& MainWindow::welcomePage()
{
    if (!m_welcomePage) {
        m_welcomePage = new WelcomePage({m_actions->openSample, m_actions->newBook, m_actions->openBook}, m_pages);
        m_pages->addWidget(m_welcomePage);
        m_welcomePage->showRecentBooks(m_book.recentBooks());
        connect(m_welcomePage, &WelcomePage::bookChosen, &m_commands, &BookCommands::open);
    }
    return *m_welcomePage;
}

EmptyPage& MainWindow::emptyPage(EmptyPage*& page, const std::vector<QAction*>& actions)
{
    if (!page) {
        page = new EmptyPage(actions, m_pages);
        m_pages->addWidget(page);
    }
    return *page;
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        m_actions->retranslate();
    else if (event->type() == QEvent::ThemeChange)
        m_look.followSystem();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_messageBar->showMessage(readOnlyText());
    showEmptyTexts();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_chapterPage->saveTyping()) {
        event->ignore();
        return;
    }
    if (m_entry->hasUnsavedTyping()) {
        event->ignore();
        m_entry->whenSafe([this] { close(); });
        return;
    }
    remember();
    QMainWindow::closeEvent(event);
}

// A small screen is used whole; on a large one the window leaves room around it.
void MainWindow::showFirstSize()
{
    const QSize available = screen()->availableSize();
    resize(kFirstSize.boundedTo(available));
    if (available.width() <= kFirstSize.width() || available.height() <= kFirstSize.height())
        setWindowState(Qt::WindowMaximized);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        m_notes.dismissAll();
    else if (event->matches(QKeySequence::Undo) && m_messageBar->offers(m_actions->undoImport))
        m_actions->undoImport->trigger();
    else if (!scrollChapter(event->key()))
        QMainWindow::keyPressEvent(event);
}

// The keys that turn pages do so wherever the focus is, as long as nothing there wants them for itself.
bool MainWindow::scrollChapter(int key)
{
    static const QHash<int, QAbstractSlider::SliderAction> kActions{
        {Qt::Key_PageDown, QAbstractSlider::SliderPageStepAdd}, {Qt::Key_PageUp, QAbstractSlider::SliderPageStepSub},
        {Qt::Key_Space, QAbstractSlider::SliderPageStepAdd}, {Qt::Key_Down, QAbstractSlider::SliderSingleStepAdd},
        {Qt::Key_Up, QAbstractSlider::SliderSingleStepSub}, {Qt::Key_Home, QAbstractSlider::SliderToMinimum},
        {Qt::Key_End, QAbstractSlider::SliderToMaximum}};
    const auto action = kActions.constFind(key);
    if (action == kActions.constEnd() || m_pages->currentWidget() != m_chapterPage)
        return false;
    m_chapterPage->verticalScrollBar()->triggerAction(*action);
    return true;
}
