// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cell_parser.h"

#include "core/moment.h"

#include <gtest/gtest.h>

namespace {

Column of(ColumnType type)
{
    Column column;
    column.name = QStringLiteral("column");
    column.type = type;
    return column;
}

Column signedOf(ColumnType type)
{
    Column column = of(type);
    column.mayBeNegative = true;
    return column;
}

Column requiredOf(ColumnType type)
{
    Column column = of(type);
    column.isRequired = true;
    return column;
}

// A cell as it came out: "7", "7.5", "text:x", "empty", or the fault with its subjects: "fault 6 万元".
std::string read(const Column& column, const char* text)
{
    const ParsedCell parsed = parseCell(column, text);
    if (const auto* problem = std::get_if<CellProblem>(&parsed)) {
        QString said = QStringLiteral("fault %1").arg(int(problem->fault));
        if (!problem->subjects.isEmpty())
            said += u' ' + problem->subjects.join(u'|');
        return said.toStdString();
    }
    const Value& value = std::get<Value>(parsed);
    if (const auto* whole = std::get_if<qint64>(&value))
        return std::to_string(*whole);
    if (const auto* number = std::get_if<double>(&value))
        return QString::number(*number, 'g', 17).toStdString();
    if (const auto* string = std::get_if<QString>(&value))
        return "text:" + string->toStdString();
    return "empty";
}

std::string fault(CellFault fault, const char* subjects = nullptr)
{
    return "fault " + std::to_string(int(fault)) + (subjects ? std::string(" ") + subjects : std::string());
}

TEST(CellParser, EmptyIsMissingAndNeverZero)
{
    for (const ColumnType type : {ColumnType::Count, ColumnType::Number, ColumnType::Money, ColumnType::Flag,
             ColumnType::Rating, ColumnType::Day, ColumnType::Moment}) {
        for (const char* mark :
            {"", " ", "　", "-", "--", "—", "——", "－", "/", "nan", "NaN", "n/a", "N/A", "#N/A", "null"})
            EXPECT_EQ(read(of(type), mark), "empty") << int(type) << " '" << mark << "'";
    }
}

TEST(CellParser, MissingWhereAValueIsNeededIsToldAsThat)
{
    for (const ColumnType type : {ColumnType::Store, ColumnType::Text, ColumnType::Code, ColumnType::Month,
             ColumnType::Day, ColumnType::Hour, ColumnType::Vocabulary}) {
        EXPECT_EQ(read(requiredOf(type), ""), fault(CellFault::Required)) << int(type);
        EXPECT_EQ(read(requiredOf(type), "  "), fault(CellFault::Required)) << int(type);
    }
    EXPECT_EQ(read(requiredOf(ColumnType::Month), "--"), fault(CellFault::Required));
    EXPECT_EQ(read(requiredOf(ColumnType::Code), "--"), fault(CellFault::Required));
}

TEST(CellParser, CountsAreWholeAndNotNegative)
{
    const Column count = of(ColumnType::Count);
    EXPECT_EQ(read(count, "0"), "0");
    EXPECT_EQ(read(count, "1234567"), "1234567");
    EXPECT_EQ(read(count, " 12 "), "12");
    EXPECT_EQ(read(count, "+12"), "12");
    EXPECT_EQ(read(count, "12.0"), "12"); // as spreadsheets write whole numbers
    EXPECT_EQ(read(count, "12."), "12");
    EXPECT_EQ(read(count, "-0"), "0");
    EXPECT_EQ(read(count, "12.5"), fault(CellFault::NotWhole));
    EXPECT_EQ(read(count, "-1"), fault(CellFault::Negative));
    EXPECT_EQ(read(count, "abc"), fault(CellFault::NotANumber));
    EXPECT_EQ(read(count, "1 2"), fault(CellFault::NotANumber));
    EXPECT_EQ(read(count, "1e3"), fault(CellFault::NotANumber));
    EXPECT_EQ(read(count, "0x10"), fault(CellFault::HasUnit, "x10"));
    EXPECT_EQ(read(signedOf(ColumnType::Count), "-12"), "-12");
}

TEST(CellParser, NumbersTooLargeForExactSumsAreRefused)
{
    const Column count = signedOf(ColumnType::Count);
    EXPECT_EQ(read(count, "9007199254740992"), "9007199254740992"); // 2^53
    EXPECT_EQ(read(count, "9007199254740993"), fault(CellFault::TooLarge));
    EXPECT_EQ(read(count, "-9223372036854775808"), fault(CellFault::TooLarge));
    EXPECT_EQ(read(count, "99999999999999999999"), fault(CellFault::TooLarge));
    EXPECT_EQ(read(of(ColumnType::Number), "1e16"), fault(CellFault::TooLarge));
    EXPECT_EQ(read(of(ColumnType::Number), "1e999"), fault(CellFault::TooLarge));
    EXPECT_EQ(read(of(ColumnType::Money), "90071992547409.93"), fault(CellFault::TooLarge));
    EXPECT_EQ(read(of(ColumnType::Money), "123456789012345678"), fault(CellFault::TooLarge));
}

TEST(CellParser, FullWidthFormsAreReadAsWhatTheyAre)
{
    EXPECT_EQ(read(of(ColumnType::Count), "１２３"), "123");
    EXPECT_EQ(read(of(ColumnType::Money), "１，２３４．５０"), "123450");
    EXPECT_EQ(read(signedOf(ColumnType::Money), "－１２"), "-1200");
    EXPECT_EQ(read(signedOf(ColumnType::Money), "−12"), "-1200"); // U+2212
    EXPECT_EQ(read(of(ColumnType::Month), "２０２５－０３"), "202503");
    EXPECT_EQ(read(of(ColumnType::Count), "　12　"), "12");
}

TEST(CellParser, CommasAreTakenOutWhereTheyGroupThrees)
{
    EXPECT_EQ(read(of(ColumnType::Count), "1,234,567"), "1234567");
    EXPECT_EQ(read(of(ColumnType::Money), "12,345.6"), "1234560");
    EXPECT_EQ(read(signedOf(ColumnType::Money), "-1,234.50"), "-123450");
    EXPECT_EQ(read(of(ColumnType::Number), "1,234.25"), "1234.25");
    // 1,5 may be one and a half, or a typing error: it is not guessed at.
    for (const char* text : {"1,5", "12,34", "1,2345", "1234,567", ",123", "1,234,56"}) {
        EXPECT_EQ(read(of(ColumnType::Count), text), fault(CellFault::NotANumber)) << text;
        EXPECT_EQ(read(of(ColumnType::Number), text), fault(CellFault::NotANumber)) << text;
        EXPECT_EQ(read(of(ColumnType::Money), text), fault(CellFault::NotANumber)) << text;
    }
}

TEST(CellParser, AGermanThousandIsNoThousand)
{
    // "1.234" is a little more than one, whatever the machine's locale.
    EXPECT_EQ(read(of(ColumnType::Number), "1.234"), "1.234");
    EXPECT_EQ(read(of(ColumnType::Count), "1.234"), fault(CellFault::NotWhole));
}

TEST(CellParser, MoneyIsFen)
{
    const Column money = of(ColumnType::Money);
    EXPECT_EQ(read(money, "0"), "0");
    EXPECT_EQ(read(money, "12"), "1200");
    EXPECT_EQ(read(money, "12.3"), "1230");
    EXPECT_EQ(read(money, "12.34"), "1234");
    EXPECT_EQ(read(money, "12.3400"), "1234");
    EXPECT_EQ(read(money, "12.345"), fault(CellFault::TooManyDecimals));
    EXPECT_EQ(read(money, "-0.01"), fault(CellFault::Negative));
    EXPECT_EQ(read(signedOf(ColumnType::Money), "-0.01"), "-1");
    EXPECT_EQ(read(money, "+5"), "500");
    EXPECT_EQ(read(money, "1e3"), fault(CellFault::NotANumber));
}

TEST(CellParser, NumbersMayHaveDecimals)
{
    const Column number = of(ColumnType::Number);
    EXPECT_EQ(read(number, "57.5"), "57.5");
    EXPECT_EQ(read(number, ".5"), "0.5");
    EXPECT_EQ(read(number, "1e3"), "1000");
    EXPECT_EQ(read(number, "-0"), "0");
    EXPECT_EQ(read(number, "-1"), fault(CellFault::Negative));
    EXPECT_EQ(read(signedOf(ColumnType::Number), "-1.5"), "-1.5");
    for (const char* text : {"inf", "infinity", "1.2.3", "."})
        EXPECT_EQ(read(number, text), fault(CellFault::NotANumber)) << text;
}

TEST(CellParser, UnitsAreNamedAndRefused)
{
    EXPECT_EQ(read(of(ColumnType::Money), "12.5万"), fault(CellFault::HasUnit, "万"));
    EXPECT_EQ(read(of(ColumnType::Money), "1,200 元"), fault(CellFault::HasUnit, "元"));
    EXPECT_EQ(read(of(ColumnType::Number), "61.1%"), fault(CellFault::HasUnit, "%"));
    EXPECT_EQ(read(of(ColumnType::Number), "61.1％"), fault(CellFault::HasUnit, "%"));
    EXPECT_EQ(read(of(ColumnType::Count), "3户"), fault(CellFault::HasUnit, "户"));
}

TEST(CellParser, MonthsInEverySpelling)
{
    const Column month = of(ColumnType::Month);
    for (const char* text : {"2024-06", "202406", "2024/6", "2024/06", "2024.06", "2024年6月", "2024年06月", "2024-6"})
        EXPECT_EQ(read(month, text), "202406") << text;
    for (const char* text : {"2024-13", "2024-00", "202413", "20246", "2024", "06-2024", "2024-06-01", "1899-12",
             "June", "24-06", "2024--06"})
        EXPECT_EQ(read(month, text), fault(CellFault::NotAMonth)) << text;
}

TEST(CellParser, DaysInEverySpelling)
{
    const Column day = of(ColumnType::Day);
    for (const char* text : {"2024-02-29", "20240229", "2024/2/29", "2024.2.29", "2024年2月29日"})
        EXPECT_EQ(read(day, text), "20240229") << text;
    for (const char* text : {"2025-02-29", "20250230", "2025/4/31", "2025年13月1日", "2025-00-10", "1899-12-31"})
        EXPECT_EQ(read(day, text), fault(CellFault::NoSuchDay)) << text;
    for (const char* text : {"2025-03", "31.03.2025", "2025/03-31", "tomorrow", "2025-3-311"})
        EXPECT_EQ(read(day, text), fault(CellFault::NotADay)) << text;
}

// The quick way for what this program writes must know the calendar as well as QDate does.
TEST(CellParser, KnowsEveryDayOfTheCalendar)
{
    const Column column = of(ColumnType::Day);
    for (const int year : {1900, 1904, 2000, 2023, 2024, 2100}) {
        for (int month = 0; month <= 13; ++month) {
            for (int day = 0; day <= 32; ++day) {
                const QString text = QStringLiteral("%1-%2-%3")
                                         .arg(year)
                                         .arg(month, 2, 10, QLatin1Char('0'))
                                         .arg(day, 2, 10, QLatin1Char('0'));
                const std::string wanted = QDate(year, month, day).isValid()
                    ? std::to_string(year * 10000 + month * 100 + day)
                    : fault(CellFault::NoSuchDay);
                ASSERT_EQ(read(column, text.toUtf8().constData()), wanted) << text.toStdString();
            }
        }
    }
}

TEST(CellParser, MomentsAreExactToTheMinute)
{
    const Column moment = of(ColumnType::Moment);
    const std::string wanted = std::to_string(Moment::at(QDate(2025, 3, 31), 14, 5).minutes);
    for (const char* text :
        {"2025-03-31T14:05", "2025-03-31 14:05", "2025/3/31 14:05:00", "20250331 14:05", "2025年3月31日 14:05"})
        EXPECT_EQ(read(moment, text), wanted) << text;
    EXPECT_EQ(read(moment, "2025-03-31T9:05"), std::to_string(Moment::at(QDate(2025, 3, 31), 9, 5).minutes));
    EXPECT_EQ(read(moment, "2025-02-30T14:05"), fault(CellFault::NoSuchDay));
    for (const char* text : {"2025-03-31", "2025-03-31T24:00", "2025-03-31T14:60", "2025-03-31T14:05:61", "14:05"})
        EXPECT_EQ(read(moment, text), fault(CellFault::NotAMoment)) << text;
}

TEST(CellParser, SmallRangesAreKept)
{
    EXPECT_EQ(read(of(ColumnType::Hour), "0"), "0");
    EXPECT_EQ(read(of(ColumnType::Hour), "23"), "23");
    EXPECT_EQ(read(of(ColumnType::Hour), "08"), "8");
    EXPECT_EQ(read(of(ColumnType::Hour), "24"), fault(CellFault::NotAnHour));
    EXPECT_EQ(read(of(ColumnType::Hour), "-1"), fault(CellFault::NotAnHour));
    EXPECT_EQ(read(of(ColumnType::Year), "2025"), "2025");
    EXPECT_EQ(read(of(ColumnType::Year), "2025年"), "2025");
    EXPECT_EQ(read(of(ColumnType::Year), "25"), fault(CellFault::NotAYear));
    EXPECT_EQ(read(of(ColumnType::Flag), "1"), "1");
    EXPECT_EQ(read(of(ColumnType::Flag), "是"), "1");
    EXPECT_EQ(read(of(ColumnType::Flag), "否"), "0");
    EXPECT_EQ(read(of(ColumnType::Flag), "2"), fault(CellFault::NotAFlag));
    EXPECT_EQ(read(of(ColumnType::Rating), "10"), "10");
    EXPECT_EQ(read(of(ColumnType::Rating), "0"), fault(CellFault::NotARating));
    EXPECT_EQ(read(of(ColumnType::Rating), "11"), fault(CellFault::NotARating));
    EXPECT_EQ(read(of(ColumnType::Severity), "3"), "3");
    EXPECT_EQ(read(of(ColumnType::Severity), "4"), fault(CellFault::NotASeverity));
}

TEST(CellParser, ChoicesAreTakenByCodeAndByChineseName)
{
    Column level = of(ColumnType::Choice);
    level.choices = QStringList{QStringLiteral("urgent"), QStringLiteral("normal")};
    EXPECT_EQ(read(level, "urgent"), "text:urgent");
    EXPECT_EQ(read(level, " Urgent "), "text:urgent");
    EXPECT_EQ(read(level, "紧急"), "text:urgent");
    EXPECT_EQ(read(level, "high"), fault(CellFault::NotAChoice, "urgent, normal"));
}

TEST(CellParser, TextsStayAsTheyStand)
{
    const Column text = of(ColumnType::Text);
    EXPECT_EQ(read(text, " two  words "), "text: two  words ");
    EXPECT_EQ(read(text, "１２３"), "text:１２３");
    EXPECT_EQ(read(text, "--"), "text:--"); // someone's note
    EXPECT_EQ(read(text, "  "), "empty");
}

TEST(CellParser, TheGuardAgainstFormulasIsTakenOff)
{
    for (const char* column : {"'=1+2", "'+86", "'-5", "'@x", "'＝1"})
        EXPECT_EQ(read(of(ColumnType::Text), column), std::string("text:") + (column + 1));
    EXPECT_EQ(read(of(ColumnType::Text), "'quoted'"), "text:'quoted'");
    EXPECT_EQ(read(of(ColumnType::Text), "'"), "text:'");
    EXPECT_EQ(read(of(ColumnType::Code), "'-"), "text:-");
    EXPECT_EQ(read(of(ColumnType::Code), "-"), "empty");
}

TEST(CellParser, CodesThatASpreadsheetRoundedAreRefused)
{
    EXPECT_EQ(read(of(ColumnType::Code), "5.35E+13"), fault(CellFault::CodeRounded));
    EXPECT_EQ(read(of(ColumnType::Code), "1e+15"), fault(CellFault::CodeRounded));
    EXPECT_EQ(read(of(ColumnType::Code), "53500000000001"), "text:53500000000001");
    EXPECT_EQ(read(of(ColumnType::Code), " TS-1E7 "), "text:TS-1E7");
    EXPECT_EQ(read(of(ColumnType::Text), "5.35E+13"), "text:5.35E+13");
}

TEST(CellParser, WhatIsWrittenIsReadBackTheSame)
{
    const Column month = of(ColumnType::Month);
    EXPECT_EQ(cellText(month, Value(qint64(202503))), QStringLiteral("2025-03"));
    EXPECT_EQ(cellText(of(ColumnType::Day), Value(qint64(20250331))), QStringLiteral("2025-03-31"));
    EXPECT_EQ(cellText(of(ColumnType::Money), Value(qint64(-5))), QStringLiteral("-0.05"));
    EXPECT_EQ(cellText(of(ColumnType::Count), Value()), QString());
    const Column number = of(ColumnType::Number);
    for (const double value : {0.1, 1.0 / 3, 1e14 + 0.5, 12345.678, 0.0, 1e-9}) {
        const QByteArray text = cellText(number, Value(value)).toUtf8();
        const ParsedCell back = parseCell(number, std::string_view(text.constData(), size_t(text.size())));
        ASSERT_TRUE(std::holds_alternative<Value>(back)) << text.constData();
        EXPECT_EQ(std::get<double>(std::get<Value>(back)), value) << text.constData();
    }
}

} // namespace
