// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outlook.h"

#include "domain/comparison.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr int kEarlierMonths = 12;

void setMonth(MonthFigures& figures, Month month, double value)
{
    figures[static_cast<size_t>(month.month() - 1)] = value;
}

// What a figure's third digit is worth.
double thirdDigit(double figure)
{
    return std::pow(10, std::floor(std::log10(std::abs(figure))) - 2);
}

// Whether it takes some flows from others.
bool isDifference(const KpiDefinition& kpi)
{
    const auto isTaken = [](const Term& term) { return term.weight < 0; };
    return !kpi.isRatio() && std::ranges::any_of(kpi.numerator.terms, isTaken);
}

}

OutlookMaker::OutlookMaker(const KpiCalculator& calculator, const Facts& earlier)
    : m_calculator(calculator)
    , m_earlier(calculator.catalogue(), earlier)
    , m_festivals(earlier.months.first.year(), calculator.facts().months.last.year() + 2)
{
}

MonthHistory OutlookMaker::history(const KpiDefinition& kpi, const KpiResult& result, int year) const
{
    std::vector<double> figures;
    figures.reserve(kEarlierMonths + 24);
    const Period before = m_earlier.facts().months;
    for (int i = 0; i < before.length() && !m_earlier.facts().tables.empty(); ++i)
        figures.push_back(m_earlier.value(kpi, {before.first + i, before.first + i}).value.value_or(std::nan("")));
    MonthHistory history{Month(year - 1, 1) - static_cast<int>(figures.size()), std::move(figures)};
    for (const MonthFigures* months : {&result.previousMonths, &result.months}) {
        for (const std::optional<double>& figure : *months)
            history.figures.push_back(figure.value_or(std::nan("")));
    }
    while (!history.figures.empty() && std::isnan(history.figures.back()))
        history.figures.pop_back();
    const auto begun =
        std::find_if(history.figures.begin(), history.figures.end(), [](double figure) { return !std::isnan(figure); });
    history.first = history.first + static_cast<int>(begun - history.figures.begin());
    history.figures.erase(history.figures.begin(), begun);
    return history;
}

double OutlookMaker::weight(const KpiDefinition& kpi, Month month) const
{
    for (int years = 0; years < 3; ++years) {
        const Month known = month - 12 * years;
        const std::optional<double> denominator = m_calculator.value(kpi.id, {known, known}).denominator;
        if (denominator)
            return *denominator;
    }
    return 0;
}

std::optional<ForecastFigure> OutlookMaker::over(
    const KpiDefinition& kpi, const Outlook& outlook, const MonthFigures& figures, int year) const
{
    double sum = 0;
    double weights = 0;
    double foretold = 0; // the weight of the months foretold
    int count = 0;
    const Month first = std::max(outlook.foretoldFrom, Month(year, 1));
    for (int month = 1; month <= 12; ++month) {
        const std::optional<double>& figure = figures[static_cast<size_t>(month - 1)];
        if (!figure)
            continue;
        const double weighs = kpi.isRatio() ? weight(kpi, Month(year, month)) : 1;
        sum += *figure * weighs;
        weights += weighs;
        ++count;
        if (Month(year, month) >= first)
            foretold += weighs;
    }
    if (count == 0 || weights == 0)
        return std::nullopt;
    ForecastFigure result;
    result.value = kpi.isRatio() ? sum / weights : sum;
    result.low = result.high = result.value;
    if (first <= Month(year, 12)) {
        const ForecastFigure total = outlook.forecast->total(first, Month(year, 12));
        const double half = (total.high - total.low) / 2;
        const double spread = kpi.isRatio() ? half / (Month(year, 12) - first + 1) * foretold / weights : half;
        result.low -= spread;
        result.high += spread;
    }
    return result;
}

// None where one of the parts has no forecast from the same month on.
std::optional<Forecast> OutlookMaker::ofParts(const KpiDefinition& kpi, int year, Month end) const
{
    std::vector<WeighedForecast> parts;
    parts.reserve(kpi.numerator.terms.size());
    for (const Term& term : kpi.numerator.terms) {
        KpiDefinition part;
        part.id = kpi.id;
        part.numerator = kpi.numerator;
        part.numerator.terms = {{term.measure, 1}};
        const MonthHistory known = history(part, m_calculator.result(part, year, end - 1), year);
        std::optional<Forecast> told;
        if (known.end() == end)
            told = forecast(known, Month(year + 2, 1) - end, m_festivals);
        if (!told)
            return std::nullopt;
        parts.push_back({std::move(*told), term.weight * kpi.scale});
    }
    return sumOf(parts);
}

Outlook OutlookMaker::outlook(const KpiDefinition& kpi, const KpiResult& result, int year) const
{
    Outlook outlook;
    outlook.months = result.months;
    const MonthHistory known = history(kpi, result, year);
    outlook.historyMonths = static_cast<int>(known.figures.size());
    outlook.foretoldFrom = known.end();
    if (kpi.expression || kpi.numerator.rollUp != RollUp::Sum || known.end() <= Month(year, 1))
        return outlook;
    if (isDifference(kpi))
        outlook.forecast = ofParts(kpi, year, known.end());
    if (!outlook.forecast)
        outlook.forecast = forecast(known, Month(year + 2, 1) - known.end(), m_festivals);
    if (!outlook.forecast)
        return outlook;
    for (size_t i = 0; i < outlook.forecast->months.size(); ++i) {
        const Month month = known.end() + static_cast<int>(i);
        setMonth(month.year() == year ? outlook.months : outlook.nextMonths, month, outlook.forecast->months[i].value);
    }
    outlook.year = over(kpi, outlook, outlook.months, year);
    outlook.nextYear = over(kpi, outlook, outlook.nextMonths, year + 1);
    return outlook;
}

Facts earlierFacts(const Facts& facts)
{
    Facts earlier;
    earlier.store = facts.store;
    earlier.vocabularies = facts.vocabularies;
    earlier.base = facts.base;
    earlier.asOf = facts.asOf;
    earlier.months = {facts.months.first - kEarlierMonths, facts.months.first - 1};
    earlier.tables = facts.earlier;
    return earlier;
}

double proposedTarget(double forecast)
{
    if (forecast == 0 || !std::isfinite(forecast))
        return forecast;
    const double step = thirdDigit(forecast);
    return std::round(forecast / step) * step;
}

double proposedTarget(double forecast, double thisYear, Direction better)
{
    const double target = proposedTarget(forecast);
    if (judgeChange(better, target - thisYear) != Judgement::Bad)
        return target;
    if (thisYear == 0 || !std::isfinite(thisYear))
        return thisYear;
    const double step = thirdDigit(thisYear);
    // What has three digits already is not pushed on by its last bit.
    const double steps = std::round(thisYear / step * 1e6) / 1e6;
    return (better == Direction::MoreIsBetter ? std::ceil(steps) : std::floor(steps)) * step;
}
