// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kpi.h"
#include "domain/kpi_result.h"

#include <optional>

// A month held against its plan or the year before.
struct MonthGap {
    Month month;
    double value = 0;
    double reference = 0;

    double gap() const { return value - reference; }
};

// What a KPI's months look like: how many reach their plan (the year before, where there is no target), which is
// furthest ahead and which furthest behind, by the KPI's direction; the highest and the lowest. Empty optionals where
// no month qualifies: nobody is "furthest ahead" when every month is behind.
struct MonthPicture {
    bool isAgainstPlan = false;
    int counted = 0; // months that have both a value and a reference
    int met = 0;
    std::optional<MonthGap> ahead;
    std::optional<MonthGap> behind;
    std::optional<MonthGap> highest; // among all months with a value; reference is 0
    std::optional<MonthGap> lowest;
};

MonthPicture monthPicture(const KpiDefinition& kpi, const KpiResult& result);
