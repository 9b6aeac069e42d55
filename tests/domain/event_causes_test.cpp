// SPDX-License-Identifier: GPL-3.0-or-later
// Which events may be named beside a figure: by what they are, what the KPI is, and which way it went.
#include "domain/catalogue.h"
#include "domain/event_causes.h"

#include <gtest/gtest.h>

namespace {

StoreEvent event(const char* kind, const char* title)
{
    return {QDate(2025, 5, 14), QString::fromUtf8(title), QString::fromLatin1(kind), {}};
}

bool explains(EventSort sort, const char* kpi, bool isRise)
{
    const KpiDefinition* definition = Catalogue::shipped().find(KpiId(QString::fromLatin1(kpi)));
    EXPECT_NE(definition, nullptr) << kpi;
    return definition && mayExplain(sort, *definition, isRise);
}

constexpr bool kRise = true;
constexpr bool kFall = false;

}

TEST(EventSorts, AreKnownByTheirKindAndTheirWords)
{
    EXPECT_EQ(sortOf(event("promotion", "校园迎新")), EventSort::Promotion);
    EXPECT_EQ(sortOf(event("tariff", "5G新套餐上线")), EventSort::Tariff);
    EXPECT_EQ(sortOf(event("holiday", "春节")), EventSort::Holiday);
    EXPECT_EQ(sortOf(event("works", "营业厅装修开始")), EventSort::Closure);
    EXPECT_EQ(sortOf(event("works", "装修完工重新开业")), EventSort::Reopening);
    EXPECT_EQ(sortOf(event("works", "Hall reopened")), EventSort::Reopening);
    EXPECT_EQ(sortOf(event("other", "文二路光缆中断")), EventSort::Outage);
    EXPECT_EQ(sortOf(event("other", "断网补偿")), EventSort::Compensation) << "what mends is no outage";
    EXPECT_EQ(sortOf(event("other", "年末冲量用户集中离网")), EventSort::Departure);
    EXPECT_EQ(sortOf(event("other", "投诉48小时闭环专班")), EventSort::Remedy);
    EXPECT_EQ(sortOf(event("other", "柜台缺员")), EventSort::Staffing);
    EXPECT_EQ(sortOf(event("other", "Town fair")), EventSort::Unknown);
}

TEST(EventCauses, FollowTheDirection)
{
    EXPECT_TRUE(explains(EventSort::Closure, "revenue", kFall));
    EXPECT_FALSE(explains(EventSort::Closure, "revenue", kRise));
    EXPECT_TRUE(explains(EventSort::Reopening, "transactions", kRise));
    EXPECT_FALSE(explains(EventSort::Reopening, "transactions", kFall));
    EXPECT_TRUE(explains(EventSort::Promotion, "gross_adds", kRise));
    EXPECT_FALSE(explains(EventSort::Promotion, "gross_adds", kFall));
    EXPECT_TRUE(explains(EventSort::Tariff, "arpu", kFall));
    EXPECT_TRUE(explains(EventSort::Tariff, "arpu", kRise));
    EXPECT_TRUE(explains(EventSort::Holiday, "revenue", kFall));
    EXPECT_TRUE(explains(EventSort::Outage, "complaints", kRise));
    EXPECT_FALSE(explains(EventSort::Outage, "complaints", kFall));
    EXPECT_TRUE(explains(EventSort::Departure, "churned", kRise));
    EXPECT_FALSE(explains(EventSort::Departure, "churned", kFall));
    EXPECT_TRUE(explains(EventSort::Staffing, "wait_minutes", kRise));
    EXPECT_FALSE(explains(EventSort::Staffing, "wait_minutes", kFall));
    EXPECT_TRUE(explains(EventSort::Staffing, "wait_within_10", kFall)) << "worse, though it falls";
    EXPECT_TRUE(explains(EventSort::Remedy, "complaints", kFall));
    EXPECT_FALSE(explains(EventSort::Remedy, "complaints", kRise));
    EXPECT_TRUE(explains(EventSort::Compensation, "cost", kRise));
    EXPECT_TRUE(explains(EventSort::Rival, "port_outs", kRise));
    EXPECT_FALSE(explains(EventSort::Rival, "port_outs", kFall));
}

TEST(EventCauses, StayInTheirFamily)
{
    EXPECT_FALSE(explains(EventSort::Promotion, "complaints", kRise));
    EXPECT_FALSE(explains(EventSort::Rival, "wait_minutes", kRise));
    EXPECT_FALSE(explains(EventSort::Departure, "wait_minutes", kRise));
    EXPECT_FALSE(explains(EventSort::Remedy, "revenue", kRise));
    for (const KpiDefinition& kpi : Catalogue::shipped().all()) {
        EXPECT_FALSE(mayExplain(EventSort::Unknown, kpi, kRise));
        EXPECT_FALSE(mayExplain(EventSort::Unknown, kpi, kFall));
    }
}

TEST(EventCauses, AreTheStoresOwnFirstThenARivals)
{
    Facts facts;
    facts.competitorEvents.push_back(
        {QDate(2025, 5, 3), QStringLiteral("unicom"), QStringLiteral("29 yuan"), QStringLiteral("price"), {}, {}});
    const KpiDefinition& kpi = *Catalogue::shipped().find(KpiId(QStringLiteral("gross_adds")));
    const std::optional<EventCause> rivals = causeIn(facts, Month(2025, 5), kpi, kFall);
    ASSERT_TRUE(rivals);
    EXPECT_EQ(rivals->operatorCode, QStringLiteral("unicom"));
    EXPECT_FALSE(causeIn(facts, Month(2025, 5), kpi, kRise));
    EXPECT_FALSE(causeIn(facts, Month(2025, 6), kpi, kFall));
    facts.events = {event("promotion", "校园迎新"), event("other", "文二路光缆中断")};
    const std::optional<EventCause> own = causeIn(facts, Month(2025, 5), kpi, kFall);
    ASSERT_TRUE(own);
    EXPECT_EQ(own->title, QStringLiteral("文二路光缆中断"));
}
