// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/record_text.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

// The records of one kind, read-only, a row a record and a column for each of the kind's columns. It serves every
// record kind alike: titles, alignment and texts follow the kind's own columns.
class RecordTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit RecordTableModel(QObject* parent = nullptr);

    // Shows these records instead of what was there. Each must have a value for every column of the kind; `kind` must
    // outlive the model (kinds are constants of the domain).
    void show(
        const RecordKind& kind, std::vector<Record> records, RecordNames names, std::shared_ptr<const Words> words);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const RecordKind* m_kind = nullptr; // none before show()
    std::vector<Record> m_records;
    RecordNames m_names;
    std::shared_ptr<const Words> m_words;
};
