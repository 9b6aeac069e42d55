// SPDX-License-Identifier: GPL-3.0-or-later
// The KPIs that are no plain ratio, evaluated over a period as a whole.
#include "domain/kpi_reading.h"

namespace {

FactBuilder withTwoMonths()
{
    FactBuilder book;
    for (int month = 202501; month <= 202502; ++month) {
        book.revenue(month, month == 202501 ? 50000 : 60000);
        book.add("costs", month, {{"item", "staff"}}, {{"amount", 40000}});
        book.subscribers(month, {{"opening", 1000}, {"closing", 1000}, {"churned", month == 202501 ? 10.0 : 30.0}});
    }
    return book;
}

Catalogue with(const char* json)
{
    Catalogue catalogue = Catalogue::shipped();
    Result<std::vector<KpiDefinition>> definitions = Catalogue::parse(json);
    for (KpiDefinition& definition : definitions.value())
        catalogue.add(std::move(definition));
    return catalogue;
}

}

TEST(LifetimeValue, IsArpuTimesMarginOverChurnOfTheSamePeriod)
{
    const FactBuilder book = withTwoMonths();
    // ARPU 110,000 / 2,000 = 55; margin 30,000 / 110,000; churn 40 / 2,000 = 2 % a month.
    EXPECT_DOUBLE_EQ(orNaN(valueOf(book.facts, "lifetime_value", periodOf(202501, 202502)).value), 750);
    // January: 50 x 20 % / 1 %
    EXPECT_DOUBLE_EQ(orNaN(valueOf(book.facts, "lifetime_value", monthOf(202501)).value), 1000);
}

TEST(LifetimeValue, CountsTheMonthsThatAllItsKpisHave)
{
    FactBuilder book = withTwoMonths();
    book.revenue(202503, 1).add("costs", 202503, {{"item", "staff"}}, {{"amount", 1}});
    book.subscribers(202503, {{"opening", 1000}, {"closing", 1000}}); // churned is missing
    const KpiValue value = valueOf(book.facts, "lifetime_value", Period::quarter(2025, 1));
    EXPECT_DOUBLE_EQ(orNaN(value.value), 750);
    EXPECT_EQ(value.missing, months({202503}));
}

TEST(LifetimeValue, NobodyLeavingHasNoValue)
{
    FactBuilder book;
    book.revenue(202501, 100).add("costs", 202501, {{"item", "rent"}}, {{"amount", 60}});
    book.subscribers(202501, {{"opening", 10}, {"closing", 10}, {"churned", 0}});
    EXPECT_EQ(valueOf(book.facts, "lifetime_value", monthOf(202501)).value, std::nullopt);
}

TEST(DigitalSaving, TakesTheWholePeriodsUnitCosts)
{
    FactBuilder book;
    book.add("channels", 202501, {{"channel", "counter"}}, {{"transactions", 100}, {"cost", 500}});
    book.add("channels", 202501, {{"channel", "online"}}, {{"transactions", 300}, {"cost", 60}});
    book.add("channels", 202502, {{"channel", "counter"}}, {{"transactions", 300}, {"cost", 700}});
    book.add("channels", 202502, {{"channel", "online"}}, {{"transactions", 700}, {"cost", 40}});
    // 1,000 digital x (1,200 / 400 - 100 / 1,000); months added would give 300 x 4.8 + 700 x 2.276...
    EXPECT_DOUBLE_EQ(orNaN(valueOf(book.facts, "digital_saving", periodOf(202501, 202502)).value), 2900);
}

TEST(PeakToIdle, ComparesHoursOfTheDayOverThePeriod)
{
    FactBuilder book;
    const auto hour = [&](int month, const char* of, double arrivals) {
        book.add("queue_hours", month, {{"hour", of}}, {{"arrivals", arrivals}});
    };
    hour(202501, "9", 300);
    hour(202501, "10", 500);
    hour(202501, "13", 100);
    hour(202502, "9", 400);
    hour(202502, "10", 100);
    hour(202502, "13", 100);
    const KpiValue both = valueOf(book.facts, "peak_idle_ratio", periodOf(202501, 202502));
    EXPECT_EQ(both.value, 3.5); // 9 o'clock with 700 over 13 o'clock with 200
    EXPECT_EQ(both.numerator, 700);
    EXPECT_EQ(both.denominator, 200);
    EXPECT_EQ(valueOf(book.facts, "peak_idle_ratio", monthOf(202501)).value, 5);
}

TEST(PeakToIdle, AnHourThatIsOnlyOpenInAnotherMonthIsNotIdle)
{
    FactBuilder book;
    book.add("queue_hours", 202501, {{"hour", "9"}}, {{"arrivals", 300}});
    book.add("queue_hours", 202501, {{"hour", "10"}}, {{"arrivals", 100}});
    book.add("queue_hours", 202502, {{"hour", "20"}}, {{"arrivals", 5}});
    EXPECT_EQ(valueOf(book.facts, "peak_idle_ratio", monthOf(202501)).value, 3);
}

TEST(PeakToIdle, AnOpenHourThatNobodyCameInHasNoRatio)
{
    FactBuilder book;
    book.add("queue_hours", 202501, {{"hour", "9"}}, {{"arrivals", 300}});
    book.add("queue_hours", 202501, {{"hour", "13"}}, {{"arrivals", 0}});
    EXPECT_EQ(valueOf(book.facts, "peak_idle_ratio", monthOf(202501)).value, std::nullopt);
    EXPECT_EQ(valueOf(FactBuilder().facts, "peak_idle_ratio").value, std::nullopt);
}

TEST(OwnExpression, AddsConstantsAndParts)
{
    const Catalogue catalogue = with(R"({"id": "odd", "zh": "a", "en": "a", "unit": "yuan", "better": "more",
        "expression": {"add": [{"constant": 5}, {"part": {"roll_up": "sum", "measure": "revenue.amount"}},
                               {"kpi": "revenue"}]}})");
    FactBuilder book;
    book.revenue(202501, 100).revenue(202502, 200);
    EXPECT_EQ(KpiCalculator(catalogue, book.facts).value(kpi("odd"), kYear2025).value, 605);
}

TEST(OwnExpression, MadeFromItselfHasNoValue)
{
    const Catalogue catalogue = with(R"([
        {"id": "hen", "zh": "a", "en": "a", "unit": "x", "better": "more",
         "expression": {"add": [{"kpi": "egg"}, {"constant": 1}]}},
        {"id": "egg", "zh": "b", "en": "b", "unit": "x", "better": "more",
         "expression": {"add": [{"kpi": "hen"}, {"constant": 1}]}}])");
    const FactBuilder book;
    EXPECT_EQ(KpiCalculator(catalogue, book.facts).value(kpi("hen"), kYear2025).value, std::nullopt);
}

TEST(OwnExpression, OfAnUnknownKpiHasNoValue)
{
    const Catalogue catalogue = with(R"({"id": "odd", "zh": "a", "en": "a", "unit": "x", "better": "more",
        "expression": {"divide": [{"kpi": "revenue"}, {"kpi": "no_such_kpi"}]}})");
    FactBuilder book;
    book.revenue(202501, 100);
    EXPECT_EQ(KpiCalculator(catalogue, book.facts).value(kpi("odd"), kYear2025).value, std::nullopt);
}
