// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words.h"

#include <gtest/gtest.h>

#include <QResource>

namespace {

// :/i18n/words_test_zh_CN.qm and words_test_en.qm, made by lrelease and `rcc --binary --no-compress`. In the context
// WordsTest they have Revenue 收入, "%n month(s)" "%n 个月", and Open 打开 with the comment "verb"; in English the
// plural forms "%n month" and "%n months" only.
const QByteArray kWords = QByteArray::fromBase64(
    "cXJlcwAAAAMAAAG+AAAAGAAAAV4AAAAAAAAAvjy4ZBjK75yVzSEcv2Chvd2nAAAABXpoX0NOQgAAABgABWa+AAAAMwZ2qBkAAAAA"
    "CMzF5QAAAFlpAAAAggMAAAAKACUAbgAgTipnCAgAAAAABgAAAAslbiBtb250aChzKQcAAAAJV29yZHNUZXN0AQMAAAAEYlNfAAgA"
    "AAAABgAAAARPcGVuBwAAAAlXb3Jkc1Rlc3QBAwAAAARlNlFlCAAAAAAGAAAAB1JldmVudWUHAAAACVdvcmRzVGVzdAEAAACAPLhk"
    "GMrvnJXNIRy/YKG93acAAAACZW5CAAAACAZ2qBkAAAAAaQAAAFADAAAAEAAlAG4AIABtAG8AbgB0AGgDAAAAEgAlAG4AIABtAG8A"
    "bgB0AGgAcwgAAAAABgAAAAslbiBtb250aChzKQcAAAAJV29yZHNUZXN0AYgAAAACAQEABAAGxO4AaQAxADgAbgATAhA9PQB3AG8A"
    "cgBkAHMAXwB0AGUAcwB0AF8AegBoAF8AQwBOAC4AcQBtABABatb9AHcAbwByAGQAcwBfAHQAZQBzAHQAXwBlAG4ALgBxAG0AAAAA"
    "AAIAAAABAAAAAQAAAAAAAAAAAAAAAAACAAAAAgAAAAIAAAAAAAAAAAAAADoAAAAAAAEAAADCAAABogOd7PwAAAAOAAAAAAABAAAA"
    "AAAAAaIDnez2");

class WordsTest : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(QResource::registerResource(bytes())); }
    void TearDown() override { EXPECT_TRUE(QResource::unregisterResource(bytes())); }

private:
    static const uchar* bytes() { return reinterpret_cast<const uchar*>(kWords.constData()); }
};

}

TEST_F(WordsTest, TextsAreInTheChosenLanguage)
{
    EXPECT_EQ(Words(Language::Chinese).translate("WordsTest", "Revenue"), QStringLiteral("收入"));
    EXPECT_EQ(Words(Language::English).translate("WordsTest", "Revenue"), QStringLiteral("Revenue"));
}

TEST_F(WordsTest, TwoLanguagesCanBeUsedAtOnce)
{
    const Words chinese(Language::Chinese);
    const Words english(Language::English);
    EXPECT_TRUE(chinese.isChinese());
    EXPECT_FALSE(english.isChinese());
    EXPECT_EQ(english.translate("WordsTest", "Revenue"), QStringLiteral("Revenue"));
    EXPECT_EQ(chinese.translate("WordsTest", "Revenue"), QStringLiteral("收入"));
}

TEST_F(WordsTest, NumbersChooseTheForm)
{
    const Words english(Language::English);
    EXPECT_EQ(english.translate("WordsTest", "%n month(s)", nullptr, 1), QStringLiteral("1 month"));
    EXPECT_EQ(english.translate("WordsTest", "%n month(s)", nullptr, 3), QStringLiteral("3 months"));
    EXPECT_EQ(english.translate("WordsTest", "%n month(s)", nullptr, 0), QStringLiteral("0 months"));
    EXPECT_EQ(Words(Language::Chinese).translate("WordsTest", "%n month(s)", nullptr, 3), QStringLiteral("3 个月"));
}

TEST_F(WordsTest, ACommentTellsEqualTextsApart)
{
    EXPECT_EQ(Words(Language::Chinese).translate("WordsTest", "Open", "verb"), QStringLiteral("打开"));
}

TEST_F(WordsTest, AnUnknownTextIsItself)
{
    const Words words(Language::Chinese);
    EXPECT_EQ(words.translate("WordsTest", "Nobody translated this"), QStringLiteral("Nobody translated this"));
    EXPECT_EQ(words.translate("Elsewhere", "Revenue"), QStringLiteral("Revenue"));
    EXPECT_EQ(words.translate("WordsTest", "%n stores", nullptr, 2), QStringLiteral("2 stores"));
    EXPECT_EQ(words.translate("WordsTest", "100 %n", nullptr), QStringLiteral("100 %n")) << "no number was meant";
}
