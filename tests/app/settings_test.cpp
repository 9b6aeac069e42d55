// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

TEST(Settings, KeepWhatWasChosen)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("storeyear.ini"));
    WindowChoices choices;
    choices.geometry = QByteArray("\x01\x00\xff geometry", 11);
    choices.importSize = QSize(1000, 600);
    choices.store = StoreId(QStringLiteral("西湖"));
    choices.year = 2025;
    choices.language = Language::English;
    choices.appearance = AppearanceChoice::Dark;
    choices.palette = PaletteKind::RedUp;
    {
        Settings settings(path);
        settings.save(choices);
        settings.saveRecentBooks({QStringLiteral("/tmp/一.storeyear"), QStringLiteral("/tmp/b, c.storeyear")});
    }
    const Settings again(path);
    const WindowChoices loaded = again.load();
    EXPECT_EQ(loaded.geometry, choices.geometry);
    EXPECT_EQ(loaded.importSize, QSize(1000, 600));
    EXPECT_EQ(loaded.store, choices.store);
    EXPECT_EQ(loaded.year, 2025);
    EXPECT_EQ(loaded.language, Language::English);
    EXPECT_EQ(loaded.appearance, AppearanceChoice::Dark);
    EXPECT_EQ(loaded.palette, PaletteKind::RedUp);
    EXPECT_EQ(
        again.recentBooks(), QStringList({QStringLiteral("/tmp/一.storeyear"), QStringLiteral("/tmp/b, c.storeyear")}));
}

TEST(Settings, BeginWithTheSystemsLanguageAndLook)
{
    const QTemporaryDir folder;
    const WindowChoices choices = Settings(folder.filePath(QStringLiteral("none.ini"))).load();
    EXPECT_FALSE(choices.language.has_value());
    EXPECT_EQ(choices.appearance, AppearanceChoice::System);
    EXPECT_EQ(choices.palette, PaletteKind::Default);
    EXPECT_TRUE(choices.geometry.isEmpty());
    EXPECT_FALSE(choices.importSize.isValid());
    EXPECT_TRUE(choices.store.isEmpty());
}

TEST(Settings, TakeNonsenseForNotGiven)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("storeyear.ini"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[window]\nappearance=purple\npalette=\nlanguage=klingon\n[review]\nyear=soon\n");
    file.close();
    const WindowChoices choices = Settings(path).load();
    EXPECT_EQ(choices.appearance, AppearanceChoice::System);
    EXPECT_EQ(choices.palette, PaletteKind::Default);
    EXPECT_FALSE(choices.language.has_value());
    EXPECT_EQ(choices.year, 0);
}

} // namespace
