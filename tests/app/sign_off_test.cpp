// SPDX-License-Identifier: GPL-3.0-or-later
// `sign-off`, by the real program.
#include "app/program.h"

namespace {

TEST(SignOffCommand, SignsAndRefusesWhatIsNotThere)
{
    Program program;
    program.makeBook();
    const auto sign = [&](const char* store, const char* name) {
        return program.run({"sign-off", "book.storeyear", "--store", QString::fromUtf8(store), "--year", "2025",
            "--name", QString::fromUtf8(name)});
    };
    program.write("revenue.csv", "store,month,business_line,channel,amount\nS1,2025-03,mobile,counter,1000.00\n");
    ASSERT_EQ(program.run({"import", "book.storeyear", "revenue.csv"}).code, 0);
    const Ran done = sign("S1", "王敏");
    EXPECT_EQ(done.code, 0) << done.err.toStdString();
    EXPECT_TRUE(done.out.contains(u"王敏")) << done.out.toStdString();
    EXPECT_EQ(sign("S9", "王敏").code, 1);
    EXPECT_EQ(program.run({"sign-off", "book.storeyear", "--store", "S1", "--year", "2025"}).code, 2);
}

} // namespace
