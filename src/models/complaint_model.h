// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/words.h"
#include "domain/complaint_list.h"
#include "models/record_text.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

// A store's complaints as a list: filtered, overdue ones first, each with its due clock. Give it the records of kind
// complaints; call tick() every minute, so that the clock goes on.
class ComplaintModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Accepted, Level, Category, State, Due, Note, ColumnCount };
    enum Role {
        OverdueRole = Qt::UserRole, // bool
        OpenRole,                   // bool
        UrgentRole,                 // bool
        IdRole,                     // QString: the complaint's number
    };

    // The clock must outlive the model.
    explicit ComplaintModel(const Clock& clock, QObject* parent = nullptr);

    void show(const std::vector<Record>& complaints, RecordNames names, std::shared_ptr<const Words> words);
    void setFilter(const ComplaintFilter& filter);
    const ComplaintFilter& filter() const { return m_filter; }
    void tick();

    // The index must lie in the model.
    const ComplaintItem& complaint(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& id) const; // invalid where it is not listed
    // All of the store, whatever the filter: for possibleRepeats().
    const std::vector<ComplaintItem>& all() const { return m_all; }
    int overdueCount() const; // of all

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void list();
    QString text(const ComplaintItem& complaint, int column) const;
    QString dueText(const ComplaintItem& complaint) const;
    QString recordValue(const ComplaintItem& complaint, QStringView column) const;

    const Clock& m_clock;
    Moment m_now;
    ComplaintFilter m_filter;
    std::vector<ComplaintItem> m_all;
    std::vector<ComplaintItem> m_listed;
    RecordNames m_names;
    std::shared_ptr<const Words> m_words;
};
