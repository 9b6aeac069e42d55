// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/finding_checks.h"

#include <gtest/gtest.h>

namespace {

Complaint complaintAt(const char* accepted, bool isUrgent, const char* responded = "", const char* closed = "")
{
    const auto moment = [](const char* text) { return Moment::fromText(QString::fromLatin1(text)); };
    Complaint complaint;
    complaint.id = QString::fromLatin1(accepted);
    complaint.acceptedAt = *moment(accepted);
    complaint.respondedAt = moment(responded);
    complaint.closedAt = moment(closed);
    complaint.isUrgent = isUrgent;
    return complaint;
}

TEST(FactChecks, AreOverdueByTheStoresPromise)
{
    Facts facts;
    facts.asOf = *Moment::fromText(u"2025-03-10T12:00");
    facts.complaints = {complaintAt("2025-03-10T10:30", true), complaintAt("2025-03-10T09:00", true),
        complaintAt("2025-03-01T09:00", true, "2025-03-01T20:00"), complaintAt("2025-03-09T13:00", false),
        complaintAt("2025-03-08T12:00", false, "2025-03-08T13:00"),
        complaintAt("2025-03-01T12:00", false, "", "2025-03-09T12:00")};
    const auto overdue = overdueComplaints(facts, Month(2025, 3));
    ASSERT_EQ(overdue.size(), 2U);
    EXPECT_EQ(overdue[0].complaint->id, QStringLiteral("2025-03-08T12:00")) << "answered, but not closed";
    EXPECT_EQ(overdue[0].minutesLate, 24 * 60);
    EXPECT_EQ(overdue[1].complaint->id, QStringLiteral("2025-03-10T09:00"));
    EXPECT_EQ(overdue[1].minutesLate, 60);
    EXPECT_TRUE(overdueComplaints(facts, Month(2025, 2)).empty()) << "accepted later";
}

class TableFacts {
public:
    TableFacts& add(const char* kind, int month, double opening, double closing, double grossAdds)
    {
        const QString name = QString::fromLatin1(kind);
        if (!facts.table(name)) {
            facts.tables.emplace_back(name, QStringList{QStringLiteral("area")},
                QStringList{QStringLiteral("opening"), QStringLiteral("closing"), QStringLiteral("gross_adds")});
        }
        FactTable& table = *facts.table(name);
        std::array<quint16, kMaxLabels> labels{};
        labels[0] = table.codeNumber(0, QStringLiteral("urban"));
        const double figures[] = {opening, closing, grossAdds};
        table.append(Month::fromKey(month), labels, figures);
        return *this;
    }
    Facts facts;
};

TEST(FactChecks, AnOpeningGoesOnFromTheClosing)
{
    TableFacts made;
    made.add("subscribers", 202412, 90, 100, 10)
        .add("subscribers", 202501, 100, 110, 10)
        .add("subscribers", 202502, 111, 120, 10)
        .add("subscribers", 202504, 500, 510, 10);
    const auto found = factChecks(made.facts, {Month(2025, 1), Month(2025, 2), Month(2025, 4)});
    ASSERT_EQ(found.size(), 1U) << "a month after a gap has nothing to go on from";
    EXPECT_EQ(found[0].finding, FindingKind::OpeningBreaks);
    EXPECT_EQ(found[0].month, Month(2025, 2));
    EXPECT_EQ(found[0].subjects.join(u' ').toStdString(), "urban 110 111");
    EXPECT_TRUE(factChecks(made.facts, {Month(2025, 1)}).empty()) << "only the months asked for";
}

TEST(FactChecks, SourcesAreNoMoreThanTheMonth)
{
    TableFacts made;
    made.add("subscribers", 202501, 0, 10, 10).add("acquisition", 202501, 0, 0, 11);
    const auto found = factChecks(made.facts, {Month(2025, 1)});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].finding, FindingKind::SourcesExceedAdds);
}

TEST(FactChecks, AKindIsMissingWhereOtherMonthsHaveIt)
{
    TableFacts made;
    made.add("subscribers", 202501, 0, 10, 10).add("subscribers", 202503, 0, 10, 10);
    const auto gaps = missingKinds(made.facts, {Month(2025, 1), Month(2025, 2), Month(2025, 3)});
    ASSERT_EQ(gaps.size(), 1U) << "kinds never entered are no gap";
    EXPECT_EQ(gaps[0].kind, QStringLiteral("subscribers"));
    EXPECT_EQ(gaps[0].months, std::vector{Month(2025, 2)});
    EXPECT_TRUE(missingKinds(made.facts, {Month(2025, 2)}).empty());
}

}
