// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import_first_rows_model.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

ImportFirstRowsModel::ImportFirstRowsModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ImportFirstRowsModel::show(const TableFacts& facts)
{
    beginResetModel();
    m_rows = facts.firstRows;
    m_headBegin = facts.headBegin;
    m_headEnd = facts.headEnd;
    m_columns = 0;
    for (const HeadRow& row : m_rows)
        m_columns = std::max(m_columns, static_cast<int>(row.cells.size()));
    endResetModel();
}

int ImportFirstRowsModel::firstHeadRow() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (isHead(row))
            return row;
    }
    return -1;
}

bool ImportFirstRowsModel::isHead(int row) const
{
    const int line = m_rows[static_cast<size_t>(row)].line;
    return line >= m_headBegin && line <= m_headEnd;
}

int ImportFirstRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportFirstRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant ImportFirstRowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const HeadRow& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.cells.value(index.column());
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setBold(isHead(index.row()));
        return font;
    }
    case Qt::BackgroundRole:
        return isHead(index.row()) ? QVariant(QGuiApplication::palette().brush(QPalette::AlternateBase)) : QVariant();
    case Qt::ForegroundRole:
        return row.line < m_headBegin ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText))
                                      : QVariant();
    case Qt::AccessibleDescriptionRole:
        return isHead(index.row()) ? tr("Head line") : QString();
    default:
        return {};
    }
}

QVariant ImportFirstRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Vertical ? m_rows[static_cast<size_t>(section)].line : section + 1;
}
