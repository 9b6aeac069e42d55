// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spring_festival.h"

#include <QHash>
#include <QMutex>
#include <QTimeZone>

#include <unicode/calendar.h>
#include <unicode/timezone.h>

#include <algorithm>
#include <memory>

namespace {

constexpr int kChinaSeconds = 8 * 3600; // the calendar is reckoned in China's time

std::unique_ptr<icu::Calendar> chineseCalendar()
{
    UErrorCode status = U_ZERO_ERROR;
    // The calendar takes the zone over.
    std::unique_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(
        icu::TimeZone::createTimeZone("Asia/Shanghai"), icu::Locale("zh@calendar=chinese"), status));
    return U_SUCCESS(status) ? std::move(calendar) : nullptr;
}

QDate calculated(int year)
{
    const std::unique_ptr<icu::Calendar> calendar = chineseCalendar();
    if (!calendar)
        return {};
    // In July a Chinese year and ours have the same number; its first month's first day is the festival.
    UErrorCode status = U_ZERO_ERROR;
    const QDateTime july(QDate(year, 7, 1), QTime(12, 0), QTimeZone(kChinaSeconds));
    calendar->setTime(static_cast<UDate>(july.toMSecsSinceEpoch()), status);
    const int chineseYear = calendar->get(UCAL_EXTENDED_YEAR, status);
    calendar->clear();
    calendar->set(UCAL_EXTENDED_YEAR, chineseYear);
    calendar->set(UCAL_MONTH, 0);
    calendar->set(UCAL_IS_LEAP_MONTH, 0);
    calendar->set(UCAL_DATE, 1);
    calendar->set(UCAL_HOUR_OF_DAY, 12);
    const UDate moment = calendar->getTime(status);
    if (U_FAILURE(status))
        return {};
    const QDate day = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(moment), QTimeZone(kChinaSeconds)).date();
    return day.year() == year ? day : QDate();
}

}

QDate springFestival(int year)
{
    // The days never change, and the moon's way is long to reckon: each year is asked once.
    static QMutex mutex;
    static QHash<int, QDate> known;
    const QMutexLocker lock(&mutex);
    const auto found = known.constFind(year);
    return found == known.constEnd() ? *known.insert(year, calculated(year)) : *found;
}

SpringFestivals::SpringFestivals(int firstYear, int lastYear)
    : m_firstYear(firstYear)
    , m_days(static_cast<size_t>(std::max(0, lastYear - firstYear + 1)))
{
    for (size_t i = 0; i < m_days.size(); ++i)
        m_days[i] = springFestival(firstYear + static_cast<int>(i));
}

QDate SpringFestivals::of(int year) const
{
    const int index = year - m_firstYear;
    return index < 0 || index >= static_cast<int>(m_days.size()) ? QDate() : m_days[static_cast<size_t>(index)];
}
