// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/record_field_words.h"

#include "charts/theme.h"
#include "gui/refusal_words.h"

#include <QCoreApplication>

namespace {

constexpr int kDarkBelow = 128;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecordField)
};

} // namespace

QString unreadText(const Column& column, const CellProblem& problem, const Words& words)
{
    switch (problem.fault) {
    case CellFault::Required:
        return Text::tr("Fill this in.");
    case CellFault::NotAMoment:
        return Text::tr("Write the time as 2025-03-31 14:05, or 14:05 for today.");
    case CellFault::NotADay:
        return Text::tr("Write the day as 2025-03-31.");
    case CellFault::NoSuchDay:
        return Text::tr("The calendar does not have this day.");
    case CellFault::NotARating:
        return Text::tr("A whole number from 1 to 10.");
    case CellFault::NotANumber:
        return Text::tr("Write a number.");
    case CellFault::NotWhole:
        return Text::tr("Write a whole number.");
    case CellFault::Negative:
        return Text::tr("This can't be negative.");
    case CellFault::TooManyDecimals:
        return Text::tr("Yuan with at most two decimals.");
    default:
        return refusalText({0, column.name, {}, problem.fault, problem.subjects}, words);
    }
}

QString typedText(const Column& column, const Value& value)
{
    // Free text stands as it is; in a file it may carry a guard against formulas.
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    return cellText(column, value).replace(u'T', u' ');
}

QString exampleText(const Column& column)
{
    switch (column.type) {
    case ColumnType::Moment:
        return Text::tr("y-m-d h:min");
    case ColumnType::Day:
        return Text::tr("y-m-d");
    case ColumnType::Rating:
        return QStringLiteral("1–10");
    default:
        return {};
    }
}

QString mnemonicTitle(const QString& title, const QString& column, QString& taken)
{
    const bool isLatin = !title.isEmpty() && title.front().unicode() < 0x80;
    const QString letters = (isLatin ? title : column) + QStringLiteral("abcdefghijklmnopqrstuvwxyz");
    for (const QChar& c : letters) {
        const QChar letter = c.toUpper();
        if (letter < u'A' || letter > u'Z' || taken.contains(letter))
            continue;
        taken += letter;
        const qsizetype place = title.indexOf(letter, 0, Qt::CaseInsensitive);
        return place < 0 ? QStringLiteral("%1(&%2)").arg(title, letter) : QString(title).insert(place, u'&');
    }
    return title;
}

QColor alertColour(const QPalette& palette)
{
    const bool isDark = palette.color(QPalette::Base).lightness() < kDarkBelow;
    return Theme::make(isDark ? Appearance::Dark : Appearance::Light, PaletteKind::Default).bad;
}
