// SPDX-License-Identifier: GPL-3.0-or-later
// What every kind of chart keeps to, at every size: nothing overlaps, nothing leaves the scene, everything can be
// found.
#include "charts/chart.h"
#include "charts/pictures.h"
#include "charts/specs.h"

#include <QBuffer>
#include <QGraphicsScene>
#include <QPdfWriter>

#include <gtest/gtest.h>

namespace {

const Theme kTheme = Theme::make(Appearance::Light, PaletteKind::Default);

void expectLabelsApart(const Chart& chart, QSizeF size, const std::string& what)
{
    const std::vector<ChartLabel>& labels = chart.labels();
    const QRectF scene(QPointF(), size);
    for (size_t a = 0; a < labels.size(); ++a) {
        EXPECT_TRUE(scene.adjusted(-1, -1, 1, 1).contains(labels[a].area))
            << what << ": " << qPrintable(labels[a].text) << " leaves the scene";
        EXPECT_FALSE(labels[a].text.contains(u'…')) << what;
        EXPECT_FALSE(labels[a].text.contains(QLatin1String("..."))) << what;
        for (size_t b = a + 1; b < labels.size(); ++b)
            EXPECT_FALSE(labels[a].area.adjusted(0.2, 1, -0.2, -1).intersects(labels[b].area))
                << what << ": " << qPrintable(labels[a].text) << " and " << qPrintable(labels[b].text);
    }
}

ColumnsSpec quarters()
{
    ColumnsSpec spec = yearOfColumns();
    spec.categories = {
        QStringLiteral("一季度"), QStringLiteral("二季度"), QStringLiteral("三季度"), QStringLiteral("四季度")};
    for (auto* marks : {&spec.actual, &spec.plan, &spec.previous, &spec.tiers[0].marks, &spec.tiers[1].marks})
        marks->resize(4);
    spec.isRatio = true;
    return spec;
}

ColumnsSpec losses()
{
    std::array<double, 12> actual = kActual;
    actual[1] = -80;
    actual[6] = -12;
    return yearOfColumns(actual);
}

ColumnsSpec withEvents()
{
    ColumnsSpec spec = yearOfColumns();
    spec.events = {{6, QStringLiteral("门店装修"), {}}, {7, QStringLiteral("网络中断抢修"), {}},
        {11, QStringLiteral("岁末促销与迎新活动"), {}}};
    return spec;
}

ColumnsSpec longWords()
{
    ColumnsSpec spec = yearOfColumns();
    for (qsizetype i = 0; i < spec.categories.size(); ++i)
        spec.categories[i] = QStringLiteral("第%1个自然月份").arg(i + 1);
    spec.actualName = QStringLiteral("二〇二五年一月至十一月实际完成数与十二月预测数");
    spec.planName = QStringLiteral("Plan as approved by the regional board in December");
    return spec;
}

BridgeSpec longBridge()
{
    BridgeSpec spec = yearOfBridge();
    spec.rows[2].name = QStringLiteral("增值业务（含云存储、视频会员、音乐会员、安防与国际漫游等全部产品）");
    spec.rows[3].name = QStringLiteral("Broadbandandeverythingelsethatcomeswithoutasinglespaceinitsname");
    spec.rows[4].isQuoted = true;
    return spec;
}

LinesSpec closeLines()
{
    LinesSpec spec = yearOfLines();
    LinesSpec::Series fourth = spec.series[1];
    fourth.name = QStringLiteral("A neighbour with a rather long English name");
    spec.series.push_back(fourth);
    for (size_t i = 0; i < 12; ++i) {
        spec.series[1].marks[i] = markOf(kActual[i] + 0.5);
        spec.series[2].marks[i] = markOf(kActual[i] - 0.5);
    }
    spec.series[0].marks[8].isQuoted = true;
    return spec;
}

struct Case {
    std::string name;
    ChartSpec spec;
};

std::vector<Case> cases()
{
    return {{"year", yearOfColumns()}, {"quarters", quarters()}, {"losses", losses()}, {"events", withEvents()},
        {"long words", longWords()}, {"bridge", yearOfBridge()}, {"long bridge", longBridge()},
        {"lines", yearOfLines()}, {"close lines", closeLines()}, {"no columns", ColumnsSpec()},
        {"no rows", BridgeSpec()}, {"no lines", LinesSpec()}};
}

}

TEST(EveryChart, LabelsNeverOverlapNorLeaveTheSceneAtAnyWidth)
{
    for (const Case& one : cases()) {
        Chart chart(one.spec, kTheme);
        for (const double width : {240.0, 322.0, 390.0, 480.0, 620.0, 760.0, 1100.0}) {
            const QSizeF size(width, chart.preferredHeight(width));
            chart.resize(size);
            expectLabelsApart(chart, size, one.name + " at " + std::to_string(static_cast<int>(width)));
        }
    }
}

TEST(EveryChart, StandsAnyHeightItIsGiven)
{
    for (const Case& one : cases()) {
        Chart chart(one.spec, kTheme);
        for (const double height : {1.0, 60.0, 120.0, 700.0})
            pictureOf(chart, {500, height}, kTheme); // no crash, no endless loop
        chart.resize({500, 700});
        expectLabelsApart(chart, {500, 700}, one.name + " high");
        chart.resize({0, 0});
        EXPECT_TRUE(chart.labels().empty());
    }
}

TEST(EveryChart, HotSpotsLieInTheSceneAndCoverInk)
{
    for (const Case& one :
        {Case{"year", yearOfColumns()}, Case{"bridge", yearOfBridge()}, Case{"lines", yearOfLines()}}) {
        Chart chart(one.spec, kTheme);
        const QSizeF size(620, chart.preferredHeight(620));
        const QImage picture = pictureOf(chart, size, kTheme);
        ASSERT_GT(chart.hotSpots().size(), 6u) << one.name;
        for (const HotSpot& spot : chart.hotSpots()) {
            EXPECT_TRUE(QRectF(QPointF(), size).adjusted(-0.1, -0.1, 0.1, 0.1).contains(spot.area)) << one.name;
            EXPECT_FALSE(spot.note.isEmpty()) << one.name;
            EXPECT_GT(inkOf(picture, kTheme.surface, spot.area.toAlignedRect().adjusted(-1, -1, 1, 1)), 0)
                << one.name << " " << qPrintable(spot.note.exact);
        }
    }
}

TEST(EveryChart, TheSameSpecAndSizeGivesTheSamePicture)
{
    for (const Case& one : cases()) {
        Chart first(one.spec, kTheme);
        Chart second(one.spec, kTheme);
        pictureOf(second, {333, 222}, kTheme); // another layout before does not show
        EXPECT_EQ(pictureOf(first, {600, 300}, kTheme), pictureOf(second, {600, 300}, kTheme)) << one.name;
    }
}

TEST(EveryChart, InTheDarkItStandsOnTheDarkSurface)
{
    const Theme dark = Theme::make(Appearance::Dark, PaletteKind::Default);
    for (const Case& one :
        {Case{"year", yearOfColumns()}, Case{"bridge", yearOfBridge()}, Case{"lines", yearOfLines()}}) {
        Chart chart(one.spec, dark);
        const QImage picture = pictureOf(chart, {620, 300}, dark);
        EXPECT_GT(countOf(picture, dark.surface), 620 * 300 / 3) << one.name;
        EXPECT_GT(countOf(picture, dark.actual), 100) << one.name;
        EXPECT_EQ(countOf(picture, Qt::white), 0) << one.name;
        EXPECT_EQ(countOf(picture, Qt::black), 0) << one.name;
    }
}

TEST(EveryChart, IsVectorsOnPaper)
{
    for (const Case& one : cases()) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            QPainter painter(&writer);
            Chart chart(one.spec, kTheme);
            chart.resize({600, 300});
            chart.render(painter, QRectF(0, 0, 6000, 3000));
        }
        EXPECT_FALSE(bytes.contains("/Subtype /Image")) << one.name;
        EXPECT_GT(bytes.size(), 1000) << one.name;
    }
}
