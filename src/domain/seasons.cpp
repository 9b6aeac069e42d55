// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/seasons.h"

#include <algorithm>
#include <numeric>

Seasons::Seasons()
    : m_shares{}
{
    m_shares.fill(1.0 / 12);
}

Seasons::Seasons(const MonthFigures& yearBefore)
    : Seasons()
{
    const auto isKnown = [](const std::optional<double>& figure) { return figure.has_value(); };
    if (!std::all_of(yearBefore.begin(), yearBefore.end(), isKnown))
        return;
    std::array<double, 12> figures{};
    std::transform(yearBefore.begin(), yearBefore.end(), figures.begin(),
        [](const std::optional<double>& figure) { return *figure; });
    const double year = std::accumulate(figures.begin(), figures.end(), 0.0);
    const double least = *std::min_element(figures.begin(), figures.end());
    for (size_t i = 0; i < figures.size(); ++i) {
        if (least > 0)
            m_shares[i] = figures[i] / year;
        else if (least < 0)
            m_distances[i] = figures[i] - year / 12;
    }
}

double Seasons::part(double year, int month) const
{
    return part(year, std::span(&month, 1));
}

double Seasons::part(double year, std::span<const int> months) const
{
    if (months.size() == 12)
        return year; // exactly
    double share = 0;
    double distance = 0;
    for (const int month : months) {
        share += m_shares[static_cast<size_t>(month - 1)];
        distance += m_distances[static_cast<size_t>(month - 1)];
    }
    return year * share + distance;
}
