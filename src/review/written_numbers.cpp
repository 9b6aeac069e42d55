// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/written_numbers.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace {

// NFKC makes full-width digits, signs and per cent narrow.
QString narrowed(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC);
}

double multiplierOf(const QString& word)
{
    if (word == u"亿")
        return 1e8;
    if (word == u"万")
        return 1e4;
    if (word == u"k" || word == u"thousand")
        return 1e3;
    if (word == u"M" || word == u"million")
        return 1e6;
    return 1;
}

bool isYear(const QString& digits)
{
    return digits.size() == 4 && digits.toInt() >= 1900 && digits.toInt() <= 2100;
}

// Begins what follows a number that counts or names a time: "3 月", "1–11 月", "31 日", "2nd", "5G".
bool namesATime(QStringView after)
{
    static const QRegularExpression time(QStringLiteral(
        R"(^\s*(?:(?:[-–—~至到、和]\s*\d{1,4}\s*)*(?:年|月|日|号|季度)|(?:st|nd|rd|th)\b|G\b|[-/]\d{1,2}(?:[-/]\d{1,2})?(?!\d)))"));
    return time.match(after.toString()).hasMatch();
}

// Ends what stands before an ordinal, a date's later parts or a name: "第", "2025-", "Q", "March ".
bool isNamedBefore(QStringView before)
{
    static const QRegularExpression name(QStringLiteral(
        R"((?:第\s*|[A-Za-z]|\d[-/]|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+)$)"));
    return name.match(before.toString()).hasMatch();
}

// "1. ", "2、", "(3)" at the beginning of a line.
bool isOfList(QStringView before, QStringView after)
{
    const qsizetype line = before.lastIndexOf(u'\n') + 1;
    const QStringView head = before.mid(line).trimmed();
    static const QRegularExpression mark(QStringLiteral(R"(^(?:[、)]|\.\s))"));
    return (head.isEmpty() || head == u"(") && mark.match(after.toString()).hasMatch();
}

// "约 1,900", "about 1,900", "nearly", "1,900 多": said to be round.
bool isSaidToBeRound(QStringView before, QStringView after)
{
    static const QRegularExpression about(QStringLiteral(
        R"((?:约|近|大约|将近|接近|(?i:\b(?:about|around|roughly|nearly|almost|some|approximately)))\s*$)"));
    static const QRegularExpression orSo(QStringLiteral(R"(^\s*(?:多|余|左右|(?i:or so\b)))"));
    return about.match(before.toString()).hasMatch() || orSo.match(after.toString()).hasMatch();
}

// What the last digit that is not a rounded nought is worth: 100 of "1,900".
double roundedStep(QString digits)
{
    digits.remove(u',');
    double step = 1;
    while (digits.size() > 1 && digits.endsWith(u'0')) {
        digits.chop(1);
        step *= 10;
    }
    return step;
}

}

std::vector<WrittenNumber> writtenNumbers(const QString& written)
{
    const QString text = narrowed(written);
    static const QRegularExpression number(
        QStringLiteral(R"((\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(\s*(?:万|亿|k\b|M\b|thousand\b|million\b))?)"));
    static const QRegularExpression unit(QStringLiteral(R"(^\s*(?:%|个|户|元|人|台|件|笔|小时|分|yuan|people))"));
    std::vector<WrittenNumber> numbers;
    for (auto match = number.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const QStringView before = QStringView(text).left(one.capturedStart());
        const QStringView after = QStringView(text).mid(one.capturedEnd());
        const QString digits = one.captured(1);
        const QString decimals = one.captured(2);
        const QString multiplier = one.captured(3).trimmed();
        const bool isPlain = decimals.isEmpty() && multiplier.isEmpty();
        if (isNamedBefore(before) || (isPlain && namesATime(after)) || (isPlain && isOfList(before, after)))
            continue;
        if (isPlain && isYear(digits) && !unit.match(after.toString()).hasMatch())
            continue;
        const double times = multiplierOf(multiplier);
        const double plain = (QString(digits).remove(u',') + decimals).toDouble();
        double step = times * std::pow(10.0, -static_cast<double>(std::max<qsizetype>(0, decimals.size() - 1)));
        if (decimals.isEmpty() && isSaidToBeRound(before, after))
            step *= roundedStep(digits);
        numbers.push_back({one.captured(0).trimmed() + (after.startsWith(u'%') ? QStringLiteral("%") : QString()),
            plain * times, step, plain});
    }
    return numbers;
}

bool tells(const WrittenNumber& number, double figure)
{
    // A hair more than half a step: 48.25 lies below itself in binary.
    return std::abs(std::abs(figure) - number.value) <= number.step * 0.5 * (1 + 1e-9) + std::abs(figure) * 1e-12;
}

bool tells(const WrittenNumber& number, const WrittenNumber& shown)
{
    const double plainStep = number.value > 0 ? number.step * number.plain / number.value : number.step;
    const WrittenNumber plain{number.text, number.plain, plainStep, number.plain};
    // 1.2 万 is not what 1.2 亿 tells; without a multiplier it is left to a heading.
    const bool isOther =
        number.times() > 1.5 && shown.times() > 1.5 && std::abs(number.times() / shown.times() - 1) > 1e-9;
    return tells(number, shown.value) || (!isOther && number.plain > 0 && tells(plain, shown.plain));
}
