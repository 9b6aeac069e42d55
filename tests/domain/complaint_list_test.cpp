// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaint_list.h"
#include "domain/sheet_builder.h"

#include <gtest/gtest.h>

namespace {

Value at(const char* text)
{
    return Moment::fromText(QString::fromLatin1(text))->minutes;
}

ComplaintItem complaint(const char* id, const char* level, const char* accepted,
    std::initializer_list<std::pair<const char*, Value>> more = {})
{
    Record record = recordOf("complaints",
        {{"store", code("S1")}, {"complaint", code(id)}, {"level", code(level)}, {"accepted_at", at(accepted)}});
    for (const auto& [column, value] : more)
        record[static_cast<size_t>(findRecordKind(u"complaints")->indexOf(QString::fromLatin1(column)))] = value;
    return complaintItem(record);
}

QStringList ids(const std::vector<ComplaintItem>& complaints)
{
    QStringList result;
    for (const ComplaintItem& each : complaints)
        result.append(each.id);
    return result;
}

Moment noon()
{
    return *Moment::fromText(u"2025-03-31T12:00");
}

std::vector<ComplaintItem> some()
{
    return {complaint("done", "normal", "2025-03-20T09:00",
                {{"responded_at", at("2025-03-20T10:00")}, {"closed_at", at("2025-03-21T09:00")},
                    {"category", code("billing")}}),
        complaint("fresh", "normal", "2025-03-31T11:00", {{"category", code("network")}}),
        complaint("late", "normal", "2025-03-29T11:00", {{"responded_at", at("2025-03-29T12:00")}}),
        complaint("later", "urgent", "2025-03-31T09:59", {{"note", code("宽带断网 13800000000")}}),
        complaint("answered", "urgent", "2025-03-30T08:00", {{"responded_at", at("2025-03-30T08:30")}}),
        complaint("called", "normal", "2025-03-01T08:00",
            {{"responded_at", at("2025-03-01T08:30")}, {"closed_at", at("2025-03-01T09:00")},
                {"called_back_at", at("2025-03-02T09:00")}})};
}

TEST(ComplaintList, theDueClockFollowsTheLevel)
{
    EXPECT_EQ(complaint("a", "urgent", "2025-03-31T10:00").dueAt, Moment::fromText(u"2025-03-31T12:00"));
    EXPECT_FALSE(complaint("a", "urgent", "2025-03-31T10:00").isOverdue(noon())) << "at the minute it is not past";
    EXPECT_TRUE(complaint("a", "urgent", "2025-03-31T09:59").isOverdue(noon()));
    EXPECT_FALSE(complaint("a", "urgent", "2025-03-31T09:00", {{"responded_at", at("2025-03-31T09:30")}}).dueAt);
    EXPECT_EQ(complaint("a", "normal", "2025-03-31T10:00", {{"responded_at", at("2025-03-31T11:30")}}).dueAt,
        Moment::fromText(u"2025-04-01T10:00"));
}

TEST(ComplaintList, overdueOnesStandFirst)
{
    EXPECT_EQ(ids(listed(some(), {}, noon())), (QStringList{"late", "later", "fresh", "answered", "done", "called"}));
}

TEST(ComplaintList, filters)
{
    using State = ComplaintFilter::State;
    EXPECT_EQ(ids(listed(some(), {State::Overdue, {}, {}, {}}, noon())), (QStringList{"late", "later"}));
    EXPECT_EQ(ids(listed(some(), {State::Open, true, {}, {}}, noon())), (QStringList{"later", "answered"}));
    EXPECT_EQ(ids(listed(some(), {State::Closed, {}, {}, {}}, noon())), (QStringList{"done", "called"}));
    EXPECT_EQ(ids(listed(some(), {State::NotCalledBack, {}, {}, {}}, noon())), (QStringList{"done"}));
    EXPECT_EQ(ids(listed(some(), {State::All, {}, "network", {}}, noon())), (QStringList{"fresh"}));
    EXPECT_EQ(ids(listed(some(), {State::All, {}, {}, "13800000000"}, noon())), (QStringList{"later"}));
    EXPECT_EQ(ids(listed(some(), {State::All, {}, {}, "LATE"}, noon())), (QStringList{"late", "later"}));
}

TEST(ComplaintList, filtersByTheMonthOfAcceptance)
{
    ComplaintFilter filter;
    filter.accepted = Period{Month(2024, 1), Month(2024, 12)};
    EXPECT_EQ(ids(listed(some(), filter, noon())), QStringList());
    filter.keepsOpen = true;
    EXPECT_EQ(ids(listed(some(), filter, noon())), (QStringList{"late", "later", "fresh", "answered"}));
    filter.accepted = Period{Month(2025, 3), Month(2025, 3)};
    EXPECT_EQ(ids(listed(some(), filter, noon())), ids(listed(some(), {}, noon())));
}

TEST(ComplaintList, proposesTheNextNumberOfTheDay)
{
    ComplaintItem one;
    one.id = QStringLiteral("TS250331-09");
    ComplaintItem other;
    other.id = QStringLiteral("TS250331-x");
    EXPECT_EQ(nextComplaintNumber({}, {2025, 3, 31}), "TS250331-01");
    EXPECT_EQ(nextComplaintNumber({one, other}, {2025, 3, 31}), "TS250331-10");
    EXPECT_EQ(nextComplaintNumber({one, other}, {2025, 4, 1}), "TS250401-01");
}

TEST(ComplaintList, findsWhatANewOneMayRepeat)
{
    const Moment accepted = *Moment::fromText(u"2025-03-31T08:00");
    EXPECT_EQ(ids(possibleRepeats(some(), accepted, "new", "billing", {})),
        (QStringList{"done", "answered", "late", "called"}))
        << "the same category first, then the newest; 30 days to the minute; none accepted later";
    EXPECT_EQ(ids(possibleRepeats(some(), Moment{accepted.minutes + 1}, "late", "billing", {})),
        (QStringList{"done", "answered"}));
    EXPECT_EQ(ids(possibleRepeats(some(), noon(), "new", {}, "断网")), (QStringList{"later"}));
}

}
