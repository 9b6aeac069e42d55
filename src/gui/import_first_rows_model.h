// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import_service.h"

#include <QAbstractTableModel>

#include <vector>

// The first rows of a file as they stand in it, with their lines; those of the head are marked, titles above it are
// quiet.
class ImportFirstRowsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ImportFirstRowsModel(QObject* parent = nullptr);

    void show(const TableFacts& facts);
    // Of the head; -1 where there is none.
    int firstHeadRow() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isHead(int row) const;

    std::vector<HeadRow> m_rows;
    int m_columns = 0;
    int m_headBegin = 0;
    int m_headEnd = 0;
};
