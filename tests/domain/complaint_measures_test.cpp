// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaint_measures.h"

#include "domain/kpi_reading.h"

namespace {

// What one complaint adds to a column.
double figureOf(const Complaint& complaint, const char* column, const char* asOf = "2026-01-01T00:00")
{
    const FactTable table = complaintMeasures({&complaint, 1}, moment(asOf));
    return table.figure(0, table.columnIndex(QString::fromLatin1(column)));
}

Complaint urgentAt(const char* accepted)
{
    Complaint complaint = complaintAt(accepted);
    complaint.isUrgent = true;
    return complaint;
}

}

TEST(ComplaintMeasures, AComplaintBelongsToTheMonthOfItsAcceptance)
{
    Complaint complaint = complaintAt("2025-01-31T23:59");
    complaint.closedAt = moment("2025-02-01T10:59");
    FactBuilder book;
    book.complaint(complaint);
    EXPECT_EQ(valueOf(book.facts, "handling_hours", monthOf(202501)).value, 11);
    EXPECT_EQ(valueOf(book.facts, "complaints", monthOf(202502)).value, 0);
}

TEST(ComplaintMeasures, UrgentIsAnsweredWithinTwoHoursToTheMinute)
{
    Complaint complaint = urgentAt("2025-03-31T22:30");
    complaint.respondedAt = moment("2025-04-01T00:30");
    EXPECT_EQ(figureOf(complaint, "urgent_in_2h"), 1);
    complaint.respondedAt = moment("2025-04-01T00:31");
    EXPECT_EQ(figureOf(complaint, "urgent_in_2h"), 0);
    EXPECT_EQ(figureOf(complaint, "urgent_due"), 1);
    EXPECT_EQ(figureOf(complaint, "normal_due"), 0) << "an urgent complaint is not judged as a normal one";
}

TEST(ComplaintMeasures, AnOpenUrgentOneIsJudgedOnceItIsPast)
{
    const Complaint complaint = urgentAt("2025-03-31T10:00");
    EXPECT_EQ(figureOf(complaint, "urgent_due", "2025-03-31T12:00"), 0) << "there is still time";
    EXPECT_EQ(figureOf(complaint, "urgent_due", "2025-03-31T12:01"), 1);
    EXPECT_EQ(figureOf(complaint, "urgent_in_2h", "2025-03-31T12:01"), 0);
}

TEST(ComplaintMeasures, ANormalOneIsClosedWithinADay)
{
    Complaint complaint = complaintAt("2025-03-01T10:00");
    EXPECT_EQ(figureOf(complaint, "normal_due", "2025-03-02T10:00"), 0);
    EXPECT_EQ(figureOf(complaint, "normal_due", "2025-03-02T10:01"), 1);
    complaint.respondedAt = moment("2025-03-01T10:05");
    EXPECT_EQ(figureOf(complaint, "normal_due", "2025-03-01T11:00"), 0) << "answered is not closed";
    complaint.closedAt = moment("2025-03-02T10:00");
    EXPECT_EQ(figureOf(complaint, "normal_in_24h"), 1);
    complaint.closedAt = moment("2025-03-02T10:01");
    EXPECT_EQ(figureOf(complaint, "normal_in_24h"), 0);
    EXPECT_EQ(figureOf(complaint, "normal_due", "2025-03-01T11:00"), 1) << "closed, so judged";
}

TEST(ComplaintMeasures, HandlingTimeIsOfClosedOnesOnly)
{
    Complaint complaint = complaintAt("2025-03-01T10:00");
    EXPECT_EQ(figureOf(complaint, "closed"), 0);
    EXPECT_EQ(figureOf(complaint, "handling_hours"), 0);
    complaint.closedAt = moment("2025-03-04T22:30");
    EXPECT_EQ(figureOf(complaint, "closed"), 1);
    EXPECT_EQ(figureOf(complaint, "handling_hours"), 84.5);
}

TEST(ComplaintMeasures, ACallBackCountsOnAClosedComplaint)
{
    Complaint complaint = complaintAt("2025-03-01T10:00");
    complaint.calledBackAt = moment("2025-03-03T10:00");
    EXPECT_EQ(figureOf(complaint, "called_back"), 0);
    complaint.closedAt = moment("2025-03-02T10:00");
    EXPECT_EQ(figureOf(complaint, "called_back"), 1);
}

TEST(ComplaintMeasures, ARepeatIsAtMostThirtyDaysYounger)
{
    Complaint complaint = complaintAt("2025-03-31T10:00");
    complaint.repeatOfAcceptedAt = moment("2025-03-01T10:00");
    EXPECT_EQ(figureOf(complaint, "repeats"), 1);
    complaint.repeatOfAcceptedAt = moment("2025-03-01T09:59");
    EXPECT_EQ(figureOf(complaint, "repeats"), 0);
}

TEST(ComplaintMeasures, WhatIsNotGivenIsInNeitherPart)
{
    FactBuilder book;
    Complaint scored = complaintAt("2025-01-02T10:00");
    scored.score = 8;
    scored.firstContact = false;
    scored.responsible = QStringLiteral("store");
    Complaint solved = complaintAt("2025-01-03T10:00");
    solved.firstContact = true;
    solved.responsible = QStringLiteral("network");
    book.complaint(scored).complaint(solved).complaint(complaintAt("2025-01-04T10:00"));
    EXPECT_EQ(valueOf(book.facts, "complaint_score", monthOf(202501)).value, 8);
    EXPECT_EQ(valueOf(book.facts, "first_contact", monthOf(202501)).value, 50);
    EXPECT_EQ(valueOf(book.facts, "store_fault_share", monthOf(202501)).value, 50);
    EXPECT_EQ(valueOf(book.facts, "complaints", monthOf(202501)).value, 3);
}

TEST(ComplaintMeasures, AMonthWithoutComplaintsIsZeroAfterTheFirstOne)
{
    FactBuilder book;
    book.complaint(complaintAt("2025-02-10T10:00"));
    for (int month = 202501; month <= 202503; ++month)
        book.subscribers(month, {{"opening", 10000}, {"closing", 10000}});
    const KpiValue quarter = valueOf(book.facts, "complaints_per_10k", Period::quarter(2025, 1));
    EXPECT_EQ(quarter.missing, months({202501})) << "nobody kept complaints yet, as far as the book knows";
    EXPECT_DOUBLE_EQ(orNaN(quarter.value), 0.5);
    book.facts.firstOf = {{QStringLiteral("complaints"), Month(2023, 7)}};
    EXPECT_TRUE(valueOf(book.facts, "complaints_per_10k", Period::quarter(2025, 1)).missing.empty());
}

TEST(ComplaintMeasures, AStoreWithoutAnyComplaintHasNoFigure)
{
    const FactBuilder book;
    EXPECT_EQ(valueOf(book.facts, "complaints").value, std::nullopt);
    EXPECT_EQ(valueOf(book.facts, "complaints").missing.size(), 12U);
}

TEST(ActionMeasures, AnActionDueBeforeTheseMonthsIsTheFirst)
{
    FactBuilder book;
    book.facts.actions.push_back({QStringLiteral("A"), QDate(2023, 6, 30), QStringLiteral("dropped"), {}});
    const KpiValue year = valueOf(book.facts, "actions_done");
    EXPECT_EQ(year.value, std::nullopt);
    EXPECT_TRUE(year.missing.empty()) << "nothing was due, which is no gap";
}

TEST(ActionMeasures, WhatIsDueIsDoneByItsDay)
{
    FactBuilder book;
    book.facts.asOf = moment("2025-06-15T12:00");
    const auto action = [&](QDate dueOn, const char* state, std::optional<QDate> doneOn = {}) {
        book.facts.actions.push_back({QStringLiteral("A"), dueOn, QString::fromLatin1(state), doneOn});
    };
    action(QDate(2025, 3, 31), "done", QDate(2025, 3, 31));
    action(QDate(2025, 3, 31), "done", QDate(2025, 4, 1));
    action(QDate(2025, 3, 10), "dropped");
    action(QDate(2025, 6, 15), "running");                 // due today
    action(QDate(2025, 6, 16), "planned");                 // not due yet
    action(QDate(2025, 6, 30), "done", QDate(2025, 6, 1)); // done before its time
    EXPECT_NEAR(orNaN(valueOf(book.facts, "actions_done", Period::quarter(2025, 1)).value), 100.0 / 3, 1e-12);
    EXPECT_EQ(valueOf(book.facts, "actions_done", monthOf(202506)).value, 50);
    const KpiValue half = valueOf(book.facts, "actions_done", periodOf(202501, 202506));
    EXPECT_EQ(half.value, 40);
    EXPECT_EQ(half.missing, months({202501, 202502})) << "before the first action; April and May just had none";
}
