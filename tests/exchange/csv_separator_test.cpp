// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_separator.h"

#include <gtest/gtest.h>

namespace {

TEST(CsvSeparator, IsWhatMostLinesHave)
{
    EXPECT_EQ(separatorOf("store,month\nS1,2025-01\n"), ',');
    EXPECT_EQ(separatorOf("store\tmonth\nS1\t2025-01\n"), '\t');
    EXPECT_EQ(separatorOf("store;month\nS1;2025-01\n"), ';');
}

TEST(CsvSeparator, ThousandsAndRemarksAreNone)
{
    EXPECT_EQ(separatorOf("store\tamount\nS1\t1,234\nS1\t2,345\n"), '\t');
    EXPECT_EQ(separatorOf("store;amount\nS1;1,5\n"), ';');
    EXPECT_EQ(separatorOf("store,note\nS1,one; two\nS1,three; four\n"), ',');
}

TEST(CsvSeparator, InsideQuotesNothingCounts)
{
    EXPECT_EQ(separatorOf("store,note\nS1,\"a\tb\tc\"\"\td\"\n"), ',');
    EXPECT_EQ(separatorOf("\"a,b\"\t\"c,d\"\n\"e,f\"\tg\n"), '\t');
    EXPECT_EQ(separatorOf("\"never closed\tx\n"), ',');
}

TEST(CsvSeparator, WithoutAnyItIsAComma)
{
    EXPECT_EQ(separatorOf(""), ',');
    EXPECT_EQ(separatorOf("store\nS1\n"), ',');
}

} // namespace
