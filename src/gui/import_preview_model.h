// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "models/record_text.h"
#include "services/import_service.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <memory>
#include <vector>

// What would become of a table's records, one sort at a time: new ones with their values, changed cells with the old
// and the new one, unchanged ones by their keys, refused cells with where they stand and why.
class ImportPreviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Sort { New, Changed, Unchanged, Refused };

    explicit ImportPreviewModel(QObject* parent = nullptr);

    // Those of the outcome's records that a trial has kept.
    void show(const ImportedFile& outcome, Sort sort, const RecordNames& names, const Words& words);
    void clear();
    // Records listed, of Refused: cells.
    int listed() const { return m_listed; }
    // All rows with the head, cells parted by tabs.
    QString plainText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void fillRecords(const RecordKind& kind, const ImportedFile& outcome, const RecordNames& names, const Words& words);
    void fillChanges(const RecordKind& kind, const ImportedFile& outcome, const RecordNames& names, const Words& words);
    void fillRefused(const ImportedFile& outcome, const Words& words);
    void addKeys(const RecordKind& kind, const Words& words);

    Sort m_sort = Sort::New;
    QStringList m_head;
    std::vector<bool> m_isFigure; // of the columns: aligned right
    std::vector<QStringList> m_rows;
    int m_listed = 0;
};
