// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forecast.h"

#include "domain/forecast_candidate.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr int kLeastErrors = 3; // for a root mean square

// The 90th percentile of Student's t with so many degrees of freedom: of few errors the root mean square is itself
// unsure. The normal distribution's, and Fisher's first two terms (Abramowitz and Stegun 26.7.5).
double ninetiethPercentile(int freedom)
{
    constexpr double z = 1.2815515655;
    const double first = (std::pow(z, 3) + z) / 4;
    const double second = (5 * std::pow(z, 5) + 16 * std::pow(z, 3) + 3 * z) / 96;
    return z + first / freedom + second / (freedom * freedom);
}

// How far to either side four of five sums of the months first .. last (0 is the nearest) come to lie, by the summed
// errors of the origins that have them all; none with fewer than kLeastErrors.
std::optional<double> reachOf(const std::vector<std::vector<double>>& errors, int first, int last)
{
    double squares = 0;
    int count = 0;
    for (const std::vector<double>& origin : errors) {
        if (static_cast<int>(origin.size()) <= last)
            continue;
        double sum = 0;
        for (int i = first; i <= last; ++i)
            sum += origin[static_cast<size_t>(i)];
        if (std::isnan(sum))
            continue;
        squares += sum * sum;
        ++count;
    }
    return count < kLeastErrors ? std::nullopt : std::optional(ninetiethPercentile(count) * std::sqrt(squares / count));
}

double monthReach(const std::vector<std::vector<double>>& errors, int ahead)
{
    // What lies farther is never surer: the widest up to there.
    double widest = 0;
    int known = -1;
    for (int i = 0; i <= ahead; ++i) {
        if (const std::optional<double> reach = reachOf(errors, i, i)) {
            widest = std::max(widest, *reach);
            known = i;
        }
    }
    return known < 0 ? 0 : widest * std::sqrt((ahead + 1.0) / (known + 1.0));
}

// Of the months as if each erred for itself: what sums never fall short of, though three sums that overlap may.
double reachOfIndependent(const std::vector<std::vector<double>>& errors, int first, int last)
{
    double squares = 0;
    for (int i = first; i <= last; ++i)
        squares += std::pow(monthReach(errors, i), 2);
    return std::sqrt(squares);
}

double sumReach(const std::vector<std::vector<double>>& errors, int first, int last)
{
    const double least = reachOfIndependent(errors, first, last);
    if (const std::optional<double> reach = reachOf(errors, first, last))
        return std::max(least, *reach);
    // Too far for sums of its own: the longest sums from the nearest month on, in proportion to the months.
    for (int length = last; length > 0; --length) {
        if (const std::optional<double> reach = reachOf(errors, 0, length - 1))
            return std::max(
                least, *reach * (last - first + 1) / length * std::sqrt((last + 1.0) / (last - first + 1.0)));
    }
    return least;
}

ForecastFigure figureOf(double value, double reach)
{
    return {value, value - reach, value + reach};
}

bool hasSeasons(const MonthHistory& history)
{
    const size_t count = history.figures.size();
    if (count < kForecastLeastMonths || std::isnan(history.figures.back()))
        return false;
    for (size_t i = count - 12; i < count; ++i) {
        if (std::isnan(history.figures[i]) && std::isnan(history.figures[i - 12]))
            return false;
    }
    return true;
}

}

ForecastFigure Forecast::total(Month from, Month to) const
{
    const int begin = from - first;
    const int end = to - first;
    double value = 0;
    for (int i = begin; i <= end; ++i)
        value += months[static_cast<size_t>(i)].value;
    return figureOf(value, sumReach(errors, begin, end));
}

std::optional<Forecast> forecast(const MonthHistory& history, int horizon, const SpringFestivals& festivals)
{
    if (!hasSeasons(history))
        return std::nullopt;
    const ForecastCandidate best = bestCandidate(history, festivals);
    Forecast result;
    result.method = best.method;
    result.isFestivalPaired = best.isFestivalPaired;
    result.first = history.end();
    result.error = best.error;
    result.naiveError = best.naiveError;
    result.origins = static_cast<int>(best.errors.size());
    result.errors = best.errors;
    const std::vector<double> values = foretell(history, best, horizon, festivals);
    result.months.reserve(values.size());
    for (size_t i = 0; i < values.size(); ++i)
        result.months.push_back(figureOf(values[i], monthReach(result.errors, static_cast<int>(i))));
    return result;
}
