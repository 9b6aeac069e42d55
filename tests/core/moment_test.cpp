// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moment.h"

#include "core/clock.h"

#include <gtest/gtest.h>

TEST(Moment, IsWrittenAndReadAsInFiles)
{
    for (const char16_t* text : {u"2025-03-31T14:05", u"1970-01-01T00:00", u"1969-12-31T23:59", u"2024-02-29T00:01"}) {
        const std::optional<Moment> moment = Moment::fromText(text);
        ASSERT_TRUE(moment);
        EXPECT_EQ(moment->text(), QString::fromUtf16(text));
    }
}

TEST(Moment, ReadsNothingElse)
{
    for (const char16_t* text : {u"", u"2025-03-31", u"2025-03-31 14:05", u"2025-03-31T24:00", u"2025-03-31T14:60",
             u"2025-02-29T10:00", u"2025-03-31T14:05:00", u"2025-3-31T14:05", u"2025-03-31T1a:05", u"2025-03-31T14:0-"})
        EXPECT_EQ(Moment::fromText(text), std::nullopt) << QString::fromUtf16(text).toStdString();
}

TEST(Moment, CountsMinutesOfTheWallClock)
{
    const Moment before = *Moment::fromText(u"2025-02-28T23:30");
    const Moment after = *Moment::fromText(u"2025-03-01T01:30");
    EXPECT_EQ(after.minutes - before.minutes, 120);
    EXPECT_LT(before, after);
    EXPECT_EQ(before.month(), Month(2025, 2));
    EXPECT_EQ(after.day(), QDate(2025, 3, 1));
    EXPECT_EQ(Moment::at(QDate(2025, 3, 1), 1, 30), after);
}

TEST(Moment, BeforeTheEpochIsTheDayItWas)
{
    EXPECT_EQ(Moment{-1}.day(), QDate(1969, 12, 31));
    EXPECT_EQ(Moment{-1440}.day(), QDate(1969, 12, 31));
    EXPECT_EQ(Moment{-1441}.day(), QDate(1969, 12, 30));
}

TEST(Day, IsReadExactly)
{
    EXPECT_EQ(dayFromText(u"2024-02-29"), QDate(2024, 2, 29));
    for (const char16_t* text : {u"", u"2025-02-29", u"2025-04-31", u"2025-13-01", u"2025/01/01", u"25-01-01",
             u"1899-12-31", u"2025-01-1", u"2025-01-0x", u"２０２５-01-01", u"0000-01-01"})
        EXPECT_EQ(dayFromText(text), std::nullopt) << QString::fromUtf16(text).toStdString();
}

TEST(Day, HasAKeyWhoseMonthIsItsFront)
{
    EXPECT_EQ(dayKey(QDate(2025, 3, 31)), 20250331);
    EXPECT_EQ(dayFromKey(20250331), QDate(2025, 3, 31));
    EXPECT_EQ(Month::fromKey(dayKey(QDate(2025, 3, 31)) / 100), Month(2025, 3));
}

TEST(Clock, CanBeFixed)
{
    const FixedClock clock(Moment{42});
    EXPECT_EQ(clock.now(), Moment{42});
}

TEST(Clock, TellsTheSystemsWallClock)
{
    const Moment before = Moment::at(QDate::currentDate(), QTime::currentTime().hour(), QTime::currentTime().minute());
    const Moment now = SystemClock().now();
    EXPECT_GE(now, before);
    EXPECT_LE(now.minutes - before.minutes, 2);
}

namespace {
const Moment kMadeBeforeMain = *Moment::fromText(u"2026-01-01T00:00");
}

TEST(Moment, IsTheSameMadeBeforeMain)
{
    EXPECT_EQ(kMadeBeforeMain, *Moment::fromText(u"2026-01-01T00:00"));
}
