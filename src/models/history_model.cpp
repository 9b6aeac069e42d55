// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history_model.h"

#include <QCoreApplication>

#include <utility>

HistoryModel::HistoryModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void HistoryModel::show(const ::Column& column, std::vector<CellChange> changes, RecordNames names, MoneyUnit unit,
    std::shared_ptr<const Words> words)
{
    beginResetModel();
    m_column = &column;
    m_changes = std::move(changes);
    m_names = std::move(names);
    m_unit = unit;
    m_words = std::move(words);
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::valueText(const Value& value) const
{
    return isFigureColumn(*m_column) && !isEmpty(value) ? entryText(*m_column, value, m_unit)
                                                        : recordText(*m_column, value, m_names, *m_words);
}

QString HistoryModel::text(const QModelIndex& index) const
{
    const CellChange& it = change(index);
    switch (index.column()) {
    case When:
        return it.when.text().replace(u'T', u' ');
    case Who:
        return it.who.isEmpty() ? m_words->translate("Entry", "Another program") : it.who;
    case Before:
        return valueText(it.before);
    case After:
        return valueText(it.after);
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole)
        return text(index);
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), text(index));
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_words)
        return {};
    switch (section) {
    case When:
        return m_words->translate("Entry", "When");
    case Who:
        return m_words->translate("Entry", "Who");
    case Before:
        return m_words->translate("Entry", "Before");
    case After:
        return m_words->translate("Entry", "After");
    default:
        return {};
    }
}
