// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/event_model.h"

#include "domain/record_shape.h"
#include "models/list_roles.h"
#include "models/record_words.h"

#include <algorithm>
#include <utility>

namespace {

// The day a record belongs to; the first that is required, so never empty.
qint64 dayOf(const RecordKind& kind, const Record& record)
{
    for (size_t i = 0; i < kind.columns.size(); ++i) {
        const bool isTime = kind.columns[i].type == ColumnType::Day || kind.columns[i].type == ColumnType::Moment;
        if (isTime && kind.columns[i].isRequired)
            return std::get<qint64>(record[i]);
    }
    return 0;
}

}

EventModel::EventModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void EventModel::show(
    const RecordKind& kind, std::vector<Record> records, RecordNames names, std::shared_ptr<const Words> words)
{
    beginResetModel();
    m_kind = &kind;
    m_records = std::move(records);
    std::ranges::stable_sort(m_records, std::greater(), [&](const Record& record) { return dayOf(kind, record); });
    m_names = std::move(names);
    m_words = std::move(words);
    endResetModel();
}

void EventModel::clear()
{
    beginResetModel();
    m_kind = nullptr;
    m_records.clear();
    endResetModel();
}

QModelIndex EventModel::indexOf(const Record& record) const
{
    if (!m_kind)
        return {};
    const auto found =
        std::ranges::find(m_records, keyOf(*m_kind, record), [this](const Record& one) { return keyOf(*m_kind, one); });
    return found == m_records.end() ? QModelIndex() : index(static_cast<int>(found - m_records.begin()), 0);
}

int EventModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int EventModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_kind ? 0 : static_cast<int>(m_kind->columns.size()) - 1;
}

QVariant EventModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Value& value = record(index)[static_cast<size_t>(index.column()) + 1];
    const QString text = recordText(column(index.column()), value, m_names, *m_words);
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), text);
    case Qt::ToolTipRole:
        return column(index.column()).type == ColumnType::Text ? QVariant(text) : QVariant();
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    default:
        return {};
    }
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return recordColumnTitle(*m_words, m_kind->name, column(section).name);
    if (role == FlowsRole)
        return column(section).type == ColumnType::Text || column(section).type == ColumnType::Code;
    if (role == LeavesRole)
        return column(section).isKey || column(section).isRequired ? 0 : section;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isFigure(column(section).type) ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}
