// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/pictures.h"
#include "charts/specs.h"

#include <gtest/gtest.h>

namespace {

constexpr QSizeF kSize(640, 300);

HeatSpec hours()
{
    HeatSpec spec;
    spec.columnTitle = QStringLiteral("时");
    for (int hour = 9; hour <= 19; ++hour)
        spec.columns.append(QString::number(hour));
    for (int month = 1; month <= 12; ++month) {
        spec.rows.append(QStringLiteral("%1 月").arg(month));
        std::vector<Mark> row;
        row.reserve(11);
        for (int hour = 0; hour < 11; ++hour)
            row.push_back(markOf(50 * (hour + 1) + month));
        spec.cells.push_back(row);
    }
    return spec;
}

double luminance(const QColor& colour)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

// The ground of a cell: the colour at its lower left corner, where no letter is.
QColor groundOf(const QImage& picture, const HotSpot& spot)
{
    return picture.pixelColor(spot.area.bottomLeft().toPoint() + QPoint(4, -4));
}

}

TEST(Heat, TheHigherTheFigureTheFurtherFromTheSurface)
{
    const Theme theme = Theme::make(Appearance::Light, PaletteKind::Default);
    Chart chart(hours(), theme);
    const QImage picture = pictureOf(chart, kSize, theme);
    const auto& spots = chart.hotSpots();
    ASSERT_EQ(spots.size(), 132U);
    for (size_t i = 1; i < 11; ++i)
        EXPECT_LT(luminance(groundOf(picture, spots[i])), luminance(groundOf(picture, spots[i - 1])));
}

TEST(Heat, FiguresOnTheDarkestCellAreEasyToRead)
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        for (const PaletteKind palette :
            {PaletteKind::Default, PaletteKind::RedUp, PaletteKind::ColourBlind, PaletteKind::Grey}) {
            const Theme theme = Theme::make(appearance, palette);
            Chart chart(hours(), theme);
            const QImage picture = pictureOf(chart, kSize, theme);
            const double ground = luminance(groundOf(picture, chart.hotSpots().back()));
            const double ink = luminance(theme.ink);
            EXPECT_GE((std::max(ground, ink) + 0.05) / (std::min(ground, ink) + 0.05), 4.5);
        }
    }
}

TEST(Heat, AMissingFigureIsNoZero)
{
    const Theme theme = Theme::make(Appearance::Light, PaletteKind::Default);
    HeatSpec spec = hours();
    spec.cells[3][4] = Mark();
    Chart chart(spec, theme);
    chart.resize(kSize);
    EXPECT_EQ(chart.hotSpots().size(), 131U);
    EXPECT_TRUE(std::any_of(chart.labels().begin(), chart.labels().end(),
        [](const ChartLabel& label) { return label.text == QStringLiteral("\u2013"); }));
}

TEST(Heat, AQuotedCellIsFramed)
{
    const Theme theme = Theme::make(Appearance::Light, PaletteKind::Default);
    HeatSpec spec = hours();
    Chart plain(spec, theme);
    EXPECT_EQ(countOf(pictureOf(plain, kSize, theme), theme.accent), 0);
    spec.cells[0][10].isQuoted = true;
    Chart quoted(spec, theme);
    EXPECT_GT(countOf(pictureOf(quoted, kSize, theme), theme.accent), 50);
}

TEST(Heat, LabelsStayApartAndAreLeftOutWhereThereIsNoRoom)
{
    const Theme theme = Theme::make(Appearance::Light, PaletteKind::Default);
    Chart chart(hours(), theme);
    for (const double width : {120.0, 240.0, 322.0, 480.0, 620.0, 1100.0}) {
        const QSizeF size(width, chart.preferredHeight(width));
        chart.resize(size);
        const std::vector<ChartLabel>& labels = chart.labels();
        for (size_t i = 0; i < labels.size(); ++i) {
            EXPECT_TRUE(QRectF(QPointF(), size).adjusted(-0.5, -0.5, 0.5, 0.5).contains(labels[i].area))
                << labels[i].text.toStdString() << " at " << width;
            for (size_t j = i + 1; j < labels.size(); ++j)
                EXPECT_FALSE(labels[i].area.adjusted(0.5, 0.5, -0.5, -0.5).intersects(labels[j].area)) << width;
        }
    }
    for (const double height : {1.0, 40.0, 700.0})
        pictureOf(chart, {500, height}, theme); // no crash
    Chart empty(HeatSpec(), theme);
    empty.resize(kSize);
    EXPECT_TRUE(empty.hotSpots().empty());
}
