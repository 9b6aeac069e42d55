// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"

#include <gtest/gtest.h>

#include <limits>

TEST(Money, ReadsYuanToTheFen)
{
    EXPECT_EQ(Money::fromText(u"1234.56"), Money{123456});
    EXPECT_EQ(Money::fromText(u"0.1"), Money{10});
    EXPECT_EQ(Money::fromText(u"7"), Money{700});
    EXPECT_EQ(Money::fromText(u"-0.05"), Money{-5});
    EXPECT_EQ(Money::fromText(u"007.50"), Money{750});
    EXPECT_EQ(Money::fromText(u"999999999999999.99"), Money{99999999999999999});
}

TEST(Money, ReadsNothingElse)
{
    for (const char16_t* text : {u"", u"-", u".5", u"5.", u"1.234", u"1,234.00", u"1e3", u"+5", u"--5", u"５", u"12元",
             u" 5", u"1000000000000000", u"1.2.3"})
        EXPECT_EQ(Money::fromText(text), std::nullopt) << QString::fromUtf16(text).toStdString();
}

TEST(Money, IsWrittenWithTwoDecimals)
{
    EXPECT_EQ(Money{123450}.text(), QStringLiteral("1234.50"));
    EXPECT_EQ(Money{-5}.text(), QStringLiteral("-0.05"));
    EXPECT_EQ(Money{0}.text(), QStringLiteral("0.00"));
    EXPECT_EQ(Money{std::numeric_limits<qint64>::min()}.text(), QStringLiteral("-92233720368547758.08"));
}

TEST(Money, IsTheSameWrittenAndReadAgain)
{
    for (qint64 fen = -12345; fen <= 12345; ++fen)
        ASSERT_EQ(Money::fromText(Money{fen}.text()), Money{fen});
}

TEST(Money, IsYuanForTheArithmetic)
{
    EXPECT_EQ(Money{123456}.yuan(), 1234.56);
    EXPECT_LT(Money{-1}, Money{0});
}
