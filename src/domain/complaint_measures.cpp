// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaint_measures.h"

namespace {

constexpr qint64 kMinutesAnHour = 60;
constexpr qint64 kUrgentLimit = 2 * kMinutesAnHour;
constexpr qint64 kNormalLimit = 24 * kMinutesAnHour;
constexpr qint64 kRepeatLimit = 30 * 24 * kMinutesAnHour;

enum ComplaintColumn {
    Count,
    UrgentIn2h,
    UrgentDue,
    NormalIn24h,
    NormalDue,
    HandlingHours,
    Closed,
    CalledBack,
    Score,
    Scored,
    Repeats,
    FirstContact,
    FirstContactGiven,
    StoreFault,
    ResponsibleGiven,
    ColumnCount
};

double oneIf(bool condition)
{
    return condition ? 1 : 0;
}

// Reached within the limit.
bool isWithin(const Complaint& complaint, const std::optional<Moment>& reached, qint64 limit)
{
    return reached && reached->minutes - complaint.acceptedAt.minutes <= limit;
}

// Reached, however late, or past the limit at `asOf`: its case can be judged.
bool isDue(const Complaint& complaint, const std::optional<Moment>& reached, qint64 limit, Moment asOf)
{
    return reached || asOf.minutes - complaint.acceptedAt.minutes > limit;
}

bool isRepeat(const Complaint& complaint)
{
    const std::optional<Moment>& before = complaint.repeatOfAcceptedAt;
    return before && complaint.acceptedAt.minutes - before->minutes <= kRepeatLimit;
}

std::array<double, ColumnCount> figuresOf(const Complaint& c, Moment asOf)
{
    std::array<double, ColumnCount> figures{};
    figures[Count] = 1;
    figures[UrgentIn2h] = oneIf(c.isUrgent && isWithin(c, c.respondedAt, kUrgentLimit));
    figures[UrgentDue] = oneIf(c.isUrgent && isDue(c, c.respondedAt, kUrgentLimit, asOf));
    figures[NormalIn24h] = oneIf(!c.isUrgent && isWithin(c, c.closedAt, kNormalLimit));
    figures[NormalDue] = oneIf(!c.isUrgent && isDue(c, c.closedAt, kNormalLimit, asOf));
    if (c.closedAt) {
        const qint64 minutes = c.closedAt->minutes - c.acceptedAt.minutes;
        figures[HandlingHours] = static_cast<double>(minutes) / static_cast<double>(kMinutesAnHour);
    }
    figures[Closed] = oneIf(c.closedAt.has_value());
    figures[CalledBack] = oneIf(c.closedAt && c.calledBackAt);
    figures[Score] = c.score.value_or(0);
    figures[Scored] = oneIf(c.score.has_value());
    figures[Repeats] = oneIf(isRepeat(c));
    figures[FirstContact] = oneIf(c.firstContact.value_or(false));
    figures[FirstContactGiven] = oneIf(c.firstContact.has_value());
    figures[StoreFault] = oneIf(c.responsible == u"store");
    figures[ResponsibleGiven] = oneIf(!c.responsible.isEmpty());
    return figures;
}

}

QStringList complaintColumns()
{
    return {QStringLiteral("count"), QStringLiteral("urgent_in_2h"), QStringLiteral("urgent_due"),
        QStringLiteral("normal_in_24h"), QStringLiteral("normal_due"), QStringLiteral("handling_hours"),
        QStringLiteral("closed"), QStringLiteral("called_back"), QStringLiteral("score"), QStringLiteral("scored"),
        QStringLiteral("repeats"), QStringLiteral("first_contact"), QStringLiteral("first_contact_given"),
        QStringLiteral("store_fault"), QStringLiteral("responsible_given")};
}

QStringList complaintLabels()
{
    return {
        QStringLiteral("level"), QStringLiteral("category"), QStringLiteral("channel"), QStringLiteral("responsible")};
}

FactTable complaintMeasures(std::span<const Complaint> complaints, Moment asOf)
{
    FactTable table(QStringLiteral("complaints"), complaintLabels(), complaintColumns());
    const QString urgent = QStringLiteral("urgent");
    const QString normal = QStringLiteral("normal");
    for (const Complaint& complaint : complaints) {
        const std::array<quint16, kMaxLabels> labels{table.codeNumber(0, complaint.isUrgent ? urgent : normal),
            table.codeNumber(1, complaint.category), table.codeNumber(2, complaint.channel),
            table.codeNumber(3, complaint.responsible), 0};
        table.append(complaint.acceptedAt.month(), labels, figuresOf(complaint, asOf).data());
    }
    return table;
}
