// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "models/entry_text.h"
#include "services/history_service.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

// Who changed one cell, when, from what to what; the newest first.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Who, Before, After, ColumnCount };

    explicit HistoryModel(QObject* parent = nullptr);

    // column: of the record kind, says how its values are written; it must outlive the model.
    void show(const ::Column& column, std::vector<CellChange> changes, RecordNames names, MoneyUnit unit,
        std::shared_ptr<const Words> words);
    // The index must lie in the model.
    const CellChange& change(const QModelIndex& index) const { return m_changes[static_cast<size_t>(index.row())]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString valueText(const Value& value) const;
    QString text(const QModelIndex& index) const;

    const ::Column* m_column = nullptr; // none before show()
    std::vector<CellChange> m_changes;
    RecordNames m_names;
    MoneyUnit m_unit = MoneyUnit::Yuan;
    std::shared_ptr<const Words> m_words;
};
