// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/comparison.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double kNoise = 1e-9;

bool reaches(Direction better, double value, double target)
{
    const double lead = difference(value, target);
    return better == Direction::MoreIsBetter ? lead >= 0 : lead <= 0;
}

}

std::vector<Month> yearBefore(std::vector<Month> months)
{
    std::transform(months.begin(), months.end(), months.begin(), [](Month month) { return month - 12; });
    return months;
}

double difference(double to, double from)
{
    const double result = to - from;
    return std::abs(result) <= kNoise * std::max(std::abs(to), std::abs(from)) ? 0 : result;
}

std::optional<double> percentChange(double to, double from)
{
    if (from <= 0)
        return std::nullopt;
    return difference(to, from) / from * 100;
}

std::optional<double> completion(double value, double target)
{
    if (target <= 0)
        return std::nullopt;
    return value / target * 100;
}

Judgement judgeChange(Direction better, double change)
{
    if (better == Direction::Neutral || change == 0)
        return Judgement::Neutral;
    return (change > 0) == (better == Direction::MoreIsBetter) ? Judgement::Good : Judgement::Bad;
}

Verdict judgeTarget(Direction better, double value, double target, std::optional<double> stretch)
{
    if (better == Direction::Neutral)
        return Verdict::None;
    if (!reaches(better, value, target))
        return Verdict::Missed;
    return stretch && reaches(better, value, *stretch) ? Verdict::Exceeded : Verdict::Met;
}
