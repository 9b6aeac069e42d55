// SPDX-License-Identifier: GPL-3.0-or-later
// Given these records, the KPI is this: roll-ups, filters and which months count.
#include "domain/kpi_reading.h"

TEST(KpiValue, AFlowAddsOverMonthsInYuan)
{
    FactBuilder book;
    book.revenue(202501, 1000.10).revenue(202502, 2000.25).revenue(202502, 0.05, "device");
    EXPECT_EQ(valueOf(book.facts, "revenue", periodOf(202501, 202502)).value, 3000.40);
    EXPECT_EQ(valueOf(book.facts, "revenue", monthOf(202502)).value, 2000.30);
    EXPECT_EQ(valueOf(book.facts, "device_revenue", periodOf(202501, 202502)).value, 0.05);
}

TEST(KpiValue, SumsOfMoneyAreExact)
{
    FactBuilder book;
    for (int month = 202501; month <= 202512; ++month)
        book.revenue(month, 0.10).revenue(month, 0.20);
    EXPECT_EQ(valueOf(book.facts, "revenue").value, 3.60); // and not 3.6000000000000005
}

TEST(KpiValue, AStockIsTheLastMonthThatHasIt)
{
    FactBuilder book;
    book.subscribers(202501, {{"closing", 900}}).subscribers(202502, {{"closing", 950}});
    book.add("subscribers", 202502, {{"area", "town"}}, {{"closing", 50}});
    const KpiValue subscribers = valueOf(book.facts, "subscribers");
    EXPECT_EQ(subscribers.value, 1000);
    EXPECT_EQ(subscribers.counted, months({202501, 202502}));
    EXPECT_EQ(valueOf(book.facts, "town_share").value, 5);
    EXPECT_EQ(valueOf(book.facts, "town_share", monthOf(202501)).value, 0) << "a filter that finds none gives zero";
}

TEST(KpiValue, AMeanIsOverTheMonthsThatCount)
{
    FactBuilder book;
    book.add("arpu", 202501, {{"plan_tier", "all"}}, {{"reported", 48.50}});
    book.add("arpu", 202503, {{"plan_tier", "all"}}, {{"reported", 51.50}});
    book.add("arpu", 202503, {{"plan_tier", "premium"}}, {{"reported", 120.00}});
    const KpiValue reported = valueOf(book.facts, "arpu_reported", Period::quarter(2025, 1));
    EXPECT_EQ(reported.value, 50);
    EXPECT_EQ(reported.missing, months({202502}));
}

TEST(KpiValue, ARatioIsTheSumOverTheSum)
{
    FactBuilder book;
    book.add("channels", 202501, {{"channel", "counter"}}, {{"visits", 100}, {"deals", 50}});
    book.add("channels", 202502, {{"channel", "counter"}}, {{"visits", 900}, {"deals", 90}});
    const KpiValue conversion = valueOf(book.facts, "visit_conversion", periodOf(202501, 202502));
    EXPECT_DOUBLE_EQ(orNaN(conversion.value), 14); // 140 / 1000, and not the mean of 50 % and 10 %
    EXPECT_EQ(conversion.numerator, 140);
    EXPECT_EQ(conversion.denominator, 1000);
}

TEST(KpiValue, ArpuDividesByTheSumOfTheMonthsAverages)
{
    FactBuilder book;
    book.revenue(202501, 48000).revenue(202501, 2000, "value_added").revenue(202501, 9000, "broadband");
    book.revenue(202502, 54000);
    book.subscribers(202501, {{"opening", 900}, {"closing", 1100}});
    book.subscribers(202502, {{"opening", 1100}, {"closing", 1300}});
    const KpiValue arpu = valueOf(book.facts, "arpu", periodOf(202501, 202502));
    EXPECT_EQ(arpu.numerator, 104000);
    EXPECT_EQ(arpu.denominator, 2200);
    EXPECT_DOUBLE_EQ(orNaN(arpu.value), 104000.0 / 2200);
}

TEST(KpiValue, TheBookMayTakeTheClosingSubscribersAsBase)
{
    FactBuilder book;
    book.facts.base = SubscriberBase::Closing;
    book.revenue(202501, 55000).subscribers(202501, {{"closing", 1100}, {"churned", 22}});
    EXPECT_EQ(valueOf(book.facts, "arpu", monthOf(202501)).value, 50) << "the opening is not needed then";
    EXPECT_EQ(valueOf(book.facts, "churn_rate", monthOf(202501)).value, 2);
    book.facts.base = SubscriberBase::Average;
    EXPECT_EQ(valueOf(book.facts, "arpu", monthOf(202501)).value, std::nullopt);
}

TEST(KpiValue, AMonthCountsOnlyWithEveryPart)
{
    FactBuilder book;
    book.revenue(202501, 100).revenue(202502, 100).revenue(202503, 100);
    book.add("costs", 202501, {{"item", "rent"}}, {{"amount", 60}});
    book.add("costs", 202503, {{"item", "rent"}}, {{"amount", 80}});
    const KpiValue share = valueOf(book.facts, "cost_to_revenue", Period::quarter(2025, 1));
    EXPECT_EQ(share.value, 70); // 140 of 200: February's revenue stays out too
    EXPECT_EQ(share.counted, months({202501, 202503}));
    EXPECT_EQ(share.missing, months({202502}));
}

TEST(KpiValue, ARecordWithTheColumnEmptyIsMissing)
{
    FactBuilder book;
    book.subscribers(202501, {{"gross_adds", 30}, {"churned", 10}, {"adjustment", 0}});
    book.subscribers(202502, {{"gross_adds", 40}, {"churned", 10}});
    const KpiValue netAdds = valueOf(book.facts, "net_adds", periodOf(202501, 202502));
    EXPECT_EQ(netAdds.value, 20);
    EXPECT_EQ(netAdds.missing, months({202502})) << "an adjustment that nobody entered is not zero";
    EXPECT_EQ(valueOf(book.facts, "gross_adds", periodOf(202501, 202502)).value, 70);
}

TEST(KpiValue, OneRecordWithTheColumnIsEnough)
{
    FactBuilder book;
    book.add("costs", 202501, {{"item", "rent"}}, {{"amount", 60}});
    book.add("costs", 202501, {{"item", "energy"}}, {{"amount", 5}, {"energy_kwh", 80}});
    EXPECT_EQ(valueOf(book.facts, "energy", monthOf(202501)).value, 80);
}

TEST(KpiValue, NothingGivesNothing)
{
    const FactBuilder book;
    const KpiValue revenue = valueOf(book.facts, "revenue");
    EXPECT_EQ(revenue.value, std::nullopt);
    EXPECT_EQ(revenue.numerator, std::nullopt);
    EXPECT_EQ(revenue.missing.size(), 12U);
    EXPECT_EQ(valueOf(book.facts, "no_such_kpi").value, std::nullopt);
    EXPECT_TRUE(valueOf(book.facts, "revenue", periodOf(202503, 202502)).missing.empty()) << "an empty period";
}

TEST(KpiValue, MonthsOutsideTheFactsAreMissing)
{
    FactBuilder book(202501, 202503);
    book.revenue(202503, 100);
    const KpiValue revenue = valueOf(book.facts, "revenue", periodOf(202412, 202504));
    EXPECT_EQ(revenue.value, 100);
    EXPECT_EQ(revenue.missing, months({202412, 202501, 202502, 202504}));
}

TEST(KpiValue, ADenominatorOfZeroHasNoValue)
{
    FactBuilder book;
    book.add("joint_cases", 202501, {}, {{"cases", 0}, {"answered_15min", 0}});
    const KpiValue share = valueOf(book.facts, "joint_15min", monthOf(202501));
    EXPECT_EQ(share.value, std::nullopt);
    EXPECT_EQ(share.denominator, 0);
    EXPECT_TRUE(share.missing.empty()) << "there is a figure; there is only nothing to divide by";
}

TEST(KpiValue, ScalesToTheUnit)
{
    FactBuilder book;
    book.revenue(202501, 200000).add("costs", 202501, {{"item", "energy"}}, {{"energy_kwh", 3000}});
    EXPECT_EQ(valueOf(book.facts, "energy_per_10k", monthOf(202501)).value, 150);
}

TEST(KpiValue, FiltersByFlagAndByWhatIsGiven)
{
    FactBuilder book;
    book.add("revenue", 202501, {{"business_line", "mobile"}, {"plan_tier", "premium"}}, {{"amount", 300}});
    book.add("revenue", 202501, {{"business_line", "mobile"}, {"plan_tier", "basic"}}, {{"amount", 700}});
    book.add("revenue", 202501, {{"business_line", "broadband"}}, {{"amount", 5000}}); // not split by tier
    book.add("revenue", 202501, {{"business_line", "device"}, {"plan_tier", "premium"}}, {{"amount", 9000}});
    EXPECT_EQ(valueOf(book.facts, "premium_revenue_share", monthOf(202501)).value, 30);
    EXPECT_EQ(valueOf(book.facts, "service_revenue", monthOf(202501)).value, 6000);
}

TEST(KpiValue, PhysicalChannelsAreThoseWithoutTheDigitalFlag)
{
    FactBuilder book;
    book.add("channels", 202501, {{"channel", "counter"}}, {{"transactions", 100}, {"cost", 400}});
    book.add("channels", 202501, {{"channel", "partner"}}, {{"transactions", 100}, {"cost", 200}});
    book.add("channels", 202501, {{"channel", "self_service"}}, {{"transactions", 300}, {"cost", 60}});
    book.add("channels", 202501, {{"channel", "online"}}, {{"transactions", 500}, {"cost", 20}});
    EXPECT_EQ(valueOf(book.facts, "unit_cost_physical", monthOf(202501)).value, 3);
    EXPECT_EQ(valueOf(book.facts, "unit_cost_digital", monthOf(202501)).value, 0.1);
    EXPECT_EQ(valueOf(book.facts, "digital_share", monthOf(202501)).value, 80);
    EXPECT_EQ(valueOf(book.facts, "self_service_share", monthOf(202501)).value, 75);
}

TEST(KpiValue, AVocabularysFlagsAreTheStores)
{
    FactBuilder book;
    Vocabularies own;
    own.add(QStringLiteral("channel"), {QStringLiteral("mini_app"), {}, {}, false, {QStringLiteral("digital")}});
    book.facts.vocabularies = own;
    book.add("channels", 202501, {{"channel", "mini_app"}}, {{"transactions", 30}});
    book.add("channels", 202501, {{"channel", "online"}}, {{"transactions", 70}});
    EXPECT_EQ(valueOf(book.facts, "digital_share", monthOf(202501)).value, 30);
}

TEST(KpiValue, TheStoresOwnCarrierIsItsShareOfTheMarket)
{
    FactBuilder book;
    book.add("market", 202501, {{"operator", "mobile"}}, {{"subscribers", 600}, {"gross_adds", 30}, {"revenue", 50}});
    book.add("market", 202501, {{"operator", "unicom"}}, {{"subscribers", 400}, {"gross_adds", 20}, {"revenue", 30}});
    EXPECT_EQ(valueOf(book.facts, "market_share", monthOf(202501)).value, 60);
    book.facts.store.carrier = QStringLiteral("unicom");
    EXPECT_EQ(valueOf(book.facts, "gross_add_share", monthOf(202501)).value, 40);
    EXPECT_EQ(valueOf(book.facts, "revenue_share", monthOf(202501)).value, 37.5);
}

TEST(KpiValue, TheFloorAreaHoldsInEachMonth)
{
    FactBuilder book;
    book.facts.store.floorAreaM2 = 250;
    book.revenue(202501, 50000).revenue(202502, 75000);
    EXPECT_EQ(valueOf(book.facts, "revenue_per_m2", monthOf(202501)).value, 200);
    EXPECT_EQ(valueOf(book.facts, "revenue_per_m2", periodOf(202501, 202502)).value, 500);
    book.facts.store.floorAreaM2.reset();
    EXPECT_EQ(valueOf(book.facts, "revenue_per_m2", monthOf(202501)).value, std::nullopt);
}

TEST(KpiValue, HoursAHeadAreOverTheMeanHeadcount)
{
    FactBuilder book;
    book.add("training", 202501, {}, {{"attendees", 6}, {"attendee_hours", 12}});
    book.add("training", 202502, {}, {{"attendees", 8}, {"attendee_hours", 32}});
    book.add("staffing", 202501, {}, {{"headcount", 10}}).add("staffing", 202502, {}, {{"headcount", 12}});
    EXPECT_EQ(valueOf(book.facts, "training_hours", periodOf(202501, 202502)).value, 4);
}

TEST(KpiValue, NoTrainingIsZeroFromTheFirstOneOn)
{
    FactBuilder book;
    book.add("training", 202503, {}, {{"attendees", 6}});
    const KpiValue fromRecords = valueOf(book.facts, "training_attendance", periodOf(202502, 202504));
    EXPECT_EQ(fromRecords.value, 6);
    EXPECT_EQ(fromRecords.missing, months({202502}));
    book.facts.firstOf = {{QStringLiteral("training"), Month(2022, 5)}};
    EXPECT_TRUE(valueOf(book.facts, "training_attendance", periodOf(202502, 202504)).missing.empty());
    EXPECT_EQ(valueOf(book.facts, "training_attendance", monthOf(202502)).value, 0);
}

TEST(KpiValue, ASessionWithoutItsFigureIsMissing)
{
    FactBuilder book;
    book.add("training", 202501, {}, {{"attendees", 6}, {"examined", 6}, {"passed", 3}});
    book.add("training", 202502, {}, {{"attendees", 9}});
    const KpiValue passRate = valueOf(book.facts, "training_pass_rate", periodOf(202501, 202503));
    EXPECT_EQ(passRate.value, 50);
    EXPECT_EQ(passRate.missing, months({202502}));
}

TEST(KpiValue, NoTrainingInTheseMonthsButSomeBefore)
{
    FactBuilder book; // no table of trainings at all: the store's last one was earlier
    book.facts.firstOf = {{QStringLiteral("training"), Month(2023, 2)}};
    EXPECT_EQ(valueOf(book.facts, "training_attendance").value, 0);
    EXPECT_EQ(valueOf(book.facts, "training_pass_rate").value, std::nullopt);
}

TEST(KpiValue, AFigureForTheYearIsItsLastOneFromJanuaryOn)
{
    FactBuilder book;
    for (int month = 202501; month <= 202506; ++month)
        book.add("cohorts", month, {}, {{"base_subscribers", 1000}});
    book.add("cohorts", 202503, {}, {{"repurchasers", 80}}).add("cohorts", 202506, {}, {{"repurchasers", 210}});
    const KpiValue half = valueOf(book.facts, "repurchase_rate", periodOf(202501, 202506));
    EXPECT_EQ(half.value, 21);
    EXPECT_TRUE(half.missing.empty()) << "it does not decide which months count";
    EXPECT_EQ(valueOf(book.facts, "repurchase_rate", Period::quarter(2025, 1)).value, 8) << "January to March";
    EXPECT_EQ(valueOf(book.facts, "repurchase_rate", Period::quarter(2025, 2)).value, std::nullopt);
    EXPECT_EQ(valueOf(book.facts, "repurchase_rate", monthOf(202506)).value, std::nullopt);
    EXPECT_EQ(valueOf(book.facts, "repurchase_rate", periodOf(202401, 202506)).value, std::nullopt) << "two years";
}

TEST(KpiValue, OverChosenMonthsLeavesOutThoseThatDoNotCount)
{
    FactBuilder book;
    book.revenue(202501, 1).revenue(202502, 2).revenue(202504, 4);
    const KpiCalculator calculator(Catalogue::shipped(), book.facts);
    const KpiValue some = calculator.valueOver(kpi("revenue"), months({202502, 202503, 202504}));
    EXPECT_EQ(some.value, 6);
    EXPECT_EQ(some.counted, months({202502, 202504}));
    EXPECT_EQ(some.missing, months({202503}));
    EXPECT_EQ(calculator.valueOver(kpi("revenue"), {}).value, std::nullopt);
    EXPECT_EQ(calculator.valueOver(kpi("no_such_kpi"), months({202502})).value, std::nullopt);
}

TEST(KpiValue, APartAloneHasAValue)
{
    FactBuilder book;
    book.subscribers(202501, {{"opening", 100}, {"closing", 140}});
    const KpiCalculator calculator(Catalogue::shipped(), book.facts);
    EXPECT_EQ(calculator.value(averageSubscribers(), kYear2025).value, 120);
}

TEST(KpiValue, ACalculatorAnswersTheSameTwice)
{
    FactBuilder book;
    book.revenue(202501, 1);
    const KpiCalculator calculator(Catalogue::shipped(), book.facts);
    const std::optional<double> first = calculator.value(kpi("revenue"), kYear2025).value;
    EXPECT_EQ(calculator.value(kpi("revenue"), kYear2025).value, first);
    EXPECT_EQ(calculator.value(kpi("no_such_kpi"), kYear2025).value, std::nullopt);
    EXPECT_EQ(calculator.value(kpi("no_such_kpi"), kYear2025).value, std::nullopt);
}
