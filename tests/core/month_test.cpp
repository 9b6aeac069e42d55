// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/month.h"

#include <gtest/gtest.h>

TEST(Month, CanBeCountedWithAcrossYears)
{
    EXPECT_EQ(Month(2025, 1) - 1, Month(2024, 12));
    EXPECT_EQ(Month(2024, 12) + 1, Month(2025, 1));
    EXPECT_EQ(Month(2025, 3) + 12, Month(2026, 3));
    EXPECT_EQ(Month(2025, 3) - Month(2023, 12), 15);
    EXPECT_LT(Month(2024, 12), Month(2025, 1));
}

TEST(Month, KnowsItsParts)
{
    const Month month = Month(2024, 11) + 3;
    EXPECT_EQ(month.year(), 2025);
    EXPECT_EQ(month.month(), 2);
    EXPECT_EQ(month.key(), 202502);
    EXPECT_EQ(Month::fromKey(202502), month);
    EXPECT_EQ(Month::of(QDate(2025, 2, 28)), month);
}

TEST(Month, IsWrittenAndReadAsInFiles)
{
    EXPECT_EQ(Month(2025, 3).text(), QStringLiteral("2025-03"));
    EXPECT_EQ(Month::fromText(u"2025-03"), Month(2025, 3));
    EXPECT_EQ(Month::fromText(u"2025-12"), Month(2025, 12));
}

TEST(Month, ReadsNothingElse)
{
    for (const char16_t* text : {u"", u"2025-13", u"2025-00", u"2025-3", u"2025/03", u"202503", u"2025-03-01",
             u" 2025-03", u"1899-12", u"２０２５-03", u"2025-0x", u"-025-03"})
        EXPECT_EQ(Month::fromText(text), std::nullopt) << QString::fromUtf16(text).toStdString();
}

TEST(Period, HasItsMonths)
{
    const Period quarter = Period::quarter(2025, 4);
    EXPECT_EQ(quarter.first, Month(2025, 10));
    EXPECT_EQ(quarter.last, Month(2025, 12));
    EXPECT_EQ(quarter.length(), 3);
    EXPECT_TRUE(quarter.contains(Month(2025, 10)));
    EXPECT_FALSE(quarter.contains(Month(2026, 1)));
    EXPECT_EQ(Period::year(2025).length(), 12);
    EXPECT_EQ(quarter.yearBefore(), Period::quarter(2024, 4));
}

TEST(Period, IsEmptyWhereTheLastMonthLiesBeforeTheFirst)
{
    const Period empty{Month(2025, 3), Month(2025, 2)};
    EXPECT_EQ(empty.length(), 0);
    EXPECT_FALSE(empty.contains(Month(2025, 3)));
}
