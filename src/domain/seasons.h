// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kpi_result.h"

#include <array>
#include <span>

// A store's seasons: how a year's flow is spread over its months. They are the year before's months, where all twelve
// have a figure above zero; equal twelfths else.
class Seasons final {
public:
    Seasons(); // equal twelfths
    explicit Seasons(const MonthFigures& yearBefore);

    // The share of the year that falls into a month, or into some; months count from 1. All twelve give exactly 1.
    double share(int month) const;
    double share(std::span<const int> months) const;

private:
    std::array<double, 12> m_weights;
    double m_total;
};
