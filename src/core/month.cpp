// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/month.h"

std::optional<Month> Month::fromText(QStringView text)
{
    if (text.size() != 7 || text[4] != u'-')
        return std::nullopt;
    int digits[6] = {};
    int n = 0;
    for (qsizetype i : {0, 1, 2, 3, 5, 6}) {
        const char16_t c = text[i].unicode();
        if (c < u'0' || c > u'9')
            return std::nullopt;
        digits[n++] = c - u'0';
    }
    const int year = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3];
    const int month = digits[4] * 10 + digits[5];
    if (year < 1900 || month < 1 || month > 12)
        return std::nullopt;
    return Month(year, month);
}

QString Month::text() const
{
    return QStringLiteral("%1-%2").arg(year(), 4, 10, QLatin1Char('0')).arg(month(), 2, 10, QLatin1Char('0'));
}
