// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/events_records.h"

#include "domain/record_shape.h"
#include "gui/entry_desk.h"
#include "services/book_service.h"

#include <algorithm>

EventsRecords::EventsRecords(EntryDesk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_kind(findRecordKind(u"complaints"))
    , m_complaints(desk.books().clock())
{
}

void EventsRecords::choose(const RecordKind& kind, std::optional<Month> month)
{
    m_kind = &kind;
    m_month = kind.rhythm == Rhythm::Yearly ? std::nullopt : month;
}

bool EventsRecords::isComplaints() const
{
    return m_kind->name == u"complaints";
}

QAbstractItemModel& EventsRecords::model()
{
    if (isComplaints())
        return m_complaints;
    return m_events;
}

Result<void> EventsRecords::read()
{
    m_closed.clear();
    return isComplaints() ? readComplaints() : readEvents();
}

void EventsRecords::setFilter(const ComplaintFilter& filter)
{
    m_filter = filter;
    ComplaintFilter withMonths = filter;
    // A year's list has all that is still open, so that nothing is overdue unseen.
    withMonths.accepted = m_month ? Period{*m_month, *m_month} : Period::year(m_desk.year());
    withMonths.keepsOpen = !m_month;
    m_complaints.setFilter(withMonths);
}

Result<void> EventsRecords::readComplaints()
{
    std::vector<Record> complaints;
    if (m_desk.isReady()) {
        // The year before has the earlier ones that a new complaint may repeat, and what is still open.
        const int last = std::max(m_desk.year(), m_desk.books().clock().now().day().year());
        const Period months{Month(m_desk.year() - 1, 1), Month(last, 12)};
        auto records = m_desk.books().records(*m_kind, m_desk.store(), months);
        if (!records)
            return Unexpected(records.error());
        complaints = std::move(*records);
    }
    m_complaints.show(complaints, m_desk.names(), m_desk.words());
    setFilter(m_filter);
    return {};
}

Result<void> EventsRecords::readEvents()
{
    if (!m_desk.isReady()) {
        m_events.clear();
        return {};
    }
    const Period months = m_month ? Period{*m_month, *m_month} : Period::year(m_desk.year());
    auto records = m_desk.books().records(*m_kind, m_desk.store(), months);
    if (!records)
        return Unexpected(records.error());
    m_events.show(*m_kind, std::move(*records), m_desk.names(), m_desk.words());
    return {};
}

int EventsRecords::count() const
{
    if (!isComplaints())
        return m_events.rowCount();
    const ComplaintFilter& filter = m_complaints.filter();
    return static_cast<int>(std::ranges::count_if(m_complaints.all(), [&](const ComplaintItem& one) {
        return !filter.accepted || filter.accepted->contains(one.acceptedAt.month())
            || (filter.keepsOpen && one.isOpen());
    }));
}

QModelIndex EventsRecords::indexOf(const Record& record) const
{
    return isComplaints() ? m_complaints.indexOf(complaintItem(record).id) : m_events.indexOf(record);
}

const Record& EventsRecords::at(const QModelIndex& index) const
{
    return isComplaints() ? m_complaints.complaint(index).record : m_events.record(index);
}

bool EventsRecords::holds(const Record& record) const
{
    if (!isComplaints())
        return m_events.indexOf(record).isValid();
    return std::ranges::count(m_complaints.all(), complaintItem(record).id, &ComplaintItem::id) > 0;
}

Record EventsRecords::proposal() const
{
    Record record(m_kind->columns.size());
    record.front() = m_desk.store().text();
    const QDate today = m_desk.books().clock().now().day();
    const bool isListed = m_month ? *m_month == Month::of(today) : today.year() == m_desk.year();
    const int day = m_kind->indexOf(u"day");
    if (day >= 0 && isListed)
        record[static_cast<size_t>(day)] = static_cast<qint64>(dayKey(today));
    if (const int year = m_kind->indexOf(u"year"); year >= 0)
        record[static_cast<size_t>(year)] = static_cast<qint64>(m_desk.year());
    const QString first = m_kind->name == u"issues" ? QStringLiteral("open") : QStringLiteral("planned");
    if (const int state = m_kind->indexOf(u"state"); state >= 0)
        record[static_cast<size_t>(state)] = first;
    return record;
}

bool EventsRecords::isClosed(Month month)
{
    const auto known = m_closed.find(month.year());
    if (known != m_closed.end())
        return known->second[static_cast<size_t>(month.month() - 1)];
    std::vector<bool> closed(12);
    if (const auto progress = m_desk.months().progress(*m_kind, m_desk.store(), month.year())) {
        for (size_t index = 0; index < closed.size(); ++index)
            closed[index] = progress->months[index].progress == Progress::Closed;
    }
    m_closed[month.year()] = closed;
    return closed[static_cast<size_t>(month.month() - 1)];
}

EventsRecords::Lock EventsRecords::lockOf(const Record& record)
{
    const std::optional<Month> month = monthOf(*m_kind, record);
    if (!month || !isClosed(*month))
        return {};
    const bool livesOn = isComplaints() || m_kind->name == u"campaigns";
    Lock lock;
    for (int column = 0; column < static_cast<int>(m_kind->columns.size()); ++column) {
        if (!livesOn || !isEmpty(record[static_cast<size_t>(column)]))
            lock.columns.push_back(column);
    }
    lock.reason = (livesOn ? tr("%1 is closed: only what is still empty can be filled in.")
                           : tr("%1 is closed: this record can't be changed. The manager can reopen the month."))
                      .arg(month->text());
    return lock;
}
