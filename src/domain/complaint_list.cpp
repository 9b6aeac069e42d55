// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaint_list.h"

#include <algorithm>
#include <tuple>

namespace {

constexpr qint64 kUrgentMinutes = 2 * 60;
constexpr qint64 kNormalMinutes = 24 * 60;
constexpr qint64 kRepeatMinutes = qint64(30) * 24 * 60;

const Value& at(const Record& record, QStringView column)
{
    static const RecordKind& kind = *findRecordKind(u"complaints");
    return record[static_cast<size_t>(kind.indexOf(column))];
}

std::optional<Moment> momentAt(const Record& record, QStringView column)
{
    const auto* minutes = std::get_if<qint64>(&at(record, column));
    return minutes ? std::optional(Moment{*minutes}) : std::nullopt;
}

QString textAt(const Record& record, QStringView column)
{
    const auto* text = std::get_if<QString>(&at(record, column));
    return text ? *text : QString();
}

ComplaintState stateOf(const Record& record)
{
    if (momentAt(record, u"called_back_at"))
        return ComplaintState::CalledBack;
    if (momentAt(record, u"closed_at"))
        return ComplaintState::Closed;
    return momentAt(record, u"responded_at") ? ComplaintState::Responded : ComplaintState::New;
}

bool mentions(const ComplaintItem& complaint, const QString& text)
{
    return complaint.id.contains(text, Qt::CaseInsensitive)
        || textAt(complaint.record, u"note").contains(text, Qt::CaseInsensitive);
}

bool passes(const ComplaintItem& complaint, ComplaintFilter::State state, Moment now)
{
    switch (state) {
    case ComplaintFilter::State::All:
        return true;
    case ComplaintFilter::State::Open:
        return complaint.isOpen();
    case ComplaintFilter::State::Overdue:
        return complaint.isOverdue(now);
    case ComplaintFilter::State::Closed:
        return !complaint.isOpen();
    case ComplaintFilter::State::NotCalledBack:
        return complaint.state == ComplaintState::Closed;
    }
    return false;
}

bool passes(const ComplaintItem& complaint, const ComplaintFilter& filter, Moment now)
{
    const bool isInTime = !filter.accepted || filter.accepted->contains(complaint.acceptedAt.month())
        || (filter.keepsOpen && complaint.isOpen());
    return isInTime && passes(complaint, filter.state, now)
        && (!filter.isUrgent || complaint.isUrgent == *filter.isUrgent)
        && (filter.category.isEmpty() || complaint.category == filter.category)
        && (filter.text.isEmpty() || mentions(complaint, filter.text));
}

}

ComplaintItem complaintItem(const Record& record)
{
    ComplaintItem item;
    item.record = record;
    item.id = textAt(record, u"complaint");
    item.acceptedAt = momentAt(record, u"accepted_at").value_or(Moment());
    item.isUrgent = textAt(record, u"level") == u"urgent";
    item.category = textAt(record, u"category");
    item.state = stateOf(record);
    const bool isDue = item.isUrgent ? item.state == ComplaintState::New : item.isOpen();
    if (isDue)
        item.dueAt = Moment{item.acceptedAt.minutes + (item.isUrgent ? kUrgentMinutes : kNormalMinutes)};
    return item;
}

std::vector<ComplaintItem> listed(std::vector<ComplaintItem> complaints, const ComplaintFilter& filter, Moment now)
{
    std::erase_if(complaints, [&](const ComplaintItem& complaint) { return !passes(complaint, filter, now); });
    std::ranges::stable_sort(complaints, {}, [](const ComplaintItem& complaint) {
        // Among those with a due moment the earliest is both the longest overdue and the next to come.
        const int group = complaint.dueAt ? 0 : complaint.isOpen() ? 1 : 2;
        const qint64 order = complaint.dueAt ? complaint.dueAt->minutes : -complaint.acceptedAt.minutes;
        return std::tuple(group, order, complaint.id);
    });
    return complaints;
}

std::vector<ComplaintItem> possibleRepeats(const std::vector<ComplaintItem>& complaints, Moment acceptedAt,
    const QString& ownId, const QString& category, const QString& text)
{
    std::vector<ComplaintItem> found;
    for (const ComplaintItem& complaint : complaints) {
        const qint64 age = acceptedAt.minutes - complaint.acceptedAt.minutes;
        if (complaint.id != ownId && age >= 0 && age <= kRepeatMinutes && mentions(complaint, text))
            found.push_back(complaint);
    }
    std::ranges::stable_sort(found, {}, [&](const ComplaintItem& complaint) {
        return std::tuple(complaint.category != category, -complaint.acceptedAt.minutes, complaint.id);
    });
    return found;
}

QString nextComplaintNumber(const std::vector<ComplaintItem>& complaints, QDate day)
{
    const QString prefix = QStringLiteral("TS%1-").arg(day.toString(QStringLiteral("yyMMdd")));
    int greatest = 0;
    for (const ComplaintItem& complaint : complaints) {
        if (complaint.id.startsWith(prefix))
            greatest = std::max(greatest, complaint.id.mid(prefix.size()).toInt());
    }
    return prefix + QStringLiteral("%1").arg(greatest + 1, 2, 10, QLatin1Char('0'));
}
