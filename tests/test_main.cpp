// SPDX-License-Identifier: GPL-3.0-or-later
// The main of each floor's test program: floors that draw get a QApplication, the others a QCoreApplication.
//
// A test sees the same world everywhere: no display, UTC, the C locale, and a home of its own, so that it neither reads
// nor writes what the person at this machine has. Programs that a test starts inherit all of it.
#include <QTemporaryDir>
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
    const QTemporaryDir home;
    if (!home.isValid())
        return 1;
    const QByteArray folder = home.path().toUtf8();
    qputenv("HOME", folder);
    qputenv("XDG_CONFIG_HOME", folder + "/config");
    qputenv("XDG_DATA_HOME", folder + "/data");
    qputenv("XDG_CACHE_HOME", folder + "/cache");
    qputenv("XDG_RUNTIME_DIR", folder);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("TZ", "UTC");

    const TestApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
