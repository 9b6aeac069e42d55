// SPDX-License-Identifier: GPL-3.0-or-later
// Published figures that the formulas must reproduce. They are independent of the program; each was recomputed by hand.
#include "domain/kpi_reading.h"

#include <cmath>

namespace {

// Spreads a whole number over months so that its parts add up to it.
double share(double total, int parts, int index)
{
    const double each = std::floor(total / parts);
    return index < parts - 1 ? each : total - each * (parts - 1);
}

// The shipped catalogue and KPIs that a user made.
Catalogue withOwn(const char* json)
{
    Catalogue catalogue = Catalogue::shipped();
    const Result<std::vector<KpiDefinition>> own = Catalogue::parse(json);
    if (!own) {
        ADD_FAILURE() << own.error().subjects.join(u' ').toStdString();
        return catalogue;
    }
    for (const KpiDefinition& definition : *own) {
        EXPECT_TRUE(catalogue.check(definition));
        catalogue.add(definition);
    }
    return catalogue;
}

}

// China Unicom, 2016, nine months: quarterly operating statistics and the investor relations FAQ. Mobile billing
// subscribers in thousands, closing of each quarter; mobile service revenue of the nine months 109,638 million yuan.
TEST(Reference, ChinaUnicom2016ArpuChainsTheMonthsAverages)
{
    FactBuilder book(201501, 201612);
    const double closings[] = {252317e3, 258929e3, 260703e3, 262074e3};
    for (int month = 0; month < 9; ++month) {
        const double from = closings[month / 3];
        const double step = (closings[month / 3 + 1] - from) / 3; // subscribers grow evenly through a quarter
        book.subscribers(
            201601 + month, {{"opening", from + step * (month % 3)}, {"closing", from + step * (month % 3 + 1)}});
        book.revenue(201601 + month, share(109638e6, 9, month));
    }
    const KpiValue arpu = valueOf(book.facts, "arpu", periodOf(201601, 201609));
    EXPECT_NEAR(orNaN(arpu.value), 47.045, 0.0005);
    EXPECT_NEAR(orNaN(arpu.value), 47.0, 0.05) << "as published";
    const double twoPoints = 109638e6 / ((252317e3 + 262074e3) / 2) / 9;
    const double closing = 109638e6 / 262074e3 / 9;
    EXPECT_NEAR(twoPoints, 47.36, 0.01);
    EXPECT_NEAR(closing, 46.48, 0.01);
    EXPECT_GT(std::abs(orNaN(arpu.value) - twoPoints), 0.3) << "the two-point average is wrong";
    EXPECT_GT(std::abs(orNaN(arpu.value) - closing), 0.5) << "the closing base is wrong";
}

// Shentel, third quarters of 2009 and 2010: SEC exhibit. Revenue 36,406 thousand dollars over 217,659 average
// subscribers, 38,129 thousand over 229,045: 55.75 and 55.49 a month.
TEST(Reference, ShentelQuarterArpuIsByTheMonth)
{
    FactBuilder book(200901, 201012);
    for (int month = 0; month < 3; ++month) {
        book.revenue(200907 + month, share(36406e3, 3, month)).revenue(201007 + month, share(38129e3, 3, month));
        book.subscribers(200907 + month, {{"opening", 217659}, {"closing", 217659}});
        book.subscribers(201007 + month, {{"opening", 229045}, {"closing", 229045}});
    }
    EXPECT_NEAR(orNaN(valueOf(book.facts, "arpu", Period::quarter(2009, 3)).value), 55.75, 0.005);
    EXPECT_NEAR(orNaN(valueOf(book.facts, "arpu", Period::quarter(2010, 3)).value), 55.49, 0.005);
    const KpiResult arpu = KpiCalculator(Catalogue::shipped(), book.facts).result(kpi("arpu"), 2010, Month(2010, 9));
    EXPECT_NEAR(orNaN(arpu.change), 55.49 - 55.75, 0.01);
    EXPECT_EQ(arpu.changeJudgement, Judgement::Bad);
}

// China Mobile, 2017 by quarter: service revenue (100 million yuan) and net adds (10,000). The year adds them; the
// stock is the last quarter's.
TEST(Reference, ChinaMobile2017FlowsAddAndTheStockIsTheLastQuarters)
{
    FactBuilder book(201601, 201712);
    const double revenue[] = {1609, 1871, 1673, 1531};
    const double netAdds[] = {759, 1002, 1120, 949};
    double closing = 84890;
    for (int quarter = 0; quarter < 4; ++quarter) {
        const int month = 201703 + quarter * 3;
        const double opening = closing;
        closing += netAdds[quarter];
        book.revenue(month, revenue[quarter]);
        book.subscribers(month,
            {{"opening", opening}, {"gross_adds", netAdds[quarter]}, {"churned", 0}, {"adjustment", 0},
                {"closing", closing}});
    }
    EXPECT_EQ(valueOf(book.facts, "service_revenue", Period::year(2017)).value, 6684);
    EXPECT_EQ(valueOf(book.facts, "net_adds", Period::year(2017)).value, 3830);
    EXPECT_EQ(valueOf(book.facts, "subscribers", Period::year(2017)).value, 84890 + 3830);
}

// China Mobile, end of 2024: 552 million 5G network customers of 1,004 million, 55.0 %.
TEST(Reference, ChinaMobile5gShareIsTheYearsEndNotAMeanOfMonths)
{
    FactBuilder book;
    book.subscribers(202406, {{"on_5g", 514e6}, {"closing", 1000e6}});
    book.subscribers(202412, {{"on_5g", 552e6}, {"closing", 1004e6}});
    const KpiValue share = valueOf(book.facts, "share_5g", Period::year(2024));
    EXPECT_NEAR(orNaN(share.value), 55.0, 0.05);
    EXPECT_GT(orNaN(share.value) - (51.4 + 55.0) / 2, 1) << "a mean of the months is wrong";
}

// Tianjin Mobile's balanced service case: calls at the busiest hour 495,000 and the idlest 128,000, answered 28.85 %
// and 81.38 %.
TEST(Reference, TianjinPeakAndIdleHours)
{
    FactBuilder book;
    book.add("queue_hours", 202501, {{"hour", "10"}}, {{"arrivals", 495000}, {"served", 142808}});
    book.add("queue_hours", 202501, {{"hour", "15"}}, {{"arrivals", 300000}, {"served", 200000}});
    book.add("queue_hours", 202501, {{"hour", "20"}}, {{"arrivals", 128000}, {"served", 104166}});
    EXPECT_NEAR(orNaN(valueOf(book.facts, "peak_idle_ratio").value), 3.87, 0.005);
    const KpiCalculator calculator(Catalogue::shipped(), book.facts);
    const auto answered = [&](const char* hour) {
        return orNaN(
            calculator.valueWhere(kpi("answer_rate"), kYear2025, QStringLiteral("hour"), QString::fromLatin1(hour))
                .value);
    };
    EXPECT_NEAR(answered("10"), 28.85, 0.005);
    EXPECT_NEAR(answered("20"), 81.38, 0.005);
    EXPECT_NEAR(answered("20") - answered("10"), 52.53, 0.005);
}

namespace {

// Tianjin Mobile: 31.16 million digital transactions of 51.0 million in all. A transaction costs 0.18 yuan on digital
// channels and 3.94 on physical ones with enquiries counted, 0.90 and 5.31 without.
FactBuilder tianjinChannels()
{
    FactBuilder book;
    book.add("channels", 202401, {{"channel", "online"}}, {{"transactions", 25.24e6}});
    book.add("channels", 202501, {{"channel", "online"}},
        {{"transactions", 31.16e6}, {"enquiries", 31.16e6 - 6.232e6}, {"cost", 31.16e6 * 0.18}});
    book.add("channels", 202501, {{"channel", "counter"}},
        {{"transactions", 19.84e6}, {"enquiries", 19.84e6 - 14721205}, {"cost", 19.84e6 * 3.94}});
    return book;
}

// The same unit costs and saving, without enquiries on both sides.
constexpr const char* kWithoutEnquiries = R"([
    {"id": "unit_cost_physical_business", "zh": "实体渠道单笔成本（不含查询）", "en": "Physical, without enquiries",
     "unit": "yuan", "better": "less",
     "numerator": {"roll_up": "sum", "measure": "channels.cost", "where": {"channel": {"not_flag": "digital"}}},
     "denominator": {"roll_up": "sum", "terms": [
        {"measure": "channels.transactions", "where": {"channel": {"not_flag": "digital"}}},
        {"measure": "channels.enquiries", "where": {"channel": {"not_flag": "digital"}}, "weight": -1}]}},
    {"id": "unit_cost_digital_business", "zh": "电子渠道单笔成本（不含查询）", "en": "Digital, without enquiries",
     "unit": "yuan", "better": "less",
     "numerator": {"roll_up": "sum", "measure": "channels.cost", "where": {"channel": {"flag": "digital"}}},
     "denominator": {"roll_up": "sum", "terms": [
        {"measure": "channels.transactions", "where": {"channel": {"flag": "digital"}}},
        {"measure": "channels.enquiries", "where": {"channel": {"flag": "digital"}}, "weight": -1}]}},
    {"id": "digital_saving_business", "zh": "电子渠道节约成本（不含查询）", "en": "Digital saving, without enquiries",
     "unit": "yuan", "better": "more", "target_roll_up": "sum",
     "expression": {"multiply": [
        {"part": {"roll_up": "sum", "terms": [
            {"measure": "channels.transactions", "where": {"channel": {"flag": "digital"}}},
            {"measure": "channels.enquiries", "where": {"channel": {"flag": "digital"}}, "weight": -1}]}},
        {"subtract": [{"kpi": "unit_cost_physical_business"}, {"kpi": "unit_cost_digital_business"}]}]}},
    {"id": "digital_transactions", "zh": "电子渠道办理量", "en": "Digital transactions", "unit": "count",
     "better": "more",
     "numerator": {"roll_up": "sum", "measure": "channels.transactions", "where": {"channel": {"flag": "digital"}}}}
])";

}

TEST(Reference, TianjinDigitalShareAndGrowth)
{
    const FactBuilder book = tianjinChannels();
    EXPECT_NEAR(orNaN(valueOf(book.facts, "digital_share").value), 61.1, 0.05);
    EXPECT_NEAR(orNaN(valueOf(book.facts, "transactions").value), 51.0e6, 0.05e6);
    const Catalogue catalogue = withOwn(kWithoutEnquiries);
    const KpiResult digital =
        KpiCalculator(catalogue, book.facts).result(kpi("digital_transactions"), 2025, Month(2025, 1));
    EXPECT_NEAR(orNaN(digital.changePercent), 23.45, 0.01);
}

TEST(Reference, TianjinDigitalSavingUsesOneScopeForBothSides)
{
    const FactBuilder book = tianjinChannels();
    const Catalogue catalogue = withOwn(kWithoutEnquiries);
    const KpiCalculator calculator(catalogue, book.facts);
    const auto figure = [&](const char* id) { return orNaN(calculator.value(kpi(id), kYear2025).value); };
    EXPECT_NEAR(figure("unit_cost_physical") - figure("unit_cost_digital"), 3.76, 0.005);
    EXPECT_NEAR(figure("unit_cost_physical_business"), 5.31, 0.005);
    EXPECT_NEAR(figure("unit_cost_digital_business"), 0.90, 0.005);
    EXPECT_NEAR(figure("unit_cost_physical_business") - figure("unit_cost_digital_business"), 4.41, 0.005);
    EXPECT_NEAR(figure("digital_saving"), 31.16e6 * 3.76, 1e3);
    EXPECT_NEAR(figure("digital_saving_business"), 6.232e6 * 4.41, 1e3);
    EXPECT_GT(31.16e6 * 4.41 - figure("digital_saving"), 20e6) << "all transactions at the narrow gap is wrong";
}

// An office leasing report: lettable 53,516.38 m2, of which 45,971.42 m2 let: occupancy 85.90 %, vacant 7,544.96 m2.
// The store keeps it as items of its own; the KPIs are made by its user.
TEST(Reference, OfficeLeasingIsAUserMadeKpi)
{
    const Catalogue catalogue = withOwn(R"({"kpis": [
        {"id": "occupancy", "zh": "出租率", "en": "Occupancy", "unit": "%", "better": "more",
         "numerator": {"roll_up": "last", "measure": "costs.energy_kwh", "where": {"item": "let"}},
         "denominator": {"roll_up": "last", "measure": "costs.energy_kwh", "where": {"item": "lettable"}}},
        {"id": "vacant", "zh": "空置面积", "en": "Vacant", "unit": "m2", "better": "less",
         "numerator": {"roll_up": "last", "terms": [
            {"measure": "costs.energy_kwh", "where": {"item": "lettable"}},
            {"measure": "costs.energy_kwh", "where": {"item": "let"}, "weight": -1}]}}]})");
    FactBuilder book;
    book.add("costs", 202511, {{"item", "let"}}, {{"energy_kwh", 41000}});
    book.add("costs", 202511, {{"item", "lettable"}}, {{"energy_kwh", 53516.38}});
    book.add("costs", 202512, {{"item", "let"}}, {{"energy_kwh", 45971.42}});
    book.add("costs", 202512, {{"item", "lettable"}}, {{"energy_kwh", 53516.38}});
    book.target(2025, "occupancy", 85);
    const KpiCalculator calculator(catalogue, book.facts);
    const KpiResult occupancy = calculator.result(kpi("occupancy"), 2025, Month(2025, 12));
    EXPECT_NEAR(orNaN(occupancy.value), 85.90, 0.005);
    EXPECT_EQ(occupancy.verdict, Verdict::Met);
    EXPECT_NEAR(orNaN(calculator.value(kpi("vacant"), kYear2025).value), 7544.96, 1e-6);
}
