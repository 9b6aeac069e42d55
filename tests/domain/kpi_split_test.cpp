// SPDX-License-Identifier: GPL-3.0-or-later
// A sum by the codes of a label, and a KPI of one code.
#include "domain/kpi_reading.h"

#include <ostream>

namespace {

Measure measure(const char* kind, const char* column)
{
    return {QString::fromLatin1(kind), QString::fromLatin1(column), {}};
}

using Parts = std::vector<std::pair<std::string, double>>;

Parts split(const Facts& facts, const Measure& measure, const char* label, std::initializer_list<int> keys)
{
    Parts parts;
    const KpiCalculator calculator(Catalogue::shipped(), facts);
    for (const LabelSum& sum : calculator.split(measure, QString::fromLatin1(label), months(keys)))
        parts.emplace_back(sum.code.toStdString(), sum.value);
    return parts;
}

}

TEST(Split, IsInTheVocabularysOrderWithWhatIsNotSplitLast)
{
    FactBuilder book;
    book.add("revenue", 202501, {{"business_line", "mobile"}}, {{"amount", 1.25}});
    book.add("revenue", 202501, {{"business_line", "mobile"}, {"channel", "online"}}, {{"amount", 2}});
    book.add("revenue", 202501, {{"business_line", "mobile"}, {"channel", "counter"}}, {{"amount", 4}});
    book.add("revenue", 202502, {{"business_line", "device"}, {"channel", "online"}}, {{"amount", 8}});
    book.add("revenue", 202503, {{"business_line", "device"}, {"channel", "partner"}}, {{"amount", 16}});
    const Parts expected{{"counter", 4}, {"online", 10}, {"", 1.25}};
    EXPECT_EQ(split(book.facts, measure("revenue", "amount"), "channel", {202501, 202502}), expected);
}

TEST(Split, KeepsTheMeasuresOwnFilter)
{
    FactBuilder book;
    book.revenue(202501, 5, "mobile").revenue(202501, 7, "device").revenue(202501, 9, "enterprise");
    Measure service = measure("revenue", "amount");
    service.where = {{QStringLiteral("business_line"), {}, QStringLiteral("service"), false, false}};
    EXPECT_EQ(split(book.facts, service, "business_line", {202501}), (Parts{{"mobile", 5}, {"enterprise", 9}}));
}

TEST(Split, HoursComeByNumber)
{
    FactBuilder book;
    for (const char* hour : {"10", "9", "17"})
        book.add("queue_hours", 202501, {{"hour", hour}}, {{"arrivals", 3}});
    EXPECT_EQ(split(book.facts, measure("queue_hours", "arrivals"), "hour", {202501}),
        (Parts{{"9", 3}, {"10", 3}, {"17", 3}}));
}

TEST(Split, AListsOrderAndCodesThatTheVocabularyDoesNotHave)
{
    FactBuilder book;
    book.add("satisfaction", 202501, {{"item", "network"}, {"touchpoint", "in_store"}}, {{"respondents", 1}});
    book.add("satisfaction", 202501, {{"item", "old_item"}, {"touchpoint", "online"}}, {{"respondents", 2}});
    book.add("satisfaction", 202501, {{"item", "plan_value"}, {"touchpoint", "online"}}, {{"respondents", 4}});
    const Measure respondents = measure("satisfaction", "respondents");
    EXPECT_EQ(split(book.facts, respondents, "touchpoint", {202501}), (Parts{{"online", 6}, {"in_store", 1}}));
    EXPECT_EQ(
        split(book.facts, respondents, "item", {202501}), (Parts{{"plan_value", 4}, {"network", 1}, {"old_item", 2}}));
}

TEST(Split, OfNothingIsNothing)
{
    FactBuilder book;
    book.revenue(202501, 5);
    EXPECT_TRUE(split(book.facts, measure("revenue", "amount"), "channel", {202502}).empty());
    EXPECT_TRUE(split(book.facts, measure("revenue", "amount"), "no_label", {202501}).empty());
    EXPECT_TRUE(split(book.facts, measure("costs", "amount"), "item", {202501}).empty());
    EXPECT_TRUE(split(book.facts, measure("revenue", "amount"), "channel", {203001}).empty());
}

TEST(ValueWhere, NarrowsNumeratorAndDenominator)
{
    FactBuilder book;
    book.add("subscribers", 202501, {{"area", "urban"}}, {{"closing", 800}, {"on_5g", 600}});
    book.add("subscribers", 202501, {{"area", "town"}}, {{"closing", 200}, {"on_5g", 50}});
    const KpiCalculator calculator(Catalogue::shipped(), book.facts);
    const QString area = QStringLiteral("area");
    EXPECT_EQ(calculator.valueWhere(kpi("share_5g"), kYear2025, area, QStringLiteral("town")).value, 25);
    EXPECT_EQ(calculator.valueWhere(kpi("share_5g"), kYear2025, area, QStringLiteral("urban")).value, 75);
    EXPECT_EQ(calculator.value(kpi("share_5g"), kYear2025).value, 65) << "the whole stays whole";
}

TEST(ValueWhere, LeavesMeasuresWithoutTheLabelWhole)
{
    FactBuilder book;
    book.add("costs", 202501, {{"item", "rent"}}, {{"amount", 30}});
    book.add("costs", 202501, {{"item", "staff"}}, {{"amount", 50}}).revenue(202501, 200);
    const KpiCalculator calculator(Catalogue::shipped(), book.facts);
    EXPECT_EQ(
        calculator.valueWhere(kpi("cost_to_revenue"), kYear2025, QStringLiteral("item"), QStringLiteral("rent")).value,
        15);
}

TEST(ValueWhere, DoesNotChangeWhichMonthsCount)
{
    FactBuilder book;
    book.add("channels", 202501, {{"channel", "online"}}, {{"visits", 10}, {"deals", 5}});
    book.add("channels", 202502, {{"channel", "counter"}}, {{"visits", 10}, {"deals", 1}});
    const KpiCalculator calculator(Catalogue::shipped(), book.facts);
    const KpiValue online = calculator.valueWhere(
        kpi("visit_conversion"), periodOf(202501, 202502), QStringLiteral("channel"), QStringLiteral("online"));
    EXPECT_EQ(online.value, 50);
    EXPECT_TRUE(online.missing.empty());
}

TEST(ValueWhere, NarrowsTheSubscriberBaseWhicheverItIs)
{
    FactBuilder book;
    for (const char* area : {"urban", "town"}) {
        const double size = area[0] == 'u' ? 1000 : 100;
        book.add("subscribers", 202501, {{"area", area}}, {{"opening", size}, {"closing", size}, {"churned", 10}});
    }
    const QString area = QStringLiteral("area");
    for (const SubscriberBase base : {SubscriberBase::Average, SubscriberBase::Closing}) {
        book.facts.base = base;
        const KpiCalculator calculator(Catalogue::shipped(), book.facts);
        EXPECT_EQ(calculator.valueWhere(kpi("churn_rate"), kYear2025, area, QStringLiteral("town")).value, 10);
        EXPECT_EQ(calculator.valueWhere(kpi("churn_rate"), kYear2025, area, QStringLiteral("urban")).value, 1);
    }
}

TEST(ValueWhere, ReachesIntoExpressions)
{
    FactBuilder book;
    for (const char* hour : {"9", "10"}) {
        const double arrivals = hour[0] == '9' ? 60 : 20;
        book.add("queue_hours", 202501, {{"hour", hour}}, {{"arrivals", arrivals}});
    }
    const KpiCalculator calculator(Catalogue::shipped(), book.facts);
    EXPECT_EQ(calculator.value(kpi("peak_idle_ratio"), kYear2025).value, 3);
    EXPECT_EQ(
        calculator.valueWhere(kpi("peak_idle_ratio"), kYear2025, QStringLiteral("hour"), QStringLiteral("9")).value, 1);
}

TEST(ValueWhere, SplitsComplaintsByTheirLabels)
{
    FactBuilder book;
    Complaint network = complaintAt("2025-01-03T09:00");
    network.category = QStringLiteral("network");
    book.complaint(network).complaint(complaintAt("2025-01-04T09:00")).complaint(complaintAt("2025-01-05T09:00"));
    const KpiCalculator calculator(Catalogue::shipped(), book.facts);
    EXPECT_EQ(calculator.valueWhere(kpi("complaints"), kYear2025, QStringLiteral("category"), QStringLiteral("billing"))
                  .value,
        2);
    EXPECT_EQ(split(book.facts, measure("complaints", "count"), "category", {202501}),
        (Parts{{"billing", 2}, {"network", 1}}));
}
