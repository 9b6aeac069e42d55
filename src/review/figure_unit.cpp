// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/figure_format.h"

namespace {

const QString& kindOf(const Part& part)
{
    static const QString none;
    return part.terms.empty() ? none : part.terms.front().measure.kind;
}

QString counted(const QString& kind)
{
    if (kind == u"complaints")
        return QStringLiteral("complaints");
    if (kind == u"channels")
        return QStringLiteral("transactions");
    if (kind == u"households")
        return QStringLiteral("households");
    if (kind == u"training")
        return QStringLiteral("attendances");
    return QStringLiteral("count");
}

}

QString figureUnit(const KpiDefinition& kpi)
{
    if (kpi.unit == u"count")
        return counted(kindOf(kpi.numerator));
    const bool isOfStaff =
        kindOf(kpi.numerator) == u"staffing" || (kpi.denominator && kindOf(*kpi.denominator) == u"staffing");
    if (!isOfStaff)
        return kpi.unit;
    if (kpi.unit == u"people")
        return QStringLiteral("staff");
    return QString(kpi.unit).replace(QLatin1String("/person"), QLatin1String("/staff"));
}
