// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/number_format.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace {

constexpr double kLastDay = 2958466; // 9999-12-31 and a day, in Excel's count
constexpr qint64 kSecondsADay = 86400;

// Where a quoted, escaped or bracketed piece that begins at `at` ends; `at` where none begins there.
qsizetype skipped(QStringView code, qsizetype at)
{
    const QChar sign = code[at];
    if (sign == u'\\' || sign == u'_' || sign == u'*')
        return std::min(at + 2, code.size());
    const QChar close = sign == u'"' ? QChar(u'"') : sign == u'[' ? QChar(u']') : QChar();
    if (close.isNull())
        return at;
    const qsizetype end = code.indexOf(close, at + 1);
    return end < 0 ? code.size() : end + 1;
}

// The letters and signs of the first section that mean something.
QString meaning(QStringView code)
{
    QString letters;
    for (qsizetype i = 0; i < code.size();) {
        const qsizetype next = skipped(code, i);
        if (next != i) {
            i = next;
            continue;
        }
        if (code[i] == u';')
            break;
        letters += code[i].toLower();
        ++i;
    }
    return letters;
}

std::string shortest(double number)
{
    std::array<char, 400> text{};
    // Excel keeps 15 digits: the 16th and 17th of a file's text are noise of the sum that made it.
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::general, 15).ptr;
    std::string general(text.data(), end);
    if (general.find('e') == std::string::npos || std::abs(number) >= 1e15 || std::abs(number) < 1e-9)
        return general;
    const auto fixed = std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed).ptr;
    return {text.data(), fixed};
}

// The format's calendar has a 29 February 1900 that never was: days before it count one less.
qint64 julianDay(qint64 day, bool isFrom1904)
{
    if (isFrom1904)
        return QDate(1904, 1, 1).toJulianDay() + day;
    return QDate(1899, 12, 30).toJulianDay() + day + (day < 60 ? 1 : 0);
}

std::string dateText(double number, NumberFormat format, bool isFrom1904)
{
    const auto seconds = static_cast<qint64>(std::llround(number * static_cast<double>(kSecondsADay)));
    const QDate day = QDate::fromJulianDay(julianDay(seconds / kSecondsADay, isFrom1904));
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(seconds % kSecondsADay) * 1000);
    // Large workbooks have a million of these: without a detour over QString.
    std::array<char, 32> text{};
    const auto write = [&text](const char* shape, auto... parts) {
        const int length = std::snprintf(text.data(), text.size(), shape, parts...); // NOLINT(*-vararg)
        return std::string(text.data(), static_cast<size_t>(length));
    };
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    switch (format) {
    case NumberFormat::TimeOfDay:
        return write("%02d:%02d:%02d", time.hour(), time.minute(), time.second());
    case NumberFormat::Month:
        return write("%04d-%02d", year, month);
    case NumberFormat::Moment:
        return write(
            "%04d-%02d-%02d %02d:%02d:%02d", year, month, dayOfMonth, time.hour(), time.minute(), time.second());
    default:
        return write("%04d-%02d-%02d", year, month, dayOfMonth);
    }
}

} // namespace

NumberFormat numberFormat(QStringView code)
{
    const QString letters = meaning(code);
    if (letters == u"general")
        return NumberFormat::Plain;
    const bool hasYear = letters.contains(u'y') || letters.contains(u'e');
    const bool hasDay = letters.contains(u'd');
    const bool hasTime = letters.contains(u'h') || letters.contains(u's');
    const bool isNumber = letters.contains(u'0') || letters.contains(u'#');
    if (letters.contains(u'%'))
        return NumberFormat::Percent;
    if (hasDay || (hasYear && !isNumber))
        return hasTime ? NumberFormat::Moment : hasDay ? NumberFormat::Day : NumberFormat::Month;
    if (hasTime && letters.contains(u':'))
        return NumberFormat::TimeOfDay;
    return letters.contains(u'm') && !isNumber ? NumberFormat::Month : NumberFormat::Plain;
}

NumberFormat builtInNumberFormat(int id)
{
    if (id == 9 || id == 10)
        return NumberFormat::Percent;
    // From 27 on they are the Chinese ones; 27, 36, 50, 52 and 57 are yyyy"年"m"月".
    if (id == 17 || id == 27 || id == 36 || id == 50 || id == 52 || id == 57)
        return NumberFormat::Month;
    if (id == 22)
        return NumberFormat::Moment;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55 || id == 56)
        return NumberFormat::TimeOfDay;
    if ((id >= 14 && id <= 16) || (id >= 28 && id <= 31) || id == 51 || id == 53 || id == 54 || id == 58)
        return NumberFormat::Day;
    return NumberFormat::Plain;
}

std::string numberText(double number, NumberFormat format, bool isFrom1904)
{
    if (!std::isfinite(number))
        return "#NUM!";
    switch (format) {
    case NumberFormat::Plain:
        return shortest(number);
    case NumberFormat::Percent:
        return shortest(number * 100) + "%";
    case NumberFormat::Month:
    case NumberFormat::Day:
    case NumberFormat::Moment:
    case NumberFormat::TimeOfDay:
        break;
    }
    const bool isDay = number >= 0 && number < kLastDay;
    return isDay ? dateText(number, format, isFrom1904) : shortest(number);
}
