// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "services/import_service.h"

#include <QAbstractTableModel>

#include <memory>

// How a table's columns are read: the file's heading, the column of the record, the unit of its figures, and the first
// values. What is chosen for one of the months side by side holds for all that were read alike.
class ImportColumnsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Heading, Meaning, Unit, Values, ColumnCount };
    enum Role { NeedsChoiceRole = Qt::UserRole }; // bool: still to be settled
    // Of Meaning, in the edit role: a column of the kind, or one of these.
    static constexpr int kLeftOut = -1;
    static constexpr int kUnsettled = -2;

    ImportColumnsModel(std::shared_ptr<const Words> words, QObject* parent = nullptr);

    // kind must outlive the model; nullptr: not known, there is nothing to show.
    void show(const RecordKind* kind, const TableFacts& facts);
    const RecordKind* kind() const { return m_kind; }
    const TableFacts& facts() const { return m_facts; }
    // The column's name with its month, if it is of one.
    QString meaningText(int column) const;
    // The first row that is still to be settled; -1: none.
    int firstUnsettled() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void corrected(); // by the person; see facts()

private:
    TableLayout::Use& use(int row) { return m_facts.columns[m_shown[static_cast<size_t>(row)]]; }
    const TableLayout::Use& use(int row) const { return m_facts.columns[m_shown[static_cast<size_t>(row)]]; }
    QString text(int row, int column) const;
    QString firstValues(int row) const;
    bool hasUnit(const TableLayout::Use& use) const;

    std::shared_ptr<const Words> m_words;
    const RecordKind* m_kind = nullptr;
    TableFacts m_facts;
    std::vector<size_t> m_shown; // columns with a heading or values
};
