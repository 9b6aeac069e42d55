// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/festival_pairs.h"

#include <cmath>
#include <cstdlib>

FestivalPairs::FestivalPairs(const MonthHistory& history, size_t count, const SpringFestivals& festivals)
    : m_history(history)
    , m_count(count)
    , m_festivals(festivals)
{
    for (size_t i = 0; i + 1 < count; ++i) {
        const Month month = history.first + static_cast<int>(i);
        const double half = (history.figures[i] - history.figures[i + 1]) / 2;
        const QDate festival = festivals.of(month.year());
        if (month.month() == 1 && festival.isValid() && !std::isnan(half))
            m_pairs.push_back({month.year(), festival.dayOfYear(), half});
    }
}

double FestivalPairs::half(int year) const
{
    const QDate festival = m_festivals.of(year);
    const Pair* nearest = nullptr;
    int distance = 0;
    for (const Pair& pair : m_pairs) {
        if (pair.year == year)
            return pair.half;
        const int days = festival.isValid() ? std::abs(pair.festival - festival.dayOfYear()) : 0;
        if (!nearest || days <= distance) {
            nearest = &pair;
            distance = days;
        }
    }
    return nearest ? nearest->half : 0;
}

double FestivalPairs::offset(Month month) const
{
    if (month.month() > 2)
        return 0;
    return month.month() == 1 ? half(month.year()) : -half(month.year());
}

std::vector<double> FestivalPairs::evened() const
{
    std::vector<double> figures(m_count);
    for (size_t i = 0; i < m_count; ++i)
        figures[i] = m_history.figures[i] - offset(m_history.first + static_cast<int>(i));
    return figures;
}
