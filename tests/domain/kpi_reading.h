// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fact_builder.h"
#include "domain/kpi_calculator.h"

#include <gtest/gtest.h>

#include <limits>

// Reading one figure of the shipped catalogue from facts, as the tests do over and over.

constexpr Period kYear2025 = Period::year(2025);

// NaN where there is none, which is near nothing.
inline double orNaN(const std::optional<double>& figure)
{
    return figure.value_or(std::numeric_limits<double>::quiet_NaN());
}

inline KpiValue valueOf(const Facts& facts, const char* id, Period period = kYear2025)
{
    return KpiCalculator(Catalogue::shipped(), facts).value(kpi(id), period);
}

inline KpiResult resultOf(const Facts& facts, const char* id, int through = 202512)
{
    return KpiCalculator(Catalogue::shipped(), facts).result(kpi(id), through / 100, Month::fromKey(through));
}

inline Period monthOf(int key)
{
    return {Month::fromKey(key), Month::fromKey(key)};
}

inline Period periodOf(int first, int last)
{
    return {Month::fromKey(first), Month::fromKey(last)};
}

// So that GoogleTest prints months as people write them.
inline void PrintTo(Month month, std::ostream* stream)
{
    *stream << month.text().toStdString();
}
