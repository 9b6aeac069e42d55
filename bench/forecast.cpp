// SPDX-License-Identifier: GPL-3.0-or-later
// bench_forecast BOOK STORE YEAR: a backtest. From each month on from which a forecast could have been made, the months
// up to December of YEAR are foretold from what was known then, the method being chosen from that too, and held against
// what came. Prints a line for each KPI: its mean absolute error, that of seasonal-naive for the same months, the
// number of months foretold, and how many of them lay in the 80 % range.
#include "arguments.h"

#include "core/clock.h"
#include "domain/forecast.h"
#include "domain/kpi_calculator.h"
#include "storage/book.h"
#include "storage/facts_repository.h"

#include <QCoreApplication>

#include <cmath>
#include <cstdio>

namespace {

constexpr int kYears = 6;
constexpr const char* kKpis[] = {"revenue", "service_revenue", "value_added_revenue", "device_revenue", "gross_adds",
    "churned", "arpu", "churn_rate", "cost", "complaints"};

struct Errors {
    double ours = 0;
    double naive = 0;
    int months = 0;
    int inside = 0;
};

MonthHistory historyOf(const KpiCalculator& calculator, const KpiId& kpi, Period period)
{
    MonthHistory history{period.first, {}};
    for (int i = 0; i < period.length(); ++i) {
        const Month month = period.first + i;
        const std::optional<double> value = calculator.value(kpi, {month, month}).value;
        if (!value && history.figures.empty())
            history.first = month + 1; // not yet begun
        else
            history.figures.push_back(value.value_or(std::nan("")));
    }
    return history;
}

void addOrigin(const MonthHistory& all, size_t origin, const SpringFestivals& festivals, Errors& errors)
{
    MonthHistory known = all;
    known.figures.resize(origin);
    const std::optional<Forecast> told = forecast(known, 12, festivals);
    if (!told)
        return;
    for (size_t i = 0; i < 12 && origin + i < all.figures.size(); ++i) {
        const double came = all.figures[origin + i];
        const double naive = all.figures[origin + i - 12];
        if (std::isnan(came) || std::isnan(naive))
            continue;
        const ForecastFigure& figure = told->months[i];
        errors.ours += std::abs(came - figure.value);
        errors.naive += std::abs(came - naive);
        errors.inside += figure.low <= came && came <= figure.high;
        ++errors.months;
    }
}

}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const BenchArguments arguments = benchArguments(argc, argv);
    const Result<std::unique_ptr<Book>> book = Book::open(arguments.book);
    if (!book)
        benchFailed(book.error());
    const Period period{Month(arguments.year - kYears + 1, 1), Month(arguments.year, 12)};
    const Result<Facts> facts = FactsRepository(**book).load(arguments.store, period, SystemClock().now());
    if (!facts)
        benchFailed(facts.error());
    const KpiCalculator calculator(Catalogue::shipped(), *facts);
    const SpringFestivals festivals(arguments.year - kYears, arguments.year + 2);
    for (const char* id : kKpis) {
        const MonthHistory all = historyOf(calculator, KpiId(QString::fromLatin1(id)), period);
        Errors errors;
        for (size_t origin = kForecastLeastMonths; origin < all.figures.size(); ++origin)
            addOrigin(all, origin, festivals, errors);
        if (errors.months > 0)
            std::printf("%s %.6g %.6g %d %d\n", id, errors.ours / errors.months, errors.naive / errors.months,
                errors.months, errors.inside);
    }
    return 0;
}
