// SPDX-License-Identifier: GPL-3.0-or-later
// What a KPI may be made from, by the kinds of records.
#include "domain/measure_columns.h"

#include "domain/record_kind.h"

#include <gtest/gtest.h>

#include <string>

namespace {

std::string joined(const QStringList& list)
{
    return list.join(u' ').toStdString();
}

}

TEST(MeasureColumns, AreTheNumbersOfAMonthsRecords)
{
    EXPECT_EQ(joined(measureColumns(u"revenue")), "amount");
    EXPECT_EQ(joined(measureColumns(u"staffing")), "headcount joiners leavers career_plans");
    EXPECT_EQ(
        joined(measureColumns(u"queue_hours")), "arrivals served abandoned wait_minutes within_10min counters_open");
    EXPECT_EQ(joined(measureColumns(u"training")), "attendees examined passed hours attendee_hours sessions");
    EXPECT_EQ(joined(measureColumns(u"stores")), "floor_area_m2");
    EXPECT_EQ(joined(measureColumns(u"actions")), "due done_on_time");
    EXPECT_TRUE(measureColumns(u"complaints").contains(QStringLiteral("handling_hours")));
}

TEST(MeasureColumns, AreNoneWhereRecordsLieInNoMonth)
{
    for (const char16_t* kind : {u"campaigns", u"targets", u"issues", u"events", u"competitor_events", u"no_such_kind"})
        EXPECT_TRUE(measureColumns(kind).isEmpty()) << QString::fromUtf16(kind).toStdString();
}

TEST(MeasureLabels, TellTheRecordsOfAMonthApart)
{
    EXPECT_EQ(joined(measureLabels(u"revenue")), "business_line channel segment plan_tier");
    EXPECT_EQ(joined(measureLabels(u"queue_hours")), "hour");
    EXPECT_EQ(joined(measureLabels(u"satisfaction")), "item touchpoint");
    EXPECT_EQ(joined(measureLabels(u"complaints")), "level category channel responsible");
    EXPECT_EQ(joined(measureLabels(u"staffing")), "");
    EXPECT_EQ(joined(measureLabels(u"stores")), "");
}

TEST(MeasureLabels, HaveAVocabularyOrAList)
{
    EXPECT_EQ(vocabularyOfLabel(u"costs", u"item").toStdString(), "cost_item");
    EXPECT_EQ(vocabularyOfLabel(u"complaints", u"category").toStdString(), "complaint_category");
    EXPECT_EQ(vocabularyOfLabel(u"satisfaction", u"touchpoint").toStdString(), "");
    EXPECT_EQ(joined(choicesOfLabel(u"satisfaction", u"touchpoint")), "online in_store");
    EXPECT_EQ(joined(choicesOfLabel(u"complaints", u"level")), "urgent normal");
    EXPECT_EQ(vocabularyOfLabel(u"costs", u"no_such_label").toStdString(), "");
}

TEST(MeasureLabels, FitIntoAFactTable)
{
    for (const RecordKind& kind : recordKinds())
        EXPECT_LE(measureLabels(kind.name).size(), 5) << kind.name.toStdString();
}

TEST(MoneyMeasures, AreKeptInFen)
{
    EXPECT_TRUE(isMoneyMeasure(u"revenue", u"amount"));
    EXPECT_TRUE(isMoneyMeasure(u"cohorts", u"base_revenue"));
    EXPECT_TRUE(isMoneyMeasure(u"arpu", u"reported"));
    EXPECT_FALSE(isMoneyMeasure(u"costs", u"energy_kwh"));
    EXPECT_FALSE(isMoneyMeasure(u"complaints", u"count"));
    EXPECT_FALSE(isMoneyMeasure(u"training", u"attendee_hours"));
}

TEST(EventKinds, AreThoseOfWhichNoneIsZero)
{
    EXPECT_TRUE(isEventKind(u"complaints"));
    EXPECT_TRUE(isEventKind(u"training"));
    EXPECT_TRUE(isEventKind(u"actions"));
    EXPECT_FALSE(isEventKind(u"joint_cases"));
}
