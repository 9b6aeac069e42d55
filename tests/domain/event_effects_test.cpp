// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event_effects.h"

#include <gtest/gtest.h>

namespace {

// "good bad", "good", "bad" or "": the moods of a month of the KPI beside which the event may be named.
std::string moods(const char* kind, const char* title, const char* kpi)
{
    const StoreEvent event{QDate(2025, 8, 21), QString::fromUtf8(title), QString::fromUtf8(kind), {}};
    const KpiId id(QString::fromUtf8(kpi));
    const bool isGood = canExplain(event, id, Judgement::Good);
    const bool isBad = canExplain(event, id, Judgement::Bad);
    return std::string(isGood ? "good" : "") + (isGood && isBad ? " " : "") + (isBad ? "bad" : "");
}

TEST(EventEffects, WorksExplainABadMonthAndTheirEndAGoodOne)
{
    EXPECT_EQ(moods("works", "营业厅装修开始", "revenue"), "bad");
    EXPECT_EQ(moods("works", "装修完工重新开业", "device_revenue"), "good");
    EXPECT_EQ(moods("other", "Reopened after the works", "revenue"), "good");
    EXPECT_EQ(moods("works", "Store closed for works", "wait_minutes"), "bad");
}

TEST(EventEffects, APromotionExplainsABadMonthOnlyOfWhatItCosts)
{
    EXPECT_EQ(moods("promotion", "校园迎新", "gross_adds"), "good");
    EXPECT_EQ(moods("promotion", "校园迎新", "revenue"), "good");
    EXPECT_EQ(moods("promotion", "年末冲刺", "arpu"), "good bad");
    EXPECT_EQ(moods("promotion", "年末冲刺", "cost"), "good bad");
    EXPECT_EQ(moods("promotion", "Campus week", "churn_rate"), "good bad");
}

TEST(EventEffects, WhatIsAboutComplaintsExplainsServiceOnly)
{
    EXPECT_EQ(moods("other", "投诉48小时闭环专班", "gross_adds"), "");
    EXPECT_EQ(moods("other", "投诉48小时闭环专班", "handling_hours"), "good bad");
    EXPECT_EQ(moods("other", "Complaint task force", "complaints"), "good bad");
}

TEST(EventEffects, OutagesTariffsAndHolidaysExplainEither)
{
    EXPECT_EQ(moods("other", "文二路光缆中断", "complaints"), "good bad");
    EXPECT_EQ(moods("other", "年末冲量用户集中离网", "net_adds"), "good bad");
    EXPECT_EQ(moods("tariff", "5G新套餐上线", "arpu"), "good bad");
    EXPECT_EQ(moods("holiday", "春节", "gross_adds"), "good bad");
}

} // namespace
