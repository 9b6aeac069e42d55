// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forecast.h"

#include "domain/forecast_candidate.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double kEightyPercent = 1.2815515655; // the normal distribution's 90th percentile
constexpr int kLeastErrors = 3;                 // for a root mean square

// The root mean square of the summed errors of the months first .. last (0 is the nearest) over the origins that have
// them all; none with fewer than kLeastErrors.
std::optional<double> spreadOf(const std::vector<std::vector<double>>& errors, int first, int last)
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
    return count < kLeastErrors ? std::nullopt : std::optional(std::sqrt(squares / count));
}

double monthSpread(const std::vector<std::vector<double>>& errors, int ahead)
{
    // What lies farther is never surer: the widest up to there.
    double widest = 0;
    int known = -1;
    for (int i = 0; i <= ahead; ++i) {
        if (const std::optional<double> spread = spreadOf(errors, i, i)) {
            widest = std::max(widest, *spread);
            known = i;
        }
    }
    return known < 0 ? 0 : widest * std::sqrt((ahead + 1.0) / (known + 1.0));
}

double sumSpread(const std::vector<std::vector<double>>& errors, int first, int last)
{
    if (const std::optional<double> spread = spreadOf(errors, first, last))
        return *spread;
    // Too far for sums of its own: the longest sums from the nearest month on, in proportion to the months.
    for (int length = last; length > 0; --length) {
        if (const std::optional<double> spread = spreadOf(errors, 0, length - 1))
            return *spread * (last - first + 1) / length * std::sqrt((last + 1.0) / (last - first + 1.0));
    }
    return 0;
}

ForecastFigure figureOf(double value, double spread)
{
    return {value, value - kEightyPercent * spread, value + kEightyPercent * spread};
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
    return figureOf(value, sumSpread(errors, begin, end));
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
        result.months.push_back(figureOf(values[i], monthSpread(result.errors, static_cast<int>(i))));
    return result;
}
