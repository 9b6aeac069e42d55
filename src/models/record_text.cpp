// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/record_text.h"

#include "core/moment.h"
#include "core/money.h"
#include "core/month.h"
#include "models/record_words.h"

#include <QLocale>

namespace {

// English digits and separators in both languages, as in the review.
const QLocale& figures()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    return locale;
}

QString moneyText(qint64 fen)
{
    // Not by way of double: the fen are exact.
    const QString plain = Money{fen}.text();
    const qsizetype dot = plain.indexOf(QLatin1Char('.'));
    const bool isNegative = plain.startsWith(QLatin1Char('-'));
    QString yuan = plain.mid(isNegative ? 1 : 0, dot - (isNegative ? 1 : 0));
    for (qsizetype place = yuan.size() - 3; place > 0; place -= 3)
        yuan.insert(place, QLatin1Char(','));
    return (isNegative ? QStringLiteral("-") : QString()) + yuan + plain.mid(dot);
}

QString momentText(qint64 minutes)
{
    return Moment{minutes}.text().replace(QLatin1Char('T'), QLatin1Char(' '));
}

QString wholeText(const Column& column, qint64 value, const Words& words)
{
    switch (column.type) {
    case ColumnType::Month:
        return Month::fromKey(static_cast<int>(value)).text();
    case ColumnType::Day:
        return dayFromKey(static_cast<int>(value)).toString(Qt::ISODate);
    case ColumnType::Moment:
        return momentText(value);
    case ColumnType::Hour:
        return QStringLiteral("%1:00").arg(value, 2, 10, QLatin1Char('0'));
    case ColumnType::Year:
    case ColumnType::Rating:
    case ColumnType::Severity:
        return QString::number(value);
    case ColumnType::Flag:
        return recordChoiceTitle(words, value == 0 ? u"no" : u"yes");
    case ColumnType::Money:
        return moneyText(value);
    default:
        return figures().toString(value);
    }
}

QString codeText(const Column& column, const QString& code, const RecordNames& names, const Words& words)
{
    switch (column.type) {
    case ColumnType::Vocabulary:
        // `all` stands for the whole store where a tier is asked for; it is no row of the vocabulary.
        return names.vocabularies.find(column.vocabulary, code)
            ? names.vocabularies.name(column.vocabulary, code, words.language())
            : recordChoiceTitle(words, code);
    case ColumnType::Choice:
        return recordChoiceTitle(words, code);
    case ColumnType::Kpi: {
        const KpiDefinition* kpi = names.catalogue.find(KpiId(code));
        return kpi ? kpi->name(words.language()) : code;
    }
    default:
        return code;
    }
}

} // namespace

QString recordText(const Column& column, const Value& value, const RecordNames& names, const Words& words)
{
    if (const auto* whole = std::get_if<qint64>(&value))
        return wholeText(column, *whole, words);
    if (const auto* number = std::get_if<double>(&value))
        return figures().toString(*number, 'f', QLocale::FloatingPointShortest);
    const auto* text = std::get_if<QString>(&value);
    if (text && !text->isEmpty())
        return codeText(column, *text, names, words);
    return QStringLiteral("–");
}

bool isFigure(ColumnType type)
{
    switch (type) {
    case ColumnType::Count:
    case ColumnType::Number:
    case ColumnType::Money:
    case ColumnType::Rating:
    case ColumnType::Severity:
        return true;
    default:
        return false;
    }
}
