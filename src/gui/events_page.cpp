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
#include "gui/events_keys.h"
#include "gui/events_notice.h"
#include "gui/events_saving.h"
#include "gui/events_words.h"
#include "gui/tinted_icon.h"
#include "models/entry_text.h"
#include "models/entry_words.h"
#include "models/record_words.h"
#include "services/book_service.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTime>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int kSide = 24;
constexpr int kFormWidth = 408;
constexpr int kTickMs = 1000;

} // namespace

EventsPage::EventsPage(EntryDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kind(kinds().front())
    , m_complaints(desk.books().clock())
    , m_now(desk.books().clock().now())
    , m_back(new QPushButton(this))
    , m_title(new QLabel(this))
    , m_saved(new QLabel(this))
    , m_tabs(new QButtonGroup(this))
    , m_notice(new EventsNotice(this))
    , m_filter(new ComplaintFilterBar(this))
    , m_months(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_new(new QPushButton(this))
    , m_delete(new QPushButton(this))
    , m_list(new EventList(this))
    , m_form(new EventForm(desk.books().clock(), this))
    , m_assistant(new ComplaintAssistant(*m_form, m_complaints, desk.books().clock(), this))
    , m_saving(new EventsSaving(desk, *m_form, *m_notice, this))
{
    m_minute.setInterval(kTickMs);
    layOut();
    addKeys();
    connectAll();
    m_list->setModel(&m_complaints);
    m_saving->setKind(*m_kind);
    m_form->begin(*m_kind, m_assistant->extras());
    m_assistant->setActive(true);
    showTab();
    followDesk();
}

const std::vector<const RecordKind*>& EventsPage::kinds()
{
    static const std::vector<const RecordKind*> kinds{findRecordKind(u"complaints"), findRecordKind(u"training"),
        findRecordKind(u"campaigns"), findRecordKind(u"competitor_events"), findRecordKind(u"events")};
    return kinds;
}

void EventsPage::layOut()
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(kSide, 4, kSide, kSide);
    rows->setSpacing(8);
    rows->addLayout(makeHead());
    rows->addLayout(makeTabs());
    rows->addWidget(m_notice);
    rows->addLayout(makeTools());
    auto* body = new QHBoxLayout;
    body->setSpacing(Theme::kGapPx);
    body->addWidget(m_list, 1);
    m_form->setFixedWidth(kFormWidth);
    body->addWidget(m_form);
    rows->addLayout(body, 1);
    m_list->table().setItemDelegate(new ComplaintDelegate(this));
}

QHBoxLayout* EventsPage::makeHead()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    QFont large = font();
    large.setPixelSize(Theme::kMessagePx);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_saved->setForegroundRole(QPalette::PlaceholderText);
    head->addWidget(m_back, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    head->addWidget(m_saved);
    return head;
}

QHBoxLayout* EventsPage::makeTabs()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_tabs->setExclusive(true);
    for (size_t index = 0; index < kinds().size(); ++index) {
        auto* button = new QToolButton(this);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_tabs->addButton(button, static_cast<int>(index));
        row->addWidget(button);
    }
    row->addStretch(1);
    return row;
}

QHBoxLayout* EventsPage::makeTools()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_months->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_months);
    row->addWidget(m_filter);
    row->addWidget(m_count);
    row->addStretch(1);
    for (QPushButton* button : {m_new, m_delete}) {
        button->setAutoDefault(true);
        row->addWidget(button);
    }
    return row;
}

void EventsPage::addKeys()
{
    auto* keys = new EventsKeys(*this);
    keys->add(Qt::CTRL | Qt::Key_N, [this] { beginNew(); });
    keys->add(Qt::CTRL | Qt::Key_S, [this] { m_saving->save(); });
    keys->add(Qt::CTRL | Qt::Key_Return, [this] { m_saving->save(); });
    keys->add(Qt::CTRL | Qt::Key_PageUp, [this] { turnTab(-1); });
    keys->add(Qt::CTRL | Qt::Key_PageDown, [this] { turnTab(1); });
    keys->add(Qt::CTRL | Qt::Key_F, [this] {
        if (isComplaints())
            m_filter->focusSearch();
    });
    keys->add(
        Qt::CTRL | Qt::Key_Z, [this] { m_saving->undo(); }, EventsKeys::InText::LeftToText);
    keys->add(
        Qt::CTRL | Qt::Key_Y, [this] { m_saving->redo(); }, EventsKeys::InText::LeftToText);
    keys->add(
        Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { m_saving->redo(); }, EventsKeys::InText::LeftToText);
    keys->add(QKeyCombination(Qt::Key_F3), [this] { m_assistant->findRepeats(); });
    for (int step = 0; step < 3; ++step)
        keys->add(QKeyCombination(static_cast<Qt::Key>(Qt::Key_F6 + step)), [this, step] { takeStep(step); });
    keys->add(QKeyCombination(Qt::Key_Escape), [this] { escape(); });
}

void EventsPage::connectAll()
{
    connect(&m_desk, &EntryDesk::changed, this, &EventsPage::followDesk);
    connect(&m_desk.entry(), &EntryService::edited, this, [this](const EditOutcome& outcome) {
        if (outcome.batch.kind == m_kind->name)
            static_cast<void>(reload());
    });
    connect(&m_desk.months(), &MonthStatusService::stateChanged, this, [this] {
        m_closed.clear();
        lockForm();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { whenSafe([this] { Q_EMIT monthsWanted(); }); });
    connect(m_tabs, &QButtonGroup::idClicked, this, [this](int id) {
        const RecordKind& kind = *kinds()[static_cast<size_t>(id)];
        showTab();
        whenSafe([this, &kind] { setKind(kind, m_month); });
    });
    connect(m_filter, &ComplaintFilterBar::changed, this, &EventsPage::applyFilter);
    connect(m_months, &QComboBox::currentIndexChanged, this,
        [this](int index) { setMonth(index > 0 ? std::optional(Month(m_desk.year(), index)) : std::nullopt); });
    connect(m_new, &QPushButton::clicked, this, &EventsPage::beginNew);
    connect(m_delete, &QPushButton::clicked, this, &EventsPage::deleteCurrent);
    connect(m_list, &EventList::chosen, this, &EventsPage::choose);
    connect(m_list, &EventList::opened, m_form, &EventForm::focusFirst);
    connect(m_list, &EventList::deleteWanted, this, &EventsPage::deleteCurrent);
    connect(m_list, &EventList::emptyActionWanted, this, [this] {
        if (isComplaints() && m_filter->isFiltering())
            m_filter->reset();
        else
            beginNew();
    });
    connect(m_form, &EventForm::saveWanted, this, [this] { m_saving->save(); });
    connect(m_form, &EventForm::discardWanted, m_saving, &EventsSaving::discard);
    connect(m_saving, &EventsSaving::saved, this, &EventsPage::takeSaved);
    connect(m_saving, &EventsSaving::removed, this, &EventsPage::takeRemoved);
    connect(m_saving, &EventsSaving::undone, this, &EventsPage::takeUndone);
    connect(m_saving, &EventsSaving::discarded, this, &EventsPage::takeDiscarded);
    connect(m_saving, &EventsSaving::monthsWanted, this, &EventsPage::monthsWanted);
    connect(m_assistant, &ComplaintAssistant::stepWanted, this, &EventsPage::takeStep);
    connect(&m_complaints, &QAbstractItemModel::modelReset, this, &EventsPage::modelChanged);
    connect(&m_events, &QAbstractItemModel::modelReset, this, &EventsPage::modelChanged);
    connect(&m_minute, &QTimer::timeout, this, &EventsPage::tick);
}

Result<void> EventsPage::show(const RecordKind& kind, std::optional<Month> month)
{
    if (std::ranges::count(kinds(), &kind) == 0)
        return failure(ErrorCode::ArgumentInvalid, {QStringLiteral("kind"), kind.name, QString()});
    if (!m_desk.isReady())
        return failure(ErrorCode::BookMissing, {m_desk.books().path()});
    if (&kind == m_kind && month == m_month) {
        m_list->setFocus();
        return {};
    }
    whenSafe([this, &kind, month] { setKind(kind, month); });
    return {};
}

bool EventsPage::isComplaints() const
{
    return m_kind->name == u"complaints";
}

void EventsPage::setKind(const RecordKind& kind, std::optional<Month> month)
{
    const bool isOther = &kind != m_kind;
    m_kind = &kind;
    m_month = month;
    m_notice->putAway();
    m_saving->setKind(kind);
    if (isOther) {
        m_assistant->setActive(isComplaints());
        m_form->begin(kind, isComplaints() ? m_assistant->extras() : EventForm::Extras());
        m_list->setModel(isComplaints() ? static_cast<QAbstractItemModel*>(&m_complaints) : &m_events);
    } else {
        m_form->clear();
    }
    fillMonths();
    showTab();
    if (const Result<void> read = reload(); !read)
        m_notice->say(EventsNotice::Tone::Wrong, errorText(read.error(), *m_desk.words()));
    openFirst();
    m_list->setFocus();
}

void EventsPage::turnTab(int step)
{
    const auto place = std::ranges::find(kinds(), m_kind) - kinds().begin();
    const auto count = static_cast<std::ptrdiff_t>(kinds().size());
    const RecordKind& kind = *kinds()[static_cast<size_t>((place + step + count) % count)];
    whenSafe([this, &kind] { setKind(kind, m_month); });
}

void EventsPage::showTab()
{
    const auto buttons = m_tabs->buttons();
    for (QAbstractButton* button : buttons) {
        const bool isOn = kinds()[static_cast<size_t>(m_tabs->id(button))] == m_kind;
        button->setChecked(isOn);
        static_cast<QToolButton*>(button)->setAutoRaise(!isOn);
    }
    m_filter->setVisible(isComplaints());
}

void EventsPage::setMonth(std::optional<Month> month)
{
    if (month == m_month)
        return;
    m_month = month;
    if (isComplaints())
        applyFilter();
    else
        static_cast<void>(reload());
}

void EventsPage::applyFilter()
{
    ComplaintFilter filter = m_filter->filter();
    // A year's list has all that is still open, so that nothing is overdue unseen.
    filter.accepted = m_month ? Period{*m_month, *m_month} : Period::year(m_year);
    filter.keepsOpen = !m_month;
    m_complaints.setFilter(filter);
}

void EventsPage::followDesk()
{
    const QString book = m_desk.books().path();
    const bool isOtherBook = book != m_book;
    const bool isOther = isOtherBook || m_desk.store() != m_store || m_desk.year() != m_year;
    // What was typed belongs to the store that was shown: it is stored there, or stays in the form.
    if (isOther && !isOtherBook && hasUnsavedTyping())
        m_saving->save();
    if (isOther && (isOtherBook || !hasUnsavedTyping()))
        m_form->clear();
    m_book = book;
    m_store = m_desk.store();
    m_year = m_desk.year();
    if (m_month && m_month->year() != m_year)
        m_month.reset();
    m_closed.clear();
    retranslate();
    if (const Result<void> read = reload(); !read)
        m_notice->say(EventsNotice::Tone::Wrong, errorText(read.error(), *m_desk.words()));
    if (isOther && !m_form->hasRecord())
        openFirst();
}

Result<void> EventsPage::reload()
{
    const Result<void> read = isComplaints() ? readComplaints() : readEvents();
    refreshForm();
    updateTitle();
    return read;
}

Result<void> EventsPage::readComplaints()
{
    if (!m_desk.isReady()) {
        m_complaints.show({}, m_desk.names(), m_desk.words());
        return {};
    }
    // The year before has the earlier ones that a new complaint may repeat, and what is still open.
    const int last = std::max(m_year, m_desk.books().clock().now().day().year());
    const auto records = m_desk.books().records(*m_kind, m_store, {Month(m_year - 1, 1), Month(last, 12)});
    if (!records)
        return Unexpected(records.error());
    applyFilter();
    m_complaints.show(*records, m_desk.names(), m_desk.words());
    return {};
}

Result<void> EventsPage::readEvents()
{
    if (!m_desk.isReady()) {
        m_events.clear();
        return {};
    }
    const Period months = m_month ? Period{*m_month, *m_month} : Period::year(m_year);
    auto records = m_desk.books().records(*m_kind, m_store, months);
    if (!records)
        return Unexpected(records.error());
    m_events.show(*m_kind, std::move(*records), m_desk.names(), m_desk.words());
    return {};
}

QModelIndex EventsPage::indexOf(const Record& record) const
{
    return isComplaints() ? m_complaints.indexOf(complaintItem(record).id) : m_events.indexOf(record);
}

const Record& EventsPage::recordAt(const QModelIndex& index) const
{
    return isComplaints() ? m_complaints.complaint(index).record : m_events.record(index);
}

// The list has been made anew: the row of the form's record is the current one again.
void EventsPage::modelChanged()
{
    updateEmptiness();
    m_list->arrange();
    const bool isStored = m_form->hasRecord() && !m_form->isNew();
    m_list->mark(isStored ? indexOf(m_form->base()) : QModelIndex());
    const int listed = m_list->table().model()->rowCount();
    const auto all = static_cast<int>(m_complaints.all().size());
    m_count->setText(isComplaints() && listed != all ? tr("%1 of %2").arg(listed).arg(all) : QString::number(listed));
}

void EventsPage::choose(const QModelIndex& index)
{
    const Record record = recordAt(index);
    if (!hasUnsavedTyping()) {
        open(record);
        return;
    }
    // The row stays the one that is typed in until the person has answered; the view is still busy with its press.
    QTimer::singleShot(0, this,
        [this] { m_list->mark(m_form->isNew() || !m_form->hasRecord() ? QModelIndex() : indexOf(m_form->base())); });
    whenSafe([this, record] {
        open(record);
        m_list->mark(indexOf(record));
        m_list->setFocus();
    });
}

void EventsPage::open(const Record& record)
{
    m_form->show(record);
    m_row = indexOf(record).row();
    m_delete->setEnabled(!m_desk.isReadOnly());
    lockForm();
}

void EventsPage::openFirst()
{
    m_row = 0;
    takeRemoved();
}

// The record next to the one that has gone.
void EventsPage::takeRemoved()
{
    const QAbstractItemModel& model = *m_list->table().model();
    m_delete->setEnabled(false);
    if (model.rowCount() == 0) {
        m_form->clear();
        return;
    }
    const QModelIndex next = model.index(std::clamp(m_row, 0, model.rowCount() - 1), 0);
    open(recordAt(next));
    m_list->mark(next);
}

void EventsPage::takeDiscarded()
{
    if (!m_form->hasRecord())
        takeRemoved();
    else
        lockForm();
    m_list->setFocus();
}

// What is stored may have changed: by undo, by someone else.
void EventsPage::refreshForm()
{
    if (!m_form->hasRecord() || m_form->isNew() || m_form->isTouched())
        return;
    const QModelIndex place = indexOf(m_form->base());
    if (place.isValid()) {
        if (recordAt(place) != m_form->base())
            m_form->show(recordAt(place));
        m_row = place.row();
        lockForm();
    } else if (!isStored(m_form->base())) {
        takeRemoved();
    }
}

// Whether it is in the book though the list does not show it.
bool EventsPage::isStored(const Record& record) const
{
    return isComplaints() && std::ranges::count(m_complaints.all(), complaintItem(record).id, &ComplaintItem::id) > 0;
}

bool EventsPage::isClosed(Month month)
{
    const auto known = m_closed.find(month.year());
    if (known != m_closed.end())
        return known->second[static_cast<size_t>(month.month() - 1)];
    std::vector<bool> closed(12);
    if (const auto progress = m_desk.months().progress(*m_kind, m_store, month.year())) {
        for (size_t index = 0; index < closed.size(); ++index)
            closed[index] = progress->months[index].progress == Progress::Closed;
    }
    m_closed[month.year()] = closed;
    return closed[static_cast<size_t>(month.month() - 1)];
}

// A record of a closed month is read only; a complaint and a campaign, which live on, may be given what they lack.
void EventsPage::lockForm()
{
    m_form->setReadOnly(m_desk.isReadOnly());
    m_assistant->setFixed(m_desk.isReadOnly());
    if (!m_form->hasRecord() || m_form->isNew()) {
        m_form->setLocked({}, {});
        return;
    }
    const std::optional<Month> month = monthOf(*m_kind, m_form->base());
    if (!month || !isClosed(*month)) {
        m_form->setLocked({}, {});
        return;
    }
    const bool livesOn = isComplaints() || m_kind->name == u"campaigns";
    std::vector<int> locked;
    for (int column = 0; column < static_cast<int>(m_kind->columns.size()); ++column) {
        if (!livesOn || !isEmpty(m_form->base()[static_cast<size_t>(column)]))
            locked.push_back(column);
    }
    m_form->setLocked(locked,
        (livesOn ? tr("%1 is closed: only what is still empty can be filled in.")
                 : tr("%1 is closed: this record can't be changed. The manager can reopen the month."))
            .arg(month->text()));
}

void EventsPage::beginNew()
{
    if (!m_desk.isReady() || m_desk.isReadOnly())
        return;
    whenSafe([this] {
        m_notice->putAway();
        m_form->showNew(proposal());
        m_delete->setEnabled(false);
        lockForm();
        m_list->mark({});
        m_form->focusFirst();
    });
}

// Today, where it lies in what is shown.
Record EventsPage::proposal() const
{
    if (isComplaints())
        return m_assistant->proposal(m_store);
    Record record(m_kind->columns.size());
    record.front() = m_store.text();
    const QDate today = m_desk.books().clock().now().day();
    const bool isShown = m_month ? *m_month == Month::of(today) : today.year() == m_year;
    const int day = m_kind->indexOf(u"day");
    if (day >= 0 && isShown)
        record[static_cast<size_t>(day)] = static_cast<qint64>(dayKey(today));
    return record;
}

void EventsPage::deleteCurrent()
{
    const QModelIndex current = m_list->current();
    if (!current.isValid())
        return;
    const Record record = recordAt(current);
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
    m_saved->setText(tr("Saved %1").arg(QTime::currentTime().toString(QStringLiteral("HH:mm:ss"))));
    open(record);
    m_delete->setEnabled(true);
    m_list->mark(indexOf(record));
    if (indexOf(record).isValid())
        return;
    const std::optional<Month> month = monthOf(*m_kind, record);
    const bool isHere = month && (m_month ? *m_month == *month : month->year() == m_year);
    m_notice->say(EventsNotice::Tone::Said,
        isHere ? tr("Saved. The filters hide it from the list.")
               : tr("Saved under %1, which this list does not show.").arg(month ? month->text() : QString()));
}

void EventsPage::takeUndone(const EditOutcome& outcome)
{
    m_saved->setText(tr("Saved %1").arg(QTime::currentTime().toString(QStringLiteral("HH:mm:ss"))));
    if (outcome.batch.kind != m_kind->name || hasUnsavedTyping() || outcome.batch.changes.empty())
        return;
    const std::optional<Record>& record = outcome.batch.changes.back().after;
    if (!record)
        return;
    open(*record);
    m_list->mark(indexOf(*record));
}

void EventsPage::escape()
{
    if (m_notice->isQuestion())
        return;
    if (m_form->isAncestorOf(focusWidget())) {
        if (m_form->isNew() && !hasUnsavedTyping())
            m_saving->discard();
        m_list->setFocus();
        return;
    }
    if (!m_notice->text().isEmpty())
        m_notice->putAway();
    else if (focusWidget() == &m_list->table() || focusWidget() == m_list)
        whenSafe([this] { Q_EMIT monthsWanted(); });
    else
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
    m_complaints.tick();
    m_assistant->refresh();
    updateTitle();
}

void EventsPage::fillMonths()
{
    const QSignalBlocker quiet(m_months);
    m_months->clear();
    m_months->addItem(tr("Whole year"));
    for (int month = 1; month <= 12; ++month)
        m_months->addItem(monthTitle(*m_desk.words(), month));
    m_months->setCurrentIndex(m_month ? m_month->month() : 0);
    m_months->setAccessibleName(tr("Months shown"));
}

void EventsPage::updateTitle()
{
    if (!m_desk.isReady()) {
        m_title->setText(tr("Open a book with a store first"));
        return;
    }
    if (!isComplaints()) {
        m_title->setText(tr("%1 of %2").arg(recordKindTitle(*m_desk.words(), m_kind->name)).arg(m_year));
        return;
    }
    const auto open =
        static_cast<int>(std::ranges::count_if(m_complaints.all(), [](const auto& one) { return one.isOpen(); }));
    const int overdue = m_complaints.overdueCount();
    if (overdue > 0)
        m_title->setText(tr("%n complaint(s) overdue", nullptr, overdue) + tr(", %n open", nullptr, open));
    else if (open > 0)
        m_title->setText(tr("%n complaint(s) open, none overdue", nullptr, open));
    else
        m_title->setText(tr("No complaint is open"));
}

void EventsPage::updateEmptiness()
{
    const QString kind = recordKindTitle(*m_desk.words(), m_kind->name);
    const bool isFiltered = isComplaints() && m_filter->isFiltering();
    if (!m_desk.isReady())
        m_list->setEmptyWords(tr("Nothing to show"), tr("Events belong to a store of an open book."), {});
    else if (isFiltered)
        m_list->setEmptyWords(tr("No complaint matches"), tr("Other filters or words may find it."), tr("Show all"));
    else
        m_list->setEmptyWords(tr("%1: none in %2").arg(kind, m_month ? m_month->text() : QString::number(m_year)),
            tr("Ctrl+N enters the first one. Many at once come in by importing a file."), tr("New  Ctrl+N"));
}

void EventsPage::retranslate()
{
    const Words& words = *m_desk.words();
    m_back->setText(tr("Months"));
    m_back->setIcon(tintedIcon(QLatin1String("chevron-left"), palette().color(QPalette::WindowText)));
    const auto buttons = m_tabs->buttons();
    for (QAbstractButton* button : buttons)
        button->setText(recordKindTitle(words, kinds()[static_cast<size_t>(m_tabs->id(button))]->name));
    m_new->setText(tr("New  Ctrl+N"));
    m_delete->setText(tr("Delete  Del"));
    m_new->setEnabled(m_desk.isReady() && !m_desk.isReadOnly());
    m_list->table().setAccessibleName(recordKindTitle(words, m_kind->name));
    m_filter->setWords(m_desk.names(), words);
    m_form->setWords(m_desk.names(), m_desk.words());
    m_assistant->setWords(m_desk.names(), m_desk.words());
    fillMonths();
}

void EventsPage::changeEvent(QEvent* event)
{
    // Another language comes with EntryDesk::changed, when its words are there.
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
