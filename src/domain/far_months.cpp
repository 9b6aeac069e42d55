// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/finding_months.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr size_t kFewest = 4;
constexpr double kFactor = 5;
constexpr double kModifiedZ = 3.5;
constexpr double kNormal = 1.4826; // MAD to standard deviation
constexpr double kChance = 6;      // roots of a count

struct Logarithm {
    int month = 1;
    double now = 0;
    double value = 0; // of the figure, or of its growth
};

struct Middle {
    double value = 0;
    double scatter = 0;

    bool isFar(double one) const
    {
        return std::abs(one - value) > std::max(std::log(kFactor) * (1 - 1e-9), kModifiedZ * scatter);
    }
};

Middle middleOf(const std::vector<Logarithm>& all)
{
    std::vector<double> values(all.size());
    std::ranges::transform(all, values.begin(), &Logarithm::value);
    const double middle = medianOf(values);
    for (double& value : values)
        value = std::abs(value - middle);
    return {middle, kNormal * medianOf(std::move(values))};
}

// Empty where a figure has no logarithm.
std::vector<Logarithm> logarithms(const MonthFigures& now)
{
    std::vector<Logarithm> all;
    for (size_t i = 0; i < now.size(); ++i) {
        if (now[i] && *now[i] <= 0)
            return {};
        if (now[i])
            all.push_back({static_cast<int>(i) + 1, *now[i], std::log(*now[i])});
    }
    return all;
}

}

std::vector<OddMonth> farMonths(const MonthFigures& now, const MonthFigures& before, bool isCounted)
{
    const std::vector<Logarithm> levels = logarithms(now);
    std::vector<Logarithm> growth;
    for (const Logarithm& one : levels) {
        const std::optional<double>& then = before[static_cast<size_t>(one.month - 1)];
        if (then && *then > 0)
            growth.push_back({one.month, one.now, one.value - std::log(*then)});
    }
    const std::vector<Logarithm>& judged = growth.size() < kFewest ? levels : growth;
    std::vector<OddMonth> far;
    if (judged.size() < kFewest)
        return far;
    const Middle middle = middleOf(judged);
    const Middle level = middleOf(levels);
    for (const Logarithm& one : judged) {
        // Growth is odd in either year's error; only this year's lies far from its own months too.
        const bool isOwn = std::abs(std::log(one.now) - level.value) > std::abs(one.value - middle.value) / 2;
        const double expected = one.now * std::exp(middle.value - one.value);
        const bool isChance = isCounted && std::abs(one.now - expected) < kChance * std::sqrt(expected);
        if (middle.isFar(one.value) && isOwn && !isChance)
            far.push_back({one.month, one.now, expected});
    }
    return far;
}
