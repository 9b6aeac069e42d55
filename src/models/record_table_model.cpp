// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/record_table_model.h"

#include "models/record_words.h"

#include <utility>

RecordTableModel::RecordTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void RecordTableModel::show(
    const RecordKind& kind, std::vector<Record> records, RecordNames names, std::shared_ptr<const Words> words)
{
    beginResetModel();
    m_kind = &kind;
    m_records = std::move(records);
    m_names = std::move(names);
    m_words = std::move(words);
    endResetModel();
}

void RecordTableModel::clear()
{
    beginResetModel();
    m_kind = nullptr;
    m_records.clear();
    endResetModel();
}

int RecordTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int RecordTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_kind ? 0 : static_cast<int>(m_kind->columns.size());
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Column& column = m_kind->columns[static_cast<size_t>(index.column())];
    if (role == Qt::DisplayRole) {
        const Record& record = m_records[static_cast<size_t>(index.row())];
        return recordText(column, record[static_cast<size_t>(index.column())], m_names, *m_words);
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isFigure(column.type) ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column& column = m_kind->columns[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole)
        return recordColumnTitle(*m_words, m_kind->name, column.name);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isFigure(column.type) ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}
