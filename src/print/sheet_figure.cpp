// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/sheet_figure.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

// A figure's parts as FigureFormat writes them; a minus is U+2212.
struct Printed {
    double value = 0;
    int decimals = 0;
    bool isSigned = false;
    QString suffix;
};

std::optional<Printed> read(const QString& text, bool isWhole)
{
    static const QRegularExpression kFigure(
        QStringLiteral("^([+\\-\u2212]?)((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d+))?)(.*)$"));
    const QRegularExpressionMatch match = kFigure.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    Printed printed;
    printed.suffix = match.captured(4);
    static const QRegularExpression kFurtherFigures(QStringLiteral("[\\d+\u2212\u2013/:-]"));
    if (isWhole && (printed.suffix.size() > 12 || printed.suffix.contains(kFurtherFigures)))
        return std::nullopt; // a date or a span: no figure
    printed.value = match.captured(2).remove(QLatin1Char(',')).toDouble();
    const QString sign = match.captured(1);
    printed.isSigned = !sign.isEmpty();
    if (printed.isSigned && sign != QLatin1String("+"))
        printed.value = -printed.value;
    printed.decimals = static_cast<int>(match.captured(3).size());
    return printed;
}

double halfDigit(int decimals)
{
    return 0.5 * std::pow(10.0, -decimals) * (1 + 1e-9);
}

// The exact figure on the printed one's scale (万, k, 亿, M), where it is the same figure.
double refined(const Printed& printed, const QString& exactText)
{
    const std::optional<Printed> exact = read(exactText, false);
    constexpr std::array kScales{1.0, 1e3, 1e4, 1e6, 1e8};
    for (const double scale : kScales) {
        if (exact && std::abs(exact->value / scale - printed.value) <= halfDigit(printed.decimals))
            return exact->value / scale;
    }
    return printed.value;
}

}

std::optional<SheetFigure> sheetFigure(const QString& printed, const QString& exact)
{
    const std::optional<Printed> parts = read(printed, true);
    if (!parts)
        return std::nullopt;
    const bool isShare = parts->suffix.startsWith(QLatin1Char('%'));
    const double part = isShare ? 100 : 1;
    return SheetFigure{refined(*parts, exact) / part,
        numberFormat(parts->decimals, isShare, parts->isSigned, isShare ? parts->suffix.mid(1) : parts->suffix),
        halfDigit(parts->decimals) / part};
}

QString numberFormat(int decimals, bool isShare, bool isSigned, const QString& suffix)
{
    QString format = isShare ? QStringLiteral("0") : QStringLiteral("#,##0");
    if (decimals > 0)
        format += QLatin1Char('.') + QString(decimals, QLatin1Char('0'));
    if (isShare)
        format += QLatin1Char('%');
    if (!suffix.isEmpty())
        format += QLatin1Char('"') + QString(suffix).remove(QLatin1Char('"')) + QLatin1Char('"');
    return isSigned ? QStringLiteral("+%1;-%1;%1").arg(format) : format;
}

QString marksFormat(const std::vector<Mark>& marks)
{
    int decimals = 0;
    QString suffix;
    for (const Mark& mark : marks) {
        const std::optional<Printed> printed = read(mark.label, true);
        if (!printed)
            continue;
        decimals = std::max(decimals, printed->decimals);
        suffix = printed->suffix;
    }
    // A mark's value is in the printed unit: of per cent it is no hundredth.
    return numberFormat(decimals, false, false, suffix);
}
