// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review_table_model.h"

#include <utility>

namespace {

bool isRightAligned(const TableColumn& column)
{
    return column.kind == CellKind::Number;
}

QString noteText(const FigureNote& note)
{
    QStringList lines{note.name, note.exact, note.formula, note.base, note.source};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ReviewTableModel::ReviewTableModel(TableBlock table, QObject* parent)
    : QAbstractTableModel(parent)
    , m_table(std::move(table))
{
}

const TableCell& ReviewTableModel::cell(const QModelIndex& index) const
{
    return m_table.rows[static_cast<size_t>(index.row())].cells[static_cast<size_t>(index.column())];
}

int ReviewTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ReviewTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant ReviewTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TableCell& content = cell(index);
    const TableColumn& head = column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return content.text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isRightAligned(head) ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::AccessibleTextRole:
        return head.title.isEmpty() ? content.text : head.title + QStringLiteral(": ") + content.text;
    case Qt::AccessibleDescriptionRole:
        return noteText(content.note);
    default:
        return {};
    }
}

QVariant ReviewTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return column(section).title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isRightAligned(column(section)) ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}

QString tableText(const TableBlock& table)
{
    QStringList lines;
    QStringList head;
    for (const TableColumn& column : table.columns)
        head.append(column.title);
    lines.append(head.join(QLatin1Char('\t')));
    for (const TableRow& row : table.rows) {
        QStringList cells;
        for (const TableCell& cell : row.cells)
            cells.append(cell.text);
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}
