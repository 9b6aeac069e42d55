// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/typed_cell.h"

#include <QRegularExpression>

namespace {

bool isFigure(ColumnType type)
{
    return type == ColumnType::Count || type == ColumnType::Number || type == ColumnType::Money;
}

QString withoutBrackets(const QString& text)
{
    static const QRegularExpression bracketed(QStringLiteral("^\\(\\s*([^()-]+?)\\s*\\)$"));
    const auto match = bracketed.match(text);
    return match.hasMatch() ? u'-' + match.captured(1) : text;
}

// The tens that a unit stands for, taken from the text's end; -1 where there is none. A unit without a number before it
// stays, so that it is refused rather than taken for an empty cell.
int takeUnit(QString& text, bool isMoney)
{
    static const QRegularExpression shape(QStringLiteral("^(.*[\\d.])\\s*([万萬亿億]?)\\s*([元圆]?)$"));
    const auto match = shape.match(text);
    const QString tens = match.captured(2);
    const QString yuan = match.captured(3);
    if (!match.hasMatch() || (tens.isEmpty() && yuan.isEmpty()) || (!isMoney && !yuan.isEmpty()))
        return -1;
    text = match.captured(1);
    return tens.isEmpty() ? 0 : tens == u"万" || tens == u"萬" ? 4 : 8;
}

}

MoneyUnit unitOf(const Column& column, MoneyUnit unit)
{
    const bool isPerHead = column.name == u"arpu" || column.name == u"reported" || column.name == u"peer_average";
    return isPerHead ? MoneyUnit::Yuan : unit;
}

QString shifted(const QString& number, int places)
{
    static const QRegularExpression shape(QStringLiteral("^([-+]?)(\\d+|\\d{1,3}(?:,\\d{3})+)?(?:\\.(\\d*))?$"));
    const auto match = shape.match(number);
    if (!match.hasMatch() || (match.captured(2).isEmpty() && match.captured(3).isEmpty()))
        return number;
    QString whole = match.captured(2).remove(u',');
    QString decimals = match.captured(3);
    while (decimals.size() < places)
        decimals += u'0';
    whole += decimals.left(places);
    decimals = decimals.mid(places);
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    if (whole.isEmpty())
        whole = QStringLiteral("0");
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    return match.captured(1) + whole + (decimals.isEmpty() ? QString() : u'.' + decimals);
}

ParsedCell parseTypedCell(const Column& column, const QString& text, MoneyUnit unit, bool isShare)
{
    const QByteArray plain = text.toUtf8();
    if (!isFigure(column.type))
        return parseCell(column, {plain.constData(), static_cast<size_t>(plain.size())});
    const bool isMoney = column.type == ColumnType::Money;
    QString cell = withoutBrackets(normalisedCell({plain.constData(), static_cast<size_t>(plain.size())}));
    if (isMoney && (cell.startsWith(u'¥') || cell.startsWith(u'￥')))
        cell = cell.mid(1).trimmed();
    if (isShare && cell.endsWith(u'%'))
        cell = cell.chopped(1).trimmed();
    int places = takeUnit(cell, isMoney);
    if (places < 0)
        places = isMoney && unitOf(column, unit) == MoneyUnit::TenThousand ? 4 : 0;
    if (places > 0)
        cell = shifted(cell, places);
    const QByteArray read = cell.toUtf8();
    return parseCell(column, {read.constData(), static_cast<size_t>(read.size())});
}
