// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review.h"

#include <QAbstractTableModel>

// A review's table as an item model: the texts are the review's own, so it formats nothing. A renderer that draws bars
// and pins takes the whole cell from cell().
class ReviewTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ReviewTableModel(TableBlock table, QObject* parent = nullptr);

    const TableBlock& table() const { return m_table; }
    // The index must lie inside the table.
    const TableCell& cell(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    // DisplayRole, TextAlignmentRole, AccessibleTextRole ("Target: 1,669") and AccessibleDescriptionRole (the note).
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const TableColumn& column(int section) const { return m_table.columns[static_cast<size_t>(section)]; }

    TableBlock m_table;
};

// The table as text, a line a row and a tab between cells, its head first: what Ctrl+C gives to a spreadsheet.
QString tableText(const TableBlock& table);
