// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/kpi.h"

#include <QByteArray>

#include <span>
#include <vector>

// The KPIs of a book: those that ship (resources/kpis.json) and those its users made, in the catalogue's order.
class Catalogue {
public:
    // The shipped catalogue. It is read once; that it is well-formed is a test's concern.
    static const Catalogue& shipped();
    // Reads definitions in the form of resources/kpis.json. Errors: KpiInvalid (kpi, reason).
    static Result<std::vector<KpiDefinition>> parse(const QByteArray& json);

    // Adds user-made KPIs; one that has a shipped KPI's id replaces it.
    void add(KpiDefinition definition);

    std::span<const KpiDefinition> all() const { return m_definitions; }
    const KpiDefinition* find(const KpiId& id) const; // nullptr where there is none

private:
    std::vector<KpiDefinition> m_definitions;
};
