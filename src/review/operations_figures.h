// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review_context.h"

#include <vector>

// Figures of chapter 4 that the KPI dictionary does not have, with the same arithmetic: training sessions, joiners,
// leavers, energy per m2. Nobody sets targets for them.
class OperationsFigures final {
public:
    explicit OperationsFigures(const ReviewContext& context);
    OperationsFigures(const OperationsFigures&) = delete;
    OperationsFigures& operator=(const OperationsFigures&) = delete;

    // "training_sessions", "joiners", "leavers", "energy_per_m2"; valid as long as this.
    KpiView kpi(QStringView id) const;

private:
    Catalogue m_catalogue;
    std::vector<KpiResult> m_results; // in the catalogue's order
};
