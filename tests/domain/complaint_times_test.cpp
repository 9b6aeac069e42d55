// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaint_times.h"

#include <gtest/gtest.h>

namespace {

Moment at(const char* text)
{
    return *Moment::fromText(QString::fromLatin1(text));
}

Complaint complaintOf(const char* accepted, std::optional<int> closedAfterHours, bool isUrgent = false)
{
    Complaint complaint;
    complaint.acceptedAt = at(accepted);
    complaint.isUrgent = isUrgent;
    if (closedAfterHours)
        complaint.closedAt = Moment{complaint.acceptedAt.minutes + *closedAfterHours * 60};
    return complaint;
}

const std::vector<Month> kMarch{Month(2025, 3)};

}

TEST(HandlingPercentile, IsTheTimeThatNineOfTenDidNotExceed)
{
    std::vector<Complaint> complaints;
    for (int hours = 1; hours <= 10; ++hours)
        complaints.push_back(complaintOf("2025-03-10T09:00", hours * 10));
    EXPECT_EQ(handlingPercentile(complaints, kMarch, 90), 90.0);
    EXPECT_EQ(handlingPercentile(complaints, kMarch, 50), 50.0);
    EXPECT_EQ(handlingPercentile(complaints, kMarch, 100), 100.0);
    complaints.push_back(complaintOf("2025-03-11T09:00", 500)); // 9.9 of eleven is the tenth
    EXPECT_EQ(handlingPercentile(complaints, kMarch, 90), 100.0);
}

TEST(HandlingPercentile, LeavesOutWhatIsOpenAndOtherMonths)
{
    const std::vector<Complaint> complaints{complaintOf("2025-03-31T23:00", 5),
        complaintOf("2025-03-10T09:00", std::nullopt), complaintOf("2025-04-01T00:00", 900)};
    EXPECT_EQ(handlingPercentile(complaints, kMarch, 90), 5.0);
    EXPECT_EQ(handlingPercentile(complaints, {Month(2025, 2)}, 90), std::nullopt);
    EXPECT_EQ(handlingPercentile({}, kMarch, 90), std::nullopt);
}

TEST(OpenComplaints, StandByWhatIsOverdueThenByAge)
{
    std::vector<Complaint> complaints{complaintOf("2025-03-30T12:00", std::nullopt),
        complaintOf("2025-03-31T09:00", std::nullopt, true), complaintOf("2025-03-31T11:00", std::nullopt),
        complaintOf("2025-03-01T09:00", 3), complaintOf("2025-03-20T09:00", std::nullopt, true)};
    complaints[4].respondedAt = at("2025-03-20T10:00"); // answered: its clock has stopped
    const auto open = openComplaints(complaints, Month(2025, 3), at("2025-03-31T12:00"));
    ASSERT_EQ(open.size(), 4U);
    EXPECT_EQ(open[0].complaint, &complaints[1]);
    EXPECT_EQ(open[0].ageHours, 3.0);
    EXPECT_EQ(open[0].overdueHours, 1.0);
    EXPECT_EQ(open[1].complaint, &complaints[4]);
    EXPECT_FALSE(open[1].isOverdue());
    EXPECT_EQ(open[2].complaint, &complaints[0]);
    EXPECT_FALSE(open[2].isOverdue()) << "24 hours to the minute are within the limit";
    EXPECT_EQ(open[3].complaint, &complaints[2]);
}

TEST(OpenComplaints, AreThoseOfTheMomentAndOfTheMonths)
{
    const std::vector<Complaint> complaints{complaintOf("2025-03-31T09:00", 10),
        complaintOf("2025-03-31T13:00", std::nullopt), complaintOf("2025-04-01T09:00", std::nullopt)};
    EXPECT_EQ(openComplaints(complaints, Month(2025, 3), at("2025-03-31T12:00")).size(), 1U)
        << "what was closed later was open then; what came later was not there";
    EXPECT_EQ(openComplaints(complaints, Month(2025, 3), at("2025-04-02T12:00")).size(), 1U);
}
