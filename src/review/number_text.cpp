// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/number_text.h"

#include <array>
#include <cmath>

namespace {

constexpr char16_t kMinus = u'\u2212';
constexpr int kRoom = 48;
constexpr double kLargest = 9e15; // above, a double has no decimals left to round

double powerOfTen(int exponent)
{
    constexpr std::array<double, 10> kPowers{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
    return kPowers[static_cast<size_t>(exponent)];
}

}

// Written by hand: a review makes some thousands of these, and QLocale takes a microsecond each.
QString numberText(double value, int decimals, bool withSign)
{
    const double shifted = std::abs(value) * powerOfTen(decimals);
    if (!(shifted < kLargest))
        return QString::number(value, 'g', 6);
    // A decimal fraction like 0.145 lies a hair below itself in binary; a relative billionth lifts it back.
    qint64 rest = std::llround(shifted * (1 + 1e-12));
    const bool isZero = rest == 0;
    std::array<char16_t, kRoom> text{};
    int begin = kRoom;
    const auto put = [&](char16_t letter) { text[static_cast<size_t>(--begin)] = letter; };
    const auto putDigit = [&] {
        put(static_cast<char16_t>(u'0' + rest % 10));
        rest /= 10;
    };
    for (int i = 0; i < decimals; ++i)
        putDigit();
    if (decimals > 0)
        put(u'.');
    int digits = 0;
    do {
        if (digits > 0 && digits % 3 == 0)
            put(u',');
        putDigit();
        ++digits;
    } while (rest > 0);
    if (!isZero && value < 0)
        put(kMinus);
    else if (!isZero && withSign)
        put(u'+');
    return QString(reinterpret_cast<const QChar*>(&text[static_cast<size_t>(begin)]), kRoom - begin);
}

bool roundsToZero(double value, int decimals)
{
    return std::abs(value) * powerOfTen(decimals) < 0.5;
}
