// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "gui/import_tables.h"

#include <QAbstractTableModel>

#include <memory>

// The tables of the chosen files, a row each: what they are, what would become of their records, and a tick for those
// that are to be imported.
class ImportTablesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { File, Records, Months, New, Changed, Unchanged, Refused, Outcome, ColumnCount };
    enum Role {
        DetailRole = Qt::UserRole, // what it is and of which months
        StateRole,                 // counts, or what keeps it from being imported
        AlarmRole,                 // bool: something is to be put right
    };

    // tables must outlive the model.
    ImportTablesModel(const ImportTables& tables, std::shared_ptr<const Words> words, QObject* parent = nullptr);

    // The tables have changed: all of them, or one's outcome.
    void reload();
    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void tickWanted(int row, bool isTicked);

private:
    QString text(const ImportTable& table, int column) const;
    QString detail(const ImportTable& table) const;
    static QString state(const ImportTable& table);

    const ImportTables& m_tables;
    std::shared_ptr<const Words> m_words;
    int m_rows = 0;
};
