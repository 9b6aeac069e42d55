// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/forecast.h"

// Januaries and Februaries taken together. The Spring Festival moves between them, and much business with it; their
// mean stays. What lies between the two (half the January less the February) follows the festival's day.
class FestivalPairs final {
public:
    // The history may be cut after `count` months: nothing later is looked at.
    FestivalPairs(const MonthHistory& history, size_t count, const SpringFestivals& festivals);

    // What a month lies above the mean of its pair: as it was where both are known, else as in the known year whose
    // festival fell nearest in the calendar (of equals the latest). 0 for the other months, and where no pair is known.
    double offset(Month month) const;
    // The history's months, each without its offset.
    std::vector<double> evened() const;

private:
    struct Pair {
        int year = 0;
        int festival = 0; // day of the year
        double half = 0;
    };
    double half(int year) const;

    const MonthHistory& m_history;
    size_t m_count;
    const SpringFestivals& m_festivals;
    std::vector<Pair> m_pairs;
};
