// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kpi_kinds.h"

namespace {

class Collector {
public:
    explicit Collector(const Catalogue& catalogue)
        : m_catalogue(catalogue)
    {
    }
    void add(const KpiId& id)
    {
        const KpiDefinition* kpi = m_catalogue.find(id);
        if (!kpi || m_seen.contains(id.text()))
            return; // user-made KPIs may name each other in a circle
        m_seen.append(id.text());
        if (kpi->expression) {
            add(*kpi->expression);
            return;
        }
        add(kpi->numerator);
        if (kpi->denominator)
            add(*kpi->denominator);
    }
    const QStringList& kinds() const { return m_kinds; }

private:
    void add(const Part& part)
    {
        for (const Term& term : part.terms) {
            if (!m_kinds.contains(term.measure.kind))
                m_kinds.append(term.measure.kind);
        }
    }
    void add(const Expression& expression)
    {
        if (expression.kind == Expression::Kind::Kpi)
            add(expression.kpi);
        if (expression.kind == Expression::Kind::Part || expression.kind == Expression::Kind::PeakToIdle)
            add(expression.part);
        for (const Expression& operand : expression.operands)
            add(operand);
    }

    const Catalogue& m_catalogue;
    QStringList m_seen;
    QStringList m_kinds;
};

} // namespace

QStringList recordKindsOf(const KpiId& kpi, const Catalogue& catalogue)
{
    Collector collector(catalogue);
    collector.add(kpi);
    return collector.kinds();
}
