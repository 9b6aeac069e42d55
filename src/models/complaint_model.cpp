// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/complaint_model.h"

#include "models/entry_words.h"
#include "models/list_roles.h"
#include "models/record_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace {

const RecordKind& complaintKind()
{
    static const RecordKind& kind = *findRecordKind(u"complaints");
    return kind;
}

}

ComplaintModel::ComplaintModel(const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_now(clock.now())
{
}

void ComplaintModel::show(const std::vector<Record>& complaints, RecordNames names, std::shared_ptr<const Words> words)
{
    beginResetModel();
    m_all.clear();
    for (const Record& record : complaints)
        m_all.push_back(complaintItem(record));
    m_names = std::move(names);
    m_words = std::move(words);
    list();
    endResetModel();
}

void ComplaintModel::setFilter(const ComplaintFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    list();
    endResetModel();
}

void ComplaintModel::tick()
{
    std::vector<QString> before;
    for (const ComplaintItem& complaint : m_listed)
        before.push_back(complaint.id);
    m_now = m_clock.now();
    std::vector<ComplaintItem> now = listed(m_all, m_filter, m_now);
    // Only "overdue" can change what is listed; the order never does.
    if (std::ranges::equal(now, before, {}, &ComplaintItem::id)) {
        if (!now.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_listed = std::move(now);
    endResetModel();
}

void ComplaintModel::list()
{
    m_now = m_clock.now();
    m_listed = listed(m_all, m_filter, m_now);
}

const ComplaintItem& ComplaintModel::complaint(const QModelIndex& index) const
{
    return m_listed[static_cast<size_t>(index.row())];
}

QModelIndex ComplaintModel::indexOf(const QString& id) const
{
    const auto found = std::ranges::find(m_listed, id, &ComplaintItem::id);
    return found == m_listed.end() ? QModelIndex() : index(static_cast<int>(found - m_listed.begin()), 0);
}

int ComplaintModel::overdueCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_all, [this](const ComplaintItem& one) { return one.isOverdue(m_now); }));
}

int ComplaintModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_listed.size());
}

int ComplaintModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ComplaintModel::recordValue(const ComplaintItem& complaint, QStringView column) const
{
    const int place = complaintKind().indexOf(column);
    const Value& value = complaint.record[static_cast<size_t>(place)];
    return recordText(complaintKind().columns[static_cast<size_t>(place)], value, m_names, *m_words);
}

QString ComplaintModel::dueText(const ComplaintItem& complaint) const
{
    if (!complaint.dueAt)
        return {};
    const qint64 left = complaint.dueAt->minutes - m_now.minutes;
    const QString span = spanText(*m_words, left < 0 ? -left : left);
    return m_words
        ->translate(
            "Entry", left < 0 ? QT_TRANSLATE_NOOP("Entry", "%1 overdue") : QT_TRANSLATE_NOOP("Entry", "%1 left"))
        .arg(span);
}

QString ComplaintModel::text(const ComplaintItem& complaint, int column) const
{
    switch (column) {
    case Number:
        return complaint.id;
    case Accepted:
        return recordValue(complaint, u"accepted_at");
    case Level:
        return recordValue(complaint, u"level");
    case Category:
        return recordValue(complaint, u"category");
    case State:
        return complaintStateTitle(*m_words, complaint.state);
    case Due:
        return dueText(complaint);
    case Note:
        return recordValue(complaint, u"note");
    default:
        return {};
    }
}

QVariant ComplaintModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ComplaintItem& it = complaint(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(it, index.column());
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal).toString(), text(it, index.column()));
    case Qt::ToolTipRole:
        return index.column() == Note ? text(it, Note) : QVariant();
    case OverdueRole:
        return it.isOverdue(m_now);
    case OpenRole:
        return it.isOpen();
    case UrgentRole:
        return it.isUrgent;
    case IdRole:
        return it.id;
    default:
        return {};
    }
}

QVariant ComplaintModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The number tells the day already.
    if (orientation == Qt::Horizontal && role == LeavesRole)
        return int(section == Accepted);
    if (orientation == Qt::Horizontal && role == FlowsRole)
        return section == Note;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_words)
        return {};
    const auto column = [&](QStringView name) { return recordColumnTitle(*m_words, u"complaints", name); };
    switch (section) {
    case Number:
        return column(u"complaint");
    case Accepted:
        return column(u"accepted_at");
    case Level:
        return column(u"level");
    case Category:
        return column(u"category");
    case State:
        return column(u"state");
    case Due:
        return m_words->translate("Entry", "Due");
    case Note:
        return column(u"note");
    default:
        return {};
    }
}
