// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/forecast.h"
#include "domain/kpi_calculator.h"

// How a KPI's year ends, as far as its months tell: those known, and behind them those foretold; and the year after.
struct Outlook {
    std::optional<Forecast> forecast; // none where there is too little history
    int historyMonths = 0;            // from the first month known to the last
    MonthFigures months;              // January to December; foretold from `foretoldFrom` on
    Month foretoldFrom;
    std::optional<ForecastFigure> year; // over all months above; none where nothing was foretold
    MonthFigures nextMonths;
    std::optional<ForecastFigure> nextYear;
};

// From one KPI's months: those before the facts' own (earlierFacts), the year before and this year up to `through`.
// Flows add up; a ratio of some months is each month's ratio weighted by its denominator, that of a month to come by
// that of the same month a year before. What takes flows from each other (net adds) is not foretold as such but from
// its flows, each as it is foretold for its own KPI: gross adds less churned, with the adjustments, are the net adds of
// each month to come as of each month that was. (Bottom-up: Hyndman and Athanasopoulos, Forecasting: Principles and
// Practice, 11.2.) A stock or a KPI without a denominator to weigh by has no outlook of its own.
class OutlookMaker final {
public:
    // Must outlive the maker: the calculator and the earlier facts.
    OutlookMaker(const KpiCalculator& calculator, const Facts& earlier);

    Outlook outlook(const KpiDefinition& kpi, const KpiResult& result, int year) const;

private:
    MonthHistory history(const KpiDefinition& kpi, const KpiResult& result, int year) const;
    std::optional<Forecast> ofParts(const KpiDefinition& kpi, int year, Month end) const;
    double weight(const KpiDefinition& kpi, Month month) const;
    std::optional<ForecastFigure> over(
        const KpiDefinition& kpi, const Outlook& outlook, const MonthFigures& figures, int year) const;

    const KpiCalculator& m_calculator;
    KpiCalculator m_earlier;
    SpringFestivals m_festivals;
};

// The facts of the years before facts.months, from Facts::earlier: months and tables alone.
Facts earlierFacts(const Facts& facts);

// A target proposed from a forecast: three digits of it.
double proposedTarget(double forecast);
// The same, but never worse than this year's figure: where the forecast is, this year's takes its place, and its three
// digits are rounded to the better side.
double proposedTarget(double forecast, double thisYear, Direction better);
