// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/pictures.h"
#include "charts/specs.h"

#include <gtest/gtest.h>

namespace {

const Theme kTheme = Theme::make(Appearance::Light, PaletteKind::Default);
constexpr QSizeF kSize(520, 260);

ParetoSpec::Column columnOf(const char* name, double value, double before, double share)
{
    ParetoSpec::Column column;
    column.name = QString::fromUtf8(name);
    column.actual = markOf(value);
    column.previous = markOf(before, false);
    column.share = markOf(share);
    column.share.note.name = QStringLiteral("a share");
    return column;
}

ParetoSpec complaints()
{
    ParetoSpec spec;
    spec.columns = {columnOf("网络", 51, 60, 34.2), columnOf("资费", 41, 58, 61.7), columnOf("服务", 22, 30, 76.5),
        columnOf("产品", 20, 28, 89.9), columnOf("其他", 8, 12, 95.3), columnOf("隐私", 7, 10, 100)};
    spec.actualName = QStringLiteral("2025 年");
    spec.previousName = QStringLiteral("2024 年");
    spec.shareName = QStringLiteral("累计占比 %");
    return spec;
}

QRectF labelBox(const Chart& chart, const QString& text)
{
    for (const ChartLabel& label : chart.labels()) {
        if (label.text == text)
            return label.area;
    }
    return {};
}

void expectApart(Chart& chart, QSizeF size)
{
    chart.resize(size);
    const std::vector<ChartLabel>& labels = chart.labels();
    for (size_t i = 0; i < labels.size(); ++i) {
        EXPECT_TRUE(QRectF(QPointF(), size).adjusted(-0.5, -0.5, 0.5, 0.5).contains(labels[i].area))
            << labels[i].text.toStdString() << " at " << size.width();
        for (size_t j = i + 1; j < labels.size(); ++j) {
            EXPECT_FALSE(labels[i].area.adjusted(0.5, 0.5, -0.5, -0.5).intersects(labels[j].area))
                << labels[i].text.toStdString() << " over " << labels[j].text.toStdString() << " at " << size.width();
        }
    }
}

}

TEST(Pareto, ColumnsFallAndTheSharesRise)
{
    Chart chart(complaints(), kTheme);
    chart.resize(kSize);
    EXPECT_LT(labelBox(chart, QStringLiteral("51")).bottom(), labelBox(chart, QStringLiteral("7")).top());
    EXPECT_GT(labelBox(chart, QStringLiteral("34.2")).top(), labelBox(chart, QStringLiteral("100")).bottom());
    EXPECT_LT(labelBox(chart, QStringLiteral("34.2")).bottom(), labelBox(chart, QStringLiteral("51")).top())
        << "the line has a band of its own";
}

TEST(Pareto, TheYearBeforeStandsBehindInItsOwnFill)
{
    Chart with(complaints(), kTheme);
    ParetoSpec spec = complaints();
    for (ParetoSpec::Column& column : spec.columns)
        column.previous = Mark();
    spec.previousName.clear();
    Chart without(spec, kTheme);
    const int letters = countOf(pictureOf(without, kSize, kTheme), kTheme.previous); // their edges are grey too
    EXPECT_GT(countOf(pictureOf(with, kSize, kTheme), kTheme.previous), letters + 1500);
}

TEST(Pareto, EachColumnAndEachShareHasItsHotSpot)
{
    Chart chart(complaints(), kTheme);
    chart.resize(kSize);
    const auto& spots = chart.hotSpots();
    EXPECT_GE(std::count_if(spots.begin(), spots.end(),
                  [](const HotSpot& spot) { return spot.note.name == QStringLiteral("a figure"); }),
        6);
    EXPECT_EQ(std::count_if(spots.begin(), spots.end(),
                  [](const HotSpot& spot) { return spot.note.name == QStringLiteral("a share"); }),
        6);
}

TEST(Pareto, LabelsNeverOverlapNorLeaveTheSceneAtAnyWidth)
{
    ParetoSpec longNames = complaints();
    longNames.columns[0].name = QStringLiteral("网络信号与宽带速率及家庭组网质量");
    longNames.columns[1].name = QStringLiteral("Billing and tariffs");
    longNames.columns[0].actual.isQuoted = true;
    for (const ParetoSpec& spec : {complaints(), longNames}) {
        Chart chart(spec, kTheme);
        for (const double width : {240.0, 322.0, 390.0, 480.0, 620.0, 1100.0})
            expectApart(chart, {width, chart.preferredHeight(width)});
    }
}

TEST(Pareto, StandsAnyHeightAndNoColumnsAtAll)
{
    Chart chart(complaints(), kTheme);
    for (const double height : {1.0, 60.0, 120.0})
        pictureOf(chart, {500, height}, kTheme); // no crash
    expectApart(chart, {500, 700});
    Chart empty(ParetoSpec(), kTheme);
    empty.resize(kSize);
    EXPECT_TRUE(empty.labels().empty());
    EXPECT_TRUE(empty.hotSpots().empty());
}
