// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/year_record.h"

#include <algorithm>

YearRecord yearRecord(const std::vector<YearFigure>& years, int year, double value, int months)
{
    constexpr int kWhole = 12;
    constexpr size_t kFewest = 2;
    std::vector<YearFigure> before;
    std::copy_if(years.begin(), years.end(), std::back_inserter(before),
        [&](const YearFigure& figure) { return figure.year < year && figure.months == kWhole; });
    YearRecord record;
    if (before.size() < kFewest)
        return record;
    const auto byValue = [](const YearFigure& a, const YearFigure& b) { return a.value < b.value; };
    const auto byYear = [](const YearFigure& a, const YearFigure& b) { return a.year < b.year; };
    record.since = std::min_element(before.begin(), before.end(), byYear)->year;
    record.highest = *std::max_element(before.begin(), before.end(), byValue);
    const YearFigure lowest = *std::min_element(before.begin(), before.end(), byValue);
    if (value > record.highest.value)
        record.place = months == kWhole ? YearRecord::Place::Highest : YearRecord::Place::HighestAlready;
    else if (months == kWhole)
        record.place = value < lowest.value ? YearRecord::Place::Lowest : YearRecord::Place::BelowHighest;
    return record;
}
