// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "domain/record_kind.h"
#include "models/record_text.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

// Records that are entered one by one (training, campaigns, competitors' moves, store events): a row a record, the
// newest first, a column for each of the kind's columns but the store. To add, change or delete one, give
// EntryService::edit() a recordBatch().
class EventModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit EventModel(QObject* parent = nullptr);

    // The kind must outlive the model (kinds are constants of the domain).
    void show(
        const RecordKind& kind, std::vector<Record> records, RecordNames names, std::shared_ptr<const Words> words);
    void clear();

    const RecordKind* kind() const { return m_kind; }
    // The index must lie in the model.
    const Record& record(const QModelIndex& index) const { return m_records[static_cast<size_t>(index.row())]; }
    QModelIndex indexOf(const Record& record) const; // by its key; invalid where it is not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    // The store stands first in every kind.
    const Column& column(int section) const { return m_kind->columns[static_cast<size_t>(section) + 1]; }

    const RecordKind* m_kind = nullptr; // none before show()
    std::vector<Record> m_records;
    RecordNames m_names;
    std::shared_ptr<const Words> m_words;
};
