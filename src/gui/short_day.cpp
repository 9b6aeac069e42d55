// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/short_day.h"

#include <QRegularExpression>

namespace {

constexpr int kMonthsAhead = 2; // the end of a campaign is known before

}

QString withYear(const QString& typed, QDate today)
{
    static const QRegularExpression shape(
        QStringLiteral("^\\s*(\\d{1,2})(?:[-/.](\\d{1,2})|月(\\d{1,2})日?)(\\s+\\S.*)?\\s*$"));
    const auto match = shape.match(typed);
    if (!match.hasMatch())
        return typed;
    const int month = match.captured(1).toInt();
    const int day = (match.captured(2) + match.captured(3)).toInt();
    const QDate last = today.addMonths(kMonthsAhead);
    int year = last.year();
    if (month > last.month() || (month == last.month() && day > last.day()))
        --year;
    return QStringLiteral("%1-%2-%3%4").arg(year).arg(month).arg(day).arg(match.captured(4));
}
