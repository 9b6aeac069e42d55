// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/month.h"
#include "domain/spring_festival.h"

#include <optional>
#include <vector>

// A figure by month, without a break; NaN where a month has none.
struct MonthHistory {
    Month first;
    std::vector<double> figures;

    Month end() const { return first + static_cast<int>(figures.size()); } // the month after the last
};

// From the simplest on.
enum class ForecastMethod { SeasonalNaive, HoltWinters, DampedHoltWinters };

// A figure to come, and the range in which four of five come to lie.
struct ForecastFigure {
    double value = 0;
    double low = 0;
    double high = 0;
};

// The months after a history's end, as foretold by the method that did best on the history itself: from each of its
// later months on the rest was foretold from what was known then, and held against what came (rolling origin).
struct Forecast {
    ForecastMethod method = ForecastMethod::SeasonalNaive;
    bool isFestivalPaired = false; // January and February were taken together
    Month first;
    std::vector<ForecastFigure> months;
    double error = 0;      // mean absolute error of the method on the history
    double naiveError = 0; // of seasonal-naive for the same months
    int origins = 0;       // months of the history from which was foretold
    // Of a difference of flows (net adds): summed from forecasts of its parts, so that they add up as the records do;
    // the method is that of its first part.
    bool isOfParts = false;
    // What came less what had been foretold: for each origin its months, nearest first; NaN where none came.
    std::vector<std::vector<double>> errors;

    // The sum of the foretold months from `from` to `to`, both included and both inside; its range is that of sums.
    ForecastFigure total(Month from, Month to) const;
};

// A forecast of a part of a sum, and how often the part counts in it.
struct WeighedForecast {
    Forecast forecast;
    double weight = 1;
};
// The sum of the parts' forecasts, month by month. The errors are those of the sums at the last origins that all parts
// have; a month's range is at least that of parts that err each for itself.
// None without parts, or where they do not foretell the same months.
std::optional<Forecast> sumOf(const std::vector<WeighedForecast>& parts);

// A forecast needs two years of months: less says nothing of the seasons and of how far to trust them.
inline constexpr int kForecastLeastMonths = 24;

// Foretells the months after the history, up to `horizon` of them; none where the history is shorter than
// kForecastLeastMonths, ends with a month without a figure, or lacks a month of the year in all its last two years.
// Seasonal-naive takes the same month of the year before. Holt-Winters, additive and damped, joins in from two and a
// half years on. Each is tried with its Januaries and Februaries as they are and taken together: as their mean, and
// what lies between them taken from the year whose Spring Festival was nearest in the calendar. The least mean absolute
// error is chosen, but a simpler one where it is not clearly (3 %) less. The 80 % range is the root mean square
// of the errors at the same distance, times Student's t for their number; beyond the distances with three errors it
// grows with the root of the distance. A sum's range is at least that of months that err each for itself.
std::optional<Forecast> forecast(const MonthHistory& history, int horizon, const SpringFestivals& festivals);
