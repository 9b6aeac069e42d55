// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forecast.h"

#include <algorithm>
#include <cmath>

namespace {

using Errors = std::vector<std::vector<double>>;

// Origins are the oldest first: the parts share the last ones.
Errors sumOfErrors(const std::vector<WeighedForecast>& parts)
{
    size_t origins = parts.front().forecast.errors.size();
    for (const WeighedForecast& part : parts)
        origins = std::min(origins, part.forecast.errors.size());
    Errors sums(origins);
    for (size_t i = 0; i < origins; ++i) {
        for (const WeighedForecast& part : parts) {
            const Errors& errors = part.forecast.errors;
            const std::vector<double>& origin = errors[errors.size() - origins + i];
            if (&part == &parts.front())
                sums[i].assign(origin.size(), 0);
            sums[i].resize(std::min(sums[i].size(), origin.size()));
            for (size_t month = 0; month < sums[i].size(); ++month)
                sums[i][month] += part.weight * origin[month];
        }
    }
    return sums;
}

double meanAbsolute(const Errors& errors)
{
    double sum = 0;
    int count = 0;
    for (const std::vector<double>& origin : errors) {
        for (const double error : origin) {
            if (std::isnan(error))
                continue;
            sum += std::abs(error);
            ++count;
        }
    }
    return count == 0 ? 0 : sum / count;
}

ForecastFigure sumOfMonth(const std::vector<WeighedForecast>& parts, size_t month)
{
    double value = 0;
    double squares = 0;
    for (const WeighedForecast& part : parts) {
        const ForecastFigure& figure = part.forecast.months[month];
        value += part.weight * figure.value;
        squares += std::pow(part.weight * (figure.high - figure.low) / 2, 2);
    }
    const double reach = std::sqrt(squares);
    return {value, value - reach, value + reach};
}

}

std::optional<Forecast> sumOf(const std::vector<WeighedForecast>& parts)
{
    if (parts.empty())
        return std::nullopt;
    const Forecast& first = parts.front().forecast;
    const bool isAligned = std::ranges::all_of(parts, [&](const WeighedForecast& part) {
        return part.forecast.first == first.first && part.forecast.months.size() == first.months.size();
    });
    if (!isAligned)
        return std::nullopt;
    Forecast sum;
    sum.method = first.method;
    sum.isFestivalPaired = first.isFestivalPaired;
    sum.isOfParts = true;
    sum.first = first.first;
    sum.errors = sumOfErrors(parts);
    sum.origins = static_cast<int>(sum.errors.size());
    sum.error = meanAbsolute(sum.errors);
    for (const WeighedForecast& part : parts)
        sum.naiveError += std::abs(part.weight) * part.forecast.naiveError; // at most that
    sum.months.reserve(first.months.size());
    for (size_t month = 0; month < first.months.size(); ++month)
        sum.months.push_back(sumOfMonth(parts, month));
    return sum;
}
