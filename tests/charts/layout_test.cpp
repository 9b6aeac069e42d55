// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic behind the pictures: hatching, outliers, labels that keep out of each other's way.
#include "charts/hatch.h"
#include "charts/label_layout.h"
#include "charts/lettering.h"
#include "charts/outliers.h"
#include "charts/theme.h"

#include <gmock/gmock.h>

#include <random>

using testing::ElementsAre;

TEST(Hatch, LinesStayInsideAndRiseToTheRight)
{
    const QRectF area(13, 7, 20, 90);
    const QList<QLineF> lines = hatchLines(area, 6);
    ASSERT_GT(lines.size(), 10);
    for (const QLineF& line : lines) {
        EXPECT_TRUE(area.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(line.p1()));
        EXPECT_TRUE(area.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(line.p2()));
        EXPECT_NEAR(line.dx(), -line.dy(), 1e-9);
        EXPECT_GT(line.dx(), 0);
    }
}

TEST(Hatch, AnEmptyRectangleHasNone)
{
    EXPECT_TRUE(hatchLines(QRectF(5, 5, 0, 10), 6).isEmpty());
    EXPECT_TRUE(hatchLines(QRectF(5, 5, 10, 10), 0).isEmpty());
}

TEST(Outliers, UsualVariancesAreNotCut)
{
    EXPECT_DOUBLE_EQ(variancesLimit({2, -5, 1, -1, 1, 2, -1, 1, 5, 2, -1, 4}), 5);
    EXPECT_DOUBLE_EQ(variancesLimit({7.4, -11.6, -1.2, 2.2, 0.08, -28.1, -50.8, -1.9}), 50.8);
}

TEST(Outliers, AFewTimesTheOthersIsStillShownWhole)
{
    EXPECT_DOUBLE_EQ(variancesLimit({2, -3, 1, -1, 3, 2, -14}), 14);
    EXPECT_DOUBLE_EQ(variancesLimit({2, -3, 1, -1, 3, 2, -16}), 3 * 1.25);
}

TEST(Outliers, OneFarValueIsCutAndTheOthersKeepTheirSize)
{
    EXPECT_DOUBLE_EQ(variancesLimit({2, -3, 1, -1, 3, 2, -180}), 3 * 1.25);
    EXPECT_DOUBLE_EQ(variancesLimit({4, 3, 2, 300}), 4 * 1.25);
}

TEST(Outliers, FewValuesAndNoneAndZeros)
{
    EXPECT_DOUBLE_EQ(variancesLimit({1, -90}), 90);
    EXPECT_DOUBLE_EQ(variancesLimit({}), 0);
    EXPECT_DOUBLE_EQ(variancesLimit({0, 0, 0, 0, 0}), 0);
}

namespace {

std::vector<QRectF> row(int count, double step, double width)
{
    std::vector<QRectF> boxes;
    boxes.reserve(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i)
        boxes.emplace_back(i * step, 0, width, 10);
    return boxes;
}

}

TEST(Labels, AllStandWhereThereIsRoom)
{
    EXPECT_THAT(shownLabels(row(4, 30, 20), {}), ElementsAre(true, true, true, true));
}

TEST(Labels, EverySecondIsLeftOutFromTheLastBackwards)
{
    EXPECT_THAT(shownLabels(row(5, 20, 22), {}), ElementsAre(true, false, true, false, true));
    EXPECT_THAT(shownLabels(row(6, 20, 22), {}), ElementsAre(false, true, false, true, false, true));
    LabelChoice fromStart;
    fromStart.isCountedFromEnd = false;
    EXPECT_THAT(shownLabels(row(6, 20, 22), {}, fromStart), ElementsAre(true, false, true, false, true, false));
}

TEST(Labels, APreferredOneStaysAndPushesItsNeighboursOut)
{
    EXPECT_THAT(
        shownLabels(row(5, 20, 22), {false, true, false, false, false}), ElementsAre(false, true, false, false, true));
}

TEST(Labels, TheyMayStandAtDifferentHeights)
{
    std::vector<QRectF> boxes = row(3, 10, 22);
    boxes[1].translate(0, -20);
    EXPECT_THAT(shownLabels({boxes[0], boxes[1]}, {}), ElementsAre(true, true));
}

TEST(Labels, EmptyBoxesAreNone)
{
    EXPECT_THAT(shownLabels({QRectF(), QRectF(0, 0, 5, 5)}, {true, false}), ElementsAre(false, true));
    EXPECT_TRUE(shownLabels({}, {}).empty());
}

TEST(Labels, ShownOnesNeverOverlap)
{
    std::mt19937 dice(7);
    for (int round = 0; round < 500; ++round) {
        std::vector<QRectF> boxes;
        std::vector<bool> isPreferred;
        const int count = static_cast<int>(dice() % 14);
        for (int i = 0; i < count; ++i) {
            boxes.emplace_back(i * 12.0, dice() % 30, 2 + dice() % 40, 11);
            isPreferred.push_back(dice() % 5 == 0);
        }
        const std::vector<bool> isShown = shownLabels(boxes, isPreferred);
        ASSERT_EQ(isShown.size(), boxes.size());
        for (size_t a = 0; a < boxes.size(); ++a) {
            for (size_t b = a + 1; b < boxes.size(); ++b)
                EXPECT_FALSE(isShown[a] && isShown[b] && boxes[a].intersects(boxes[b]));
        }
    }
}

TEST(PushedApart, WhatDoesNotTouchStaysWhereItIs)
{
    EXPECT_THAT(pushedApart({20, 60, 100}, {10, 10, 10}, 0, 200), ElementsAre(20, 60, 100));
}

TEST(PushedApart, WhatTouchesMovesAsLittleAsPossible)
{
    EXPECT_THAT(pushedApart({50, 52}, {10, 10}, 0, 200), ElementsAre(46, 56));
    EXPECT_THAT(pushedApart({52, 50}, {10, 10}, 0, 200), ElementsAre(56, 46)); // each keeps its own side
}

TEST(PushedApart, StaysBetweenTheEdges)
{
    EXPECT_THAT(pushedApart({2, 2}, {10, 10}, 0, 200), ElementsAre(5, 15));
    EXPECT_THAT(pushedApart({199, 198}, {10, 10}, 0, 200), ElementsAre(195, 185));
    EXPECT_THAT(pushedApart({5, 5, 5}, {10, 10, 10}, 0, 20), ElementsAre(5, 15, 25)); // no room: from the top
}

TEST(Wrapping, BreaksBetweenWordsAndChineseCharactersAndLosesNothing)
{
    loadFonts();
    const QFont font = Theme::make(Appearance::Light, PaletteKind::Default).font(12);
    EXPECT_EQ(wrappedText(QStringLiteral("ARPU"), font, 100), QStringList({QStringLiteral("ARPU")}));
    EXPECT_EQ(wrappedText(QStringLiteral("Value-added services"), font, 75),
        QStringList({QStringLiteral("Value-added"), QStringLiteral("services")}));
    const QString name = QStringLiteral("政企与集团客户行业信息化解决方案业务");
    const QStringList lines = wrappedText(name, font, 60);
    EXPECT_GT(lines.size(), 2);
    EXPECT_EQ(lines.join(QString()), name);
    for (const QString& line : lines)
        EXPECT_LE(textWidth(line, font), 60.5);
    EXPECT_EQ(wrappedText(QString(500, u'W'), font, 60).join(QString()), QString(500, u'W'));
    EXPECT_EQ(wrappedText(QString(), font, 60), QStringList({QString()}));
}
