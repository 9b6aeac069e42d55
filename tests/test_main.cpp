// SPDX-License-Identifier: GPL-3.0-or-later
// The main of each floor's test program: floors that draw get a QApplication, the others a QCoreApplication.
#include <gtest/gtest.h>

#if defined(TEST_MAIN_CHARTS) || defined(TEST_MAIN_PRINT) || defined(TEST_MAIN_GUI) || defined(TEST_MAIN_APP)
#include <QApplication>
using TestApplication = QApplication;
#else
#include <QCoreApplication>
using TestApplication = QCoreApplication;
#endif

int main(int argc, char** argv)
{
    TestApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
