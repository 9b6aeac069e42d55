// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

// What a KPI weighs at a store's review: growth and margin most (2), then income, price, churn and share of market
// (1.5), then service (1.2); amounts that grow with the store by themselves (its cost, energy, complaints) little
// (0.3), since the ratio made from them tells whether that is good. Others 0.7.
double importanceOf(const KpiId& kpi);
