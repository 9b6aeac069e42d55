// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

// A number as a person wrote it. Signs are left out: "down 5%" tells of −5.
struct WrittenNumber {
    QString text;     // "1,691 万": as written
    double value = 0; // 16910000
    double step = 1;  // the worth of its last digit: 10000; of "about 1,900" 100
    double plain = 0; // 1691, without the multiplier that follows

    double times() const { return plain > 0 ? value / plain : 1; } // the multiplier
};

// The numbers of a text that tell a figure: not years, months, days, ordinals, numbers of a list, nor those that are
// part of a name ("5G", "Q1"). Full-width digits and signs count as their narrow ones; 万, 亿, k and M multiply.
std::vector<WrittenNumber> writtenNumbers(const QString& written);

// Whether the number is the figure, rounded to the number's last digit.
bool tells(const WrittenNumber& number, double figure);
// Whether it is what another text says, perhaps with fewer digits, or with the multiplier left to a heading.
bool tells(const WrittenNumber& number, const WrittenNumber& shown);
