// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import_tables_model.h"

#include "gui/import_words.h"
#include "models/record_words.h"

#include <QDir>

ImportTablesModel::ImportTablesModel(const ImportTables& tables, std::shared_ptr<const Words> words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_tables(tables)
    , m_words(std::move(words))
{
}

void ImportTablesModel::reload()
{
    beginResetModel();
    m_rows = static_cast<int>(m_tables.size());
    endResetModel();
}

void ImportTablesModel::refresh()
{
    if (m_rows != static_cast<int>(m_tables.size()))
        reload();
    else if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

int ImportTablesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ImportTablesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportTablesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportTable& table = m_tables.at(static_cast<size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(table, index.column());
    case Qt::ToolTipRole:
        return QDir::toNativeSeparators(table.outcome.path);
    case Qt::AccessibleTextRole:
        return QStringList{table.outcome.label(), detail(table), state(table)}.join(QStringLiteral(", "));
    case Qt::CheckStateRole:
        return index.column() == File ? QVariant(table.isImported() ? Qt::Checked : Qt::Unchecked) : QVariant();
    case DetailRole:
        return detail(table);
    case StateRole:
        return state(table);
    case AlarmRole:
        return !table.canBeImported() || (table.isTicked && table.outcome.refused > 0);
    default:
        return {};
    }
}

QString ImportTablesModel::text(const ImportTable& table, int column) const
{
    const ImportedFile& outcome = table.outcome;
    switch (column) {
    case File:
        return outcome.label();
    case Records:
        return table.kind() ? recordKindTitle(*m_words, outcome.kind) : QString();
    case Months:
        return outcome.facts ? monthsText(outcome.facts->months) : QString();
    case New:
        return countText(outcome.added);
    case Changed:
        return countText(outcome.changed);
    case Unchanged:
        return countText(outcome.unchanged);
    case Refused:
        return countText(outcome.refused);
    case Outcome:
        return shortProblem(table);
    default:
        return {};
    }
}

QString ImportTablesModel::detail(const ImportTable& table) const
{
    QStringList parts{text(table, Records), text(table, Months)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString ImportTablesModel::state(const ImportTable& table)
{
    if (!table.canBeImported())
        return shortProblem(table);
    if (!table.isTicked)
        return tr("Left out");
    const QString counts = countsText(table.outcome);
    return counts.isEmpty() ? tr("No records") : counts;
}

bool ImportTablesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != File)
        return false;
    Q_EMIT tickWanted(index.row(), value.toInt() == Qt::Checked);
    return true;
}

QVariant ImportTablesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Records:
        return tr("Records");
    case Months:
        return tr("Months");
    case New:
        return tr("New");
    case Changed:
        return tr("Changed");
    case Unchanged:
        return tr("Unchanged");
    case Refused:
        return tr("Refused");
    case Outcome:
        return tr("To be settled");
    default:
        return {};
    }
}

Qt::ItemFlags ImportTablesModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool canTick = index.column() == File && m_tables.at(static_cast<size_t>(index.row())).canBeImported();
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (canTick ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}
