// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "domain/month_progress.h"

#include <QAbstractTableModel>

#include <memory>

// How far the months of a store's year are: a row a record kind, a column a month. A plain picture of what
// MonthStatusService::progress() gave; show() it again after an edit.
class MonthGridModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        ProgressRole = Qt::UserRole, // int: Progress
        KindRole,                    // QString: the record kind's name
        FilledRole,                  // int
        ExpectedRole,                // int: 0 where nothing is known to be expected
        FaultsRole,                  // int: broken rules
        DoubtsRole,                  // int: unlikely figures not confirmed
    };

    explicit MonthGridModel(QObject* parent = nullptr);

    void show(MonthProgress progress, std::shared_ptr<const Words> words);
    void showKind(const KindProgress& kind); // one row anew; a kind that is not shown is left out
    void clear();
    const MonthProgress& progress() const { return m_progress; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override; // 12
    // DisplayRole: "3/8" where something is missing, the number of records for events, else nothing: the mark is the
    // delegate's, by ProgressRole. AccessibleTextRole and ToolTipRole say all in words.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    // Vertical: the kinds' names. Horizontal: the months; ToolTipRole is the month's own state.
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const KindProgress& kind(int row) const { return m_progress.kinds[static_cast<size_t>(row)]; }
    QString displayText(const QModelIndex& index) const;
    QString description(const QModelIndex& index) const;

    MonthProgress m_progress;
    std::shared_ptr<const Words> m_words;
};
