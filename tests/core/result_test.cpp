// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result.h"

#include "core/id.h"

#include <gtest/gtest.h>

#include <QSet>

#include <memory>

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return failure(
            ErrorCode::ArgumentInvalid, {QStringLiteral("number"), QString::number(number)}, QStringLiteral("odd"));
    return number / 2;
}

Result<void> onlyEven(int number)
{
    const Result<int> result = half(number);
    if (!result)
        return Unexpected(result.error());
    return {};
}

}

TEST(Result, IsAValue)
{
    const Result<int> result = half(10);
    ASSERT_TRUE(result);
    EXPECT_EQ(*result, 5);
}

TEST(Result, OrSaysWhyThereIsNone)
{
    const Result<int> result = half(7);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::ArgumentInvalid);
    EXPECT_EQ(result.error().subjects, (QStringList{QStringLiteral("number"), QStringLiteral("7")}));
    EXPECT_EQ(result.error().detail, QStringLiteral("odd"));
}

TEST(Result, PassesAnErrorOn)
{
    EXPECT_TRUE(onlyEven(4));
    const Result<void> result = onlyEven(5);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::ArgumentInvalid);
}

TEST(Result, HoldsWhatCanOnlyBeMoved)
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(3);
    ASSERT_TRUE(result);
    EXPECT_EQ(*std::move(result).value(), 3);
}

TEST(Id, IsItsText)
{
    const StoreId store(QStringLiteral("S1"));
    EXPECT_EQ(store, StoreId(QStringLiteral("S1")));
    EXPECT_LT(store, StoreId(QStringLiteral("S2")));
    EXPECT_TRUE(StoreId().isEmpty());
    EXPECT_EQ((QSet<KpiId>{KpiId(QStringLiteral("arpu")), KpiId(QStringLiteral("arpu"))}.size()), 1);
    static_assert(!std::is_convertible_v<StoreId, KpiId>, "a store's id is no KPI's");
    static_assert(!std::is_convertible_v<QString, StoreId>, "nor is any text");
}
