// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"
#include "domain/kpi_result.h"

// Whether an event may be named beside a month of a KPI as a possible cause. It is told as a coincidence, so the rules
// only keep out what can't be one, by the event's kind and by what its title and detail say:
// - the store opens again or works end: a good month only; works before that: a bad one only;
// - a promotion: a good month of anything, a bad one only of what it costs (price, churn afterwards, cost, waiting);
// - about complaints or service: KPIs of service only; a promotion or a tariff is not about them;
// - a tariff, a holiday or anything else: either.
// The rules and the words they look for are our own choice, fixed by tests.
bool canExplain(const StoreEvent& event, const KpiId& kpi, Judgement mood);
