// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <vector>

// The first day of the Chinese year that begins in a year of ours, by ICU's Chinese calendar. An invalid day for a year
// that ICU can't tell.
QDate springFestival(int year);

// The same for some years: asked once, for ICU calculates the moon's way.
class SpringFestivals final {
public:
    SpringFestivals(int firstYear, int lastYear);

    // An invalid day for a year outside.
    QDate of(int year) const;

private:
    int m_firstYear;
    std::vector<QDate> m_days;
};
