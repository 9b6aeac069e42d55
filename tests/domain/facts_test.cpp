// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/facts.h"

#include <gtest/gtest.h>

#include <cmath>

namespace {

FactTable channelTable()
{
    return {
        QStringLiteral("channels"), {QStringLiteral("channel")}, {QStringLiteral("visits"), QStringLiteral("deals")}};
}

}

TEST(FactTable, GivesEachCodeANumberOnce)
{
    FactTable table = channelTable();
    EXPECT_EQ(table.codeNumber(0, QStringLiteral("online")), 0);
    EXPECT_EQ(table.codeNumber(0, QStringLiteral("")), 1);
    EXPECT_EQ(table.codeNumber(0, QStringLiteral("online")), 0);
    EXPECT_EQ(table.codes(0), (QStringList{QStringLiteral("online"), QString()}));
}

TEST(FactTable, KeepsRowsAsTheyCame)
{
    FactTable table = channelTable();
    const quint16 online = table.codeNumber(0, QStringLiteral("online"));
    const quint16 counter = table.codeNumber(0, QStringLiteral("counter"));
    const double first[] = {5, std::nan("")};
    const double second[] = {7, 2};
    table.append(Month(2025, 1), {online}, first);
    table.append(Month(2025, 2), {counter}, second);
    ASSERT_EQ(table.rowCount(), 2U);
    EXPECT_EQ(table.month(1), Month(2025, 2));
    EXPECT_EQ(table.label(1, 0), counter);
    EXPECT_EQ(table.figure(0, 0), 5);
    EXPECT_TRUE(std::isnan(table.figure(0, 1)));
    EXPECT_EQ(table.figure(1, 1), 2);
}

TEST(FactTable, FindsColumnsAndLabelsByName)
{
    const FactTable table = channelTable();
    EXPECT_EQ(table.columnIndex(u"deals"), 1);
    EXPECT_EQ(table.columnIndex(u"cost"), -1);
    EXPECT_EQ(table.labelIndex(u"channel"), 0);
    EXPECT_EQ(table.labelIndex(u"deals"), -1);
}

TEST(Facts, FindsATableByItsKind)
{
    Facts facts;
    facts.tables.push_back(channelTable());
    EXPECT_EQ(facts.table(u"channels"), &facts.tables[0]);
    EXPECT_EQ(facts.table(u"costs"), nullptr);
    const Facts& same = facts;
    EXPECT_EQ(same.table(u"channels"), &facts.tables[0]);
}

TEST(Facts, AMonthWithoutAStateIsOpen)
{
    Facts facts;
    facts.states = {{Month(2025, 1), MonthState::Closed}, {Month(2025, 2), MonthState::Submitted}};
    EXPECT_EQ(facts.state(Month(2025, 1)), MonthState::Closed);
    EXPECT_EQ(facts.state(Month(2025, 2)), MonthState::Submitted);
    EXPECT_EQ(facts.state(Month(2025, 3)), MonthState::Open);
}
