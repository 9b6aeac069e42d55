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

// So many parameters are tried side by side: each waits for its own last step, and the processor works on the others.
constexpr size_t kLanes = 8;
using Lane = std::array<double, kLanes>;
using Points = std::array<Point, kLanes>;

struct Best {
    Point point{};
    double squares = INFINITY;
};

// Squared one-step errors over a series, from one start, for many parameters.
class Squares final {
public:
    Squares(std::span<const double> series, const HoltWintersState& start, bool isDamped)
        : m_series(series)
        , m_start(start)
        , m_seasons(start.seasons.size())
        , m_isDamped(isDamped)
    {
    }

    // The least of the points; of equals the first.
    Best bestOf(const Points& points)
    {
        const Lane squares = of(points);
        const auto least = std::min_element(squares.begin(), squares.end());
        return {points[static_cast<size_t>(least - squares.begin())], *least};
    }
    bool isDamped() const { return m_isDamped; }

private:
    Lane of(const Points& points);

    std::span<const double> m_series;
    const HoltWintersState& m_start;
    std::vector<Lane> m_seasons;
    bool m_isDamped;
};

// smooth(), in all lanes.
Lane Squares::of(const Points& points)
{
    Lane alpha{}, beta{}, gamma{}, phi{}, level{}, trend{}, squares{};
    for (size_t i = 0; i < kLanes; ++i) {
        const HoltWintersParameters parameters = parametersAt(points[i], m_isDamped);
        alpha[i] = parameters.alpha;
        beta[i] = parameters.beta;
        gamma[i] = parameters.gamma;
        phi[i] = parameters.phi;
    }
    level.fill(m_start.level);
    trend.fill(m_start.trend);
    for (size_t i = 0; i < m_seasons.size(); ++i)
        m_seasons[i].fill(m_start.seasons[i]);
    size_t next = m_start.next;
    for (const double figure : m_series) {
        Lane& season = m_seasons[next];
        next = next + 1 == m_seasons.size() ? 0 : next + 1;
        if (std::isnan(figure)) {
            for (size_t i = 0; i < kLanes; ++i) {
                trend[i] *= phi[i];
                level[i] += trend[i];
            }
            continue;
        }
        for (size_t i = 0; i < kLanes; ++i) {
            const double drift = phi[i] * trend[i];
            const double error = figure - (level[i] + drift + season[i]);
            level[i] += drift + alpha[i] * error;
            trend[i] = drift + beta[i] * error;
            season[i] += gamma[i] * error;
            squares[i] += error * error;
        }
    }
    return squares;
}

// Every point of the grid, whose alphas are the outermost and whose phis count only where the trend is damped.
std::vector<Point> gridPoints(bool isDamped)
{
    std::vector<Point> points;
    points.reserve(kAlphas.size() * kBetaParts.size() * kGammaParts.size() * kPhis.size());
    for (const double alpha : kAlphas) {
        for (const double beta : kBetaParts) {
            for (const double gamma : kGammaParts) {
                for (const double phi : kPhis) {
                    points.push_back({alpha, beta, gamma, (phi - kDampedLeast) / (kDampedMost - kDampedLeast)});
                    if (!isDamped)
                        break;
                }
            }
        }
    }
    return points;
}

Best bestOfGrid(Squares& squares)
{
    static const std::vector<Point> damped = gridPoints(true);
    static const std::vector<Point> undamped = gridPoints(false);
    const std::vector<Point>& grid = squares.isDamped() ? damped : undamped;
    Best best;
    for (size_t from = 0; from < grid.size(); from += kLanes) {
        Points points{};
        for (size_t i = 0; i < kLanes; ++i)
            points[i] = grid[std::min(from + i, grid.size() - 1)];
        const Best found = squares.bestOf(points);
        if (found.squares < best.squares)
            best = found;
    }
    return best;
}

// Looks a step up and down each number at once, and goes where it falls most; where it falls nowhere, with half the
// step.
void refine(Squares& squares, Best& best, double firstStep)
{
    const size_t count = squares.isDamped() ? 4 : 3;
    static_assert(kLanes == 2 * 4, "one lane for each way to go");
    for (double step = firstStep; step >= kLastStep;) {
        Points points{};
        points.fill(best.point);
        for (size_t i = 0; i < 2 * count; ++i) {
            double& number = points[i][i / 2];
            number = std::clamp(number + (i % 2 ? -step : step), 0.0, 1.0);
        }
        const Best found = squares.bestOf(points);
        // Less by more than rounding, so that the search comes to an end.
        if (found.squares < best.squares * (1 - 1e-9))
            best = found;
        else
            step /= 2;
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
        if (fitted)
            fitted->push_back(expected);
    }
    return squares;
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
        Points points{};
        points.fill(pointOf(guess->parameters));
        best = squares.bestOf(points);
    } else {
        best = bestOfGrid(squares);
    }
    refine(squares, best, guess && guess->isNear ? kNearStep : kFirstStep);
    HoltWintersFit fit{parametersAt(best.point, isDamped), 0, start};
    fit.squaredErrors = smooth(series, fit.parameters, fit.state);
    return fit;
}
