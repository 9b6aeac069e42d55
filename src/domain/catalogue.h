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
    // Reads definitions in the form of resources/kpis.json, which kpi_json.h describes. Errors: KpiInvalid (kpi,
    // reason).
    static Result<std::vector<KpiDefinition>> parse(const QByteArray& json);

    // Adds user-made KPIs; one that has a shipped KPI's id replaces it, in its place.
    void add(KpiDefinition definition);
    // Whether the definition could be added: each KPI that its expression names is there, and none of them is made from
    // it in turn. Errors: KpiInvalid (kpi, reason).
    Result<void> check(const KpiDefinition& definition) const;

    std::span<const KpiDefinition> all() const { return m_definitions; }
    const KpiDefinition* find(const KpiId& id) const; // nullptr where there is none

private:
    bool isMadeFrom(const KpiDefinition& definition, const KpiId& id) const;
    void spreadSubscriberBase();

    std::vector<KpiDefinition> m_definitions;
};
