// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/pictures.h"
#include "charts/specs.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

const Theme kTheme = Theme::make(Appearance::Light, PaletteKind::Default);
constexpr QSizeF kSize(620, 330);

QImage picture(const ColumnsSpec& spec)
{
    Chart chart(spec, kTheme);
    return pictureOf(chart, kSize, kTheme);
}

const ChartLabel* labelOf(const Chart& chart, const QString& text)
{
    const auto& labels = chart.labels();
    const auto found =
        std::find_if(labels.begin(), labels.end(), [&](const ChartLabel& one) { return one.text == text; });
    return found == labels.end() ? nullptr : &*found;
}

ColumnsSpec bare(const std::array<double, 12>& actual = kActual)
{
    ColumnsSpec spec = yearOfColumns(actual);
    spec.plan.clear();
    spec.previous.clear();
    spec.tiers.clear();
    return spec;
}

// The left half of the picture's width holds the months to June, about.
QRect monthArea(const Chart& chart, int month)
{
    const ChartLabel* label = labelOf(chart, QString::number(month));
    if (!label)
        return {};
    const int middle = static_cast<int>(label->area.center().x());
    return {middle - 8, 0, 16, static_cast<int>(label->area.top()) - 8};
}

}

TEST(Columns, AWorseMonthShowsMoreOfTheBadColour)
{
    std::array<double, 12> worse = kActual;
    worse[1] = 100;
    EXPECT_GT(countOf(picture(yearOfColumns()), kTheme.bad), 0);
    EXPECT_GT(countOf(picture(yearOfColumns(worse)), kTheme.bad), countOf(picture(yearOfColumns()), kTheme.bad));
}

TEST(Columns, GoodAndBadFollowTheJudgementNotTheSign)
{
    ColumnsSpec complaints = yearOfColumns();
    for (VarianceTier& tier : complaints.tiers) {
        for (Judgement& judgement : tier.judgements)
            judgement = judgement == Judgement::Good ? Judgement::Bad : Judgement::Good;
    }
    const QImage revenue = picture(yearOfColumns());
    const QImage mirrored = picture(complaints);
    const int good = countOf(revenue, kTheme.good), bad = countOf(revenue, kTheme.bad);
    ASSERT_GT(good, bad * 2);                                      // so that nothing swapped would be seen
    EXPECT_NEAR(countOf(mirrored, kTheme.bad), good, good * 0.02); // edges mix with the ground a little differently
    EXPECT_NEAR(countOf(mirrored, kTheme.good), bad, bad * 0.02);
}

TEST(Columns, HeightsAreProportionalFromZero)
{
    std::array<double, 12> actual{};
    actual.fill(200);
    actual[3] = 100;
    Chart chart(bare(actual), kTheme);
    const QImage shown = pictureOf(chart, kSize, kTheme);
    const int whole = countOf(shown, kTheme.actual, monthArea(chart, 3));
    const int half = countOf(shown, kTheme.actual, monthArea(chart, 4));
    EXPECT_NEAR(static_cast<double>(half) / whole, 0.5, 0.02);
}

TEST(Columns, ASharedScaleMakesEqualFiguresEquallyHigh)
{
    std::array<double, 12> small{};
    small.fill(50);
    std::array<double, 12> large = small;
    large[7] = 200;
    const auto marchOf = [](ColumnsSpec spec, double width, double moreHeight = 0) {
        spec.scaleMaximum = 200;
        Chart chart(spec, kTheme);
        const QImage shown = pictureOf(chart, {width, chart.preferredHeight(width) + moreHeight}, kTheme);
        QRect area = monthArea(chart, 3);
        area.setTop(area.bottom() - 60); // the column only, not the variances high above it
        return countOf(shown, kTheme.actual, area);
    };
    const int march = marchOf(bare(large), 620);
    ASSERT_GT(march, 300);
    EXPECT_NEAR(marchOf(bare(small), 620), march, march * 0.03);     // the smaller chart alone would be higher
    EXPECT_NEAR(marchOf(bare(small), 900), march, march * 0.03);     // and so would the wider one
    EXPECT_NEAR(marchOf(bare(small), 620, 90), march, march * 0.03); // and one that a neighbour makes higher
    ColumnsSpec explained = yearOfColumns(large);
    explained.plan.clear();
    explained.previous.clear();
    EXPECT_NEAR(marchOf(explained, 620), march, march * 0.03); // with variances above too
}

TEST(Columns, AGapIsNoColumnAndIsMarked)
{
    ColumnsSpec spec = bare();
    spec.actual[2] = Mark();
    Chart chart(spec, kTheme);
    const QImage shown = pictureOf(chart, kSize, kTheme);
    EXPECT_EQ(countOf(shown, kTheme.actual, monthArea(chart, 3)), 0);
    EXPECT_GT(countOf(shown, kTheme.actual, monthArea(chart, 4)), 100);
    ASSERT_NE(labelOf(chart, QStringLiteral("–")), nullptr);
    EXPECT_NEAR(labelOf(chart, QStringLiteral("–"))->area.center().x(),
        labelOf(chart, QStringLiteral("3"))->area.center().x(), 1);
}

TEST(Columns, MonthsToComeAreNoGaps)
{
    ColumnsSpec spec = bare();
    for (size_t i = 9; i < 12; ++i)
        spec.actual[i] = Mark();
    Chart chart(spec, kTheme);
    chart.resize(kSize);
    EXPECT_EQ(labelOf(chart, QStringLiteral("–")), nullptr);
}

TEST(Columns, ZeroIsAValueNotAGap)
{
    ColumnsSpec spec = bare();
    spec.actual[2] = markOf(0);
    Chart chart(spec, kTheme);
    chart.resize(kSize);
    EXPECT_NE(labelOf(chart, QStringLiteral("0")), nullptr);
    EXPECT_EQ(labelOf(chart, QStringLiteral("–")), nullptr);
}

TEST(Columns, AForecastIsOutlinedAndHatchedNotSolid)
{
    ColumnsSpec spec = bare();
    Chart solid(spec, kTheme);
    const QImage closed = pictureOf(solid, kSize, kTheme);
    const int actual = countOf(closed, kTheme.actual, monthArea(solid, 12));
    ASSERT_GT(actual, 1000);
    spec.scenarios[11] = Scenario::Forecast;
    Chart forecast(spec, kTheme);
    const QImage shown = pictureOf(forecast, kSize, kTheme);
    const int hatched = inkOf(shown, kTheme.surface, monthArea(forecast, 12));
    EXPECT_LT(countOf(shown, kTheme.actual, monthArea(forecast, 12)), actual / 2);
    EXPECT_GT(hatched, actual / 8);
    // Inside the outline too: the outline alone would leave the middle empty.
    const QRect middle = monthArea(forecast, 12).adjusted(4, 100, -4, -20);
    EXPECT_GT(inkOf(shown, kTheme.surface, middle), middle.width() * middle.height() / 10);
}

TEST(Columns, ScenariosCanBeToldApartInGreyAlone)
{
    // The bands of one month from left to right: year before, plan, actual.
    Chart chart(yearOfColumns(), kTheme);
    const QImage grey = pictureOf(chart, kSize, kTheme).convertToFormat(QImage::Format_Grayscale8);
    const ChartLabel* june = labelOf(chart, QStringLiteral("6"));
    ASSERT_NE(june, nullptr);
    const int y = static_cast<int>(june->area.top()) - 30;
    std::vector<int> shades;
    for (int x = static_cast<int>(june->area.center().x()) - 26; x < june->area.center().x(); ++x) {
        const int shade = qGray(grey.pixel(x, y));
        if (shades.empty() || std::abs(shades.back() - shade) > 25)
            shades.push_back(shade);
    }
    // surface, lighter solid, outline, surface inside, dark solid
    ASSERT_GE(shades.size(), 5u);
    EXPECT_GT(shades[0], 240);
    EXPECT_GT(shades[1], 150);
    EXPECT_LT(shades[1], 240);
    EXPECT_LT(shades.back(), 90);
}

TEST(Columns, ValuesStandAboveWhatIsBehindThem)
{
    ColumnsSpec spec = yearOfColumns();
    spec.tiers.clear();
    spec.plan[1] = markOf(178, false); // far above the actual 121
    Chart chart(spec, kTheme);
    chart.resize(kSize);
    const ChartLabel* value = labelOf(chart, QStringLiteral("121"));
    const ChartLabel* december = labelOf(chart, QStringLiteral("182"));
    ASSERT_TRUE(value && december);
    EXPECT_NEAR(value->area.bottom(), december->area.bottom(), 8);
}

TEST(Columns, AValueFarBelowItsReferenceStandsInItsColumnWhereThatIsWide)
{
    ColumnsSpec spec = yearOfColumns();
    spec.tiers.clear();
    spec.plan[1] = markOf(178, false);
    Chart chart(spec, kTheme);
    const QImage shown = pictureOf(chart, {1100, 330}, kTheme);
    const ChartLabel* value = labelOf(chart, QStringLiteral("121"));
    const ChartLabel* january = labelOf(chart, QStringLiteral("148"));
    ASSERT_TRUE(value && january);
    EXPECT_GT(value->area.top(), january->area.bottom());
    const QRect letters = value->area.toAlignedRect();
    EXPECT_GT(countOf(shown, kTheme.actual, letters), letters.width() * letters.height() / 3); // on the column
    EXPECT_GT(countOf(shown, kTheme.surface, letters), 5); // and light, to be read there
}

TEST(Columns, ARatioIsWideEnoughForItsValueWhereThatStandsInside)
{
    ColumnsSpec spec = bare();
    spec.isRatio = true;
    spec.actualName.clear();
    spec.previousName.clear();
    spec.actual.resize(4);
    spec.categories = spec.categories.mid(0, 4);
    for (size_t i = 0; i < 4; ++i) {
        spec.actual[i] = markOf(24.9 + static_cast<double>(i));
        spec.previous.push_back(markOf(70, false));
    }
    Chart chart(spec, kTheme);
    chart.resize({295, 360}); // 68 a quarter
    const ChartLabel* value = labelOf(chart, QStringLiteral("24.9"));
    ASSERT_NE(value, nullptr);
    EXPECT_GT(value->area.top(), 150); // above the year before it would stand near the top
}

TEST(Columns, AnOutlierIsCutAndItsTrueValuePrinted)
{
    ColumnsSpec spec = yearOfColumns();
    spec.tiers[0].marks[9] = varianceMark(-280);
    Chart chart(spec, kTheme), usual(yearOfColumns(), kTheme);
    chart.resize(kSize);
    usual.resize(kSize);
    ASSERT_NE(labelOf(chart, QStringLiteral("-280")), nullptr);
    // The others keep a length that can be seen: September's pin stays nearly as it was.
    const double before = labelOf(usual, QStringLiteral("+5"))->area.top();
    EXPECT_NEAR(labelOf(chart, QStringLiteral("+5"))->area.top(), before, 10);
}

TEST(Columns, AQuotedValueIsRinged)
{
    ColumnsSpec spec = yearOfColumns();
    EXPECT_EQ(countOf(picture(spec), kTheme.accent), 0);
    spec.actual[8].isQuoted = true;
    EXPECT_GT(countOf(picture(spec), kTheme.accent), 10);
}

TEST(Columns, ARingAtTheTopIsWhole)
{
    ColumnsSpec tiers = yearOfColumns(), alone = bare();
    tiers.tiers[0].marks[8].isQuoted = true;
    alone.actual[11].isQuoted = true;
    for (const ColumnsSpec& spec : {tiers, alone}) {
        Chart chart(spec, kTheme);
        chart.resize({620, chart.preferredHeight(620)});
        double top = 1e9;
        for (const ChartLabel& label : chart.labels())
            top = std::min(top, label.area.top());
        EXPECT_GE(top, 1.6); // the ring stands one pixel off, half its line farther
    }
}

TEST(Columns, EveryFigureHasItsHotSpotInReadingOrder)
{
    Chart chart(yearOfColumns(), kTheme);
    chart.resize(kSize);
    int found = 0;
    for (const HotSpot& spot : chart.hotSpots())
        found += spot.area.isEmpty() ? 0 : 1;
    EXPECT_EQ(found, 5 * 12); // actual, plan, year before and two variances
}

TEST(Columns, TheyAreReadMonthByMonth)
{
    ColumnsSpec spec = yearOfColumns();
    spec.tiers.clear();
    Chart chart(spec, kTheme);
    chart.resize(kSize);
    const auto& spots = chart.hotSpots();
    ASSERT_EQ(spots.size(), 36u);
    for (size_t i = 0; i + 3 < spots.size(); i += 3)
        EXPECT_LT(spots[i].area.center().x(), spots[i + 3].area.center().x());
}

TEST(Columns, NamesStandAtTheEndOrAboveNarrowOnes)
{
    Chart chart(yearOfColumns(), kTheme);
    chart.resize(kSize);
    EXPECT_GT(labelOf(chart, QStringLiteral("计划"))->area.left(), labelOf(chart, QStringLiteral("12"))->area.right());
    chart.resize({330, 330});
    EXPECT_LT(labelOf(chart, QStringLiteral("计划"))->area.bottom(), 20);
}

TEST(Columns, RatiosAreNarrow)
{
    ColumnsSpec amount = bare(), ratio = bare();
    ratio.isRatio = true;
    EXPECT_LT(countOf(picture(ratio), kTheme.actual), countOf(picture(amount), kTheme.actual) * 3 / 4);
}

TEST(Columns, WhereHeightIsShortTiersGiveWayToColumns)
{
    Chart chart(yearOfColumns(), kTheme);
    chart.resize({620, 130});
    EXPECT_EQ(labelOf(chart, QStringLiteral("ΔPL%")), nullptr);
    EXPECT_NE(labelOf(chart, QStringLiteral("182")), nullptr);
    EXPECT_GE(chart.preferredHeight(620), 250);
}

TEST(Columns, ATiersBaseLineLooksLikeItsReference)
{
    ColumnsSpec plan = bare(), before = bare();
    plan.tiers = {yearOfColumns().tiers[1]};
    before.tiers = plan.tiers;
    before.tiers[0].reference = Scenario::Previous;
    const auto greyOf = [](const ColumnsSpec& spec) { // of the base line's strip, which holds no letters
        Chart chart(spec, kTheme);
        const QImage shown = pictureOf(chart, kSize, kTheme);
        const ChartLabel* name = labelOf(chart, spec.tiers[0].label);
        const ChartLabel* first = labelOf(chart, QStringLiteral("1"));
        const ChartLabel* last = labelOf(chart, QStringLiteral("12"));
        const int left = static_cast<int>(first->area.center().x()), right = static_cast<int>(last->area.center().x());
        return countOf(
            shown, kTheme.previous, QRect(left, static_cast<int>(name->area.center().y()) - 3, right - left, 6));
    };
    EXPECT_EQ(greyOf(plan), 0);
    EXPECT_GT(greyOf(before), 500);
}

TEST(Columns, EventsAreMarkedUnderTheirMonths)
{
    ColumnsSpec spec = yearOfColumns();
    spec.events = {{6, QStringLiteral("装修"), {}}, {99, QStringLiteral("nowhere"), {}}};
    Chart chart(spec, kTheme);
    chart.resize(kSize);
    ASSERT_NE(labelOf(chart, QStringLiteral("装修")), nullptr);
    EXPECT_EQ(labelOf(chart, QStringLiteral("nowhere")), nullptr);
    EXPECT_NEAR(labelOf(chart, QStringLiteral("装修"))->area.center().x(),
        labelOf(chart, QStringLiteral("7"))->area.center().x(), 1);
    EXPECT_GT(labelOf(chart, QStringLiteral("装修"))->area.top(), labelOf(chart, QStringLiteral("7"))->area.bottom());
}
