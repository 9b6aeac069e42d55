// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"

std::optional<Money> Money::fromText(QStringView yuan)
{
    const bool negative = yuan.startsWith(u'-');
    if (negative)
        yuan = yuan.mid(1);
    const qsizetype point = yuan.indexOf(u'.');
    const QStringView whole = point < 0 ? yuan : yuan.left(point);
    const QStringView part = point < 0 ? QStringView() : yuan.mid(point + 1);
    // 15 digits of yuan are more money than there is, and stay within 64 bits as fen.
    if (whole.isEmpty() || whole.size() > 15 || part.size() > 2 || (point >= 0 && part.isEmpty()))
        return std::nullopt;
    qint64 fen = 0;
    for (const QChar c : whole) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        fen = fen * 10 + (c.unicode() - u'0');
    }
    for (qsizetype i = 0; i < 2; ++i) {
        const QChar c = i < part.size() ? part[i] : QChar(u'0');
        if (c < u'0' || c > u'9')
            return std::nullopt;
        fen = fen * 10 + (c.unicode() - u'0');
    }
    return Money{negative ? -fen : fen};
}

QString Money::text() const
{
    const quint64 size = fen < 0 ? quint64(0) - static_cast<quint64>(fen) : static_cast<quint64>(fen);
    return QStringLiteral("%1%2.%3")
        .arg(fen < 0 ? QStringLiteral("-") : QString())
        .arg(size / 100)
        .arg(size % 100, 2, 10, QLatin1Char('0'));
}
