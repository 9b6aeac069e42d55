// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/forecast.h"

// A way to foretell a history's months, and how it did on the history itself.
struct ForecastCandidate {
    ForecastMethod method = ForecastMethod::SeasonalNaive;
    bool isFestivalPaired = false;
    double error = 0; // mean absolute, over the origins that all candidates have
    double naiveError = 0;
    std::vector<std::vector<double>> errors; // as Forecast::errors, over the candidate's own origins
};

// The candidate with the least error, a simpler one where that is not clearly less; see forecast(), which has asked for
// enough history.
ForecastCandidate bestCandidate(const MonthHistory& history, const SpringFestivals& festivals);
// What the candidate's method foretells for the `horizon` months after the history.
std::vector<double> foretell(
    const MonthHistory& history, const ForecastCandidate& candidate, int horizon, const SpringFestivals& festivals);
