// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/late_library.h"

#include <gtest/gtest.h>

namespace {

TEST(LateLibrary, OneThatIsNotThereIsNamed)
{
    const Result<void*> found = lateFunction(QStringLiteral("storeyear_nothing"), "nothing");
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, ErrorCode::PartMissing);
    EXPECT_TRUE(found.error().subjects.front().endsWith(QStringLiteral("/storeyear_nothing.so")));
    EXPECT_FALSE(found.error().detail.isEmpty());
}

} // namespace
