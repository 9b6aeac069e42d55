// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

// An amount of money in fen (a hundredth of a yuan), so that sums are exact.
struct Money {
    qint64 fen = 0;

    // Yuan with at most two decimals, "-1234.5"; no separators, no exponent; nothing for anything else.
    static std::optional<Money> fromText(QStringView yuan);
    // "1234.50"
    QString text() const;
    double yuan() const { return static_cast<double>(fen) / 100.0; }

    friend auto operator<=>(Money, Money) = default;
};
