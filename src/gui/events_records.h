// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/month.h"
#include "core/result.h"
#include "models/complaint_model.h"
#include "models/event_model.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

class EntryDesk;

// The records that the page of events lists: one kind of the desk's store and year, or of one month of it.
class EventsRecords final : public QObject {
    Q_OBJECT

public:
    // Columns of a record that can't be changed, because its month is closed, and the sentence that says so.
    struct Lock {
        std::vector<int> columns;
        QString reason;
    };

    // The desk must outlive it.
    EventsRecords(EntryDesk& desk, QObject* parent);

    // Lists nothing new before read().
    void choose(const RecordKind& kind, std::optional<Month> month);
    const RecordKind& kind() const { return *m_kind; }
    std::optional<Month> month() const { return m_month; }
    bool isComplaints() const;
    // Reads what is stored now. Errors: those of BookService::records().
    Result<void> read();
    // Which complaints are listed, beside their months.
    void setFilter(const ComplaintFilter& filter);

    QAbstractItemModel& model();
    ComplaintModel& complaints() { return m_complaints; }
    int count() const; // of the kind in these months, whatever the filter
    // By its key; invalid where the list does not show it.
    QModelIndex indexOf(const Record& record) const;
    const Record& at(const QModelIndex& index) const;
    // Whether it is in the book though the list may not show it.
    bool holds(const Record& record) const;

    // A new record of the store, today where that lies in what is listed.
    Record proposal() const;
    // A record of a closed month is read only; a complaint and a campaign, which live on, may be given what they lack.
    Lock lockOf(const Record& record);
    // After a month was closed or reopened.
    void forgetStates() { m_closed.clear(); }

private:
    Result<void> readComplaints();
    Result<void> readEvents();
    bool isClosed(Month month);

    EntryDesk& m_desk;
    const RecordKind* m_kind;
    std::optional<Month> m_month;
    ComplaintFilter m_filter;
    ComplaintModel m_complaints;
    EventModel m_events;
    std::map<int, std::vector<bool>> m_closed; // by year, read when asked for
};
