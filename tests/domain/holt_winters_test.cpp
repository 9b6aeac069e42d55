// SPDX-License-Identifier: GPL-3.0-or-later
// Holt-Winters against published numbers: R's forecast::ets on fpp2's austourists (visitor nights spent by
// international tourists in Australia, quarters of 1999 to 2015: the example of Hyndman and Athanasopoulos' book), as
// statsmodels keeps R's results in statsmodels/tsa/tests/results/fit_ets_results_seasonal.json, made by fit_ets.R
// beside it.
#include "domain/holt_winters.h"

#include <gtest/gtest.h>

#include <cmath>

namespace {

const std::vector<double> kNights{30.052513, 19.148496, 25.317692, 27.591437, 32.076456, 23.487961, 28.47594, 35.123753,
    36.838485, 25.007017, 30.72223, 28.693759, 36.640986, 23.824609, 29.311683, 31.770309, 35.177877, 19.775244,
    29.60175, 34.538842, 41.273599, 26.655862, 28.279859, 35.191153, 42.205664, 24.649171, 32.667335, 37.257354,
    45.24246, 29.350481, 36.344207, 41.782081, 49.276598, 31.275401, 37.850625, 38.837044, 51.2369, 31.838552,
    41.323421, 42.799003, 55.708358, 33.407145, 42.316638, 45.157123, 59.57608, 34.83733, 44.841681, 46.97125,
    60.019031, 38.371179, 46.975864, 50.733796, 61.646873, 39.299569, 52.671209, 54.332317, 66.834358, 40.871188,
    51.828536, 57.49191, 65.25147, 43.061208, 54.760757, 59.834475, 73.257027, 47.696624, 61.097768, 66.055761};

// ets(austourists, model = "AAA", damped = FALSE)
constexpr HoltWintersParameters kAdditive{0.20281952, 0.00016979, 0.4645238, 1};
const HoltWintersState kAdditiveStart{23.06996036, 0.57786622, {8.50287244, -8.97988612, -1.17750326, 1.65451693}, 0};
// ets(austourists, model = "AAA", damped = TRUE)
constexpr HoltWintersParameters kDamped{0.35445427, 0.03200749, 0.39993387, 0.97999997};
const HoltWintersState kDampedStart{24.01278357, 0.97770147, {5.34956637, -6.61171798, -0.50735902, 1.76951063}, 0};
constexpr double kRounding = 1e-5; // R's results are printed with eight decimals; 68 quarters add theirs up

double variance(double squares, int parameters)
{
    return squares / (static_cast<double>(kNights.size()) - parameters);
}

TEST(HoltWinters, additiveGivesTheNumbersOfR)
{
    HoltWintersState state = kAdditiveStart;
    std::vector<double> fitted;
    const double squares = smooth(kNights, kAdditive, state, &fitted);
    const std::vector<double> expected{
        32.15069902, 14.81989736, 24.07844941, 27.7402675, 34.16220999, 19.81989015, 27.50984866, 30.47188077};
    for (size_t i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(fitted[i], expected[i], kRounding) << i;
    EXPECT_NEAR(fitted.back(), 63.39782057, kRounding);
    EXPECT_NEAR(state.level, 62.55981214, kRounding);
    EXPECT_NEAR(state.trend, 0.57809173, kRounding);
    EXPECT_NEAR(variance(squares, 8), 6.20560506, 1e-4);
    const std::vector<double> forecasts{75.34454396, 50.75845291, 63.05022495, 67.48394643};
    for (size_t i = 0; i < forecasts.size(); ++i)
        EXPECT_NEAR(foretold(state, kAdditive, static_cast<int>(i) + 1), forecasts[i], kRounding) << i;
}

TEST(HoltWinters, dampedGivesTheNumbersOfR)
{
    HoltWintersState state = kDampedStart;
    std::vector<double> fitted;
    const double squares = smooth(kNights, kDamped, state, &fitted);
    const std::vector<double> expected{
        30.32049735, 19.19480328, 26.19326277, 29.0246223, 32.79209104, 21.42989127, 28.74545398, 31.49242578};
    for (size_t i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(fitted[i], expected[i], kRounding) << i;
    EXPECT_NEAR(fitted.back(), 64.16460104, kRounding);
    EXPECT_NEAR(state.level, 62.00340579, kRounding);
    EXPECT_NEAR(state.trend, 0.70652496, kRounding);
    EXPECT_NEAR(variance(squares, 9), 6.0830734, 1e-4);
    const std::vector<double> forecasts{76.07768073, 51.61741109, 63.96457729, 68.27886241};
    for (size_t i = 0; i < forecasts.size(); ++i)
        EXPECT_NEAR(foretold(state, kDamped, static_cast<int>(i) + 1), forecasts[i], kRounding) << i;
}

// From R's own start our parameters must leave no more squared error than R's do, for both seek the least.
TEST(HoltWinters, theFitIsAtLeastAsCloseAsThatOfR)
{
    HoltWintersState state = kAdditiveStart;
    const double additive = smooth(kNights, kAdditive, state);
    EXPECT_LE(fitHoltWinters(kNights, kAdditiveStart, false).squaredErrors, additive * 1.001);
    state = kDampedStart;
    const double damped = smooth(kNights, kDamped, state);
    EXPECT_LE(fitHoltWinters(kNights, kDampedStart, true).squaredErrors, damped * 1.001);
}

TEST(HoltWinters, theFitKeepsItsBounds)
{
    for (const bool isDamped : {false, true}) {
        const auto start = startState(kNights, 4);
        ASSERT_TRUE(start);
        const HoltWintersParameters fit = fitHoltWinters(kNights, *start, isDamped).parameters;
        EXPECT_GT(fit.alpha, 0);
        EXPECT_LT(fit.alpha, 1);
        EXPECT_GT(fit.beta, 0);
        EXPECT_LT(fit.beta, fit.alpha);
        EXPECT_GT(fit.gamma, 0);
        EXPECT_LT(fit.gamma, 1 - fit.alpha);
        EXPECT_GE(fit.phi, isDamped ? 0.80 : 1);
        EXPECT_LE(fit.phi, isDamped ? 0.98 : 1);
    }
}

// What is a straight line with fixed seasons is known after two years, and foretold to the last digit.
TEST(HoltWinters, startsFromTwoYears)
{
    std::vector<double> series;
    series.reserve(8);
    for (int i = 0; i < 8; ++i)
        series.push_back(100 + 2 * i + (i % 4 == 0 ? 30 : -10));
    const auto start = startState(series, 4);
    ASSERT_TRUE(start);
    EXPECT_NEAR(start->trend, 2, 1e-12);
    EXPECT_NEAR(start->seasons[0], 30, 1e-12);
    EXPECT_NEAR(start->seasons[3], -10, 1e-12);
    HoltWintersState state = *start;
    EXPECT_NEAR(smooth(series, {}, state), 0, 1e-12);
    EXPECT_NEAR(foretold(state, {}, 1), 100 + 2 * 8 + 30, 1e-9);
    EXPECT_NEAR(foretold(state, {}, 6), 100 + 2 * 13 - 10, 1e-9);
    EXPECT_FALSE(startState(std::span(series).first(7), 4)) << "not yet two years";
    series[1] = series[5] = std::nan("");
    EXPECT_FALSE(startState(series, 4)) << "a season without a figure";
}

TEST(HoltWinters, passesOverAPeriodWithoutAFigure)
{
    HoltWintersState state{100, 2, {30, -10, -10, -10}, 0};
    const std::vector<double> gap{std::nan("")};
    EXPECT_EQ(smooth(gap, {}, state), 0);
    EXPECT_EQ(state.level, 102);
    EXPECT_EQ(state.next, 1U);
}

}
