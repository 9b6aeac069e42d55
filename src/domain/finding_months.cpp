// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/finding_months.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr size_t kFewest = 8;
constexpr size_t kSide = 3;
constexpr double kNormal = 1.4826; // MAD to standard deviation
constexpr double kMedianError = 1.2533;
constexpr double kErrors = 4;
constexpr double kModifiedZ = 3.5;
constexpr double kOnOwnSide = 0.8;

std::vector<double> changesOf(const YearOnYear& series)
{
    std::vector<double> changes;
    changes.reserve(series.months.size());
    for (const YearOnYear::Entry& entry : series.months)
        changes.push_back(entry.change);
    return changes;
}

double medianDeviation(const std::vector<double>& values, double middle)
{
    std::vector<double> deviations;
    deviations.reserve(values.size());
    for (const double value : values)
        deviations.push_back(std::abs(value - middle));
    return medianOf(std::move(deviations));
}

// Whether most of both parts lie on their own side of the middle between the two levels.
bool isApart(const std::vector<double>& changes, size_t split, double before, double after)
{
    const double middle = (before + after) / 2;
    const auto onSide = [&](size_t from, size_t to, double level) {
        size_t count = 0;
        for (size_t i = from; i < to; ++i)
            count += (changes[i] > middle) == (level > middle) && changes[i] != middle ? 1U : 0U;
        return static_cast<double>(count) >= kOnOwnSide * static_cast<double>(to - from);
    };
    return onSide(0, split, before) && onSide(split, changes.size(), after);
}

struct Split {
    double before = 0;
    double after = 0;
    double noise = 0; // the standard error of their difference

    double distance() const { return std::abs(after - before); }
};

Split splitAt(const std::vector<double>& changes, size_t split)
{
    const auto middle = changes.begin() + static_cast<std::ptrdiff_t>(split);
    Split parts;
    parts.before = medianOf({changes.begin(), middle});
    parts.after = medianOf({middle, changes.end()});
    std::vector<double> left;
    left.reserve(changes.size());
    for (size_t i = 0; i < changes.size(); ++i)
        left.push_back(changes[i] - (i < split ? parts.before : parts.after));
    const double scatter = kNormal * medianDeviation(left, 0);
    const auto first = static_cast<double>(split);
    const double second = static_cast<double>(changes.size()) - first;
    parts.noise = kMedianError * scatter * std::sqrt(1 / first + 1 / second);
    return parts;
}

}

double medianOf(std::vector<double> values)
{
    const size_t half = values.size() / 2;
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(half);
    std::nth_element(values.begin(), place, values.end());
    if (values.size() % 2 == 1)
        return *place;
    const double upper = *place;
    return (*std::max_element(values.begin(), place) + upper) / 2;
}

YearOnYear yearOnYear(const MonthFigures& now, const MonthFigures& before, bool isShare)
{
    YearOnYear series;
    series.isPercent = !isShare;
    series.months.reserve(now.size());
    for (size_t i = 0; i < now.size(); ++i) {
        if (!now[i] || !before[i])
            continue;
        series.months.push_back({static_cast<int>(i) + 1, *now[i], *before[i], 0});
        series.isPercent = series.isPercent && *now[i] > 0 && *before[i] > 0;
    }
    for (YearOnYear::Entry& entry : series.months)
        entry.change = series.isPercent ? (entry.now / entry.before - 1) * 100 : entry.now - entry.before;
    return series;
}

std::optional<LevelShift> levelShift(const YearOnYear& series, double least)
{
    const std::vector<double> changes = changesOf(series);
    std::optional<LevelShift> best;
    double bestScore = 0;
    if (changes.size() < kFewest)
        return best;
    for (size_t split = kSide; split + kSide <= changes.size(); ++split) {
        const Split parts = splitAt(changes, split);
        const double distance = parts.distance();
        if (distance < least || distance <= kErrors * parts.noise)
            continue;
        if (!isApart(changes, split, parts.before, parts.after))
            continue;
        // Without any noise the widest split is the best one.
        const double score = distance / std::max(parts.noise, distance * 1e-6);
        if (!best || score > bestScore) {
            best = LevelShift{series.months[split].month, parts.before, parts.after};
            bestScore = score;
        }
    }
    return best;
}

std::vector<OddMonth> oddMonths(const YearOnYear& series, double least)
{
    std::vector<OddMonth> odd;
    const std::vector<double> changes = changesOf(series);
    if (changes.size() < kFewest)
        return odd;
    const double middle = medianOf(changes);
    double scatter = kNormal * medianDeviation(changes, middle);
    if (scatter == 0) {
        double sum = 0;
        for (const double change : changes)
            sum += std::abs(change - middle);
        scatter = kMedianError * sum / static_cast<double>(changes.size());
    }
    for (const YearOnYear::Entry& entry : series.months) {
        const double deviation = std::abs(entry.change - middle);
        if (scatter > 0 && deviation >= least && deviation / scatter > kModifiedZ)
            odd.push_back({entry.month, entry.now, series.applied(entry.before, middle)});
    }
    return odd;
}
