// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/period_words.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace {

struct Source {
    const char* text;
    const char* comment;
};

constexpr std::array<Source, 12> kMonths{{
    QT_TRANSLATE_NOOP3("Review", "January", "month, its number in Chinese"),
    QT_TRANSLATE_NOOP3("Review", "February", "month, its number in Chinese"),
    QT_TRANSLATE_NOOP3("Review", "March", "month, its number in Chinese"),
    QT_TRANSLATE_NOOP3("Review", "April", "month, its number in Chinese"),
    QT_TRANSLATE_NOOP3("Review", "May", "month, its number in Chinese"),
    QT_TRANSLATE_NOOP3("Review", "June", "month, its number in Chinese"),
    QT_TRANSLATE_NOOP3("Review", "July", "month, its number in Chinese"),
    QT_TRANSLATE_NOOP3("Review", "August", "month, its number in Chinese"),
    QT_TRANSLATE_NOOP3("Review", "September", "month, its number in Chinese"),
    QT_TRANSLATE_NOOP3("Review", "October", "month, its number in Chinese"),
    QT_TRANSLATE_NOOP3("Review", "November", "month, its number in Chinese"),
    QT_TRANSLATE_NOOP3("Review", "December", "month, its number in Chinese"),
}};

constexpr std::array<Source, 12> kShortMonths{{
    QT_TRANSLATE_NOOP3("Review", "Jan", "short month, its number in Chinese"),
    QT_TRANSLATE_NOOP3("Review", "Feb", "short month, its number in Chinese"),
    QT_TRANSLATE_NOOP3("Review", "Mar", "short month, its number in Chinese"),
    QT_TRANSLATE_NOOP3("Review", "Apr", "short month, its number in Chinese"),
    QT_TRANSLATE_NOOP3("Review", "May", "short month, its number in Chinese"),
    QT_TRANSLATE_NOOP3("Review", "Jun", "short month, its number in Chinese"),
    QT_TRANSLATE_NOOP3("Review", "Jul", "short month, its number in Chinese"),
    QT_TRANSLATE_NOOP3("Review", "Aug", "short month, its number in Chinese"),
    QT_TRANSLATE_NOOP3("Review", "Sep", "short month, its number in Chinese"),
    QT_TRANSLATE_NOOP3("Review", "Oct", "short month, its number in Chinese"),
    QT_TRANSLATE_NOOP3("Review", "Nov", "short month, its number in Chinese"),
    QT_TRANSLATE_NOOP3("Review", "Dec", "short month, its number in Chinese"),
}};

bool isWholeYear(const std::vector<Month>& months)
{
    return months.size() == 12 && months.front().month() == 1;
}

}

PeriodWords::PeriodWords(const Phrases& phrases)
    : m_phrases(phrases)
{
}

QString PeriodWords::month(Month month) const
{
    return months({month});
}

QString PeriodWords::monthOfYear(Month month) const
{
    return periodOfYear({month});
}

QString PeriodWords::year(int year) const
{
    return m_phrases.translate("Review", "%1", "a year").arg(QString::number(year));
}

QString PeriodWords::day(QDate day) const
{
    const Source& name = kMonths[static_cast<size_t>(day.month() - 1)];
    return m_phrases.translate("Review", "%1 %2", "day and month")
        .arg(QString::number(day.day()), m_phrases.translate("Review", name.text, name.comment));
}

QString PeriodWords::date(QDate day) const
{
    return day.toString(Qt::ISODate);
}

QString PeriodWords::ranges(const std::vector<Month>& months, bool isShort) const
{
    const auto name = [&](Month month) -> const QString& {
        const Source& source = (isShort ? kShortMonths : kMonths)[static_cast<size_t>(month.month() - 1)];
        return m_phrases.translate("Review", source.text, source.comment);
    };
    const QString& range = isShort ? m_phrases.translate("Review", "%1–%2", "a range of months, short")
                                   : m_phrases.translate("Review", "%1 to %2", "a range of months");
    QStringList runs;
    for (size_t first = 0; first < months.size();) {
        size_t last = first;
        while (last + 1 < months.size() && months[last + 1] == months[last] + 1)
            ++last;
        if (last == first)
            runs.append(name(months[first]));
        else
            runs.append(range.arg(name(months[first]), name(months[last])));
        first = last + 1;
    }
    return isShort ? runs.join(m_phrases.translate("Review", ", ", "between the items of a short list")) : list(runs);
}

QString PeriodWords::list(const QStringList& items) const
{
    if (items.size() < 2)
        return items.join(QString());
    const QString head =
        items.mid(0, items.size() - 1).join(m_phrases.translate("Review", ", ", "between the items of a list"));
    return m_phrases.translate("Review", "%1 and %2", "the end of a list").arg(head, items.back());
}

QString PeriodWords::months(const std::vector<Month>& months) const
{
    if (months.empty())
        return {};
    return m_phrases.translate("Review", "%1", "months of a year").arg(ranges(months, false));
}

QString PeriodWords::shortMonths(const std::vector<Month>& months) const
{
    if (months.empty())
        return {};
    return m_phrases.translate("Review", "%1", "months of a year").arg(ranges(months, true));
}

QString PeriodWords::period(const std::vector<Month>& months) const
{
    return isWholeYear(months) ? year(months.front().year()) : this->months(months);
}

QString PeriodWords::periodOfYear(const std::vector<Month>& months) const
{
    if (months.empty() || isWholeYear(months))
        return months.empty() ? QString() : year(months.front().year());
    return m_phrases.translate("Review", "%1 %2", "months and their year")
        .arg(this->months(months), QString::number(months.front().year()));
}

QString PeriodWords::shortPeriodOfYear(const std::vector<Month>& months) const
{
    if (months.empty() || isWholeYear(months))
        return months.empty() ? QString() : year(months.front().year());
    return m_phrases.translate("Review", "%1 %2", "months and their year")
        .arg(shortMonths(months), QString::number(months.front().year()));
}

std::vector<Month> monthsOf(Period period)
{
    std::vector<Month> months;
    months.reserve(static_cast<size_t>(std::max(0, period.length())));
    for (int i = 0; i < period.length(); ++i)
        months.push_back(period.first + i);
    return months;
}
