// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record_rules.h"

#include "domain/record_text_builder.h"

#include <gtest/gtest.h>

namespace {

using Cells = std::initializer_list<std::pair<const char*, const char*>>;

// The rules that a record breaks, by name: "closing_balance port_ins_within_gross_adds".
std::string broken(const char* kind, Cells cells)
{
    QStringList names;
    for (const BrokenRule& rule : brokenRules(*findRecordKind(QString::fromLatin1(kind)), recordOf(kind, cells)))
        names << rule.rule;
    return names.join(u' ').toStdString();
}

TEST(RecordRules, TheBalanceOfSubscribersMustClose)
{
    EXPECT_EQ(
        broken("subscribers",
            {{"opening", "100"}, {"gross_adds", "20"}, {"churned", "5"}, {"adjustment", "-3"}, {"closing", "112"}}),
        "");
    EXPECT_EQ(
        broken("subscribers",
            {{"opening", "100"}, {"gross_adds", "20"}, {"churned", "5"}, {"adjustment", "0"}, {"closing", "116"}}),
        "closing_balance");
}

TEST(RecordRules, ARuleWithAnEmptyPartIsNotBroken)
{
    EXPECT_EQ(broken("subscribers", {{"opening", "100"}, {"gross_adds", "20"}, {"closing", "1"}}), "");
    EXPECT_EQ(broken("subscribers", {{"port_ins", "50"}}), "");
    EXPECT_EQ(broken("queue_hours", {{"served", "50"}, {"arrivals", "10"}}), "");
}

TEST(RecordRules, APartIsNotMoreThanItsWhole)
{
    EXPECT_EQ(broken("subscribers", {{"gross_adds", "10"}, {"port_ins", "10"}, {"new_5g", "10"}}), "");
    EXPECT_EQ(broken("subscribers", {{"gross_adds", "10"}, {"port_ins", "11"}}), "port_ins_within_gross_adds");
    EXPECT_EQ(broken("subscribers", {{"churned", "10"}, {"port_outs", "11"}}), "port_outs_within_churned");
    EXPECT_EQ(broken("subscribers", {{"gross_adds", "10"}, {"new_5g", "11"}}), "new_5g_within_gross_adds");
    EXPECT_EQ(broken("subscribers",
                  {{"closing", "10"}, {"on_5g", "11"}, {"premium", "11"}, {"youth", "11"}, {"senior", "11"}}),
        "on_5g_within_closing premium_within_closing youth_within_closing senior_within_closing");
    EXPECT_EQ(broken("channels", {{"visits", "5"}, {"deals", "6"}, {"transactions", "1"}, {"enquiries", "2"}}),
        "deals_within_visits enquiries_within_transactions");
    EXPECT_EQ(broken("joint_cases", {{"cases", "5"}, {"answered_15min", "6"}}), "answered_15min_within_cases");
    EXPECT_EQ(broken("households", {{"broadband", "5"}, {"bundled", "6"}, {"tv", "6"}}),
        "bundled_within_broadband tv_within_broadband");
    EXPECT_EQ(broken("cohorts", {{"base_subscribers", "5"}, {"retained_subscribers", "6"}}),
        "retained_subscribers_within_base_subscribers");
    EXPECT_EQ(broken("training", {{"attendees", "5"}, {"examined", "6"}, {"passed", "7"}}),
        "passed_within_examined examined_within_attendees");
}

TEST(RecordRules, NobodyIsServedTwice)
{
    EXPECT_EQ(
        broken("queue_hours", {{"arrivals", "10"}, {"served", "8"}, {"abandoned", "2"}, {"within_10min", "8"}}), "");
    EXPECT_EQ(broken("queue_hours", {{"arrivals", "10"}, {"served", "8"}, {"abandoned", "3"}, {"within_10min", "9"}}),
        "served_and_abandoned_within_arrivals within_10min_within_served");
}

TEST(RecordRules, ScoresAreAtMostTenAHead)
{
    EXPECT_EQ(broken("satisfaction", {{"respondents", "3"}, {"score_sum", "30"}, {"importance_sum", "30"}}), "");
    EXPECT_EQ(broken("satisfaction", {{"respondents", "3"}, {"score_sum", "30.5"}, {"importance_sum", "31"}}),
        "score_sum_within_10_a_head importance_sum_within_10_a_head");
    // Sums of decimals: three times 9.1 and 2.7 are 30 to a hair.
    EXPECT_EQ(broken("satisfaction", {{"respondents", "3"}, {"score_sum", "30.000000000000004"}}), "");
}

TEST(RecordRules, AComplaintGoesForwardInTime)
{
    EXPECT_EQ(broken("complaints",
                  {{"accepted_at", "2025-03-01T09:00"}, {"responded_at", "2025-03-01T09:00"},
                      {"closed_at", "2025-03-02T09:00"}, {"called_back_at", "2025-03-03T09:00"}}),
        "");
    EXPECT_EQ(broken("complaints", {{"accepted_at", "2025-03-01T09:00"}, {"responded_at", "2025-03-01T08:59"}}),
        "accepted_at_within_responded_at");
    // Also where the steps between are not known.
    EXPECT_EQ(broken("complaints", {{"accepted_at", "2025-03-01T09:00"}, {"closed_at", "2025-02-01T09:00"}}),
        "accepted_at_within_closed_at");
    EXPECT_EQ(broken("complaints", {{"closed_at", "2025-03-01T09:00"}, {"called_back_at", "2025-02-28T23:59"}}),
        "closed_at_within_called_back_at");
}

TEST(RecordRules, ACampaignEndsAfterItBegins)
{
    EXPECT_EQ(broken("campaigns", {{"starts_on", "2025-03-01"}, {"ends_on", "2025-03-01"}}), "");
    EXPECT_EQ(
        broken("campaigns", {{"starts_on", "2025-03-01"}, {"ends_on", "2025-02-28"}}), "starts_on_within_ends_on");
}

TEST(RecordRules, NegativeRevenueNeedsANote)
{
    EXPECT_EQ(broken("revenue", {{"amount", "-0.01"}}), "negative_needs_note");
    EXPECT_EQ(broken("revenue", {{"amount", "-0.01"}, {"note", "  "}}), "negative_needs_note");
    EXPECT_EQ(broken("revenue", {{"amount", "-0.01"}, {"note", "冲销"}}), "");
    EXPECT_EQ(broken("revenue", {{"amount", "0"}}), "");
    EXPECT_EQ(broken("revenue", {}), "");
}

TEST(RecordRules, EnergyStandsOnTheItemEnergy)
{
    EXPECT_EQ(broken("costs", {{"item", "energy"}, {"energy_kwh", "5"}}), "");
    EXPECT_EQ(broken("costs", {{"item", "rent"}, {"energy_kwh", "5"}}), "energy_only_on_item_energy");
    EXPECT_EQ(broken("costs", {{"item", "rent"}, {"energy_kwh", "0"}}), "energy_only_on_item_energy");
    EXPECT_EQ(broken("costs", {{"item", "rent"}, {"amount", "5"}}), "");
}

TEST(RecordRules, TellColumnsAndFigures)
{
    const RecordKind& kind = *findRecordKind(u"channels");
    const auto found = brokenRules(kind, recordOf("channels", {{"visits", "5"}, {"deals", "6"}}));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].columns, std::vector<int>({kind.indexOf(u"deals"), kind.indexOf(u"visits")}));
    EXPECT_EQ(found[0].figures, std::vector<Value>({Value(qint64(6)), Value(qint64(5))}));
}

} // namespace
