// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/head_text.h"

#include "domain/record_kind.h"
#include "exchange/cell_parser.h"
#include "exchange/column_names.h"

#include <QRegularExpression>
#include <QStringList>

namespace {

// 万, 亿 and what they count; units of one, which change nothing, are named so that they are taken off too.
const QRegularExpression& unitShape()
{
    static const QRegularExpression shape(
        QStringLiteral("^(万|亿|千)?(元|yuan|户|人|人次|次|件|笔|个|张|分钟|小时|gb|g|度|千瓦时|kwh|分)?$"));
    return shape;
}

// -1 where the text is no unit.
int placesOf(const QString& unit)
{
    const auto match = unitShape().match(unit);
    if (unit.isEmpty() || !match.hasMatch())
        return -1;
    const QString tens = match.captured(1);
    return tens == u"万" ? 4 : tens == u"亿" ? 8 : tens == u"千" && match.captured(2) != u"瓦时" ? 3 : 0;
}

std::optional<Month> monthOf(const QString& text)
{
    Column column;
    column.type = ColumnType::Month;
    const QByteArray bytes = text.toUtf8();
    const ParsedCell cell = parseCell(column, {bytes.constData(), static_cast<size_t>(bytes.size())});
    const auto* value = std::get_if<Value>(&cell);
    const qint64* key = value ? std::get_if<qint64>(value) : nullptr;
    return key ? std::optional(Month::fromKey(static_cast<int>(*key))) : std::nullopt;
}

} // namespace

HeadText headText(const QString& header)
{
    static const QRegularExpression shape(QStringLiteral("^(.+?)[\\(\\[/,:]([^()\\[\\]/,:]+)[\\)\\]]?$"));
    QString folded = foldedHeader(header);
    folded.replace(u'【', u'[').replace(u'】', u']').replace(u'〔', u'(').replace(u'〕', u')');
    const auto match = shape.match(folded);
    const int places = match.hasMatch() ? placesOf(match.captured(2)) : -1;
    if (places < 0)
        return {folded, 0, false};
    return {match.captured(1), places, true};
}

std::optional<Month> monthInHead(const QString& header, std::optional<int> year)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,2})月(份)?$"));
    const QString folded = foldedHeader(header);
    const auto match = shape.match(folded);
    if (!match.hasMatch())
        return folded.size() >= 6 ? monthOf(folded) : std::nullopt;
    const int number = match.captured(1).toInt();
    return year && number >= 1 && number <= 12 ? std::optional(Month(*year, number)) : std::nullopt;
}

std::optional<Month> monthInTitle(const QString& title)
{
    static const QRegularExpression shape(
        QStringLiteral("(?<!\\d)(20\\d\\d)(?:年(\\d{1,2})月|[-/.](\\d{1,2})(?![-/.\\d])|(\\d\\d)(?!\\d))"));
    std::optional<Month> found;
    for (const auto& match : shape.globalMatch(foldedHeader(title))) {
        const int number = (match.captured(2) + match.captured(3) + match.captured(4)).toInt();
        if (number < 1 || number > 12)
            continue;
        if (found)
            return std::nullopt;
        found = Month(match.captured(1).toInt(), number);
    }
    return found;
}

std::optional<int> yearInTitle(const QString& title)
{
    static const QRegularExpression shape(QStringLiteral("(?<!\\d)(20\\d\\d)(?!\\d)"));
    std::optional<int> found;
    for (const auto& match : shape.globalMatch(foldedHeader(title))) {
        const int year = match.captured(1).toInt();
        if (found && *found != year)
            return std::nullopt;
        found = year;
    }
    return found;
}

int unitInTitle(const QString& title)
{
    static const QRegularExpression shape(QStringLiteral("单位[:为]?(万|亿|千)?元"));
    const auto match = shape.match(foldedHeader(title));
    return match.hasMatch() && !match.captured(1).isEmpty() ? placesOf(match.captured(1) + u'元') : 0;
}

bool isBesides(const QString& header)
{
    static const QStringList names{QStringLiteral("序号"), QStringLiteral("no."), QStringLiteral("合计"),
        QStringLiteral("小计"), QStringLiteral("总计"), QStringLiteral("累计"), QStringLiteral("全年"),
        QStringLiteral("同比"), QStringLiteral("环比"), QStringLiteral("同比增幅"), QStringLiteral("环比增幅"),
        QStringLiteral("完成率"), QStringLiteral("占比"), QStringLiteral("排名"), QStringLiteral("total")};
    return names.contains(headText(header).name);
}
