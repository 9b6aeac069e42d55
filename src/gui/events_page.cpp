// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/events_page.h"

#include "charts/theme.h"
#include "domain/record_shape.h"
#include "gui/complaint_assistant.h"
#include "gui/complaint_delegate.h"
#include "gui/complaint_filter_bar.h"
#include "gui/entry_desk.h"
#include "gui/error_words.h"
#include "gui/event_form.h"
#include "gui/event_list.h"
#include "gui/events_head.h"
#include "gui/events_keys.h"
#include "gui/events_notice.h"
#include "gui/events_records.h"
#include "gui/events_saving.h"
#include "gui/events_tabs.h"
#include "gui/events_tools.h"
#include "gui/events_words.h"
#include "gui/issue_actions.h"
#include "models/record_words.h"
#include "services/book_service.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int kSide = 24;
constexpr int kFormWidth = 412;
constexpr int kTickMs = 1000;

} // namespace

EventsPage::EventsPage(EntryDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_now(desk.books().clock().now())
    , m_records(new EventsRecords(desk, this))
    , m_head(new EventsHead(this))
    , m_tabs(new EventsTabs(this))
    , m_notice(new EventsNotice(this))
    , m_tools(new EventsTools(this))
    , m_list(new EventList(this))
    , m_form(new EventForm(desk.books().clock(), this))
    , m_assistant(new ComplaintAssistant(*m_form, m_records->complaints(), desk.books().clock(), this))
    , m_actions(new IssueActions(desk, *m_form, this))
    , m_saving(new EventsSaving(desk, *m_form, *m_notice, this))
{
    m_minute.setInterval(kTickMs);
    layOut();
    addKeys();
    connectParts();
    connectDesk();
    m_list->setModel(&m_records->model());
    m_saving->setKind(m_records->kind());
    m_form->begin(m_records->kind(), m_assistant->extras());
    m_assistant->setActive(true);
    m_tabs->mark(m_records->kind());
    followDesk();
}

void EventsPage::layOut()
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(kSide, 4, kSide, kSide);
    rows->setSpacing(8);
    rows->addWidget(m_head);
    rows->addWidget(m_tabs);
    rows->addWidget(m_notice);
    rows->addWidget(m_tools);
    auto* body = new QHBoxLayout;
    body->setSpacing(Theme::kGapPx);
    body->addWidget(m_list, 1);
    m_form->setFixedWidth(kFormWidth);
    body->addWidget(m_form);
    rows->addLayout(body, 1);
    m_list->table().setItemDelegate(new ComplaintDelegate(this));
}

void EventsPage::addKeys()
{
    using InText = EventsKeys::InText;
    auto* keys = new EventsKeys(*this);
    const auto turn = [this](int step) {
        const RecordKind& kind = EventsTabs::kindBeside(m_records->kind(), step);
        whenSafe([this, &kind] { setKind(kind, m_records->month()); });
    };
    keys->add(Qt::CTRL | Qt::Key_N, [this] { beginNew(); });
    keys->add(Qt::CTRL | Qt::Key_S, [this] { m_saving->save(); });
    keys->add(Qt::CTRL | Qt::Key_Return, [this] { m_saving->save(); });
    keys->add(Qt::CTRL | Qt::Key_PageUp, [turn] { turn(-1); });
    keys->add(Qt::CTRL | Qt::Key_PageDown, [turn] { turn(1); });
    keys->add(Qt::CTRL | Qt::Key_F, [this] {
        if (m_records->isComplaints())
            m_tools->filter().focusSearch();
    });
    keys->add(
        Qt::CTRL | Qt::Key_Z, [this] { m_saving->undo(); }, InText::LeftToText);
    keys->add(
        Qt::CTRL | Qt::Key_Y, [this] { m_saving->redo(); }, InText::LeftToText);
    keys->add(
        Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { m_saving->redo(); }, InText::LeftToText);
    keys->add(QKeyCombination(Qt::Key_F3), [this] { m_assistant->findRepeats(); });
    for (int step = 0; step < 3; ++step)
        keys->add(QKeyCombination(static_cast<Qt::Key>(Qt::Key_F6 + step)), [this, step] { takeStep(step); });
    keys->add(QKeyCombination(Qt::Key_Escape), [this] { escape(); });
    keys->add(Qt::ALT | Qt::Key_Left, [this] { whenSafe([this] { Q_EMIT monthsWanted(); }); });
}

void EventsPage::connectParts()
{
    connect(m_head, &EventsHead::backWanted, this, [this] { whenSafe([this] { Q_EMIT monthsWanted(); }); });
    connect(m_tabs, &EventsTabs::wanted, this,
        [this](const RecordKind& kind) { whenSafe([this, &kind] { setKind(kind, m_records->month()); }); });
    connect(&m_tools->filter(), &ComplaintFilterBar::changed, this,
        [this] { m_records->setFilter(m_tools->filter().filter()); });
    connect(m_tools, &EventsTools::monthChosen, this, &EventsPage::setMonth);
    connect(m_tools, &EventsTools::newWanted, this, &EventsPage::beginNew);
    connect(m_tools, &EventsTools::deleteWanted, this, &EventsPage::deleteCurrent);
    connect(m_list, &EventList::remade, this, &EventsPage::markShown);
    connect(m_list, &EventList::chosen, this, &EventsPage::choose);
    connect(m_list, &EventList::opened, m_form, &EventForm::focusFirst);
    connect(m_list, &EventList::deleteWanted, this, &EventsPage::deleteCurrent);
    connect(m_list, &EventList::deleteHeld, this, [this] {
        m_notice->say(EventsNotice::Tone::Said, tr("Press Delete again to delete “%1”.").arg(m_form->heading()),
            {{tr("Put away"), {}}});
    });
    connect(m_list, &EventList::emptyActionWanted, this, [this] {
        if (m_records->isComplaints() && m_tools->filter().isFiltering())
            m_tools->filter().reset();
        else
            beginNew();
    });
    setFocusProxy(m_list);
    connect(m_form, &EventForm::left, m_list, &EventList::receiveFocus);
    connect(m_form, &EventForm::saveWanted, this, [this] { m_saving->save(); });
    connect(m_form, &EventForm::discardWanted, m_saving, &EventsSaving::discard);
    connect(m_form, &EventForm::edited, m_actions, &IssueActions::refresh);
    connect(m_saving, &EventsSaving::saved, this, &EventsPage::takeSaved);
    connect(m_saving, &EventsSaving::removed, this, [this] {
        m_head->noteSaved();
        openNear(m_row);
    });
    connect(m_saving, &EventsSaving::undone, this, &EventsPage::takeUndone);
    connect(m_saving, &EventsSaving::discarded, this, &EventsPage::takeDiscarded);
    connect(m_saving, &EventsSaving::monthsWanted, this, &EventsPage::monthsWanted);
    connect(m_assistant, &ComplaintAssistant::stepWanted, this, &EventsPage::takeStep);
    connect(m_actions, &IssueActions::actionWanted, this,
        [this](int year, const QString& action) { goTo(*findRecordKind(u"actions"), year, action); });
    connect(m_actions, &IssueActions::newActionWanted, this,
        [this](const Record& proposal) { beginNewOf(*findRecordKind(u"actions"), proposal); });
    connect(&m_minute, &QTimer::timeout, this, &EventsPage::tick);
}

void EventsPage::connectDesk()
{
    connect(&m_desk, &EntryDesk::changed, this, &EventsPage::followDesk);
    connect(&m_desk.entry(), &EntryService::edited, this, [this](const EditOutcome& outcome) {
        if (outcome.batch.kind == m_records->kind().name) {
            reload();
        } else { // an issue shows its actions, an action its issues
            refreshPlan();
            updateTitle();
        }
    });
    connect(&m_desk.months(), &MonthStatusService::stateChanged, this, [this] {
        m_records->forgetStates();
        lockForm();
    });
}

Result<void> EventsPage::show(const RecordKind& kind, std::optional<Month> month)
{
    if (std::ranges::count(EventsTabs::kinds(), &kind) == 0)
        return failure(ErrorCode::ArgumentInvalid, {QStringLiteral("kind"), kind.name, QString()});
    if (!m_desk.isReady())
        return failure(ErrorCode::BookMissing, {m_desk.books().path()});
    if (&kind == &m_records->kind() && month == m_records->month())
        m_list->setFocus();
    else
        whenSafe([this, &kind, month] { setKind(kind, month); });
    return {};
}

void EventsPage::setKind(const RecordKind& kind, std::optional<Month> month)
{
    const bool isOther = &kind != &m_records->kind();
    m_notice->putAway();
    m_records->choose(kind, month);
    if (isOther) {
        m_saving->setKind(kind);
        m_assistant->setActive(m_records->isComplaints());
        m_form->begin(kind, extrasOf(kind));
        m_actions->setActive(kind.name == u"issues");
        m_list->setModel(&m_records->model());
    }
    m_form->clear();
    m_tabs->mark(kind);
    m_tools->showMonth(m_records->month());
    m_tools->setHasMonths(kind.rhythm != Rhythm::Yearly);
    m_tools->filter().setVisible(m_records->isComplaints());
    reload();
    openNear(0);
    m_list->setFocus();
}

void EventsPage::setMonth(std::optional<Month> month)
{
    m_records->choose(m_records->kind(), month);
    reload();
}

void EventsPage::followDesk()
{
    const QString book = m_desk.books().path();
    const bool isOtherBook = book != m_book;
    const bool isOther = isOtherBook || m_desk.store() != m_store || m_desk.year() != m_year;
    m_book = book;
    m_store = m_desk.store();
    m_year = m_desk.year();
    // What was typed belongs to the store that was shown: it is stored there, or stays in the form.
    if (isOther && !isOtherBook && hasUnsavedTyping())
        m_saving->save();
    if (isOther && (isOtherBook || !hasUnsavedTyping()))
        m_form->clear();
    if (const auto month = m_records->month(); month && month->year() != m_year)
        m_records->choose(m_records->kind(), std::nullopt);
    retranslate();
    reload();
    if (isOther && !m_form->hasRecord())
        openNear(0);
}

void EventsPage::reload()
{
    if (const Result<void> read = m_records->read(); !read)
        m_notice->say(EventsNotice::Tone::Wrong, errorText(read.error(), *m_desk.words()));
    refreshForm();
    refreshPlan();
    updateTitle();
}

// The list has been made anew: the row of the form's record is the current one again.
void EventsPage::markShown()
{
    const bool isFiltered = m_records->isComplaints() && m_tools->filter().isFiltering();
    const EmptyWords none = !m_desk.isReady() ? noStoreWords()
        : isFiltered                          ? noMatchWords()
                     : noRecordWords(m_records->kind(), m_year, m_records->month(), *m_desk.words());
    m_list->setEmptyWords(none.title, none.text, none.action);
    const bool isStored = m_form->hasRecord() && !m_form->isNew();
    m_list->mark(isStored ? m_records->indexOf(m_form->base()) : QModelIndex());
    m_tools->setCount(m_records->model().rowCount(), m_records->count());
    m_assistant->refresh();
}

void EventsPage::choose(const QModelIndex& index)
{
    const Record record = m_records->at(index);
    if (!hasUnsavedTyping()) {
        m_notice->putAway();
        open(record);
        return;
    }
    // The row stays the one that is typed in until the person has answered; the view is still busy with its press.
    QTimer::singleShot(0, this, &EventsPage::markShown);
    whenSafe([this, record] {
        open(record);
        m_list->mark(m_records->indexOf(record));
        m_list->setFocus();
    });
}

void EventsPage::open(const Record& record)
{
    m_form->show(record);
    m_row = m_records->indexOf(record).row();
    m_tools->setCanDelete(!m_desk.isReadOnly());
    lockForm();
}

void EventsPage::openNear(int row)
{
    const int count = m_records->model().rowCount();
    if (count == 0) {
        m_tools->setCanDelete(false);
        m_form->clear();
        return;
    }
    const QModelIndex near = m_records->model().index(std::clamp(row, 0, count - 1), 0);
    open(m_records->at(near));
    m_list->mark(near);
}

// What is stored may have changed: by undo, by someone else.
void EventsPage::refreshForm()
{
    if (!m_form->hasRecord() || m_form->isNew() || m_form->isTouched())
        return;
    const QModelIndex place = m_records->indexOf(m_form->base());
    if (place.isValid()) {
        if (m_records->at(place) != m_form->base())
            m_form->show(m_records->at(place));
        m_row = place.row();
        lockForm();
    } else if (!m_records->holds(m_form->base())) {
        openNear(m_row);
    }
}

void EventsPage::lockForm()
{
    m_form->setReadOnly(m_desk.isReadOnly());
    m_assistant->setFixed(m_desk.isReadOnly());
    EventsRecords::Lock lock;
    if (m_form->hasRecord() && !m_form->isNew())
        lock = m_records->lockOf(m_form->base());
    m_form->setLocked(lock.columns, lock.reason);
}

void EventsPage::beginNew()
{
    if (!m_desk.isReady() || m_desk.isReadOnly())
        return;
    whenSafe([this] {
        m_notice->putAway();
        m_form->showNew(m_records->isComplaints() ? m_assistant->proposal(m_store) : m_records->proposal());
        m_tools->setCanDelete(false);
        lockForm();
        m_list->mark({});
        m_form->focusFirst();
    });
}

void EventsPage::deleteCurrent()
{
    const QModelIndex current = m_list->current();
    if (!current.isValid())
        return;
    const Record record = m_records->at(current);
    m_row = current.row();
    whenSafe([this, record] { m_saving->remove(record); });
}

void EventsPage::takeStep(int step)
{
    if (m_assistant->step(step) && !m_form->isNew())
        m_saving->save();
}

void EventsPage::takeSaved(const Record& record)
{
    m_head->noteSaved();
    if (storeOf(m_records->kind(), record) != m_store.text()) {
        m_form->clear();
        openNear(m_row);
        m_notice->say(EventsNotice::Tone::Said,
            tr("Saved in store %1, where it was begun.").arg(storeOf(m_records->kind(), record)));
        return;
    }
    const QModelIndex place = m_records->indexOf(record);
    // As it is stored: with what others have changed in it.
    open(place.isValid() ? m_records->at(place) : record);
    m_list->mark(place);
    if (!place.isValid())
        sayHidden(record);
}

void EventsPage::takeUndone(const EditOutcome& outcome)
{
    m_head->noteSaved();
    if (outcome.batch.kind != m_records->kind().name || hasUnsavedTyping() || outcome.batch.changes.empty())
        return;
    if (const std::optional<Record>& record = outcome.batch.changes.back().after) {
        open(*record);
        m_list->mark(m_records->indexOf(*record));
    }
}

void EventsPage::takeDiscarded()
{
    refreshForm();
    if (!m_form->hasRecord())
        openNear(m_row);
    markShown();
    m_list->setFocus();
}

bool EventsPage::hasUnsavedTyping() const
{
    return m_saving->hasUnsavedTyping();
}

void EventsPage::whenSafe(const std::function<void()>& then)
{
    m_saving->whenSafe(then);
}

void EventsPage::tick()
{
    const Moment now = m_desk.books().clock().now();
    if (now == m_now)
        return;
    m_now = now;
    m_records->complaints().tick();
    m_assistant->refresh();
    updateTitle();
}

void EventsPage::updateTitle()
{
    if (!m_desk.isReady())
        m_head->setMessage(tr("Open a book with a store first"));
    else if (m_records->isComplaints())
        m_head->setMessage(complaintsMessage(m_records->complaints()));
    else
        m_head->setMessage(eventsMessage(m_records->kind(), m_year, *m_desk.words()) + m_actions->overdueText());
}

void EventsPage::retranslate()
{
    const Words& words = *m_desk.words();
    m_tools->setYear(m_desk.year());
    m_tools->setWords(m_desk.names(), words);
    m_tools->showMonth(m_records->month());
    m_tools->setCanAdd(m_desk.isReady() && !m_desk.isReadOnly());
    m_list->table().setAccessibleName(recordKindTitle(words, m_records->kind().name));
    m_tabs->setWords(words);
    m_form->setWords(m_desk.names(), m_desk.words());
    m_assistant->setWords(m_desk.names(), m_desk.words());
}

void EventsPage::changeEvent(QEvent* event)
{
    // The words of another language come with EntryDesk::changed; what was said in the old one has been said.
    if (event->type() == QEvent::LanguageChange && !m_notice->isQuestion())
        m_notice->putAway();
    if (event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EventsPage::showEvent(QShowEvent* event)
{
    m_minute.start();
    tick();
    QWidget::showEvent(event);
}

void EventsPage::hideEvent(QHideEvent* event)
{
    m_minute.stop();
    QWidget::hideEvent(event);
}
