// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kpi_result.h"

#include <array>
#include <span>

// A store's seasons: how a year's flow is spread over its months. Each month has the year before's share of the year,
// where all twelve were above zero. Where some were below zero (net adds), shares have no meaning: each month keeps the
// year before's distance from the mean month. Equal twelfths where a month is missing, or had nothing of a flow that
// never falls below zero (a store that was closed): it says nothing of the next.
class Seasons final {
public:
    Seasons(); // equal twelfths
    explicit Seasons(const MonthFigures& yearBefore);

    // What of a year's flow falls into a month, or into some; months count from 1. All twelve give the year.
    double part(double year, int month) const;
    double part(double year, std::span<const int> months) const;

private:
    // A month's figure is its share of the year plus its distance; both of all twelve add up to one and to nothing.
    std::array<double, 12> m_shares;
    std::array<double, 12> m_distances{};
};
