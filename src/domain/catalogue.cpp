// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue.h"

#include "domain/kpi_json.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace {

// The KPIs that an expression names.
void collectKpis(const Expression& expression, std::vector<KpiId>& kpis)
{
    if (expression.kind == Expression::Kind::Kpi)
        kpis.push_back(expression.kpi);
    for (const Expression& operand : expression.operands)
        collectKpis(operand, kpis);
}

std::vector<KpiId> kpisOf(const KpiDefinition& definition)
{
    std::vector<KpiId> kpis;
    if (definition.expression)
        collectKpis(*definition.expression, kpis);
    return kpis;
}

Catalogue readShipped()
{
    Catalogue catalogue;
    QFile file(QStringLiteral(":/kpis.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the program's KPI catalogue is not built in");
    Result<std::vector<KpiDefinition>> definitions = readKpis(file.readAll());
    if (!definitions)
        qFatal(
            "the program's KPI catalogue: %s", qUtf8Printable(definitions.error().subjects.join(QLatin1String(": "))));
    for (KpiDefinition& definition : *definitions)
        catalogue.add(std::move(definition));
    return catalogue;
}

}

const Catalogue& Catalogue::shipped()
{
    static const Catalogue catalogue = readShipped();
    return catalogue;
}

Result<std::vector<KpiDefinition>> Catalogue::parse(const QByteArray& json)
{
    return readKpis(json);
}

void Catalogue::add(KpiDefinition definition)
{
    const auto same = std::find_if(m_definitions.begin(), m_definitions.end(),
        [&](const KpiDefinition& known) { return known.id == definition.id; });
    if (same == m_definitions.end())
        m_definitions.push_back(std::move(definition));
    else
        *same = std::move(definition);
    spreadSubscriberBase();
}

// A KPI made from one that uses the subscriber base uses it too, in whatever order they stand.
void Catalogue::spreadSubscriberBase()
{
    for (KpiDefinition& definition : m_definitions)
        definition.usesSubscriberBase = hasSubscriberBase(definition);
    bool isChanged = true;
    while (isChanged) {
        isChanged = false;
        for (KpiDefinition& definition : m_definitions) {
            const std::vector<KpiId> kpis = kpisOf(definition);
            const bool uses = std::any_of(kpis.begin(), kpis.end(), [this](const KpiId& id) {
                const KpiDefinition* other = find(id);
                return other && other->usesSubscriberBase;
            });
            isChanged = isChanged || (uses && !definition.usesSubscriberBase);
            definition.usesSubscriberBase = definition.usesSubscriberBase || uses;
        }
    }
}

Result<void> Catalogue::check(const KpiDefinition& definition) const
{
    const auto invalid = [&](const QString& reason) {
        return failure(ErrorCode::KpiInvalid, {definition.id.text(), QLatin1String("expression: ") + reason});
    };
    for (const KpiId& id : kpisOf(definition)) {
        const KpiDefinition* other = find(id);
        if (id == definition.id || (other && isMadeFrom(*other, definition.id)))
            return invalid(QStringLiteral("it is made from itself by way of \"%1\"").arg(id.text()));
        if (!other)
            return invalid(QStringLiteral("there is no KPI \"%1\"").arg(id.text()));
    }
    return {};
}

bool Catalogue::isMadeFrom(const KpiDefinition& definition, const KpiId& id) const
{
    QSet<QString> seen;
    std::vector<KpiId> open = kpisOf(definition);
    while (!open.empty()) {
        const KpiId next = open.back();
        open.pop_back();
        if (next == id)
            return true;
        if (seen.contains(next.text()))
            continue;
        seen.insert(next.text());
        if (const KpiDefinition* other = find(next)) {
            const std::vector<KpiId> kpis = kpisOf(*other);
            open.insert(open.end(), kpis.begin(), kpis.end());
        }
    }
    return false;
}

const KpiDefinition* Catalogue::find(const KpiId& id) const
{
    const auto found = std::find_if(
        m_definitions.begin(), m_definitions.end(), [&](const KpiDefinition& known) { return known.id == id; });
    return found == m_definitions.end() ? nullptr : &*found;
}
