// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/pictures.h"
#include "charts/specs.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

const Theme kTheme = Theme::make(Appearance::Light, PaletteKind::Default);
constexpr QSizeF kSize(440, 300);

ScatterSpec::Point pointOf(const char* name, double x, double y, Judgement judgement = Judgement::Neutral)
{
    ScatterSpec::Point point;
    point.name = QString::fromUtf8(name);
    point.values = QStringLiteral("%1 · %2").arg(x).arg(y);
    point.x = x;
    point.y = y;
    point.judgement = judgement;
    point.isQuoted = judgement != Judgement::Neutral;
    point.note.name = point.name;
    point.note.exact = point.values;
    return point;
}

ScatterSpec survey()
{
    ScatterSpec spec;
    spec.horizontal = {QStringLiteral("满意度"), 7.5, 9.5, QStringLiteral("7.5"), QStringLiteral("9.5"), 8.4,
        QStringLiteral("均值 8.4")};
    spec.vertical = {QStringLiteral("重要度"), 6.5, 9.5, QStringLiteral("6.5"), QStringLiteral("9.5"), 8.5,
        QStringLiteral("均值 8.5")};
    spec.topLeft = QStringLiteral("优先改进");
    spec.topRight = QStringLiteral("继续保持");
    spec.bottomLeft = QStringLiteral("后续改进");
    spec.bottomRight = QStringLiteral("维持现状");
    spec.points = {pointOf("套餐性价比", 7.7, 9.2, Judgement::Bad), pointOf("网络质量", 8.1, 9.1, Judgement::Bad),
        pointOf("响应速度", 8.6, 8.7), pointOf("服务态度", 8.9, 8.3), pointOf("厅店环境", 8.5, 7.1)};
    return spec;
}

const ChartLabel* labelOf(const Chart& chart, const QString& text)
{
    const auto found = std::find_if(
        chart.labels().begin(), chart.labels().end(), [&](const ChartLabel& label) { return label.text == text; });
    return found == chart.labels().end() ? nullptr : &*found;
}

}

TEST(Scatter, APointLiesToTheRightWhereItScoresMoreAndAboveWhereItMattersMore)
{
    Chart chart(survey(), kTheme);
    chart.resize(kSize);
    const auto& spots = chart.hotSpots();
    ASSERT_EQ(spots.size(), 5u);
    const auto at = [&](const char* name) {
        return std::find_if(spots.begin(), spots.end(), [&](const HotSpot& spot) {
            return spot.note.name == QString::fromUtf8(name);
        })->area.center();
    };
    EXPECT_LT(at("套餐性价比").x(), at("网络质量").x());
    EXPECT_LT(at("网络质量").x(), at("服务态度").x());
    EXPECT_LT(at("套餐性价比").y(), at("厅店环境").y());
}

TEST(Scatter, WhatIsToBeImprovedIsDrawnInTheBadColour)
{
    ScatterSpec calm = survey();
    for (ScatterSpec::Point& point : calm.points)
        point.judgement = Judgement::Neutral;
    Chart worse(survey(), kTheme), better(calm, kTheme);
    EXPECT_GT(countOf(pictureOf(worse, kSize, kTheme), kTheme.bad), 60);
    EXPECT_EQ(countOf(pictureOf(better, kSize, kTheme), kTheme.bad), 0);
}

TEST(Scatter, EveryNameIsThereWholeAndCoversNoOther)
{
    for (const double width : {320.0, 440.0, 700.0}) {
        Chart chart(survey(), kTheme);
        chart.resize({width, chart.preferredHeight(width)});
        const ScatterSpec spec = survey();
        for (const ScatterSpec::Point& point : spec.points) {
            const ChartLabel* label = labelOf(chart, point.name);
            ASSERT_TRUE(label) << point.name.toStdString();
            EXPECT_TRUE(QRectF(0, 0, width, chart.preferredHeight(width)).contains(label->area))
                << point.name.toStdString() << " at " << width;
        }
        const auto& labels = chart.labels();
        for (size_t i = 0; i < labels.size(); ++i) {
            for (size_t j = i + 1; j < labels.size(); ++j) {
                EXPECT_FALSE(labels[i].area.adjusted(0.5, 0.5, -0.5, -0.5).intersects(labels[j].area))
                    << labels[i].text.toStdString() << " over " << labels[j].text.toStdString() << " at " << width;
            }
        }
    }
}

TEST(Scatter, PointsAtOnePlaceKeepTheirNamesApart)
{
    ScatterSpec spec = survey();
    for (ScatterSpec::Point& point : spec.points) {
        point.x = 8.0;
        point.y = 8.0;
    }
    Chart chart(spec, kTheme);
    chart.resize({440, 380});
    const ChartLabel* first = labelOf(chart, spec.points[0].name);
    const ChartLabel* second = labelOf(chart, spec.points[1].name);
    ASSERT_TRUE(first);
    ASSERT_TRUE(second);
    EXPECT_FALSE(first->area.intersects(second->area));
}

TEST(Scatter, AFieldWithoutPointsStillShowsItsAxes)
{
    ScatterSpec spec = survey();
    spec.points.clear();
    Chart chart(spec, kTheme);
    const QImage shown = pictureOf(chart, kSize, kTheme);
    EXPECT_GT(inkOf(shown, kTheme.surface), 500);
    EXPECT_TRUE(chart.hotSpots().empty());
}

TEST(TableBar, TheLongestFillsItsRoomAndHalfOfItHalf)
{
    const TableColumn column{QString(), CellKind::Bar, 1};
    TableCell cell;
    cell.text = QStringLiteral("41.3");
    cell.isStrong = true;
    cell.value = 100;
    const int longest = countOf(cellPicture(column, cell, 0, kTheme), kTheme.actual);
    cell.value = 50;
    const int half = countOf(cellPicture(column, cell, 0, kTheme), kTheme.actual);
    EXPECT_GT(longest, 800);
    EXPECT_NEAR(static_cast<double>(half) / longest, 0.5, 0.06);
    cell.isStrong = false;
    EXPECT_GT(countOf(cellPicture(column, cell, 0, kTheme), kTheme.previous), half / 2);
    cell.value.reset();
    EXPECT_LT(countOf(cellPicture(column, cell, 0, kTheme), kTheme.previous), 30); // the letters' edges
}
