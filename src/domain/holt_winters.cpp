// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/holt_winters.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace {

constexpr double kEdge = 0.0001; // how near parameters come to their bounds, as in R's forecast::ets
constexpr double kDampedLeast = 0.80;
constexpr double kDampedMost = 0.98;
constexpr std::array kAlphas{0.02, 0.15, 0.35, 0.6, 0.85};
constexpr std::array kBetaParts{0.01, 0.1, 0.4};        // of alpha
constexpr std::array kGammaParts{0.01, 0.2, 0.5, 0.85}; // of 1 - alpha
constexpr std::array kPhis{0.82, 0.9, 0.97};
constexpr double kFirstStep = 0.16;
constexpr double kNearStep = 0.04;
constexpr double kLastStep = 0.01;

// The parameters as four numbers between 0 and 1 that can be moved one by one: beta as a part of alpha, gamma as a part
// of 1 - alpha.
using Point = std::array<double, 4>;

HoltWintersParameters parametersAt(const Point& point, bool isDamped)
{
    HoltWintersParameters parameters;
    parameters.alpha = std::clamp(point[0], kEdge, 1 - kEdge);
    parameters.beta = std::clamp(point[1], kEdge, 1 - kEdge) * parameters.alpha;
    parameters.gamma = std::clamp(point[2], kEdge, 1 - kEdge) * (1 - parameters.alpha);
    parameters.phi = isDamped ? kDampedLeast + std::clamp(point[3], 0.0, 1.0) * (kDampedMost - kDampedLeast) : 1;
    return parameters;
}

Point pointOf(const HoltWintersParameters& parameters)
{
    return {parameters.alpha, parameters.beta / parameters.alpha, parameters.gamma / (1 - parameters.alpha),
        (parameters.phi - kDampedLeast) / (kDampedMost - kDampedLeast)};
}

double smoothTo(double limit, std::span<const double> series, const HoltWintersParameters& parameters,
    HoltWintersState& state, std::vector<double>* fitted)
{
    double squares = 0;
    for (const double figure : series) {
        double& season = state.seasons[state.next];
        const double drift = parameters.phi * state.trend;
        const double expected = state.level + drift + season;
        const double error = std::isnan(figure) ? 0 : figure - expected;
        state.level += drift + parameters.alpha * error;
        state.trend = drift + parameters.beta * error;
        season += parameters.gamma * error;
        state.next = state.next + 1 == state.seasons.size() ? 0 : state.next + 1;
        squares += error * error;
        if (squares > limit)
            break;
        if (fitted)
            fitted->push_back(expected);
    }
    return squares;
}

// Squared errors over a series, from one start, for many parameters.
class Squares final {
public:
    Squares(std::span<const double> series, const HoltWintersState& start, bool isDamped)
        : m_series(series)
        , m_start(start)
        , m_state(start)
        , m_isDamped(isDamped)
    {
    }

    // Where the sum passes the limit, it stops there: a search has no use for the rest.
    double operator()(const Point& point, double limit = INFINITY)
    {
        m_state = m_start; // keeps its memory
        return smoothTo(limit, m_series, parametersAt(point, m_isDamped), m_state, nullptr);
    }
    const HoltWintersState& state() const { return m_state; }

private:
    std::span<const double> m_series;
    const HoltWintersState& m_start;
    HoltWintersState m_state;
    bool m_isDamped;
};

struct Best {
    Point point{};
    double squares = 0;
};

Best bestOfGrid(Squares& squares, bool isDamped)
{
    Best best{{}, INFINITY};
    for (const double alpha : kAlphas) {
        for (const double beta : kBetaParts) {
            for (const double gamma : kGammaParts) {
                for (const double phi : kPhis) {
                    const Point point{alpha, beta, gamma, (phi - kDampedLeast) / (kDampedMost - kDampedLeast)};
                    const double found = squares(point, best.squares);
                    if (found < best.squares)
                        best = {point, found};
                    if (!isDamped)
                        break; // phi has no say
                }
            }
        }
    }
    return best;
}

// Moves one number at a time while that helps, then with half the step.
void refine(Squares& squares, bool isDamped, double firstStep, Best& best)
{
    const size_t count = isDamped ? 4 : 3;
    for (double step = firstStep; step >= kLastStep; step /= 2) {
        for (bool isBetter = true; isBetter;) {
            isBetter = false;
            for (size_t i = 0; i < 2 * count; ++i) {
                Point point = best.point;
                double& number = point[i / 2];
                number = std::clamp(number + (i % 2 ? -step : step), 0.0, 1.0);
                if (number == best.point[i / 2])
                    continue;
                const double found = squares(point, best.squares);
                // Less by more than rounding, so that the search comes to an end.
                if (found < best.squares * (1 - 1e-9)) {
                    best = {point, found};
                    isBetter = true;
                }
            }
        }
    }
}

}

std::optional<HoltWintersState> startState(std::span<const double> series, size_t period)
{
    if (series.size() < 2 * period)
        return std::nullopt;
    double rise = 0;
    size_t pairs = 0;
    for (size_t i = 0; i < period; ++i) {
        const double change = series[i + period] - series[i];
        if (!std::isnan(change)) {
            rise += change;
            ++pairs;
        }
    }
    if (pairs == 0)
        return std::nullopt;
    HoltWintersState state;
    state.trend = rise / static_cast<double>(pairs * period);
    state.seasons.resize(period);
    for (size_t i = 0; i < period; ++i) {
        double sum = 0;
        int count = 0;
        for (const size_t at : {i, i + period}) {
            if (!std::isnan(series[at])) {
                sum += series[at] - state.trend * static_cast<double>(at + 1);
                ++count;
            }
        }
        if (count == 0)
            return std::nullopt;
        state.seasons[i] = sum / count;
    }
    state.level = std::accumulate(state.seasons.begin(), state.seasons.end(), 0.0) / static_cast<double>(period);
    for (double& season : state.seasons)
        season -= state.level;
    return state;
}

double smooth(std::span<const double> series, const HoltWintersParameters& parameters, HoltWintersState& state,
    std::vector<double>* fitted)
{
    return smoothTo(INFINITY, series, parameters, state, fitted);
}

double foretold(const HoltWintersState& state, const HoltWintersParameters& parameters, int ahead)
{
    double drift = 0;
    double damping = 1;
    for (int i = 0; i < ahead; ++i) {
        damping *= parameters.phi;
        drift += damping;
    }
    const size_t season = (state.next + static_cast<size_t>(ahead) - 1) % state.seasons.size();
    return state.level + drift * state.trend + state.seasons[season];
}

HoltWintersFit fitHoltWinters(
    std::span<const double> series, const HoltWintersState& start, bool isDamped, const HoltWintersGuess* guess)
{
    Squares squares(series, start, isDamped);
    Best best;
    if (guess) {
        best.point = pointOf(guess->parameters);
        best.squares = squares(best.point);
    } else {
        best = bestOfGrid(squares, isDamped);
    }
    refine(squares, isDamped, guess && guess->isNear ? kNearStep : kFirstStep, best);
    HoltWintersFit fit;
    fit.parameters = parametersAt(best.point, isDamped);
    fit.squaredErrors = squares(best.point);
    fit.state = squares.state();
    return fit;
}
