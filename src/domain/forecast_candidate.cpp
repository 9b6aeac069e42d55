// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forecast_candidate.h"

#include "domain/festival_pairs.h"
#include "domain/holt_winters.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace {

constexpr size_t kYear = 12;
constexpr size_t kMostOrigins = 18;       // the last of them
constexpr size_t kHoltWintersMonths = 24; // for its start
constexpr double kClearlyBetter = 0.97;   // of the simpler method's error: less is chance
constexpr size_t kHoltWintersLeast = 30;  // so that it has been tried from six months on

std::span<const double> firstOf(const std::vector<double>& figures, size_t count)
{
    return std::span(figures).first(count);
}

// The same month of the latest year that has it; NaN where none does.
std::vector<double> naive(std::span<const double> figures, size_t horizon)
{
    std::vector<double> values(horizon, std::nan(""));
    for (size_t i = 0; i < horizon; ++i) {
        size_t at = figures.size() + i % kYear;
        while (at >= kYear && std::isnan(values[i])) {
            at -= kYear;
            values[i] = at < figures.size() ? figures[at] : std::nan("");
        }
    }
    return values;
}

std::vector<double> smoothed(const HoltWintersFit& fit, size_t horizon)
{
    std::vector<double> values(horizon);
    for (size_t i = 0; i < horizon; ++i)
        values[i] = foretold(fit.state, fit.parameters, static_cast<int>(i) + 1);
    return values;
}

// Foretells from one cut of the history after another. The parameters are fitted at the first cut and at every
// kRefit-th after it; between them they are kept, as a month more changes them little.
class Teller final {
public:
    Teller(const MonthHistory& history, ForecastMethod method, bool isPaired, const SpringFestivals& festivals)
        : m_history(history)
        , m_method(method)
        , m_isPaired(isPaired)
        , m_festivals(festivals)
    {
    }

    // Where the first fit's search begins, in place of a grid: the parameters of a method that is much like this one.
    void beginAt(const std::optional<HoltWintersParameters>& parameters) { m_parameters = parameters; }
    const std::optional<HoltWintersParameters>& parameters() const { return m_parameters; } // of the last fit

    // Empty where the method has no start.
    std::vector<double> from(size_t count, size_t horizon)
    {
        if (!m_isPaired)
            return tell(firstOf(m_history.figures, count), horizon);
        const FestivalPairs pairs(m_history, count, m_festivals);
        std::vector<double> values = tell(pairs.evened(), horizon);
        for (size_t i = 0; i < values.size(); ++i)
            values[i] += pairs.offset(m_history.first + static_cast<int>(count + i));
        return values;
    }

private:
    static constexpr int kRefit = 12;

    std::vector<double> tell(std::span<const double> figures, size_t horizon)
    {
        if (m_method == ForecastMethod::SeasonalNaive)
            return naive(figures, horizon);
        const std::optional<HoltWintersState> start = startState(figures, kYear);
        if (!start)
            return {};
        const bool isFit = m_tells % kRefit == 0;
        ++m_tells;
        HoltWintersFit fit;
        if (isFit) {
            const HoltWintersGuess guess{m_parameters.value_or(HoltWintersParameters()), m_tells > 1};
            const bool isDamped = m_method == ForecastMethod::DampedHoltWinters;
            fit = fitHoltWinters(figures, *start, isDamped, m_parameters ? &guess : nullptr);
            m_parameters = fit.parameters;
        } else {
            fit.parameters = *m_parameters;
            fit.state = *start;
            smooth(figures, fit.parameters, fit.state);
        }
        return smoothed(fit, horizon);
    }

    const MonthHistory& m_history;
    ForecastMethod m_method;
    bool m_isPaired;
    const SpringFestivals& m_festivals;
    int m_tells = 0;
    std::optional<HoltWintersParameters> m_parameters;
};

// Origins are numbers of months known: the first of them, and one behind the last.
struct Origins {
    size_t first = 0;
    size_t end = 0;
};

// Empty where the method could not be tried from any of them.
std::vector<std::vector<double>> errorsOf(Teller& teller, const MonthHistory& history, Origins origins)
{
    std::vector<std::vector<double>> errors;
    errors.reserve(origins.end - origins.first);
    for (size_t origin = origins.first; origin < origins.end; ++origin) {
        const size_t horizon = std::min(kYear, history.figures.size() - origin);
        std::vector<double> told = teller.from(origin, horizon);
        if (told.empty())
            return {};
        for (size_t i = 0; i < horizon; ++i)
            told[i] = history.figures[origin + i] - told[i];
        errors.push_back(std::move(told));
    }
    return errors;
}

// Over the last `origins` of them, so that all methods are held against the same months.
double meanAbsolute(const std::vector<std::vector<double>>& errors, size_t origins)
{
    double sum = 0;
    int count = 0;
    for (size_t i = errors.size() - std::min(origins, errors.size()); i < errors.size(); ++i) {
        for (const double error : errors[i]) {
            if (!std::isnan(error)) {
                sum += std::abs(error);
                ++count;
            }
        }
    }
    return count ? sum / count : INFINITY;
}

}

ForecastCandidate bestCandidate(const MonthHistory& history, const SpringFestivals& festivals)
{
    const size_t count = history.figures.size();
    const bool hasHoltWinters = count >= kHoltWintersLeast;
    const size_t earliest = count > kMostOrigins ? count - kMostOrigins : 0;
    const Origins naiveOrigins{std::max(kYear, earliest), count};
    const Origins origins = hasHoltWinters ? Origins{std::max(kHoltWintersMonths, earliest), count} : naiveOrigins;
    ForecastCandidate best;
    best.error = INFINITY;
    double naiveError = 0;
    std::optional<HoltWintersParameters> parameters;
    for (const ForecastMethod method :
        {ForecastMethod::SeasonalNaive, ForecastMethod::HoltWinters, ForecastMethod::DampedHoltWinters}) {
        const bool isNaive = method == ForecastMethod::SeasonalNaive;
        if (!isNaive && !hasHoltWinters)
            break;
        for (const bool isPaired : {false, true}) {
            Teller teller(history, method, isPaired, festivals);
            teller.beginAt(parameters);
            ForecastCandidate candidate{method, isPaired, INFINITY, 0, {}};
            candidate.errors = errorsOf(teller, history, isNaive ? naiveOrigins : origins);
            candidate.error = meanAbsolute(candidate.errors, origins.end - origins.first);
            if (!isNaive)
                parameters = teller.parameters();
            if (isNaive && !isPaired)
                naiveError = candidate.error;
            if (candidate.error < kClearlyBetter * best.error || best.errors.empty())
                best = std::move(candidate);
        }
    }
    best.naiveError = naiveError;
    return best;
}

std::vector<double> foretell(
    const MonthHistory& history, const ForecastCandidate& candidate, int horizon, const SpringFestivals& festivals)
{
    Teller teller(history, candidate.method, candidate.isFestivalPaired, festivals);
    return teller.from(history.figures.size(), static_cast<size_t>(std::max(0, horizon)));
}
