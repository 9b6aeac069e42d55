// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/sheet_figure.h"
#include "print/sheet_writer.h"

#include <gtest/gtest.h>

TEST(SheetFigure, IsTheNumberThatIsPrinted)
{
    const auto money = sheetFigure(QStringLiteral("1,691"), QStringLiteral("16,912,345.67 元"));
    ASSERT_TRUE(money);
    EXPECT_DOUBLE_EQ(money->value, 1691.234567);
    EXPECT_EQ(money->format, QStringLiteral("#,##0"));

    const auto fall = sheetFigure(QStringLiteral("\u22127.4%"));
    ASSERT_TRUE(fall);
    EXPECT_DOUBLE_EQ(fall->value, -0.074);
    EXPECT_EQ(fall->format, QStringLiteral("+0.0%;-0.0%;0.0%"));

    const auto points = sheetFigure(QStringLiteral("+0.12 pts"));
    ASSERT_TRUE(points);
    EXPECT_DOUBLE_EQ(points->value, 0.12);
    EXPECT_TRUE(points->format.contains(QStringLiteral("\" pts\"")));
}

TEST(SheetFigure, AnotherFiguresNoteIsNotTaken)
{
    const auto figure = sheetFigure(QStringLiteral("48.5"), QStringLiteral("52.31"));
    ASSERT_TRUE(figure);
    EXPECT_DOUBLE_EQ(figure->value, 48.5);
}

TEST(SheetFigure, WordsAndDatesAreNoFigures)
{
    for (const char16_t* text : {u"", u"\u2013", u"n/a", u"达成", u"2025-03-31", u"10:30", u"=1+1", u"12,34"})
        EXPECT_FALSE(sheetFigure(QString::fromUtf16(text))) << QString::fromUtf16(text).toStdString();
}

TEST(SheetNames, AreFitAndDifferent)
{
    EXPECT_EQ(sheetName(QStringLiteral("a/b:c[1]"), {}), QStringLiteral("a b c 1"));
    EXPECT_EQ(sheetName(QStringLiteral("Year"), {QStringLiteral("year")}), QStringLiteral("Year 2"));
    const QString first = sheetName(QString(60, QLatin1Char('x')), {});
    EXPECT_EQ(first.size(), 31);
    const QString second = sheetName(QString(60, QLatin1Char('x')), {first});
    EXPECT_EQ(second.size(), 31);
    EXPECT_NE(first, second);
    EXPECT_FALSE(sheetName(QStringLiteral("???"), {}).isEmpty());
    EXPECT_EQ(quotedSheetName(QStringLiteral("it's")), QStringLiteral("'it''s'"));
}

TEST(CellNames, AreLettersAndNumbers)
{
    EXPECT_EQ(cellName({0, 0}), QStringLiteral("A1"));
    EXPECT_EQ(cellName({4, 25}), QStringLiteral("Z5"));
    EXPECT_EQ(cellName({9, 26}), QStringLiteral("AA10"));
    EXPECT_EQ(rangeName({1, 1}, {3, 1}), QStringLiteral("B2:B4"));
}
