// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plausibility.h"

#include "domain/column_habit.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr size_t kYear = 12;
constexpr size_t kFewest = 3;          // past figures that make a range
constexpr double kSpread = 4 * 1.4826; // MADs; 1.4826 makes a MAD a standard deviation
constexpr double kNarrowest = 0.25;    // logarithm: a quarter up or a fifth down is always usual
constexpr double kCountSpread = 3;     // roots of a count, as chance alone scatters it
constexpr double kCountShift = 3;      // added before a count's logarithm: from 1 to 3 is no threefold growth

struct Range {
    double low;
    double high;
};

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

Range robustRange(const std::vector<double>& values, double narrowest)
{
    const double centre = median(values);
    std::vector<double> distances;
    distances.reserve(values.size());
    for (const double value : values)
        distances.push_back(std::abs(value - centre));
    const double spread = std::max(kSpread * median(distances), narrowest);
    return {centre - spread, centre + spread};
}

using History = std::span<const std::optional<double>>;

// The figure so many months before the one that is judged.
std::optional<double> back(History history, size_t months)
{
    return months > history.size() ? std::nullopt : history[history.size() - months];
}

std::vector<double> lastTwelve(History history)
{
    std::vector<double> values;
    for (size_t months = 1; months <= kYear; ++months) {
        if (const auto value = back(history, months))
            values.push_back(*value);
    }
    return values;
}

// Figures as logarithms, so that what is usual is a proportion; counts shifted, which lets zeros in.
class Scale {
public:
    explicit Scale(bool isCounted)
        : m_shift(isCounted ? kCountShift : 0)
    {
    }
    bool holds(double value) const { return value >= 0 && value + m_shift > 0; }
    double to(double value) const { return std::log(value + m_shift); }
    double from(double logarithm) const { return std::exp(logarithm) - m_shift; }

private:
    double m_shift;
};

std::optional<Range> grownFromLastYear(History history, const Scale& scale)
{
    const auto lastYear = back(history, kYear);
    std::vector<double> growth;
    for (size_t months = 1; months <= kYear; ++months) {
        const auto now = back(history, months);
        const auto then = back(history, months + kYear);
        if (now && then && scale.holds(*now) && scale.holds(*then))
            growth.push_back(scale.to(*now) - scale.to(*then));
    }
    if (!lastYear || !scale.holds(*lastYear) || growth.size() < kFewest)
        return std::nullopt;
    const Range range = robustRange(growth, kNarrowest);
    return Range{scale.from(scale.to(*lastYear) + range.low), scale.from(scale.to(*lastYear) + range.high)};
}

Range usualRange(History history, const std::vector<double>& recent, const Scale& scale)
{
    if (std::ranges::all_of(recent, [&](double value) { return scale.holds(value); })) {
        std::vector<double> logarithms;
        logarithms.reserve(recent.size());
        for (const double value : recent)
            logarithms.push_back(scale.to(value));
        const Range logs = robustRange(logarithms, kNarrowest);
        Range range{scale.from(logs.low), scale.from(logs.high)};
        if (const auto grown = grownFromLastYear(history, scale))
            range = {std::min(range.low, grown->low), std::max(range.high, grown->high)};
        return range;
    }
    Range range = robustRange(recent, std::abs(median(recent)) * (std::exp(kNarrowest) - 1));
    // What comes each year in the same month is no surprise.
    if (const auto lastYear = back(history, kYear)) {
        const double around = std::abs(*lastYear) * 0.5;
        range = {std::min(range.low, *lastYear - around), std::max(range.high, *lastYear + around)};
    }
    return range;
}

double chance(double count)
{
    return kCountSpread * std::sqrt(std::abs(count)) + 1;
}

}

std::optional<Doubt> doubtOf(double value, std::span<const std::optional<double>> history, bool isCounted)
{
    const std::vector<double> recent = lastTwelve(history);
    if (recent.size() < kFewest)
        return std::nullopt;
    Range range = usualRange(history, recent, Scale(isCounted));
    if (isCounted)
        range = {range.low - chance(range.low), range.high + chance(range.high)};
    if (value >= range.low && value <= range.high)
        return std::nullopt;
    // A range of figures that are never negative does not begin below zero.
    if (std::ranges::none_of(recent, [](double one) { return one < 0; }))
        range.low = std::max(range.low, 0.0);
    return Doubt{value, range.low, range.high, back(history, kYear), back(history, 1)};
}

std::optional<Doubt> doubtOf(const Sheet& sheet, SheetCell cell)
{
    if (!sheet.isEntry(cell.row))
        return std::nullopt;
    const std::optional<double> value = figureOf(sheet.value(cell));
    if (!value)
        return std::nullopt;
    std::array<std::optional<double>, 2 * kYear> history;
    for (size_t i = 0; i < history.size(); ++i)
        history[i] = figureOf(sheet.valueAt(cell.row, cell.month - static_cast<int>(history.size() - i)));
    // Gross adds scatter as counts do; the subscribers themselves, a stock, do not.
    const int column = sheet.row(cell.row).column;
    const bool isCounted = sheet.kind().columns[static_cast<size_t>(column)].type == ColumnType::Count
        && columnHabit(sheet.kind(), column).habit == Habit::Flow;
    return doubtOf(*value, history, isCounted);
}
