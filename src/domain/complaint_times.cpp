// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaint_times.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double kMinutesAnHour = 60;
constexpr qint64 kUrgentLimit = 2 * 60; // minutes, as in complaint_measures.cpp
constexpr qint64 kNormalLimit = 24 * 60;

double hours(qint64 minutes)
{
    return static_cast<double>(minutes) / kMinutesAnHour;
}

OpenComplaint openAt(const Complaint& complaint, Moment asOf)
{
    OpenComplaint open;
    open.complaint = &complaint;
    const qint64 age = asOf.minutes - complaint.acceptedAt.minutes;
    open.ageHours = hours(age);
    const qint64 over = age - (complaint.isUrgent ? kUrgentLimit : kNormalLimit);
    const bool isWaiting = !complaint.isUrgent || !complaint.respondedAt;
    if (isWaiting && over > 0)
        open.overdueHours = hours(over);
    return open;
}

}

std::optional<double> handlingPercentile(
    std::span<const Complaint> complaints, const std::vector<Month>& months, double percent)
{
    std::vector<qint64> minutes;
    minutes.reserve(complaints.size());
    for (const Complaint& complaint : complaints) {
        if (complaint.closedAt && std::binary_search(months.begin(), months.end(), complaint.acceptedAt.month()))
            minutes.push_back(complaint.closedAt->minutes - complaint.acceptedAt.minutes);
    }
    if (minutes.empty())
        return std::nullopt;
    const double rank = std::ceil(static_cast<double>(minutes.size()) * percent / 100);
    const auto place = static_cast<std::ptrdiff_t>(std::max(rank, 1.0)) - 1;
    std::nth_element(minutes.begin(), minutes.begin() + place, minutes.end());
    return hours(minutes[static_cast<size_t>(place)]);
}

std::vector<OpenComplaint> openComplaints(std::span<const Complaint> complaints, Month last, Moment asOf)
{
    std::vector<OpenComplaint> open;
    for (const Complaint& complaint : complaints) {
        const bool isOpen = !complaint.closedAt || *complaint.closedAt > asOf;
        if (isOpen && complaint.acceptedAt.month() <= last && complaint.acceptedAt <= asOf)
            open.push_back(openAt(complaint, asOf));
    }
    std::stable_sort(open.begin(), open.end(), [](const OpenComplaint& a, const OpenComplaint& b) {
        return a.isOverdue() != b.isOverdue() ? a.isOverdue() : a.ageHours > b.ageHours;
    });
    return open;
}
