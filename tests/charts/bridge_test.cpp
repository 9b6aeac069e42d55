// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/pictures.h"
#include "charts/specs.h"

#include <gtest/gtest.h>

namespace {

const Theme kTheme = Theme::make(Appearance::Light, PaletteKind::Default);
constexpr QSizeF kSize(420, 224);

QImage picture(const BridgeSpec& spec)
{
    Chart chart(spec, kTheme);
    return pictureOf(chart, kSize, kTheme);
}

}

TEST(Bridge, AWorseStepShowsMoreOfTheBadColour)
{
    const int small = countOf(picture(yearOfBridge(-30)), kTheme.bad);
    const int large = countOf(picture(yearOfBridge(-300)), kTheme.bad);
    EXPECT_GT(small, 0);
    EXPECT_GT(large, 5 * small);
}

TEST(Bridge, TotalsAreSolidFromZeroInTheirScenarios)
{
    const QImage shown = picture(yearOfBridge());
    const int before = countOf(shown, kTheme.previous);
    const int actual = countOf(shown, kTheme.actual);
    EXPECT_NEAR(static_cast<double>(before) / actual, 1743.0 / 1873.0, 0.04);
}

TEST(Bridge, AForecastTotalIsHatched)
{
    BridgeSpec spec = yearOfBridge();
    spec.rows.back().scenario = Scenario::Forecast;
    EXPECT_LT(countOf(picture(spec), kTheme.actual), countOf(picture(yearOfBridge()), kTheme.actual) / 2);
}

TEST(Bridge, RowsRunFromTopToBottomAndEachHasItsHotSpot)
{
    Chart chart(yearOfBridge(), kTheme);
    chart.resize(kSize);
    const auto& spots = chart.hotSpots();
    ASSERT_EQ(spots.size(), 7u);
    for (size_t i = 0; i + 1 < spots.size(); ++i)
        EXPECT_LT(spots[i].area.bottom(), spots[i + 1].area.bottom());
    EXPECT_EQ(spots.front().note.name, QStringLiteral("2024 实际"));
}

TEST(Bridge, ALongNameBreaksIntoLinesAndMakesItsRowsHigher)
{
    BridgeSpec spec = yearOfBridge();
    spec.rows[1].name = QStringLiteral("政企与集团客户行业信息化解决方案及其他移动业务收入合计");
    Chart chart(spec, kTheme), usual(yearOfBridge(), kTheme);
    EXPECT_GT(chart.preferredHeight(300), usual.preferredHeight(300));
    chart.resize({300, chart.preferredHeight(300)});
    QString name;
    for (const ChartLabel& label : chart.labels()) {
        if (spec.rows[1].name.contains(label.text) && label.text.size() > 2)
            name += label.text;
    }
    EXPECT_EQ(name, spec.rows[1].name);
}

TEST(Bridge, ABridgeBelowZeroStandsOnBothSidesOfIt)
{
    BridgeSpec spec;
    spec.rows = {bridgeTotal(QStringLiteral("before"), 20, Scenario::Previous),
        bridgeStep(QStringLiteral("loss"), 20, -60), bridgeTotal(QStringLiteral("after"), -40, Scenario::Actual)};
    Chart chart(spec, kTheme);
    const QImage shown = pictureOf(chart, kSize, kTheme);
    EXPECT_GT(countOf(shown, kTheme.bad), 500);
    EXPECT_NEAR(static_cast<double>(countOf(shown, kTheme.previous)) / countOf(shown, kTheme.actual), 0.5, 0.05);
}

TEST(Bridge, AStepTooSmallForItsScaleIsStillSeen)
{
    BridgeSpec spec = yearOfBridge(-1);
    EXPECT_GT(countOf(picture(spec), kTheme.bad), 5);
}
