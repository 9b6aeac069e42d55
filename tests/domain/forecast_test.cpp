// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forecast.h"

#include <gtest/gtest.h>

#include <cmath>

namespace {

const SpringFestivals& festivals()
{
    static const SpringFestivals days(2015, 2030);
    return days;
}

// Four seasons a year, plain to see, on a level that rises by `rise` a month; a small wave that has no year in it.
MonthHistory rising(size_t months, double rise, double wave = 0)
{
    MonthHistory history{Month(2022, 1), {}};
    for (size_t i = 0; i < months; ++i) {
        const auto at = static_cast<double>(i);
        history.figures.push_back(
            1000 + rise * at + 100 * std::sin(at * 2 * M_PI / 12) + wave * std::sin(at * at * 1.7));
    }
    return history;
}

TEST(Forecast, tooLittleHistoryGivesNone)
{
    EXPECT_FALSE(forecast(rising(23, 1), 12, festivals()));
    EXPECT_TRUE(forecast(rising(24, 1), 12, festivals()));
    EXPECT_FALSE(forecast({Month(2024, 1), {}}, 12, festivals()));
    MonthHistory open = rising(36, 1);
    open.figures.back() = std::nan("");
    EXPECT_FALSE(forecast(open, 12, festivals())) << "its last month is not known";
    MonthHistory lacking = rising(36, 1);
    lacking.figures[12 + 4] = lacking.figures[24 + 4] = std::nan("");
    EXPECT_FALSE(forecast(lacking, 12, festivals())) << "no May in two years";
}

TEST(Forecast, ofTwoYearsIsTheYearBefore)
{
    const MonthHistory history = rising(24, 5);
    const auto result = forecast(history, 14, festivals());
    ASSERT_TRUE(result);
    EXPECT_EQ(result->method, ForecastMethod::SeasonalNaive);
    EXPECT_EQ(result->first, Month(2024, 1));
    ASSERT_EQ(result->months.size(), 14U);
    EXPECT_DOUBLE_EQ(result->months[6].value, history.figures[18]);
    EXPECT_DOUBLE_EQ(result->months[13].value, result->months[1].value) << "the second year is the same again";
    EXPECT_NEAR(result->error, 60, 1e-9) << "each month was 12 x 5 above the one a year before";
    // Twelve errors of 60: Student's t with 12 degrees of freedom has its 90th percentile at 1.35622.
    EXPECT_NEAR(result->months[0].high - result->months[0].value, 1.35622 * 60, 0.05);
}

TEST(Forecast, ofARisingStoreFollowsTheRise)
{
    const MonthHistory history = rising(48, 5, 8);
    const auto result = forecast(history, 12, festivals());
    ASSERT_TRUE(result);
    EXPECT_NE(result->method, ForecastMethod::SeasonalNaive);
    EXPECT_LT(result->error, result->naiveError / 3);
    const MonthHistory all = rising(60, 5);
    for (size_t i = 0; i < 12; ++i)
        EXPECT_NEAR(result->months[i].value, all.figures[48 + i], 20) << i;
}

TEST(Forecast, ofAStoreThatRepeatsItselfStaysWithTheSimplest)
{
    const auto result = forecast(rising(48, 0), 12, festivals());
    ASSERT_TRUE(result);
    EXPECT_EQ(result->method, ForecastMethod::SeasonalNaive);
    EXPECT_FALSE(result->isFestivalPaired);
    EXPECT_NEAR(result->error, 0, 1e-9);
}

TEST(Forecast, isTheSameEachTime)
{
    const MonthHistory history = rising(40, 3, 30);
    const auto first = forecast(history, 8, festivals());
    const auto second = forecast(history, 8, festivals());
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->method, second->method);
    for (size_t i = 0; i < 8; ++i)
        EXPECT_EQ(first->months[i].value, second->months[i].value);
}

TEST(Forecast, passesOverAMissingMonth)
{
    MonthHistory history = rising(48, 5);
    history.figures[30] = std::nan("");
    const auto result = forecast(history, 12, festivals());
    ASSERT_TRUE(result);
    const MonthHistory all = rising(60, 5);
    for (size_t i = 0; i < 12; ++i)
        EXPECT_NEAR(result->months[i].value, all.figures[48 + i], 30) << i;
}

// The earlier the festival, the more of the two months' business lies in January. Their mean stays.
double leaning(int year)
{
    return 20.0 * (35 - springFestival(year).dayOfYear());
}

TEST(Forecast, takesFestivalMonthsTogetherWhereThatFitsBetter)
{
    MonthHistory history{Month(2020, 1), {}};
    for (int year = 2020; year <= 2025; ++year) {
        for (int month = 1; month <= 12; ++month)
            history.figures.push_back(1000 + (month == 1 ? leaning(year) : month == 2 ? -leaning(year) : 20 * month));
    }
    const auto result = forecast(history, 12, festivals());
    ASSERT_TRUE(result);
    EXPECT_TRUE(result->isFestivalPaired);
    EXPECT_LT(result->error, result->naiveError);
    // 2026: 17 February, nearest to 2021 (12 February), not as 2025 (29 January) had it.
    EXPECT_NEAR(result->months[0].value, 1000 + leaning(2021), 1);
    EXPECT_NEAR(result->months[1].value, 1000 - leaning(2021), 1);
    EXPECT_NEAR(result->months[2].value, 1060, 1);
}

TEST(Forecast, rangeOfASumIsThatOfSums)
{
    const auto result = forecast(rising(48, 0, 40), 12, festivals());
    ASSERT_TRUE(result);
    const ForecastFigure year = result->total(Month(2026, 1), Month(2026, 12));
    double sum = 0;
    double widths = 0;
    for (const ForecastFigure& month : result->months) {
        sum += month.value;
        widths += month.high - month.value;
        EXPECT_LE(month.low, month.value);
    }
    EXPECT_NEAR(year.value, sum, 1e-6);
    EXPECT_GT(year.high, year.value);
    EXPECT_LT(year.high - year.value, widths) << "errors of single months make up for each other";
}

// Ranges hold four of five of the months that come: here over many made series with the same noise.
TEST(Forecast, rangeHoldsAboutFourOfFive)
{
    int inside = 0;
    int count = 0;
    for (int series = 0; series < 60; ++series) {
        MonthHistory history{Month(2021, 1), {}};
        unsigned random = static_cast<unsigned>(series) * 2654435761U + 12345;
        std::vector<double> all;
        for (int i = 0; i < 54; ++i) {
            double noise = 0;
            for (int k = 0; k < 12; ++k) { // the sum of twelve even numbers is nearly normal
                random = random * 1664525U + 1013904223U;
                noise += static_cast<double>(random >> 8) / 16777216.0 - 0.5;
            }
            all.push_back(500 + 2 * i + 50 * std::cos(i * 2 * M_PI / 12) + 20 * noise);
        }
        history.figures.assign(all.begin(), all.begin() + 48);
        const auto result = forecast(history, 6, festivals());
        ASSERT_TRUE(result);
        for (size_t i = 0; i < 6; ++i) {
            inside += all[48 + i] >= result->months[i].low && all[48 + i] <= result->months[i].high;
            ++count;
        }
    }
    const double share = static_cast<double>(inside) / count;
    EXPECT_GT(share, 0.70);
    EXPECT_LT(share, 0.90);
}

}
