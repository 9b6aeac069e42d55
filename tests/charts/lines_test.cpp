// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/pictures.h"
#include "charts/specs.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

const Theme kTheme = Theme::make(Appearance::Light, PaletteKind::Default);
constexpr QSizeF kSize(620, 220);

const ChartLabel* labelOf(const Chart& chart, const QString& text)
{
    const auto& labels = chart.labels();
    const auto found =
        std::find_if(labels.begin(), labels.end(), [&](const ChartLabel& one) { return one.text == text; });
    return found == labels.end() ? nullptr : &*found;
}

LinesSpec alone(const std::vector<std::optional<double>>& values)
{
    LinesSpec spec;
    LinesSpec::Series series;
    series.name = QStringLiteral("one");
    series.isMain = true;
    for (size_t i = 0; i < values.size(); ++i) {
        spec.categories.append(QString::number(i + 1));
        series.marks.push_back(markOf(values[i], false));
    }
    spec.series = {series};
    return spec;
}

// Ink of the main line in a month's own strip, the axis and its labels excluded.
int lineInk(const LinesSpec& spec, int month)
{
    Chart chart(spec, kTheme);
    const QImage shown = pictureOf(chart, kSize, kTheme);
    const double x = labelOf(chart, QString::number(month))->area.center().x();
    return countOf(shown, kTheme.actual, QRect(static_cast<int>(x) - 6, 0, 12, 180));
}

}

TEST(Lines, TheHighestValueStandsAboveItsPointWhenItIsQuoted)
{
    LinesSpec spec = yearOfLines();
    spec.series[0].marks[3] = markOf(400); // a lone peak
    spec.series[0].marks[3].isQuoted = true;
    Chart chart(spec, kTheme);
    chart.resize({520, chart.preferredHeight(520)});
    double top = 0;
    for (const ChartLabel& label : chart.labels())
        top = label.text == QLatin1String("400") ? label.area.bottom() : top;
    ASSERT_GT(top, 0);
    for (const HotSpot& spot : chart.hotSpots()) {
        if (spot.note.exact == QLatin1String("400")) {
            EXPECT_LT(top, spot.area.center().y());
        }
    }
}

TEST(Lines, AGapBreaksTheLineAndIsMarked)
{
    const LinesSpec whole = alone({5, 6, 7, 8, 7, 6});
    const LinesSpec broken = alone({5, 6, std::nullopt, 8, 7, 6});
    EXPECT_GT(lineInk(whole, 3), 10);
    EXPECT_EQ(lineInk(broken, 3), 0);
    Chart chart(broken, kTheme);
    chart.resize(kSize);
    EXPECT_NE(labelOf(chart, QStringLiteral("–")), nullptr);
}

TEST(Lines, AFigureBetweenGapsIsADot)
{
    EXPECT_GT(lineInk(alone({5, std::nullopt, 7, std::nullopt, 7, 6}), 3), 5);
}

TEST(Lines, TheYearAheadIsNotDrawn)
{
    const LinesSpec spec = alone({5, 6, 7, std::nullopt, std::nullopt, std::nullopt});
    EXPECT_EQ(lineInk(spec, 5), 0);
    Chart chart(spec, kTheme);
    chart.resize(kSize);
    EXPECT_EQ(labelOf(chart, QStringLiteral("–")), nullptr);
}

TEST(Lines, NamesStandAtTheEndsInTheirLinesOrder)
{
    Chart chart(yearOfLines(), kTheme);
    chart.resize(kSize);
    const ChartLabel* actual = labelOf(chart, QStringLiteral("ARPU 2025"));
    const ChartLabel* before = labelOf(chart, QStringLiteral("上年"));
    const ChartLabel* peer = labelOf(chart, QStringLiteral("同业平均"));
    ASSERT_TRUE(actual && before && peer);
    EXPECT_LT(actual->area.center().y(), before->area.center().y()); // 182 above 166 above 135
    EXPECT_LT(before->area.center().y(), peer->area.center().y());
    EXPECT_NE(labelOf(chart, QStringLiteral("182")), nullptr); // the last value stands with its name
}

TEST(Lines, NamesOfEqualLinesArePushedApart)
{
    LinesSpec spec = yearOfLines();
    spec.series[1].marks = spec.series[0].marks;
    spec.series[2].marks = spec.series[0].marks;
    Chart chart(spec, kTheme);
    chart.resize(kSize);
    std::vector<double> heights;
    for (const LinesSpec::Series& series : spec.series)
        heights.push_back(labelOf(chart, series.name)->area.center().y());
    std::sort(heights.begin(), heights.end());
    EXPECT_GE(heights[1] - heights[0], 11);
    EXPECT_GE(heights[2] - heights[1], 11);
}

TEST(Lines, ZeroIsInTheScaleUnlessABandIsAskedFor)
{
    LinesSpec spec = alone({48, 49, 48, 50, 49, 50});
    Chart fromZero(spec, kTheme);
    spec.scaleMinimum = 40;
    Chart band(spec, kTheme);
    const QImage zero = pictureOf(fromZero, kSize, kTheme);
    const QImage zoomed = pictureOf(band, kSize, kTheme);
    const auto spread = [](const Chart& chart) {
        double top = 1e9, bottom = 0;
        for (const HotSpot& spot : chart.hotSpots()) {
            top = std::min(top, spot.area.center().y());
            bottom = std::max(bottom, spot.area.center().y());
        }
        return bottom - top;
    };
    EXPECT_NEAR(spread(band) / spread(fromZero), 50.0 / 10.0, 0.3);
    // A strong base line means zero: only the one from zero has it.
    EXPECT_GT(countOf(zero, kTheme.ink), 300);
    EXPECT_LT(countOf(zoomed, kTheme.ink), 300);
}

TEST(Lines, AQuotedValueIsAlwaysShown)
{
    LinesSpec spec = yearOfLines();
    for (size_t i = 0; i < 12; ++i) { // lines all around it
        spec.series[1].marks[i] = markOf(kActual[i] + 8, false);
        spec.series[2].marks[i] = markOf(kActual[i] - 8, false);
    }
    Chart plain(spec, kTheme);
    EXPECT_EQ(countOf(pictureOf(plain, kSize, kTheme), kTheme.accent), 0);
    spec.series[0].marks[4].isQuoted = true;
    Chart chart(spec, kTheme);
    const QImage shown = pictureOf(chart, kSize, kTheme);
    EXPECT_NE(labelOf(chart, QStringLiteral("158")), nullptr);
    EXPECT_GT(countOf(shown, kTheme.accent), 5); // where the ring's line covers whole pixels
}

TEST(Lines, EveryFigureHasItsHotSpot)
{
    Chart chart(yearOfLines(), kTheme);
    chart.resize(kSize);
    EXPECT_GE(chart.hotSpots().size(), 36u);
}
