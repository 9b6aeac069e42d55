// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/month_grid_model.h"

#include "domain/record_kind.h"
#include "models/entry_text.h"
#include "models/entry_words.h"
#include "models/record_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace {

bool isOfEvents(const QString& kind)
{
    const RecordKind* found = findRecordKind(kind);
    return found && found->rhythm == Rhythm::Event;
}

}

MonthGridModel::MonthGridModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void MonthGridModel::show(MonthProgress progress, std::shared_ptr<const Words> words)
{
    beginResetModel();
    m_progress = std::move(progress);
    m_words = std::move(words);
    endResetModel();
}

void MonthGridModel::showKind(const KindProgress& kind)
{
    const auto place = std::ranges::find(m_progress.kinds, kind.kind, &KindProgress::kind);
    if (place == m_progress.kinds.end())
        return;
    *place = kind;
    const int row = static_cast<int>(place - m_progress.kinds.begin());
    Q_EMIT dataChanged(index(row, 0), index(row, 11));
}

void MonthGridModel::clear()
{
    beginResetModel();
    m_progress = {};
    endResetModel();
}

int MonthGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_progress.kinds.size());
}

int MonthGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_progress.kinds.empty() ? 0 : 12;
}

QString MonthGridModel::displayText(const QModelIndex& index) const
{
    const ProgressCell& cell = kind(index.row()).months[static_cast<size_t>(index.column())];
    if (isOfEvents(kind(index.row()).kind))
        return cell.filled > 0 ? QString::number(cell.filled) : QString();
    if (cell.progress == Progress::Partial)
        return QStringLiteral("%1/%2").arg(cell.filled).arg(cell.expected);
    return {};
}

QString MonthGridModel::description(const QModelIndex& index) const
{
    const ProgressCell& cell = kind(index.row()).months[static_cast<size_t>(index.column())];
    const auto say = [&](const char* source) { return m_words->translate("Entry", source); };
    QStringList parts{progressTitle(*m_words, cell.progress)};
    if (isOfEvents(kind(index.row()).kind))
        parts.append(say(QT_TRANSLATE_NOOP("Entry", "records: %1")).arg(cell.filled));
    else if (cell.filled < cell.expected)
        parts.append(say(QT_TRANSLATE_NOOP("Entry", "%1 of %2")).arg(cell.filled).arg(cell.expected));
    if (cell.faults > 0)
        parts.append(say(QT_TRANSLATE_NOOP("Entry", "broken rules: %1")).arg(cell.faults));
    if (cell.doubts > 0)
        parts.append(say(QT_TRANSLATE_NOOP("Entry", "unusual figures: %1")).arg(cell.doubts));
    return parts.join(m_words->isChinese() ? QStringLiteral("，") : QStringLiteral(", "));
}

QVariant MonthGridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ProgressCell& cell = kind(index.row()).months[static_cast<size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return displayText(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case Qt::ToolTipRole:
        return description(index);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3")
            .arg(headerData(index.row(), Qt::Vertical).toString(),
                headerData(index.column(), Qt::Horizontal).toString(), description(index));
    case ProgressRole:
        return static_cast<int>(cell.progress);
    case KindRole:
        return kind(index.row()).kind;
    case FilledRole:
        return cell.filled;
    case ExpectedRole:
        return cell.expected;
    case FaultsRole:
        return cell.faults;
    case DoubtsRole:
        return cell.doubts;
    default:
        return {};
    }
}

QVariant MonthGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(recordKindTitle(*m_words, kind(section).kind)) : QVariant();
    if (role == Qt::DisplayRole)
        return monthTitle(*m_words, section + 1);
    const QString state = monthStateTitle(*m_words, m_progress.states[static_cast<size_t>(section)]);
    if (role == Qt::ToolTipRole)
        return state;
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1, %2").arg(monthTitle(*m_words, section + 1), state);
    return {};
}
