// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

// Exponential smoothing with a trend and seasons that are added (Holt 1957, Winters 1960), with a damped trend where
// phi is below 1 (Gardner and McKenzie 1985). The recurrences are written with the one-step error, as in Hyndman and
// Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., 8.5 and 8.7, and as R's forecast::ets has them,
// ETS(A,A,A) and ETS(A,Ad,A): beta here is their beta, the book's beta* times alpha.
struct HoltWintersParameters {
    double alpha = 0.2;
    double beta = 0.02;
    double gamma = 0.1;
    double phi = 1; // 1: not damped
};

// Where the smoothing stands: seasons are those of the coming periods, the next one at `next`, around the ring.
struct HoltWintersState {
    double level = 0;
    double trend = 0;
    std::vector<double> seasons;
    size_t next = 0;
};

// In every series a NaN is a period without a figure: it is passed over, the state goes on by itself.

// The state before the series' first period, from its first two years: the trend from each period to the same one of
// the second year, the seasons from what is left. None where the series is shorter than two years, or where a season
// has no figure in both.
std::optional<HoltWintersState> startState(std::span<const double> series, size_t period);

// Smooths the series; the state moves to its end. Gives the sum of the squared one-step errors. `fitted`, where given,
// gets the one-step forecasts.
double smooth(std::span<const double> series, const HoltWintersParameters& parameters, HoltWintersState& state,
    std::vector<double>* fitted = nullptr);

// What the state foretells for the period `ahead` periods on; 1 is the next.
double foretold(const HoltWintersState& state, const HoltWintersParameters& parameters, int ahead);

struct HoltWintersFit {
    HoltWintersParameters parameters;
    double squaredErrors = 0; // of the one-step forecasts
    HoltWintersState state;   // at the series' end
};

// The parameters with the least squared one-step errors from this start, inside the usual bounds: 0 < alpha < 1,
// 0 < beta < alpha, 0 < gamma < 1 - alpha, and 0.80 <= phi <= 0.98 where damped. A fixed grid, then a pattern search
// with halving steps: the same series always gives the same fit. A guess takes the grid's place; a near one (the fit of
// nearly the same series) is searched around in small steps only.
struct HoltWintersGuess {
    HoltWintersParameters parameters;
    bool isNear = false;
};
HoltWintersFit fitHoltWinters(std::span<const double> series, const HoltWintersState& start, bool isDamped,
    const HoltWintersGuess* guess = nullptr);
