// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/month_names.h"

#include <QCoreApplication>

#include <array>

QString monthName(int month)
{
    static constexpr std::array<const char*, 12> kNames{
        QT_TRANSLATE_NOOP("MonthNames", "January"),
        QT_TRANSLATE_NOOP("MonthNames", "February"),
        QT_TRANSLATE_NOOP("MonthNames", "March"),
        QT_TRANSLATE_NOOP("MonthNames", "April"),
        QT_TRANSLATE_NOOP("MonthNames", "May"),
        QT_TRANSLATE_NOOP("MonthNames", "June"),
        QT_TRANSLATE_NOOP("MonthNames", "July"),
        QT_TRANSLATE_NOOP("MonthNames", "August"),
        QT_TRANSLATE_NOOP("MonthNames", "September"),
        QT_TRANSLATE_NOOP("MonthNames", "October"),
        QT_TRANSLATE_NOOP("MonthNames", "November"),
        QT_TRANSLATE_NOOP("MonthNames", "December"),
    };
    return QCoreApplication::translate("MonthNames", kNames.at(static_cast<size_t>(month - 1)));
}
