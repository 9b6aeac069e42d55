// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/entry_pages.h"

#include "gui/error_words.h"
#include "gui/events_page.h"
#include "gui/month_status_words.h"
#include "gui/months_page.h"
#include "gui/review_desk.h"
#include "gui/sheet_page.h"
#include "gui/targets_page.h"
#include "gui/vocabularies_page.h"
#include "gui/window_actions.h"
#include "services/book_service.h"

#include <QAction>
#include <QStackedWidget>

#include <algorithm>

namespace {

constexpr int kBadgeDelayMs = 300; // the first picture of the window does not wait for it

}

EntryPages::EntryPages(BookService& books, const LanguageSwitch& language, const WindowActions& actions,
    QStackedWidget& stack, QObject* parent)
    : QObject(parent)
    , m_books(books)
    , m_desk(books, language)
    , m_stack(stack)
    , m_actions(actions)
{
    connect(actions.monthlyEntry, &QAction::triggered, this, &EntryPages::showMonths);
    connect(actions.enterFigures, &QAction::triggered, this, &EntryPages::showMonths);
    connect(actions.targets, &QAction::triggered, this, [this] {
        setFromReview(false);
        show(targetsPage(), m_actions.targets);
    });
    connect(actions.vocabularies, &QAction::triggered, this,
        [this] { show(made(m_vocabularies), m_actions.vocabularies); });
    m_badgeTimer.setSingleShot(true);
    m_badgeTimer.setInterval(kBadgeDelayMs);
    connect(&m_badgeTimer, &QTimer::timeout, this, &EntryPages::readBadge);
    connect(&m_desk, &EntryDesk::changed, &m_badgeTimer, qOverload<>(&QTimer::start));
    connect(&m_desk.months(), &MonthStatusService::stateChanged, &m_badgeTimer, qOverload<>(&QTimer::start));
}

bool EntryPages::isShown() const
{
    return m_pages.contains(m_stack.currentWidget());
}

bool EntryPages::hasUnsavedTyping() const
{
    return m_events && m_events->hasUnsavedTyping();
}

void EntryPages::whenSafe(const std::function<void()>& then)
{
    if (!hasUnsavedTyping()) {
        then();
        return;
    }
    m_stack.setCurrentWidget(m_events); // where the question stands
    m_events->whenSafe(then);
}

const QAction* EntryPages::current() const
{
    return isShown() ? m_current : nullptr;
}

void EntryPages::follow(const ReviewDesk& review)
{
    m_reviewYears = review.years();
    const bool isReady = review.state() == ReviewDesk::State::Ready;
    if (!isReady && review.state() != ReviewDesk::State::NoFigures)
        return;
    const int present = (m_books.clock().now().month() - 1).year();
    m_desk.show(review.store(), isShown() ? m_desk.year() : isReady ? review.year() : present);
}

std::vector<int> EntryPages::years() const
{
    const int present = m_books.clock().now().month().year();
    int first = std::min(present - 1, m_desk.year());
    if (!m_reviewYears.empty())
        first = std::min(first, m_reviewYears.front());
    std::vector<int> years;
    for (int year = first; year <= std::max(present + 1, m_desk.year()); ++year)
        years.push_back(year);
    return years;
}

void EntryPages::chooseYear(int year)
{
    m_desk.show(m_desk.store(), year);
    Q_EMIT shown();
}

void EntryPages::readBadge()
{
    const Month due = m_books.clock().now().month() - 1;
    const auto progress = m_desk.isReady() ? m_desk.months().progress(m_desk.store(), due.year())
                                           : Result<MonthProgress>(MonthProgress());
    Q_EMIT badgeChanged(m_desk.isReady() && progress ? monthsBadge(*progress, due, *m_desk.words()) : QString());
}

template <class Page> Page& EntryPages::made(Page*& page)
{
    if (!page) {
        page = new Page(m_desk, &m_stack);
        m_stack.addWidget(page);
        m_pages.append(page);
    }
    return *page;
}

void EntryPages::show(QWidget& page, const QAction* action)
{
    m_current = action;
    m_stack.setCurrentWidget(&page);
    page.setFocus(Qt::OtherFocusReason);
    Q_EMIT shown();
}

EventsPage& EntryPages::eventsPage()
{
    if (!m_events) {
        connect(&made(m_events), &EventsPage::monthsWanted, this, &EntryPages::goBack);
        connect(m_events, &EventsPage::yearChanged, this, &EntryPages::shown);
    }
    return *m_events;
}

TargetsPage& EntryPages::targetsPage()
{
    if (!m_targets)
        connect(&made(m_targets), &TargetsPage::backWanted, this, &EntryPages::goBack);
    return *m_targets;
}

void EntryPages::setFromReview(bool isFromReview)
{
    m_isFromReview = isFromReview;
    if (m_events)
        m_events->setFromReview(isFromReview);
    if (m_targets)
        m_targets->setFromReview(isFromReview);
}

void EntryPages::goBack()
{
    if (m_isFromReview)
        Q_EMIT reviewWanted();
    else
        showMonths();
}

void EntryPages::openSubject(const RowSubject& subject)
{
    using Kind = RowSubject::Kind;
    const bool isTarget = subject.kind == Kind::Target || subject.kind == Kind::Proposal;
    if (!isTarget && subject.kind != Kind::Issue && subject.kind != Kind::Action)
        return;
    m_desk.show(m_desk.store(), subject.year);
    if (isTarget) {
        show(targetsPage(), m_actions.targets);
        m_targets->goTo(subject.kpi, subject.target);
    } else {
        const RecordKind& kind = *findRecordKind(subject.kind == Kind::Issue ? u"issues" : u"actions");
        openIn(eventsPage(), kind, std::nullopt);
        m_events->goTo(kind, subject.year, subject.name);
    }
    setFromReview(true);
}

void EntryPages::showMonths()
{
    setFromReview(false);
    if (!m_months)
        connect(&made(m_months), &MonthsPage::sheetWanted, this, &EntryPages::open);
    show(*m_months, m_actions.monthlyEntry);
}

template <class Page> void EntryPages::openIn(Page& page, const RecordKind& kind, std::optional<Month> month)
{
    const Result<void> opened = page.show(kind, month);
    if (opened)
        show(page, m_actions.monthlyEntry);
    else
        Q_EMIT told(errorText(opened.error(), *m_desk.words()));
}

void EntryPages::open(const RecordKind& kind, [[maybe_unused]] std::optional<Month> month)
{
    if (kind.rhythm == Rhythm::Daily) {
        Q_EMIT told(tr("The hours of the queue come from the ticket machine: import its file, queue_hours.csv."));
        return;
    }
    if (kind.rhythm == Rhythm::Monthly) {
        if (!m_sheet) {
            connect(&made(m_sheet), &SheetPage::monthsWanted, this, &EntryPages::showMonths);
            connect(m_sheet, &SheetPage::lockedMonthWanted, this, [this](Month locked) {
                showMonths();
                m_months->goTo(locked);
            });
        }
        openIn(*m_sheet, kind, month);
    }
    if (kind.rhythm == Rhythm::Event)
        openIn(eventsPage(), kind, month);
}
