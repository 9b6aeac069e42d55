// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/compiled_kpi.h"

#include <algorithm>
#include <cmath>

namespace {

// The subscriber base as the book has it.
Part withBase(const Part& part, SubscriberBase base)
{
    if (!part.isSubscriberBase || base == SubscriberBase::Average)
        return part;
    Part closing = part;
    closing.terms = {{{QStringLiteral("subscribers"), QStringLiteral("closing"), {}}, 1}};
    if (!part.terms.empty())
        closing.terms.front().measure.where = part.terms.front().measure.where; // as it was narrowed
    return closing;
}

std::optional<double> ifFinite(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> quotient(std::optional<double> numerator, std::optional<double> denominator)
{
    if (!numerator || !denominator || *denominator == 0)
        return std::nullopt;
    return ifFinite(*numerator / *denominator);
}

// Arrivals of the busiest hour of day and of the idlest that has records, each over all the months.
Evaluation peakToIdle(const CodeSeries& series, std::span<const int> months)
{
    std::optional<double> peak;
    std::optional<double> idle;
    for (const CodeSeries::Code& code : series.codes) {
        double sum = 0;
        bool isOpen = false;
        for (const int month : months) {
            sum += code.sums[static_cast<size_t>(month)];
            isOpen = isOpen || code.filled[static_cast<size_t>(month)];
        }
        if (!isOpen || code.code.isEmpty())
            continue;
        peak = std::max(peak.value_or(sum), sum);
        idle = std::min(idle.value_or(sum), sum);
    }
    if (!peak)
        return {};
    return {quotient(peak, idle), *peak / series.unit, *idle / series.unit};
}

std::optional<double> combine(Expression::Kind kind, std::optional<double> a, std::optional<double> b)
{
    if (!a || !b)
        return std::nullopt;
    switch (kind) {
    case Expression::Kind::Add:
        return ifFinite(*a + *b);
    case Expression::Kind::Subtract:
        return ifFinite(*a - *b);
    case Expression::Kind::Multiply:
        return ifFinite(*a * *b);
    case Expression::Kind::Divide:
        return quotient(a, b);
    default:
        return std::nullopt;
    }
}

Evaluation evaluateExpression(const CompiledExpression& node, const Span& span, const SeriesCache& cache)
{
    switch (node.kind) {
    case Expression::Kind::Constant:
        return {node.constant, {}, {}};
    case Expression::Kind::Kpi:
        return {node.kpi ? evaluate(*node.kpi, span, cache).value : std::nullopt, {}, {}};
    case Expression::Kind::Part:
        return {node.part.over(span, cache), {}, {}};
    case Expression::Kind::PeakToIdle:
        return node.codes ? peakToIdle(*node.codes, span.months) : Evaluation{};
    default:
        break;
    }
    if (node.operands.empty())
        return {};
    std::optional<double> value = evaluateExpression(node.operands.front(), span, cache).value;
    Evaluation result;
    for (size_t i = 1; i < node.operands.size(); ++i) {
        const std::optional<double> next = evaluateExpression(node.operands[i], span, cache).value;
        if (node.kind == Expression::Kind::Divide && node.operands.size() == 2)
            result = {std::nullopt, value, next};
        value = combine(node.kind, value, next);
    }
    result.value = value;
    return result;
}

void restrictTo(std::vector<char>& counts, const CompiledPart& part)
{
    if (part.rollUp() == RollUp::Year)
        return; // entered for the year: it does not decide which months count
    for (size_t month = 0; month < counts.size(); ++month)
        counts[month] = counts[month] && part.hasFigure(static_cast<int>(month));
}

// Narrows the months to those in which every part of the expression has a figure.
void restrictTo(CompiledKpi& kpi, const CompiledExpression& node)
{
    if (node.kind == Expression::Kind::Part || node.kind == Expression::Kind::PeakToIdle) {
        restrictTo(kpi.counts, node.part);
        kpi.hasYear = kpi.hasYear || node.part.rollUp() == RollUp::Year;
    }
    if (node.kind == Expression::Kind::Kpi) {
        kpi.hasYear = kpi.hasYear || (node.kpi && node.kpi->hasYear);
        for (size_t month = 0; month < kpi.counts.size(); ++month)
            kpi.counts[month] = kpi.counts[month] && node.kpi && node.kpi->counts[month];
    }
    for (const CompiledExpression& operand : node.operands)
        restrictTo(kpi, operand);
}

CompiledExpression compileExpression(const Expression& expression, SeriesCache& cache, const KpiLookup& lookup)
{
    CompiledExpression node;
    node.kind = expression.kind;
    node.constant = expression.constant;
    if (expression.kind == Expression::Kind::Kpi)
        node.kpi = lookup(expression.kpi);
    if (expression.kind == Expression::Kind::Part || expression.kind == Expression::Kind::PeakToIdle)
        node.part = CompiledPart(expression.part, cache);
    if (expression.kind == Expression::Kind::PeakToIdle && !expression.part.terms.empty())
        node.codes = &cache.byCode(expression.part.terms.front().measure, expression.label);
    for (const Expression& operand : expression.operands)
        node.operands.push_back(compileExpression(operand, cache, lookup));
    return node;
}

void narrow(Part& part, const QString& label, const QString& code, const SeriesCache& cache)
{
    for (Term& term : part.terms) {
        if (cache.hasLabel(term.measure.kind, label))
            term.measure.where.push_back({label, {code}, {}, false, false});
    }
}

void narrow(Expression& expression, const QString& label, const QString& code, const SeriesCache& cache)
{
    narrow(expression.part, label, code, cache);
    for (Expression& operand : expression.operands)
        narrow(operand, label, code, cache);
}

}

CompiledPart::CompiledPart(const Part& part, SeriesCache& cache)
    : m_rollUp(part.rollUp)
{
    const Part based = withBase(part, cache.facts().base);
    for (const ::Term& term : based.terms)
        m_terms.push_back({&cache.series(term.measure), term.weight});
}

bool CompiledPart::hasFigure(int month) const
{
    return std::all_of(m_terms.begin(), m_terms.end(),
        [&](const Term& term) { return term.series->filled[static_cast<size_t>(month)] != 0; });
}

double CompiledPart::at(int month) const
{
    return sumOver(std::span(&month, 1));
}

// Each term is summed in its own unit, in which sums are exact, and only then weighed and brought to yuan.
double CompiledPart::sumOver(std::span<const int> months) const
{
    double result = 0;
    for (const Term& term : m_terms) {
        double sum = 0;
        for (const int month : months)
            sum += term.series->sums[static_cast<size_t>(month)];
        result += term.weight * sum / term.series->unit;
    }
    return result;
}

// The last figure of the year up to the period's end; the period must begin with the year and stay in it.
std::optional<double> CompiledPart::ofYear(Period whole, const SeriesCache& cache) const
{
    if (whole.first.month() != 1 || whole.first.year() != whole.last.year())
        return std::nullopt;
    const int first = std::max(cache.indexOf(whole.first), 0);
    for (int month = std::min(cache.indexOf(whole.last), cache.monthCount() - 1); month >= first; --month) {
        if (hasFigure(month))
            return at(month);
    }
    return std::nullopt;
}

std::optional<double> CompiledPart::over(const Span& span, const SeriesCache& cache) const
{
    if (m_rollUp == RollUp::Year)
        return ofYear(span.whole, cache);
    if (span.months.empty())
        return std::nullopt;
    switch (m_rollUp) {
    case RollUp::Last:
        return at(span.months.back());
    case RollUp::Mean:
        return sumOver(span.months) / static_cast<double>(span.months.size());
    default:
        return sumOver(span.months);
    }
}

Evaluation evaluate(const CompiledKpi& kpi, const Span& span, const SeriesCache& cache)
{
    if (span.months.empty())
        return {};
    const double scale = kpi.definition->scale;
    if (kpi.expression) {
        Evaluation result = evaluateExpression(*kpi.expression, span, cache);
        if (result.value)
            result.value = ifFinite(*result.value * scale);
        return result;
    }
    Evaluation result;
    result.numerator = kpi.numerator->over(span, cache);
    result.value = result.numerator;
    if (kpi.denominator) {
        result.denominator = kpi.denominator->over(span, cache);
        result.value = quotient(result.numerator, result.denominator);
    }
    if (result.value)
        result.value = ifFinite(*result.value * scale);
    return result;
}

CompiledKpi compileKpi(const KpiDefinition& definition, SeriesCache& cache, const KpiLookup& lookup)
{
    CompiledKpi kpi;
    kpi.definition = &definition;
    kpi.counts.assign(static_cast<size_t>(cache.monthCount()), 1);
    if (definition.expression) {
        kpi.expression = compileExpression(*definition.expression, cache, lookup);
        restrictTo(kpi, *kpi.expression);
        return kpi;
    }
    kpi.numerator = CompiledPart(definition.numerator, cache);
    kpi.hasYear = definition.numerator.rollUp == RollUp::Year;
    restrictTo(kpi.counts, *kpi.numerator);
    if (definition.denominator) {
        kpi.denominator = CompiledPart(*definition.denominator, cache);
        kpi.hasYear = kpi.hasYear || definition.denominator->rollUp == RollUp::Year;
        restrictTo(kpi.counts, *kpi.denominator);
    }
    return kpi;
}

KpiDefinition narrowed(
    const KpiDefinition& definition, const QString& label, const QString& code, const SeriesCache& cache)
{
    KpiDefinition result = definition;
    narrow(result.numerator, label, code, cache);
    if (result.denominator)
        narrow(*result.denominator, label, code, cache);
    if (result.expression)
        narrow(*result.expression, label, code, cache);
    return result;
}
