// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/record_cell.h"

#include "core/moment.h"
#include "core/money.h"
#include "core/month.h"
#include "domain/guarded_text.h"

#include <QLocale>

namespace {

constexpr double kFenPerYuan = 100;
constexpr double kFirstSafeDay = 61; // the format counts a 29 February 1900 that never was

// A day as spreadsheets count them.
double dayNumber(QDate day)
{
    return static_cast<double>(QDate(1899, 12, 30).daysTo(day));
}

double cellNumber(ColumnType type, qint64 value)
{
    switch (type) {
    case ColumnType::Money:
        return static_cast<double>(value) / kFenPerYuan;
    case ColumnType::Month: {
        const Month month = Month::fromKey(static_cast<int>(value));
        return dayNumber({month.year(), month.month(), 1});
    }
    case ColumnType::Day:
        return dayNumber(dayFromKey(static_cast<int>(value)));
    case ColumnType::Moment: {
        constexpr double kMinutesOfDay = 24 * 60;
        return dayNumber({1970, 1, 1}) + static_cast<double>(value) / kMinutesOfDay;
    }
    default:
        return static_cast<double>(value);
    }
}

bool isTime(ColumnType type)
{
    return type == ColumnType::Month || type == ColumnType::Day || type == ColumnType::Moment;
}

// The text of what no cell's number holds exactly; empty for all others.
QString textInstead(ColumnType type, qint64 value, double number)
{
    if (type == ColumnType::Month && number < kFirstSafeDay)
        return Month::fromKey(static_cast<int>(value)).text();
    if (type == ColumnType::Day && number < kFirstSafeDay)
        return dayFromKey(static_cast<int>(value)).toString(Qt::ISODate);
    if (type == ColumnType::Moment && number < kFirstSafeDay)
        return Moment{value}.text();
    constexpr qint64 kMost = 1'000'000'000'000'000; // 15 digits
    if (isTime(type) || (value < kMost && value > -kMost))
        return {};
    return type == ColumnType::Money ? Money{value}.text() : QString::number(value);
}

} // namespace

QString cellFormat(const Column& column)
{
    switch (column.type) {
    case ColumnType::Money:
        return numberFormat(2);
    case ColumnType::Month:
        return QStringLiteral("yyyy-mm");
    case ColumnType::Day:
        return QStringLiteral("yyyy-mm-dd");
    case ColumnType::Moment:
        return QStringLiteral("yyyy-mm-dd hh:mm");
    case ColumnType::Count:
        return numberFormat(0);
    case ColumnType::Number:
        return QStringLiteral("#,##0.##");
    case ColumnType::Text:
    case ColumnType::Code:
    case ColumnType::Store:
    case ColumnType::Kpi:
    case ColumnType::Choice:
    case ColumnType::Vocabulary:
        return QStringLiteral("@");
    default:
        return QStringLiteral("0");
    }
}

void writeRecordCell(SheetWriter& sheet, CellPlace place, const Column& column, const Value& value)
{
    CellStyle style;
    if (const auto* text = std::get_if<QString>(&value)) {
        sheet.text(place, looksGuarded(*text) ? guardedText(*text) : *text);
    } else if (const auto* whole = std::get_if<qint64>(&value)) {
        const double number = cellNumber(column.type, *whole);
        const QString instead = textInstead(column.type, *whole, number);
        style.number = cellFormat(column);
        if (instead.isEmpty())
            sheet.number(place, number, style);
        else
            sheet.text(place, instead, style);
    } else if (const auto* real = std::get_if<double>(&value)) {
        constexpr int kDigits = 15;
        const bool isExact = QString::number(*real, 'g', kDigits).toDouble() == *real;
        style.number = cellFormat(column);
        if (isExact)
            sheet.number(place, *real, style);
        else
            sheet.text(place, QString::number(*real, 'g', QLocale::FloatingPointShortest), style);
    }
}
