// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/figure_notes.h"

#include <algorithm>

namespace {

struct Source {
    const char* text = nullptr;
    const char* comment = nullptr;
};

struct KindSource {
    QStringView kind;
    Source name;
};

constexpr KindSource kKinds[] = {
    {u"stores", QT_TRANSLATE_NOOP3("Review", "store master data", "record kind")},
    {u"revenue", QT_TRANSLATE_NOOP3("Review", "revenue", "record kind")},
    {u"subscribers", QT_TRANSLATE_NOOP3("Review", "subscribers", "record kind")},
    {u"arpu", QT_TRANSLATE_NOOP3("Review", "reported ARPU", "record kind")},
    {u"complaints", QT_TRANSLATE_NOOP3("Review", "complaints", "record kind")},
    {u"channels", QT_TRANSLATE_NOOP3("Review", "channels", "record kind")},
    {u"joint_cases", QT_TRANSLATE_NOOP3("Review", "joint cases", "record kind")},
    {u"acquisition", QT_TRANSLATE_NOOP3("Review", "acquisition", "record kind")},
    {u"queue_hours", QT_TRANSLATE_NOOP3("Review", "queue by hour", "record kind")},
    {u"satisfaction", QT_TRANSLATE_NOOP3("Review", "satisfaction survey", "record kind")},
    {u"market", QT_TRANSLATE_NOOP3("Review", "market", "record kind")},
    {u"households", QT_TRANSLATE_NOOP3("Review", "households", "record kind")},
    {u"value_added", QT_TRANSLATE_NOOP3("Review", "value-added products", "record kind")},
    {u"cohorts", QT_TRANSLATE_NOOP3("Review", "base cohort", "record kind")},
    {u"campaigns", QT_TRANSLATE_NOOP3("Review", "retention campaigns", "record kind")},
    {u"competitor_events", QT_TRANSLATE_NOOP3("Review", "competitor events", "record kind")},
    {u"costs", QT_TRANSLATE_NOOP3("Review", "costs", "record kind")},
    {u"staffing", QT_TRANSLATE_NOOP3("Review", "staffing", "record kind")},
    {u"training", QT_TRANSLATE_NOOP3("Review", "training", "record kind")},
    {u"events", QT_TRANSLATE_NOOP3("Review", "store events", "record kind")},
    {u"actions", QT_TRANSLATE_NOOP3("Review", "actions", "record kind")},
};

void addKind(const QString& kind, QStringList& kinds)
{
    if (!kinds.contains(kind))
        kinds.append(kind);
}

void addKinds(const Part& part, QStringList& kinds)
{
    for (const Term& term : part.terms)
        addKind(term.measure.kind, kinds);
}

void addKinds(const Catalogue& catalogue, const KpiDefinition& kpi, QStringList& kinds, int depth);

void addKinds(const Catalogue& catalogue, const Expression& expression, QStringList& kinds, int depth)
{
    addKinds(expression.part, kinds);
    if (const KpiDefinition* other = catalogue.find(expression.kpi))
        addKinds(catalogue, *other, kinds, depth);
    for (const Expression& operand : expression.operands)
        addKinds(catalogue, operand, kinds, depth);
}

// Expressions may name KPIs that are expressions; a user's catalogue may even run in a circle.
void addKinds(const Catalogue& catalogue, const KpiDefinition& kpi, QStringList& kinds, int depth)
{
    constexpr int kDeepest = 8;
    if (depth > kDeepest)
        return;
    addKinds(kpi.numerator, kinds);
    if (kpi.denominator)
        addKinds(*kpi.denominator, kinds);
    if (kpi.expression)
        addKinds(catalogue, *kpi.expression, kinds, depth + 1);
}

}

QString kindName(const ReviewContext& context, const QString& kind)
{
    const auto found = std::find_if(
        std::begin(kKinds), std::end(kKinds), [&](const KindSource& source) { return kind == source.kind; });
    if (found == std::end(kKinds))
        return kind;
    return context.phrases.translate("Review", found->name.text, found->name.comment);
}

namespace {

QString named(const ReviewContext& context, QStringList kinds)
{
    for (QString& kind : kinds)
        kind = kindName(context, kind);
    return kinds.join(context.phrases.translate("Review", ", ", "between the items of a short list"));
}

}

QString sourceKinds(const ReviewContext& context, const KpiDefinition& kpi)
{
    QStringList kinds;
    addKinds(context.calculator.catalogue(), kpi, kinds, 0);
    return named(context, kinds);
}

QString sourceKinds(const ReviewContext& context, const std::vector<KpiView>& kpis)
{
    QStringList kinds;
    for (const KpiView& kpi : kpis)
        addKinds(context.calculator.catalogue(), kpi.definition, kinds, 0);
    return named(context, kinds);
}

namespace {

// The codes that a term asks for, one label each.
std::vector<RecordsBehind::Match> codesOf(const Term& term)
{
    std::vector<RecordsBehind::Match> codes;
    for (const LabelFilter& filter : term.measure.where) {
        if (filter.codes.size() == 1 && filter.flag.isEmpty() && !filter.isNegated)
            codes.push_back({filter.label, filter.codes.front()});
    }
    return codes;
}

bool holds(const std::vector<RecordsBehind::Match>& codes, const RecordsBehind::Match& code)
{
    return std::any_of(codes.begin(), codes.end(),
        [&](const RecordsBehind::Match& one) { return one.column == code.column && one.code == code.code; });
}

}

RecordsBehind recordsOf(const ReviewContext& context, const KpiDefinition& kpi)
{
    const Catalogue& catalogue = context.calculator.catalogue();
    const KpiDefinition* own = catalogue.find(kpi.id);
    if (own && own->numerator == kpi.numerator && own->denominator == kpi.denominator)
        return {};
    RecordsBehind records;
    addKinds(catalogue, kpi, records.kinds, 0);
    if (kpi.numerator.terms.empty())
        return records;
    // Only what all its terms ask for: a share's whole is not narrowed to its part.
    std::vector<Term> terms = kpi.numerator.terms;
    if (kpi.denominator)
        terms.insert(terms.end(), kpi.denominator->terms.begin(), kpi.denominator->terms.end());
    for (const RecordsBehind::Match& code : codesOf(terms.front())) {
        if (std::all_of(terms.begin(), terms.end(), [&](const Term& term) { return holds(codesOf(term), code); }))
            records.matches.push_back(code);
    }
    return records;
}
