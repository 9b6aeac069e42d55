// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bridge.h"

#include "domain/kpi_reading.h"

#include <cmath>

namespace {

using Steps = std::vector<std::pair<std::string, double>>;

Steps changesOf(const LabelBridge& bridge)
{
    Steps steps;
    for (const BridgeStep& step : bridge.steps)
        steps.emplace_back(step.code.toStdString(), step.change());
    return steps;
}

LabelSum sum(const char* code, double value)
{
    return {QString::fromLatin1(code), value};
}

const Measure kRevenue{QStringLiteral("revenue"), QStringLiteral("amount"), {}};

}

TEST(LabelBridge, PairsPartsByCode)
{
    const LabelBridge bridge = bridgeByLabel({sum("mobile", 100), sum("broadband", 40), sum("", 5)},
        {sum("mobile", 90), sum("value_added", 30), sum("broadband", 55), sum("device", 7)});
    EXPECT_EQ(bridge.before, 145);
    EXPECT_EQ(bridge.after, 182);
    EXPECT_EQ(
        changesOf(bridge), (Steps{{"mobile", -10}, {"value_added", 30}, {"broadband", 15}, {"device", 7}, {"", -5}}));
}

TEST(LabelBridge, FromNothingAndToNothing)
{
    EXPECT_TRUE(bridgeByLabel({}, {}).steps.empty());
    EXPECT_EQ(changesOf(bridgeByLabel({}, {sum("mobile", 3)})), (Steps{{"mobile", 3}}));
    EXPECT_EQ(changesOf(bridgeByLabel({sum("mobile", 3)}, {})), (Steps{{"mobile", -3}}));
}

TEST(LabelBridge, ReadsBothYearsOverTheSameMonths)
{
    FactBuilder book;
    book.revenue(202401, 100).revenue(202402, 900).revenue(202401, 50, "device");
    book.revenue(202501, 130).revenue(202501, 20, "device").revenue(202503, 7);
    const KpiCalculator calculator(Catalogue::shipped(), book.facts);
    const LabelBridge bridge = bridgeByLabel(calculator, kRevenue, QStringLiteral("business_line"), months({202501}));
    EXPECT_EQ(bridge.before, 150);
    EXPECT_EQ(bridge.after, 150);
    EXPECT_EQ(changesOf(bridge), (Steps{{"mobile", 30}, {"device", -30}}));
}

TEST(LabelBridge, StepsAddUpToTheFen)
{
    FactBuilder book;
    const char* lines[] = {"mobile", "value_added", "broadband", "enterprise", "device", "other"};
    for (int i = 0; i < 6; ++i) {
        book.revenue(202401, 1234567.89 + i * 0.13, lines[i]);
        book.revenue(202501, 2345678.91 - i * 77.07, lines[i]);
    }
    const KpiCalculator calculator(Catalogue::shipped(), book.facts);
    const LabelBridge bridge = bridgeByLabel(calculator, kRevenue, QStringLiteral("business_line"), months({202501}));
    double changes = 0;
    for (const BridgeStep& step : bridge.steps)
        changes += step.change();
    EXPECT_EQ(std::llround(changes * 100), std::llround((bridge.after - bridge.before) * 100));
    EXPECT_EQ(std::llround(bridge.after * 100), std::llround(orNaN(valueOf(book.facts, "revenue").value) * 100));
}

TEST(PriceAndVolume, ExplainTheWholeChangeOfArpuRevenue)
{
    FactBuilder book;
    book.revenue(202401, 50000).subscribers(202401, {{"opening", 1000}, {"closing", 1000}});
    book.revenue(202501, 52800).subscribers(202501, {{"opening", 1000}, {"closing", 1200}});
    book.revenue(202502, 99999).subscribers(202502, {{"opening", 1200}, {"closing", 1200}}); // the year before lacks it
    const KpiCalculator calculator(Catalogue::shipped(), book.facts);
    const std::optional<PriceVolume> change = priceAndVolume(calculator, kpi("arpu"), 2025, Month(2025, 2));
    ASSERT_TRUE(change);
    EXPECT_EQ(change->months, 1);
    EXPECT_EQ(change->priceBefore(), 50);
    EXPECT_EQ(change->priceAfter(), 48);
    EXPECT_DOUBLE_EQ(change->volumeEffect(), 100 * 50);
    EXPECT_DOUBLE_EQ(change->priceEffect(), -2 * 1100);
    EXPECT_EQ(change->volumeEffect() + change->priceEffect(), 2800);
}

TEST(PriceAndVolume, NeedBothYears)
{
    FactBuilder book;
    book.revenue(202501, 52800).subscribers(202501, {{"opening", 1000}, {"closing", 1200}});
    const KpiCalculator calculator(Catalogue::shipped(), book.facts);
    EXPECT_FALSE(priceAndVolume(calculator, kpi("arpu"), 2025, Month(2025, 1)));
    EXPECT_FALSE(priceAndVolume(calculator, kpi("revenue"), 2025, Month(2025, 1))) << "no volume";
}

TEST(NetAddBridge, OpeningAndFlowsMakeTheClosing)
{
    FactBuilder book;
    book.subscribers(
        202501, {{"opening", 1000}, {"gross_adds", 60}, {"churned", 20}, {"adjustment", -5}, {"closing", 1035}});
    book.add("subscribers", 202501, {{"area", "town"}},
        {{"opening", 100}, {"gross_adds", 6}, {"churned", 2}, {"adjustment", 0}, {"closing", 104}});
    book.subscribers(202502, {{"opening", 1035}, {"gross_adds", 30}, {"churned", 40}, {"closing", 1025}});
    book.add("subscribers", 202502, {{"area", "town"}},
        {{"opening", 104}, {"gross_adds", 0}, {"churned", 0}, {"closing", 104}});
    const KpiCalculator calculator(Catalogue::shipped(), book.facts);
    const std::optional<NetAddBridge> bridge = netAddBridge(calculator, periodOf(202501, 202502));
    ASSERT_TRUE(bridge);
    EXPECT_EQ(bridge->opening, 1100);
    EXPECT_EQ(bridge->grossAdds, 96);
    EXPECT_EQ(bridge->churned, 62);
    EXPECT_EQ(bridge->adjustment, -5);
    EXPECT_EQ(bridge->closing, 1129);
    EXPECT_EQ(bridge->unexplained, 0);
    EXPECT_TRUE(bridge->missing.empty());
}

TEST(NetAddBridge, AMissingMonthIsNamedAndItsChangeUnexplained)
{
    FactBuilder book;
    book.subscribers(202501, {{"opening", 100}, {"gross_adds", 10}, {"churned", 0}, {"closing", 110}});
    book.subscribers(202503, {{"opening", 130}, {"gross_adds", 5}, {"churned", 1}, {"closing", 134}});
    const KpiCalculator calculator(Catalogue::shipped(), book.facts);
    const std::optional<NetAddBridge> bridge = netAddBridge(calculator, periodOf(202501, 202503));
    ASSERT_TRUE(bridge);
    EXPECT_EQ(bridge->unexplained, 20);
    EXPECT_EQ(bridge->missing, months({202502}));
    EXPECT_EQ(bridge->opening + bridge->grossAdds - bridge->churned + bridge->adjustment + bridge->unexplained,
        bridge->closing);
    EXPECT_FALSE(netAddBridge(calculator, periodOf(202505, 202506)));
}

TEST(RatioBridge, PartsOverTheWholeAddUpToTheRatiosChange)
{
    FactBuilder book;
    book.revenue(202401, 1000).revenue(202401, 200, "value_added").revenue(202401, 500, "device");
    book.revenue(202501, 990).revenue(202501, 330, "value_added").revenue(202501, 900, "device");
    book.subscribers(202401, {{"opening", 90}, {"closing", 110}});
    book.subscribers(202501, {{"opening", 110}, {"closing", 110}});
    const KpiCalculator calculator(Catalogue::shipped(), book.facts);
    const KpiDefinition& arpu = *Catalogue::shipped().find(KpiId(QStringLiteral("arpu")));
    const auto bridge = bridgeOfRatio(calculator, arpu, QStringLiteral("business_line"), {Month(2025, 1)});
    ASSERT_TRUE(bridge);
    EXPECT_DOUBLE_EQ(bridge->before, 12);
    EXPECT_DOUBLE_EQ(bridge->after, 12);
    ASSERT_EQ(bridge->steps.size(), 2U) << "devices are no part of ARPU";
    EXPECT_DOUBLE_EQ(bridge->steps[0].change(), -1);
    EXPECT_DOUBLE_EQ(bridge->steps[1].change(), 1);
}

TEST(RatioBridge, IsNotThereWithoutAYearOrASingleMeasure)
{
    FactBuilder book;
    book.revenue(202501, 990).subscribers(202501, {{"opening", 110}, {"closing", 110}});
    const KpiCalculator calculator(Catalogue::shipped(), book.facts);
    const Catalogue& catalogue = Catalogue::shipped();
    const QString label = QStringLiteral("business_line");
    const auto of = [&](const char16_t* id) { return *catalogue.find(KpiId(QString::fromUtf16(id))); };
    EXPECT_FALSE(bridgeOfRatio(calculator, of(u"arpu"), label, {Month(2025, 1)}));
    EXPECT_FALSE(bridgeOfRatio(calculator, of(u"net_adds"), label, {Month(2025, 1)}));
}
