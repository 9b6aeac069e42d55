// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/outliers.h"

#include <algorithm>
#include <cmath>

double variancesLimit(std::vector<double> values)
{
    constexpr size_t kFewest = 4;
    constexpr double kFactor = 5;
    constexpr double kRoom = 1.25;

    for (double& value : values)
        value = std::abs(value);
    std::sort(values.begin(), values.end());
    const double largest = values.empty() ? 0 : values.back();
    if (values.size() < kFewest)
        return largest;
    const double fence = kFactor * values[std::min(values.size() * 3 / 4, values.size() - 2)];
    if (fence <= 0 || largest <= fence)
        return largest;
    const auto beyond = std::upper_bound(values.begin(), values.end(), fence);
    return *std::prev(beyond) * kRoom;
}
