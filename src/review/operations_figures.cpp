// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/operations_figures.h"

namespace {

Part sumOf(const char16_t* kind, const char16_t* column)
{
    return {{{{QString::fromUtf16(kind), QString::fromUtf16(column), {}}, 1}}, RollUp::Sum, false};
}

// The name and the formula are in the review's language already.
KpiDefinition figure(const char16_t* id, const QString& name, const QString& formula, Part numerator)
{
    KpiDefinition definition;
    definition.id = KpiId(QString::fromUtf16(id));
    definition.chinese = definition.english = name;
    definition.formulaChinese = definition.formulaEnglish = formula;
    definition.numerator = std::move(numerator);
    return definition;
}

Catalogue catalogueOf(const Phrases& phrases)
{
    Catalogue catalogue;
    KpiDefinition sessions =
        figure(u"training_sessions", phrases.translate("Review", "Training sessions", "name of a figure"),
            phrases.translate("Review", "Sessions held in all months", "a formula"), sumOf(u"training", u"sessions"));
    sessions.unit = QStringLiteral("sessions");
    sessions.better = Direction::MoreIsBetter;
    catalogue.add(std::move(sessions));

    KpiDefinition joiners = figure(u"joiners", phrases.translate("Review", "Joiners", "name of a figure"),
        phrases.translate("Review", "Staff who joined in all months", "a formula"), sumOf(u"staffing", u"joiners"));
    joiners.unit = QStringLiteral("people");
    catalogue.add(std::move(joiners));

    KpiDefinition leavers = figure(u"leavers", phrases.translate("Review", "Leavers", "name of a figure"),
        phrases.translate("Review", "Staff who left in all months", "a formula"), sumOf(u"staffing", u"leavers"));
    leavers.unit = QStringLiteral("people");
    leavers.better = Direction::LessIsBetter;
    catalogue.add(std::move(leavers));

    KpiDefinition energy = figure(u"energy_per_m2", phrases.translate("Review", "Energy per m²", "name of a figure"),
        phrases.translate("Review", "Electricity ÷ floor area", "a formula"), sumOf(u"costs", u"energy_kwh"));
    energy.unit = QStringLiteral("kWh/m2");
    energy.better = Direction::LessIsBetter;
    energy.denominator = sumOf(u"stores", u"floor_area_m2");
    energy.denominator->rollUp = RollUp::Last;
    catalogue.add(std::move(energy));
    return catalogue;
}

}

OperationsFigures::OperationsFigures(const ReviewContext& context)
    : m_catalogue(catalogueOf(context.phrases))
{
    const KpiCalculator calculator(m_catalogue, context.facts);
    m_results.reserve(m_catalogue.all().size());
    for (const KpiDefinition& definition : m_catalogue.all())
        m_results.push_back(calculator.result(definition.id, context.year, context.through));
}

KpiView OperationsFigures::kpi(QStringView id) const
{
    static const KpiDefinition unknown;
    static const KpiResult nothing;
    const std::span<const KpiDefinition> all = m_catalogue.all();
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].id.text() == id)
            return {all[i], m_results[i], figureUnit(all[i])};
    }
    return {unknown, nothing, QString()};
}
