// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>

// What a workbook's number format makes of a number, as far as it changes its meaning.
enum class NumberFormat {
    Plain,
    Percent,  // 0.553 is 55.3%
    Month,    // a day's number, shown as year and month
    Day,      // a day's number
    Moment,   // a day's number with the time as its fraction
    TimeOfDay // a part of a day
};

// Of a format code such as `yyyy"年"m"月"`; colours, conditions and quoted text say nothing.
NumberFormat numberFormat(QStringView code);
// Of the numbers that the format itself fixes (ECMA-376, 18.8.30); Plain for others.
NumberFormat builtInNumberFormat(int id);

// A number as a person sees it, to be read again by parseCell: 15 significant digits as in Excel, "55.3%", "2025-03",
// "2025-03-31", "2025-03-31 08:30:00", "08:30:00". isFrom1904: day 0 is 1904-01-01. A day that the calendar of the
// format doesn't have (below 0, past 9999) stays a number.
std::string numberText(double number, NumberFormat format, bool isFrom1904);
