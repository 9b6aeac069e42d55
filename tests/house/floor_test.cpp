// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody climbs: each file includes only its own floor and those its floor may use.
#include "house/files.h"
#include "house/include_law.h"

#include <QDir>
#include <gtest/gtest.h>

namespace {

QString floorOf(const QString& path)
{
    const QStringList parts = path.split(u'/');
    return parts.size() < 3 ? QStringLiteral("app") : parts.at(1); // src/main.cpp belongs to app
}

QStringList textsOf(const std::vector<Trespass>& found)
{
    QStringList texts;
    for (const Trespass& trespass : found)
        texts << QStringLiteral("%1: %2").arg(trespass.line).arg(trespass.why);
    return texts;
}

TEST(FloorLaw, NamesAnIncludeThatClimbs)
{
    const QString source = QStringLiteral("#pragma once\n#include \"core/month.h\"\n#include \"gui/main_window.h\"\n");
    EXPECT_EQ(textsOf(trespasses(QStringLiteral("domain"), source)),
        QStringList({QStringLiteral("3: domain may not include \"gui/main_window.h\"")}));
}

TEST(FloorLaw, LetsAFloorIncludeItselfAndThoseBelow)
{
    const QString source = QStringLiteral("#include \"print/report.h\"\n#include \"charts/theme.h\"\n"
                                          "#include \"core/month.h\"\n#include <QPainter>\n#include <vector>\n");
    EXPECT_EQ(textsOf(trespasses(QStringLiteral("print"), source)), QStringList());
}

TEST(FloorLaw, KeepsFloorsBesideEachOtherApart)
{
    const QString source = QStringLiteral("#include \"storage/book.h\"\n");
    EXPECT_EQ(trespasses(QStringLiteral("review"), source).size(), 1u);
    EXPECT_EQ(trespasses(QStringLiteral("charts"), source).size(), 1u);
    EXPECT_EQ(trespasses(QStringLiteral("gui"), source).size(), 1u);
    EXPECT_EQ(trespasses(QStringLiteral("services"), source).size(), 0u);
}

TEST(FloorLaw, KeepsTheDatabaseInStorage)
{
    const QString source = QStringLiteral("#include <QSqlQuery>\n#include <sqlite3.h>\n#include <QtSql/QSqlError>\n");
    EXPECT_EQ(trespasses(QStringLiteral("storage"), source).size(), 0u);
    EXPECT_EQ(trespasses(QStringLiteral("services"), source).size(), 3u);
}

TEST(FloorLaw, RefusesFormsThatHideWhereTheyGo)
{
    const QString source = QStringLiteral("#include \"../gui/look.h\"\n#include \"look.h\"\n#  include HIDDEN\n");
    EXPECT_EQ(trespasses(QStringLiteral("core"), source).size(), 3u);
    const QString generated = QStringLiteral("#include \"ui_new_book.h\"\n#include \"look.moc\"\n");
    EXPECT_EQ(trespasses(QStringLiteral("gui"), generated).size(), 0u);
}

TEST(FloorLaw, DoesNotReadComments)
{
    const QString source = QStringLiteral("// #include \"gui/look.h\"\n/*\n#include \"gui/look.h\"\n*/\n"
                                          "#include \"gui/look.h\" // here\n");
    EXPECT_EQ(textsOf(trespasses(QStringLiteral("core"), source)),
        QStringList({QStringLiteral("5: core may not include \"gui/look.h\"")}));
}

TEST(Floors, EveryFileUnderSrcKeepsTheLaw)
{
    const QStringList files = filesUnder(QStringLiteral("src"), {QStringLiteral(".h"), QStringLiteral(".cpp")});
    ASSERT_GT(files.size(), 40);
    for (const QString& path : files) {
        ASSERT_TRUE(floorLaw().contains(floorOf(path))) << qPrintable(path) << " is on no floor of the table";
        for (const Trespass& found : trespasses(floorOf(path), textOf(path)))
            ADD_FAILURE() << qPrintable(path) << ':' << found.line << ": " << qPrintable(found.why);
    }
}

TEST(Floors, AreLinkedAsTheLawSays)
{
    const QMap<QString, QStringList> linked = linkedFloors(textOf(QStringLiteral("src/CMakeLists.txt")));
    EXPECT_EQ(linked.keys(), floorLaw().keys());
    for (auto floor = linked.cbegin(); floor != linked.cend(); ++floor)
        for (const QString& below : floor.value())
            EXPECT_TRUE(floorLaw().value(floor.key()).contains(below))
                << qPrintable(floor.key()) << " links " << qPrintable(below);
}

TEST(Floors, AreReadFromCMake)
{
    const QMap<QString, QStringList> linked = linkedFloors(QStringLiteral(
        "function(storeyear_floor name)\nstoreyear_floor(core LIBRARIES Qt6::Core)\n"
        "storeyear_floor(domain FLOORS core)\nstoreyear_floor(gui FLOORS domain core LIBRARIES Qt6::Gui)\n"));
    EXPECT_EQ(linked.keys(), QStringList({"core", "domain", "gui"}));
    EXPECT_EQ(linked.value("core"), QStringList());
    EXPECT_EQ(linked.value("gui"), QStringList({"domain", "core"}));
    EXPECT_EQ(withAllBelow("domain", linked), QStringList({"domain", "core"}));
}

// A test program sees its own floor and what is linked with it, so that a floor is tested as it stands.
TEST(Floors, TestsIncludeOnlyTheirFloorAndThoseBelow)
{
    const QMap<QString, QStringList> linked = linkedFloors(textOf(QStringLiteral("src/CMakeLists.txt")));
    for (const QString& floor : floorLaw().keys()) {
        const QStringList allowed = withAllBelow(floor, linked);
        for (const QString& path : filesUnder(QStringLiteral("tests/") + floor, {".h", ".cpp"})) {
            for (const QString& other : floorLaw().keys()) {
                const bool included = textOf(path).contains(QStringLiteral("#include \"%1/").arg(other));
                EXPECT_TRUE(allowed.contains(other) || !included)
                    << qPrintable(path) << " includes " << qPrintable(other);
            }
        }
    }
}

}
