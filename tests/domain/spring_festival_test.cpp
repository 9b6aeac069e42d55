// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spring_festival.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace {

// The days of the State Council's holiday notices, and two early and late ones of the almanac.
TEST(SpringFestival, fallsOnItsDay)
{
    EXPECT_EQ(springFestival(1985), QDate(1985, 2, 20)) << "the latest";
    EXPECT_EQ(springFestival(2012), QDate(2012, 1, 23));
    EXPECT_EQ(springFestival(2020), QDate(2020, 1, 25)) << "a year with a leap month";
    EXPECT_EQ(springFestival(2023), QDate(2023, 1, 22)) << "a year with a leap month";
    EXPECT_EQ(springFestival(2024), QDate(2024, 2, 10));
    EXPECT_EQ(springFestival(2025), QDate(2025, 1, 29));
    EXPECT_EQ(springFestival(2026), QDate(2026, 2, 17));
    // The moon is new four minutes before midnight of 6 February 2027, which ICU 72 takes for the 7th: near enough for
    // weighing months.
    EXPECT_LE(std::abs(springFestival(2027).daysTo(QDate(2027, 2, 6))), 1);
    EXPECT_EQ(springFestival(2033), QDate(2033, 1, 31)) << "the year whose leap month is in dispute";
}

TEST(SpringFestival, isKnownForTheYearsAskedFor)
{
    const SpringFestivals festivals(2024, 2026);
    EXPECT_EQ(festivals.of(2024), QDate(2024, 2, 10));
    EXPECT_EQ(festivals.of(2026), QDate(2026, 2, 17));
    EXPECT_FALSE(festivals.of(2023).isValid());
    EXPECT_FALSE(festivals.of(2027).isValid());
    EXPECT_FALSE(SpringFestivals(2026, 2024).of(2025).isValid());
}

}
