// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/seasons.h"

#include <algorithm>
#include <numeric>

Seasons::Seasons()
    : m_weights{}
    , m_total(12)
{
    m_weights.fill(1);
}

Seasons::Seasons(const MonthFigures& yearBefore)
    : Seasons()
{
    const bool isWhole = std::all_of(yearBefore.begin(), yearBefore.end(),
        [](const std::optional<double>& figure) { return figure && *figure > 0; });
    if (!isWhole)
        return;
    std::transform(yearBefore.begin(), yearBefore.end(), m_weights.begin(),
        [](const std::optional<double>& figure) { return *figure; });
    m_total = std::accumulate(m_weights.begin(), m_weights.end(), 0.0);
}

double Seasons::share(int month) const
{
    return share(std::span(&month, 1));
}

double Seasons::share(std::span<const int> months) const
{
    double sum = 0;
    for (const int month : months)
        sum += m_weights[static_cast<size_t>(month - 1)];
    return sum / m_total;
}
