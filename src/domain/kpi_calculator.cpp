// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi_calculator.h"

#include "domain/comparison.h"
#include "domain/compiled_kpi.h"
#include "domain/month_series.h"
#include "domain/target_path.h"

#include <algorithm>
#include <tuple>

namespace {

// One code of a label that every measure is narrowed to; an empty label narrows nothing.
struct Narrowing {
    QString label;
    QString code;

    friend bool operator<(const Narrowing& a, const Narrowing& b)
    {
        return std::tie(a.label, a.code) < std::tie(b.label, b.code);
    }
};

// Months of a period: those that count, as indices into the series, and the others.
struct Selection {
    std::vector<int> counted;
    std::vector<Month> missing;
};

std::vector<int> shifted(const std::vector<int>& months, int by)
{
    std::vector<int> result(months.size());
    std::transform(months.begin(), months.end(), result.begin(), [by](int month) { return month + by; });
    return result;
}

const TargetRow* findTarget(const Facts& facts, const KpiId& kpi, int year)
{
    const auto found = std::find_if(facts.targets.begin(), facts.targets.end(),
        [&](const TargetRow& row) { return row.year == year && row.kpi == kpi; });
    return found == facts.targets.end() ? nullptr : &*found;
}

void compareWithYearBefore(const KpiDefinition& definition, KpiResult& result)
{
    if (!result.comparable || !result.previous)
        return;
    result.change = difference(*result.comparable, *result.previous);
    if (!definition.isShare())
        result.changePercent = percentChange(*result.comparable, *result.previous);
    result.changeJudgement = judgeChange(definition.better, *result.change);
}

void compareWithTarget(const KpiDefinition& definition, KpiResult& result)
{
    if (!result.value || !result.target)
        return;
    result.completion = completion(*result.value, *result.target);
    result.targetGap = difference(*result.value, *result.target);
    result.verdict = judgeTarget(definition.better, *result.value, *result.target, result.stretch);
}

}

struct KpiCalculator::Private {
    Private(const Catalogue& shippedAndOwn, const Facts& storeFacts)
        : catalogue(shippedAndOwn)
        , facts(storeFacts)
        , cache(storeFacts)
    {
    }

    struct Entry {
        KpiDefinition narrowed; // only where something is narrowed
        CompiledKpi kpi;
        bool isReady = false; // false while its own parts are looked up: a KPI made from itself has no value
    };

    const CompiledKpi* find(const KpiId& id, const Narrowing& narrowing = {});
    bool hasMonth(const CompiledKpi& kpi, int month) const;
    Month monthAt(int index) const { return facts.months.first + index; }
    std::vector<Month> monthsAt(const std::vector<int>& indices) const;
    Selection select(const CompiledKpi& kpi, Period period) const;
    KpiValue valueOf(const CompiledKpi& kpi, const Selection& selection, Period whole) const;
    std::optional<double> over(const CompiledKpi& kpi, const std::vector<int>& months, Period whole) const;
    MonthFigures singleMonths(const CompiledKpi& kpi, int year, Month through) const;
    void addYearBefore(const CompiledKpi& kpi, const std::vector<int>& counted, Period period, KpiResult& result) const;
    std::optional<RateSeason> rateSeason(const CompiledKpi& kpi, int year, const KpiResult& result) const;
    void addTarget(const CompiledKpi& kpi, int year, KpiResult& result) const;
    KpiResult resultWithoutTarget(const CompiledKpi& kpi, int year, Month through) const;

    const Catalogue& catalogue;
    const Facts& facts;
    SeriesCache cache;
    std::map<std::pair<KpiId, Narrowing>, Entry> entries;
};

const CompiledKpi* KpiCalculator::Private::find(const KpiId& id, const Narrowing& narrowing)
{
    const auto [place, isNew] = entries.try_emplace({id, narrowing});
    Entry& entry = place->second;
    if (!isNew)
        return entry.isReady ? &entry.kpi : nullptr;
    const KpiDefinition* definition = catalogue.find(id);
    if (!definition)
        return nullptr;
    if (!narrowing.label.isEmpty()) {
        entry.narrowed = narrowed(*definition, narrowing.label, narrowing.code, cache);
        definition = &entry.narrowed;
    }
    entry.kpi = compileKpi(*definition, cache, [&](const KpiId& other) { return find(other, narrowing); });
    entry.isReady = true;
    return &entry.kpi;
}

bool KpiCalculator::Private::hasMonth(const CompiledKpi& kpi, int month) const
{
    return month >= 0 && month < cache.monthCount() && kpi.counts[static_cast<size_t>(month)];
}

std::vector<Month> KpiCalculator::Private::monthsAt(const std::vector<int>& indices) const
{
    std::vector<Month> months(indices.size());
    std::transform(indices.begin(), indices.end(), months.begin(), [this](int index) { return monthAt(index); });
    return months;
}

Selection KpiCalculator::Private::select(const CompiledKpi& kpi, Period period) const
{
    Selection selection;
    for (int i = 0; i < period.length(); ++i) {
        const Month month = period.first + i;
        const int index = cache.indexOf(month);
        if (hasMonth(kpi, index))
            selection.counted.push_back(index);
        else
            selection.missing.push_back(month);
    }
    return selection;
}

KpiValue KpiCalculator::Private::valueOf(const CompiledKpi& kpi, const Selection& selection, Period whole) const
{
    const Evaluation result = evaluate(kpi, {selection.counted, whole}, cache);
    return {result.value, result.numerator, result.denominator, monthsAt(selection.counted), selection.missing};
}

std::optional<double> KpiCalculator::Private::over(
    const CompiledKpi& kpi, const std::vector<int>& months, Period whole) const
{
    return evaluate(kpi, {months, whole}, cache).value;
}

// Each month alone, up to `through`.
MonthFigures KpiCalculator::Private::singleMonths(const CompiledKpi& kpi, int year, Month through) const
{
    MonthFigures figures;
    if (kpi.hasYear)
        return figures;
    for (int i = 0; i < 12; ++i) {
        const Month month = Month(year, 1) + i;
        const int index = cache.indexOf(month);
        if (month <= through && hasMonth(kpi, index))
            figures[static_cast<size_t>(i)] = evaluate(kpi, {std::span(&index, 1), {month, month}}, cache).value;
    }
    return figures;
}

void KpiCalculator::Private::addYearBefore(
    const CompiledKpi& kpi, const std::vector<int>& counted, Period period, KpiResult& result) const
{
    std::vector<int> both;
    for (const int month : counted) {
        if (hasMonth(kpi, month - 12))
            both.push_back(month);
        else
            result.previousMissing.push_back(monthAt(month));
    }
    result.compared = monthsAt(both);
    result.comparable = over(kpi, both, period);
    result.previous = over(kpi, shifted(both, -12), period.yearBefore());
    compareWithYearBefore(*kpi.definition, result);
}

// Of the whole year before, and of the months in it that count in this one.
std::optional<RateSeason> KpiCalculator::Private::rateSeason(
    const CompiledKpi& kpi, int year, const KpiResult& result) const
{
    const auto isKnown = [](const std::optional<double>& figure) { return figure.has_value(); };
    const bool isWhole = std::all_of(result.previousMonths.begin(), result.previousMonths.end(), isKnown);
    if (!isWhole || !result.previous || !result.previousMissing.empty())
        return std::nullopt;
    const Period before = Period::year(year - 1);
    const std::optional<double> whole = valueOf(kpi, select(kpi, before), before).value;
    if (!whole)
        return std::nullopt;
    return RateSeason{*result.previous, *whole, kpi.definition->isShare()};
}

void KpiCalculator::Private::addTarget(const CompiledKpi& kpi, int year, KpiResult& result) const
{
    const TargetRow* row = findTarget(facts, kpi.definition->id, year);
    if (!row)
        return;
    TargetPath path(kpi.definition->targetRollUp(), Seasons(result.previousMonths), result.previousMonths.back());
    if (const std::optional<RateSeason> season = rateSeason(kpi, year, result))
        path.setRateSeason(*season);
    std::vector<int> months(result.counted.size());
    std::transform(
        result.counted.begin(), result.counted.end(), months.begin(), [](Month month) { return month.month(); });
    result.yearTarget = row->target;
    if (row->target) {
        result.target = path.over(*row->target, months);
        for (int month = 1; month <= 12; ++month)
            result.targetMonths[static_cast<size_t>(month - 1)] = path.at(*row->target, month);
    }
    if (row->stretch)
        result.stretch = path.over(*row->stretch, months);
    compareWithTarget(*kpi.definition, result);
}

KpiResult KpiCalculator::Private::resultWithoutTarget(const CompiledKpi& kpi, int year, Month through) const
{
    const Period period{Month(year, 1), std::min(through, Month(year, 12))};
    const Selection selection = select(kpi, period);
    KpiValue value = valueOf(kpi, selection, period);
    KpiResult result;
    result.value = value.value;
    result.numerator = value.numerator;
    result.denominator = value.denominator;
    result.counted = std::move(value.counted);
    result.missing = std::move(value.missing);
    result.months = singleMonths(kpi, year, period.last);
    result.previousMonths = singleMonths(kpi, year - 1, Month(year - 1, 12));
    addYearBefore(kpi, selection.counted, period, result);
    return result;
}

KpiCalculator::KpiCalculator(const Catalogue& catalogue, const Facts& facts)
    : d(std::make_unique<Private>(catalogue, facts))
{
}

KpiCalculator::~KpiCalculator() = default;

const Catalogue& KpiCalculator::catalogue() const
{
    return d->catalogue;
}

const Facts& KpiCalculator::facts() const
{
    return d->facts;
}

KpiValue KpiCalculator::value(const KpiId& kpi, Period period) const
{
    return valueWhere(kpi, period, {}, {});
}

KpiValue KpiCalculator::valueWhere(const KpiId& kpi, Period period, const QString& label, const QString& code) const
{
    const CompiledKpi* compiled = d->find(kpi, {label, code});
    return compiled ? d->valueOf(*compiled, d->select(*compiled, period), period) : KpiValue{};
}

KpiValue KpiCalculator::value(const Part& part, Period period) const
{
    KpiDefinition definition;
    definition.numerator = part;
    const CompiledKpi compiled = compileKpi(definition, d->cache, [](const KpiId&) { return nullptr; });
    return d->valueOf(compiled, d->select(compiled, period), period);
}

KpiValue KpiCalculator::valueOver(const KpiId& kpi, const std::vector<Month>& months) const
{
    const CompiledKpi* compiled = d->find(kpi);
    if (!compiled || months.empty())
        return {};
    Selection selection;
    for (const Month month : months) {
        const int index = d->cache.indexOf(month);
        if (d->hasMonth(*compiled, index))
            selection.counted.push_back(index);
        else
            selection.missing.push_back(month);
    }
    return d->valueOf(*compiled, selection, {months.front(), months.back()});
}

KpiResult KpiCalculator::result(const KpiId& kpi, int year, Month through) const
{
    const CompiledKpi* compiled = d->find(kpi);
    KpiResult result;
    if (compiled) {
        result = d->resultWithoutTarget(*compiled, year, through);
        d->addTarget(*compiled, year, result);
    }
    result.id = kpi;
    return result;
}

KpiResult KpiCalculator::result(const KpiDefinition& definition, int year, Month through) const
{
    const CompiledKpi compiled = compileKpi(definition, d->cache, [this](const KpiId& id) { return d->find(id); });
    KpiResult result = d->resultWithoutTarget(compiled, year, through);
    result.id = definition.id;
    return result;
}

KpiValue KpiCalculator::value(const KpiDefinition& definition, Period period) const
{
    const CompiledKpi compiled = compileKpi(definition, d->cache, [this](const KpiId& id) { return d->find(id); });
    return d->valueOf(compiled, d->select(compiled, period), period);
}

std::vector<LabelSum> KpiCalculator::split(
    const Measure& measure, const QString& label, const std::vector<Month>& months) const
{
    const CodeSeries& series = d->cache.byCode(measure, label);
    std::vector<LabelSum> sums;
    for (const CodeSeries::Code& code : series.codes) {
        double sum = 0;
        bool hasFigure = false;
        for (const Month month : months) {
            const int index = d->cache.indexOf(month);
            if (index < 0 || index >= d->cache.monthCount())
                continue;
            sum += code.sums[static_cast<size_t>(index)];
            hasFigure = hasFigure || code.filled[static_cast<size_t>(index)];
        }
        if (hasFigure)
            sums.push_back({code.code, sum / series.unit});
    }
    return sums;
}

std::optional<Month> lastMonthWithFigures(const Facts& facts, int year)
{
    const Period period = Period::year(year);
    std::optional<Month> last;
    for (const Month month : facts.monthsWithFigures) {
        if (period.contains(month) && (!last || *last < month))
            last = month;
    }
    return last;
}
