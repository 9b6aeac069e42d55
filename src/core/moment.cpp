// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moment.h"

namespace {

constexpr qint64 kMinutesADay = 24 * 60;
constexpr qint64 kEpochDay = 2440588; // 1970-01-01 as a Julian day; a constant, for moments are made before main() too

// The number written by `text`, which must be digits only; -1 else.
int digits(QStringView text)
{
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

}

std::optional<Moment> Moment::fromText(QStringView text)
{
    if (text.size() != 16 || text[10] != u'T' || text[13] != u':')
        return std::nullopt;
    const std::optional<QDate> day = dayFromText(text.left(10));
    const int hour = digits(text.mid(11, 2));
    const int minute = digits(text.mid(14, 2));
    if (!day || hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return std::nullopt;
    return at(*day, hour, minute);
}

Moment Moment::at(QDate day, int hour, int minute)
{
    return {(day.toJulianDay() - kEpochDay) * kMinutesADay + hour * 60 + minute};
}

QString Moment::text() const
{
    const qint64 ofDay = ((minutes % kMinutesADay) + kMinutesADay) % kMinutesADay;
    return day().toString(Qt::ISODate)
        + QStringLiteral("T%1:%2").arg(ofDay / 60, 2, 10, QLatin1Char('0')).arg(ofDay % 60, 2, 10, QLatin1Char('0'));
}

QDate Moment::day() const
{
    const qint64 days = minutes >= 0 ? minutes / kMinutesADay : -((-minutes + kMinutesADay - 1) / kMinutesADay);
    return QDate::fromJulianDay(kEpochDay + days);
}

std::optional<QDate> dayFromText(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    const QDate day(digits(text.left(4)), digits(text.mid(5, 2)), digits(text.mid(8, 2)));
    if (!day.isValid() || day.year() < 1900)
        return std::nullopt;
    return day;
}

int dayKey(QDate day)
{
    return day.year() * 10000 + day.month() * 100 + day.day();
}

QDate dayFromKey(int key)
{
    return {key / 10000, key / 100 % 100, key % 100};
}
