// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/figure_format.h"

#include "review/number_text.h"

#include <algorithm>
#include <cmath>

namespace {

// A text to translate and what it is, as lupdate takes it.
struct Source {
    const char* text = nullptr;
    const char* comment = nullptr;
};

struct UnitSource {
    QStringView id;
    Source name;
    Source inText;
};

constexpr UnitSource kUnits[] = {
    {u"yuan", QT_TRANSLATE_NOOP3("Review", "yuan", "unit"), QT_TRANSLATE_NOOP3("Review", "yuan", "unit")},
    {u"yuan/person", QT_TRANSLATE_NOOP3("Review", "yuan/subscriber", "unit"),
        QT_TRANSLATE_NOOP3("Review", "yuan", "unit")},
    {u"yuan/staff", QT_TRANSLATE_NOOP3("Review", "yuan/head", "unit"), QT_TRANSLATE_NOOP3("Review", "yuan", "unit")},
    {u"yuan/m2", QT_TRANSLATE_NOOP3("Review", "yuan/m²", "unit"), QT_TRANSLATE_NOOP3("Review", "yuan", "unit")},
    {u"people", QT_TRANSLATE_NOOP3("Review", "subscribers", "unit"),
        QT_TRANSLATE_NOOP3("Review", "-", "subscribers in a sentence; a dash: no word")},
    {u"staff", QT_TRANSLATE_NOOP3("Review", "people", "unit"), QT_TRANSLATE_NOOP3("Review", "people", "unit")},
    {u"households", QT_TRANSLATE_NOOP3("Review", "households", "unit"),
        QT_TRANSLATE_NOOP3("Review", "-", "households in a sentence; a dash: no word")},
    {u"complaints", QT_TRANSLATE_NOOP3("Review", "complaints", "unit"),
        QT_TRANSLATE_NOOP3("Review", "-", "complaints in a sentence; a dash: no word")},
    {u"transactions", QT_TRANSLATE_NOOP3("Review", "transactions", "unit"),
        QT_TRANSLATE_NOOP3("Review", "-", "transactions in a sentence; a dash: no word")},
    {u"attendances", QT_TRANSLATE_NOOP3("Review", "attendances", "unit"),
        QT_TRANSLATE_NOOP3("Review", "-", "attendances in a sentence; a dash: no word")},
    {u"sessions", QT_TRANSLATE_NOOP3("Review", "sessions", "unit"),
        QT_TRANSLATE_NOOP3("Review", "-", "training sessions in a sentence; a dash: no word")},
    {u"visits", QT_TRANSLATE_NOOP3("Review", "visits", "unit"),
        QT_TRANSLATE_NOOP3("Review", "-", "visits in a sentence; a dash: no word")},
    {u"count", QT_TRANSLATE_NOOP3("Review", "count", "unit"),
        QT_TRANSLATE_NOOP3("Review", "-", "things in a sentence; a dash: no word")},
    {u"hours", QT_TRANSLATE_NOOP3("Review", "hours", "unit"), QT_TRANSLATE_NOOP3("Review", "hours", "unit")},
    {u"hours/staff", QT_TRANSLATE_NOOP3("Review", "hours/head", "unit"), QT_TRANSLATE_NOOP3("Review", "hours", "unit")},
    {u"minutes", QT_TRANSLATE_NOOP3("Review", "minutes", "unit"), QT_TRANSLATE_NOOP3("Review", "minutes", "unit")},
    {u"min/person", QT_TRANSLATE_NOOP3("Review", "minutes/subscriber", "unit"),
        QT_TRANSLATE_NOOP3("Review", "minutes", "unit")},
    {u"GB/person", QT_TRANSLATE_NOOP3("Review", "GB/subscriber", "unit"), QT_TRANSLATE_NOOP3("Review", "GB", "unit")},
    {u"score", QT_TRANSLATE_NOOP3("Review", "points of 10", "unit"),
        QT_TRANSLATE_NOOP3("Review", "-", "a score in a sentence; a dash: no word")},
    {u"/10k", QT_TRANSLATE_NOOP3("Review", "per 10,000", "unit"),
        QT_TRANSLATE_NOOP3("Review", "-", "complaints per 10,000 in a sentence; a dash: no word")},
    {u"x", QT_TRANSLATE_NOOP3("Review", "times", "unit"), QT_TRANSLATE_NOOP3("Review", "times", "unit")},
    {u"kWh", QT_TRANSLATE_NOOP3("Review", "kWh", "unit"), QT_TRANSLATE_NOOP3("Review", "kWh", "unit")},
    {u"kWh/10k yuan", QT_TRANSLATE_NOOP3("Review", "kWh/10k yuan", "unit"),
        QT_TRANSLATE_NOOP3("Review", "kWh", "unit")},
    {u"kWh/m2", QT_TRANSLATE_NOOP3("Review", "kWh/m²", "unit"), QT_TRANSLATE_NOOP3("Review", "kWh", "unit")},
};

bool isCount(const QString& unit)
{
    constexpr QStringView kCounts[] = {u"people", u"staff", u"households", u"complaints", u"transactions",
        u"attendances", u"sessions", u"visits", u"count"};
    return std::any_of(std::begin(kCounts), std::end(kCounts), [&](QStringView count) { return unit == count; });
}

// What a head earns is as large as money.
bool isMoney(const QString& unit)
{
    return unit == u"yuan" || unit == u"yuan/staff";
}

int integerDigits(double value)
{
    int digits = 1;
    for (double rest = std::abs(value); rest >= 10; rest /= 10)
        ++digits;
    return digits;
}

// So many decimals that the figure has `digits` digits in all as it is printed, at most `most`: 9.999 is 10.0.
int decimalsFor(double value, int digits, int most = 2)
{
    const int decimals = std::clamp(digits - integerDigits(value), 0, most);
    const double unit = std::pow(10.0, -decimals);
    return std::clamp(digits - integerDigits(std::round(value / unit) * unit), 0, most);
}

int shareDecimals(double largest)
{
    return std::abs(largest) < 10 ? 2 : 1;
}

// Figures that are neither money, counts nor shares: times, scores, ratios.
constexpr int kRatioDigits = 3;

double chineseDivisor(double largest)
{
    return largest >= 1e8 ? 1e8 : largest >= 1e4 ? 1e4 : 1;
}

double englishDivisor(double largest, double kilo)
{
    return largest >= 1e6 ? 1e6 : largest >= kilo ? 1e3 : 1;
}

}

FigureFormat::FigureFormat(const Words& words)
    : m_words(words)
{
    const auto text = [&](const Source& source) {
        const QString word = words.translate("Review", source.text, source.comment);
        return word == u"-" ? QString() : word;
    };
    for (const UnitSource& unit : kUnits)
        m_units.insert(unit.id.toString(), {text(unit.name), text(unit.inText)});
    m_units.insert(QStringLiteral("%"), {QStringLiteral("%"), QStringLiteral("%")});
    m_points = words.translate("Review", "%1 pts", "percentage points, signed");
    m_pointsInText = words.translate("Review", "%1 points", "percentage points in a sentence");
    m_notMeaningful = words.translate("Review", "n/a");
}

const FigureFormat::Unit& FigureFormat::unit(const QString& id) const
{
    const auto found = m_units.constFind(id);
    return found == m_units.constEnd() ? m_unknown : *found;
}

QString FigureFormat::unitName(const QString& unit) const
{
    const auto found = m_units.constFind(unit);
    return found == m_units.constEnd() ? unit : found->name; // a user-made KPI may have any unit
}

QString FigureFormat::prefix(double divisor) const
{
    if (m_words.isChinese())
        return divisor >= 1e8 ? QStringLiteral("亿") : divisor >= 1e4 ? QStringLiteral("万") : QString();
    return divisor >= 1e6 ? QStringLiteral("M") : divisor >= 1e3 ? QStringLiteral("k") : QString();
}

DisplayScale FigureFormat::scaled(const QString& unit, double divisor, int decimals) const
{
    if (unit == u"kWh" && divisor > 1 && !m_words.isChinese()) // "k kWh" is no unit
        return {divisor, decimals, divisor >= 1e6 ? QStringLiteral("GWh") : QStringLiteral("MWh"), false};
    const QString before = prefix(divisor);
    const QString between = before.isEmpty() || m_words.isChinese() ? QString() : QStringLiteral(" ");
    return {divisor, decimals, before + between + unitName(unit), unit == u"%"};
}

DisplayScale FigureFormat::chartScale(const QString& unit, double largest) const
{
    const double size = std::abs(largest);
    if (unit == u"%")
        return scaled(unit, 1, shareDecimals(size));
    if (isMoney(unit)) {
        const double divisor = m_words.isChinese() ? chineseDivisor(size) : englishDivisor(size, 1e3);
        return scaled(unit, divisor, decimalsFor(size / divisor, 3));
    }
    if (isCount(unit) || unit == u"kWh") {
        const double divisor = m_words.isChinese() ? chineseDivisor(size) : englishDivisor(size, 1e4);
        return scaled(unit, divisor, divisor > 1 ? decimalsFor(size / divisor, 3) : 0);
    }
    return scaled(unit, 1, decimalsFor(size, kRatioDigits));
}

DisplayScale FigureFormat::tableScale(const QString& unit, double largest) const
{
    const double size = std::abs(largest);
    if (isMoney(unit)) {
        const double divisor = m_words.isChinese() ? chineseDivisor(size) : englishDivisor(size, 1e4);
        return scaled(unit, divisor, decimalsFor(size / divisor, 4));
    }
    if ((isCount(unit) || unit == u"kWh") && size >= 1e4) {
        const double divisor = m_words.isChinese() ? chineseDivisor(size) : englishDivisor(size, 1e4);
        return scaled(unit, divisor, decimalsFor(size / divisor, 4, 3));
    }
    return chartScale(unit, largest);
}

DisplayScale FigureFormat::textScale(const QString& unit, double largest) const
{
    const double size = std::abs(largest);
    if (isMoney(unit) && size >= 1e4) {
        const double divisor = m_words.isChinese() ? chineseDivisor(size) : englishDivisor(size, 1e4);
        const bool isLarge = divisor >= (m_words.isChinese() ? 1e8 : 1e6);
        return scaled(unit, divisor, isLarge ? 2 : std::min(1, decimalsFor(size / divisor, 3)));
    }
    if (unit == u"kWh")
        return scaled(unit, 1, 0);
    if (isCount(unit))
        return scaled(unit, size >= 1e7 ? (m_words.isChinese() ? 1e4 : 1e6) : 1, size >= 1e7 ? 1 : 0);
    return chartScale(unit, isMoney(unit) ? std::min(size, 999.0) : largest);
}

QString FigureFormat::figure(std::optional<double> value, const DisplayScale& scale) const
{
    return value ? numberText(*value / scale.divisor, scale.decimals) : none();
}

QString FigureFormat::signedFigure(std::optional<double> value, const DisplayScale& scale) const
{
    if (!value)
        return none();
    const double shown = *value / scale.divisor;
    return roundsToZero(shown, scale.decimals) ? QStringLiteral("0") : numberText(shown, scale.decimals, true);
}

QString FigureFormat::withUnit(const QString& figure, const QString& prefix, const QString& unit) const
{
    if (unit == u"%")
        return figure + unit;
    const QString space = QStringLiteral(" ");
    if (m_words.isChinese())
        return prefix.isEmpty() && unit.isEmpty() ? figure : figure + space + prefix + unit;
    return unit.isEmpty() ? figure + prefix : figure + prefix + space + unit;
}

QString FigureFormat::inText(double value, const QString& unitId) const
{
    const DisplayScale scale = textScale(unitId, value);
    const auto known = m_units.constFind(unitId);
    return withUnit(figure(value, scale), prefix(scale.divisor), known == m_units.constEnd() ? unitId : known->inText);
}

QString FigureFormat::exact(std::optional<double> value, const QString& unitId) const
{
    if (!value)
        return none();
    int decimals = unitId == u"yuan" ? 2 : 4;
    if (isCount(unitId))
        decimals = *value == std::round(*value) ? 0 : 1;
    return withUnit(numberText(*value, decimals), {}, unitName(unitId));
}

QString FigureFormat::part(double value) const
{
    return numberText(value, value == std::round(value) ? 0 : 2);
}

QString FigureFormat::percent(std::optional<double> percent, bool withSign) const
{
    if (!percent)
        return m_notMeaningful;
    // A change so small that one decimal hides it gets a second.
    const int decimals = std::abs(*percent) < 0.1 && *percent != 0 ? 2 : 1;
    return numberText(*percent, decimals, withSign) + QLatin1Char('%');
}

QString FigureFormat::completion(double percent) const
{
    for (int decimals = 1; decimals < 6; ++decimals) {
        if (percent == 100 || !roundsToZero(percent - 100, decimals))
            return numberText(percent, decimals) + QLatin1Char('%');
    }
    return numberText(percent, 6) + QLatin1Char('%');
}

QString FigureFormat::points(double points) const
{
    return m_points.arg(numberText(points, 2, true));
}

QString FigureFormat::pointsInText(double points) const
{
    return m_pointsInText.arg(numberText(std::abs(points), std::abs(points) < 1 ? 2 : 1));
}

QString FigureFormat::change(const KpiResult& result, const KpiDefinition& kpi) const
{
    if (!result.change)
        return none();
    if (kpi.isShare())
        return points(*result.change);
    // A fall from something to less than nothing is no percentage either.
    const bool isNegative = result.comparable && *result.comparable < 0;
    return isNegative ? m_notMeaningful : percent(result.changePercent, true);
}

QString FigureFormat::gap(const KpiResult& result, const KpiDefinition& kpi) const
{
    if (!result.targetGap)
        return none();
    if (kpi.isShare())
        return points(*result.targetGap);
    const bool isMeaningful = result.completion && *result.completion >= 0;
    return isMeaningful ? percent(*result.targetGap / *result.target * 100, true) : m_notMeaningful;
}

QString FigureFormat::notMeaningful() const
{
    return m_notMeaningful;
}

QString FigureFormat::none() const
{
    return QStringLiteral("—");
}
