// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

TEST(Language, HasACodeThatReadsBack)
{
    EXPECT_EQ(languageCode(Language::Chinese), QStringLiteral("zh_CN"));
    EXPECT_EQ(languageCode(Language::English), QStringLiteral("en"));
    for (const Language language : {Language::Chinese, Language::English})
        EXPECT_EQ(languageFromCode(languageCode(language)), language);
}

TEST(Language, OthersAreNotKnown)
{
    for (const char16_t* code : {u"", u"de", u"zh_TW", u"EN", u"en_US"})
        EXPECT_EQ(languageFromCode(code), std::nullopt);
    EXPECT_EQ(languageFromCode(u"zh"), Language::Chinese);
}

// Run by the next test in a process of its own, for Qt asks the system once in a process.
TEST(Language, DISABLED_SaysTheSystems)
{
    qputenv("LC_ALL", qgetenv("LANGUAGE_TEST_LOCALE"));
    std::printf("<%s>", qPrintable(languageCode(systemLanguage())));
}

TEST(Language, FollowsTheSystem)
{
    const auto languageUnder = [](const char* locale) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("LANGUAGE"));
        environment.insert(QStringLiteral("LANGUAGE_TEST_LOCALE"), QString::fromLatin1(locale));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(),
            {QStringLiteral("--gtest_also_run_disabled_tests"), QStringLiteral("--gtest_filter=*SaysTheSystems")});
        EXPECT_TRUE(process.waitForFinished());
        const QString output = QString::fromUtf8(process.readAllStandardOutput());
        return output.section(u'<', 1).section(u'>', 0, 0).toStdString();
    };
    EXPECT_EQ(languageUnder("zh_CN.UTF-8"), "zh_CN");
    EXPECT_EQ(languageUnder("zh_TW.UTF-8"), "zh_CN");
    EXPECT_EQ(languageUnder("en_GB.UTF-8"), "en");
    EXPECT_EQ(languageUnder("de_DE.UTF-8"), "en");
    EXPECT_EQ(languageUnder("C"), "en");
}
