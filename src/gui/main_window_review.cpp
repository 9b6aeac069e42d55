// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main_window.h"

#include "gui/chapter_page.h"
#include "gui/chapter_steps.h"
#include "gui/entry_pages.h"
#include "gui/error_words.h"
#include "gui/issue_actions.h"
#include "gui/message_bar.h"
#include "gui/plan_desk.h"
#include "gui/records_page.h"
#include "gui/side_bar.h"
#include "gui/sign_off_desk.h"
#include "gui/window_actions.h"
#include "gui/words_desk.h"
#include "models/kpi_kinds.h"
#include "models/record_matches.h"
#include "services/book_service.h"

#include <QAction>
#include <QApplication>
#include <QStackedWidget>

#include <algorithm>

// From what is read in the review to its records and to what can be done about it, and back.

// What is wished where the review is read, and the way back to it.
void MainWindow::connectReview()
{
    connect(&m_notes, &NotePresenter::recordsWanted, this, &MainWindow::showRecords);
    // Not inside the view's own event: the review is made anew by it, and the view with it.
    connect(&m_notes, &NotePresenter::rowsWished, this, &MainWindow::takeWish, Qt::QueuedConnection);
    connect(m_signOff, &SignOffDesk::stateChanged, m_chapterPage, &ChapterPage::setSignOff);
    connect(m_signOff, &SignOffDesk::told, m_messageBar, &MessageBar::showMessage);
    connect(m_chapterPage, &ChapterPage::signOffWanted, m_signOff, &SignOffDesk::showChanges);
    connect(m_actions->signOff, &QAction::triggered, this, [this] {
        if (m_chapterPage->saveTyping())
            m_entry->whenSafe([this] { m_signOff->ask(); });
    });
    connect(m_plan, &PlanDesk::told, m_messageBar, &MessageBar::showMessage);
    connect(m_entry, &EntryPages::reviewWanted, this, &MainWindow::backToChapter);
    m_steps = new ChapterSteps(m_words, *m_plan, *m_chapterPage, this);
    connect(&m_book, &BookService::bookChanged, m_steps, &ChapterSteps::forget);
}

void MainWindow::takeWish(const std::vector<RowSubject>& subjects, RowWish wish)
{
    if (subjects.empty())
        return;
    m_notes.dismissAll();
    if (wish == RowWish::Take) {
        m_plan->take(subjects);
        return;
    }
    m_chapterPage->keepPlace();
    m_cameFrom = QApplication::focusWidget();
    m_entry->openSubject(subjects.front());
}

void MainWindow::showRecords(const FigureNote& note)
{
    const QStringList kinds =
        note.records.kinds.isEmpty() ? recordKindsOf(note.kpi, m_book.catalogue()) : note.records.kinds;
    if (kinds.isEmpty())
        return;
    m_cameFrom = QApplication::focusWidget();
    m_chapterPage->keepPlace();
    m_figure = note;
    m_notes.dismissAll();
    m_pages->setCurrentWidget(&recordsPage());
    m_recordsPage->begin(note.name, kinds, m_language.words());
}

void MainWindow::readRecords(const QString& kindName)
{
    const RecordKind* kind = findRecordKind(kindName);
    // A figure without months of its own belongs to the months under review.
    const bool hasMonths = m_figure.months.length() > 0;
    const Period months = hasMonths ? m_figure.months : Period{{m_desk.year(), 1}, m_desk.review()->through};
    auto records = m_book.records(*kind, m_desk.store(), months);
    if (!records) {
        m_recordsPage->showProblem(errorText(records.error(), *m_language.words()));
        return;
    }
    std::erase_if(*records, [&](const Record& record) { return !matches(*kind, record, m_figure.records); });
    const auto vocabularies = m_book.vocabularies(m_desk.store());
    m_recordsPage->showRecords(
        *kind, std::move(*records), {vocabularies ? *vocabularies : defaultVocabularies(), m_book.catalogue()});
}

// Where the person was: the same year, chapter, place and figure, whatever was entered meanwhile.
void MainWindow::backToChapter()
{
    const bool isFromEntry = m_entry->isShown();
    m_pages->setCurrentWidget(m_chapterPage);
    if (isFromEntry) {
        m_desk.setResting(false);
        m_entry->follow(m_desk);
        m_sideBar->setCurrentChapter(m_chapterPage->chapterId());
        showScope();
    }
    m_chapterPage->returnToPlace();
    if (m_cameFrom)
        m_cameFrom->setFocus(Qt::OtherFocusReason);
}

// The overdue actions of the year and of the plan before it, at the chapter that lists them.
void MainWindow::showOverdue()
{
    const int year = m_desk.year();
    const auto actions = m_book.records(*findRecordKind(u"actions"), m_desk.store(), {{year - 1, 1}, {year, 12}});
    const QDate today = m_book.clock().now().day();
    const auto isLate = [today](const Record& action) { return isOverdue(action, today); };
    const auto count = actions ? static_cast<int>(std::ranges::count_if(*actions, isLate)) : 0;
    m_sideBar->setChapterBadge(QStringLiteral("plan"), count > 0 ? tr("%n overdue", "actions", count) : QString());
}

RecordsPage& MainWindow::recordsPage()
{
    if (!m_recordsPage) {
        m_recordsPage = new RecordsPage(m_pages);
        m_pages->addWidget(m_recordsPage);
        connect(m_recordsPage, &RecordsPage::kindWanted, this, &MainWindow::readRecords);
        connect(m_recordsPage, &RecordsPage::backWanted, this, &MainWindow::backToChapter);
    }
    return *m_recordsPage;
}
