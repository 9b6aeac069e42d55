// SPDX-License-Identifier: GPL-3.0-or-later
// Net adds to come are gross adds less churned, as in the months that were.
#include "domain/catalogue.h"
#include "domain/fact_builder.h"
#include "domain/outlook.h"

#include <gtest/gtest.h>

#include <cmath>

namespace {

Forecast toldFrom(const MonthHistory& history, Month first)
{
    const std::optional<Forecast> told = forecast(history, 6, SpringFestivals(first.year(), 2030));
    EXPECT_TRUE(told);
    return told.value_or(Forecast());
}

MonthHistory waves(double level, double swing)
{
    MonthHistory history{Month(2022, 1), {}};
    for (int i = 0; i < 42; ++i)
        history.figures.push_back(level + swing * std::sin(i * 0.7) + i);
    return history;
}

}

TEST(ForecastSum, AddsUpWithWeights)
{
    const Forecast came = toldFrom(waves(300, 40), Month(2022, 1));
    const Forecast left = toldFrom(waves(200, 15), Month(2022, 1));
    const std::optional<Forecast> net = sumOf({{came, 1}, {left, -1}});
    ASSERT_TRUE(net);
    EXPECT_TRUE(net->isOfParts);
    ASSERT_EQ(net->months.size(), 6U);
    for (size_t i = 0; i < 6; ++i) {
        EXPECT_DOUBLE_EQ(net->months[i].value, came.months[i].value - left.months[i].value);
        EXPECT_LE(net->months[i].low, net->months[i].value);
    }
    const ForecastFigure total = net->total(net->first, net->first + 5);
    const Month last = came.first + 5;
    EXPECT_NEAR(total.value, came.total(came.first, last).value - left.total(left.first, last).value, 1e-9);
}

TEST(ForecastSum, IsNoneForNoPartsOrOtherMonths)
{
    EXPECT_FALSE(sumOf({}));
    const Forecast one = toldFrom(waves(300, 40), Month(2022, 1));
    Forecast other = one;
    other.first = other.first + 1;
    EXPECT_FALSE(sumOf({{one, 1}, {other, 1}}));
    other = one;
    other.months.pop_back();
    EXPECT_FALSE(sumOf({{one, 1}, {other, 1}}));
}

TEST(Outlook, NetAddsAreGrossAddsLessChurned)
{
    FactBuilder book;
    for (Month month(2024, 1); month <= Month(2025, 9); month = month + 1) {
        const double i = month - Month(2024, 1);
        book.subscribers(month.key(),
            {{"gross_adds", 300 + 40 * std::sin(i)}, {"churned", 250 + 30 * std::cos(i * 1.3)}, {"adjustment", 0}});
    }
    FactBuilder before;
    for (int month = 202301; month <= 202312; ++month)
        before.subscribers(
            month, {{"gross_adds", 280.0 + month % 7}, {"churned", 240.0 + month % 5}, {"adjustment", 0}});
    book.facts.earlier = before.facts.tables;
    const Catalogue& catalogue = Catalogue::shipped();
    const KpiCalculator calculator(catalogue, book.facts);
    const Facts earlier = earlierFacts(book.facts);
    const OutlookMaker maker(calculator, earlier);
    const auto outlookOf = [&](const char* id) {
        const KpiDefinition& kpi = *catalogue.find(KpiId(QString::fromLatin1(id)));
        return maker.outlook(kpi, calculator.result(kpi.id, 2025, Month(2025, 9)), 2025);
    };
    const Outlook came = outlookOf("gross_adds");
    const Outlook left = outlookOf("churned");
    const Outlook net = outlookOf("net_adds");
    ASSERT_TRUE(came.year && left.year && net.year && net.nextYear);
    EXPECT_NEAR(net.year->value, came.year->value - left.year->value, 1e-6);
    EXPECT_NEAR(net.nextYear->value, came.nextYear->value - left.nextYear->value, 1e-6);
    for (size_t i = 0; i < 12; ++i)
        EXPECT_NEAR(net.months[i].value_or(NAN), *came.months[i] - *left.months[i], 1e-6) << i;
}
