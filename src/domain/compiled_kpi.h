// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/month_series.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

// A KPI bound to the series of one store's facts, ready to be evaluated over any months.

// The months to evaluate over: indices into the series, ascending, all of which count; and the whole period, which a
// figure entered for the year is looked for in.
struct Span {
    std::span<const int> months;
    Period whole;
};

class CompiledPart final {
public:
    CompiledPart() = default;
    CompiledPart(const Part& part, SeriesCache& cache);

    RollUp rollUp() const { return m_rollUp; }
    bool hasFigure(int month) const; // each of its terms has one
    // Rolled up over the months; none without months, or where a year's figure is not there. Money in yuan.
    std::optional<double> over(const Span& span, const SeriesCache& cache) const;

private:
    struct Term {
        const MonthSeries* series;
        double weight;
    };
    double at(int month) const;
    double sumOver(std::span<const int> months) const;
    std::optional<double> ofYear(Period whole, const SeriesCache& cache) const;

    std::vector<Term> m_terms;
    RollUp m_rollUp = RollUp::Sum;
};

struct CompiledKpi;

struct CompiledExpression {
    Expression::Kind kind = Expression::Kind::Constant;
    double constant = 0;
    const CompiledKpi* kpi = nullptr; // null: there is no such KPI
    CompiledPart part;
    const CodeSeries* codes = nullptr; // of PeakToIdle
    std::vector<CompiledExpression> operands;
};

struct CompiledKpi {
    const KpiDefinition* definition = nullptr;
    std::optional<CompiledPart> numerator;
    std::optional<CompiledPart> denominator;
    std::optional<CompiledExpression> expression;
    std::vector<char> counts; // by month: 1 where every part has a figure
    bool hasYear = false;     // a part of it is entered for the year: single months have no value
};

struct Evaluation {
    std::optional<double> value;
    std::optional<double> numerator; // none for most expressions
    std::optional<double> denominator;
};

// Over no months, no value; nor over a denominator of zero.
Evaluation evaluate(const CompiledKpi& kpi, const Span& span, const SeriesCache& cache);

// Finds a KPI that an expression names; nullptr where there is none.
using KpiLookup = std::function<const CompiledKpi*(const KpiId&)>;
CompiledKpi compileKpi(const KpiDefinition& definition, SeriesCache& cache, const KpiLookup& lookup);

// The definition with its every measure narrowed to one code of a label; measures whose kind does not have it stay.
KpiDefinition narrowed(
    const KpiDefinition& definition, const QString& label, const QString& code, const SeriesCache& cache);
