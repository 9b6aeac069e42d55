// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import_columns_model.h"

#include "domain/record_shape.h"
#include "gui/import_words.h"
#include "gui/month_status_marks.h"
#include "models/record_words.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

namespace {

constexpr int kValuesShown = 4;

}

ImportColumnsModel::ImportColumnsModel(std::shared_ptr<const Words> words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_words(std::move(words))
{
}

void ImportColumnsModel::show(const RecordKind* kind, const TableFacts& facts)
{
    beginResetModel();
    m_kind = kind;
    m_facts = facts;
    m_shown.clear();
    for (size_t i = 0; m_kind && i < m_facts.columns.size(); ++i) {
        const auto holds = [&](const HeadRow& row) { return !row.cells.value(static_cast<qsizetype>(i)).isEmpty(); };
        if (!m_facts.columns[i].header.isEmpty()
            || std::any_of(m_facts.firstRows.begin(), m_facts.firstRows.end(), holds))
            m_shown.push_back(i);
    }
    endResetModel();
}

int ImportColumnsModel::firstUnsettled() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (use(row).isUnknown)
            return row;
    }
    return -1;
}

QString ImportColumnsModel::meaningText(int column) const
{
    if (column == kUnsettled)
        return tr("To be chosen");
    if (column == kLeftOut)
        return tr("Leave out");
    return recordColumnTitle(*m_words, m_kind->name, m_kind->columns[static_cast<size_t>(column)].name);
}

int ImportColumnsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportColumnsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ImportColumnsModel::hasUnit(const TableLayout::Use& use) const
{
    return use.column >= 0 && isFigureColumn(m_kind->columns[static_cast<size_t>(use.column)]);
}

QString ImportColumnsModel::text(int row, int column) const
{
    const TableLayout::Use& shown = use(row);
    switch (column) {
    case Heading:
        return shown.header;
    case Meaning: {
        const QString meaning = meaningText(shown.isUnknown ? kUnsettled : shown.column < 0 ? kLeftOut : shown.column);
        return shown.month && shown.column >= 0 ? tr("%1, %2", "a column, a month").arg(meaning, shown.month->text())
                                                : meaning;
    }
    case Unit:
        return hasUnit(shown) ? unitText(shown.places) : QString();
    case Values:
        return firstValues(row);
    default:
        return {};
    }
}

QString ImportColumnsModel::firstValues(int row) const
{
    QStringList values;
    for (const HeadRow& line : m_facts.firstRows) {
        const QString value = line.cells.value(static_cast<qsizetype>(m_shown[static_cast<size_t>(row)])).trimmed();
        if (line.line > m_facts.headEnd && !value.isEmpty() && values.size() < kValuesShown)
            values.append(value);
    }
    return values.join(QStringLiteral("  |  "));
}

QVariant ImportColumnsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const TableLayout::Use& shown = use(index.row());
    const bool isMeaning = index.column() == Meaning;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case Qt::EditRole:
        return isMeaning             ? QVariant(shown.isUnknown ? kUnsettled
                                   : shown.column < 0           ? kLeftOut
                                                                : shown.column)
            : index.column() == Unit ? QVariant(shown.places)
                                     : QVariant(text(index.row(), index.column()));
    case NeedsChoiceRole:
        return shown.isUnknown;
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setBold(isMeaning && shown.isUnknown);
        return font;
    }
    case Qt::ForegroundRole: {
        const QPalette palette = QGuiApplication::palette();
        if (isMeaning && shown.isUnknown)
            return alarmColour(palette);
        const bool isQuiet = index.column() == Values || (isMeaning && shown.column < 0);
        return isQuiet ? QVariant(palette.color(QPalette::PlaceholderText)) : QVariant();
    }
    default:
        return {};
    }
}

bool ImportColumnsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)
        || value == data(index, Qt::EditRole))
        return false;
    const TableLayout::Use before = use(index.row());
    for (TableLayout::Use& other : m_facts.columns) {
        const bool isIt = &other == &use(index.row());
        const bool isAlike = before.month && other.month && other.column == before.column
            && other.places == before.places && other.isUnknown == before.isUnknown;
        if (!isIt && !isAlike)
            continue;
        if (index.column() == Unit) {
            other.places = value.toInt();
            continue;
        }
        other.column = value.toInt();
        other.isUnknown = false;
        if (!hasUnit(other))
            other.places = 0;
    }
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT corrected();
    return true;
}

QVariant ImportColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Heading:
        return tr("In the file");
    case Meaning:
        return tr("Column of the record");
    case Unit:
        return tr("Unit");
    case Values:
        return tr("First values");
    default:
        return {};
    }
}

Qt::ItemFlags ImportColumnsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool canEdit = index.column() == Meaning || (index.column() == Unit && hasUnit(use(index.row())));
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (canEdit ? Qt::ItemIsEditable : Qt::NoItemFlags);
}
