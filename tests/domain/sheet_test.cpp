// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sheet.h"
#include "domain/sheet_builder.h"
#include "domain/sheet_proposal.h"

#include <gtest/gtest.h>

namespace {

Record revenue(int month, const char* line, const char* channel, qint64 fen)
{
    return recordOf("revenue",
        {{"store", code("S1")}, {"month", whole(month)}, {"business_line", code(line)}, {"channel", code(channel)},
            {"amount", whole(fen)}});
}

Record area(int month, const char* name, std::initializer_list<std::pair<const char*, Value>> values)
{
    Record record = recordOf("subscribers", {{"store", code("S1")}, {"month", whole(month)}, {"area", code(name)}});
    const RecordKind& kind = *findRecordKind(u"subscribers");
    for (const auto& [column, value] : values)
        record[static_cast<size_t>(kind.indexOf(QString::fromLatin1(column)))] = value;
    return record;
}

TEST(Sheet, hasTheCombinationsUsedThisYearOrLastInTheVocabulariesOrder)
{
    const Sheet sheet = sheetOf("revenue", 2025,
        {revenue(202501, "device", "counter", 100), revenue(202501, "mobile", "online", 100),
            revenue(202412, "mobile", "counter", 100), revenue(202312, "enterprise", "counter", 100)});
    EXPECT_EQ(layoutOf(sheet),
        (QStringList{"# mobile", "mobile/counter//.amount", "mobile/online//.amount", "# device",
            "device/counter//.amount", "total amount"}));
}

TEST(Sheet, beginsWithTheRequiredCombinationsWhereNothingWasEverUsed)
{
    EXPECT_EQ(layoutOf(sheetOf("acquisition", 2025, {})).filter(".leads").size(), 6);
    EXPECT_EQ(layoutOf(sheetOf("satisfaction", 2025, {})).filter(".respondents").size(), 10);
    EXPECT_EQ(layoutOf(sheetOf("arpu", 2025, {})).filter(".reported"),
        (QStringList{"all.reported", "premium.reported", "standard.reported", "basic.reported"}));
    EXPECT_EQ(layoutOf(sheetOf("revenue", 2025, {})).filter(".amount").size(), 6);
    EXPECT_EQ(layoutOf(sheetOf("joint_cases", 2025, {})),
        (QStringList{".cases", ".answered_15min", ".resolve_hours", " = mean_hours"}));
}

TEST(Sheet, showsEnergyOnTheItemEnergyAlone)
{
    EXPECT_EQ(layoutOf(sheetOf("costs", 2025, {})).filter(".energy_kwh"), QStringList{"energy.energy_kwh"});
}

TEST(Sheet, keepsARetiredValueWhereItWasUsedAndOffersItNoMore)
{
    Vocabularies vocabularies;
    vocabularies.add("channel", {"counter", "营业厅柜台", "Counter", false, {}});
    vocabularies.add("channel", {"hotline", "热线", "Hotline", true, {}});
    const RecordKind& kind = *findRecordKind(u"channels");
    const Sheet sheet(kind, StoreId("S1"), 2025,
        {recordOf("channels",
            {{"store", code("S1")}, {"month", whole(202402)}, {"channel", code("hotline")}, {"visits", whole(5)}})},
        vocabularies);
    ASSERT_EQ(sheet.lines().size(), 1u);
    EXPECT_TRUE(sheet.line(0).isRetired);
    EXPECT_EQ(sheet.labelChoices(0), QStringList{"counter"});
}

TEST(Sheet, addsALineAtItsPlaceOnce)
{
    Sheet sheet = sheetOf("revenue", 2025, {revenue(202501, "mobile", "online", 100)});
    EXPECT_EQ(sheet.addLine({"mobile", "counter", "", ""}), 0);
    EXPECT_EQ(sheet.addLine({"mobile", "counter", "", ""}), 0);
    EXPECT_EQ(sheet.addLine({"mobile", "", "", ""}), 2);
    EXPECT_EQ(layoutOf(sheet),
        (QStringList{
            "# mobile", "mobile/counter//.amount", "mobile/online//.amount", "mobile///.amount", "total amount"}));
}

TEST(Sheet, addsUpEachMonthAndTheYear)
{
    const Sheet sheet = sheetOf("revenue", 2025,
        {revenue(202501, "mobile", "online", 100), revenue(202501, "mobile", "counter", 250),
            revenue(202503, "mobile", "online", 50), revenue(202401, "mobile", "online", 7)});
    const int total = static_cast<int>(sheet.rows().size()) - 1;
    EXPECT_EQ(sheet.value({total, Month(2025, 1)}), whole(350));
    EXPECT_EQ(sheet.lastYear({total, Month(2025, 1)}), whole(7));
    EXPECT_EQ(sheet.value({total, Month(2025, 2)}), Value());
    EXPECT_EQ(sheet.yearFigure(total), whole(400));
    EXPECT_FALSE(sheet.isTotalPartial({total, Month(2025, 1)}));
    EXPECT_TRUE(sheet.isTotalPartial({total, Month(2025, 3)}));
}

TEST(Sheet, takesTheLastMonthOfAStockAndNeverAddsRates)
{
    const Sheet sheet = sheetOf("subscribers", 2025,
        {area(202501, "urban", {{"closing", whole(90)}}), area(202502, "urban", {{"closing", whole(95)}}),
            area(202502, "town", {{"closing", whole(5)}})});
    EXPECT_EQ(sheet.yearFigure(rowOf(sheet, {"urban"}, "closing")), whole(95));
    const int total = static_cast<int>(layoutOf(sheet).indexOf("total closing"));
    EXPECT_EQ(sheet.value({total, Month(2025, 2)}), whole(100));
    EXPECT_EQ(sheet.yearFigure(total), whole(100));
    EXPECT_TRUE(layoutOf(sheetOf("arpu", 2025, {})).filter("total").isEmpty());
    EXPECT_TRUE(layoutOf(sheetOf("value_added", 2025, {})).filter("total subscribers").isEmpty());
}

TEST(Sheet, computesWhatFollowsAsTheKpisDo)
{
    const Sheet sheet = sheetOf("subscribers", 2025,
        {area(202501, "urban",
             {{"opening", whole(1000)}, {"gross_adds", whole(30)}, {"churned", whole(10)}, {"adjustment", whole(-2)},
                 {"closing", whole(1018)}}),
            area(202502, "urban",
                {{"opening", whole(1018)}, {"gross_adds", whole(40)}, {"churned", whole(20)},
                    {"closing", whole(1038)}})});
    const QStringList layout = layoutOf(sheet);
    const auto at = [&](const char* id, int month) {
        return sheet.value({static_cast<int>(layout.indexOf(QString::fromLatin1(id))), Month(2025, month)});
    };
    EXPECT_EQ(at("urban = net_adds", 1), Value(18.0));
    EXPECT_EQ(at("urban = net_adds", 2), Value()) << "the adjustment is missing, not zero";
    EXPECT_EQ(at("urban = average_subscribers", 1), Value(1009.0));
    EXPECT_DOUBLE_EQ(std::get<double>(at("urban = churn_rate", 1)), 100.0 * 10 / 1009);
    const int churn = static_cast<int>(layout.indexOf("urban = churn_rate"));
    EXPECT_DOUBLE_EQ(std::get<double>(sheet.yearFigure(churn)), 100.0 * 30 / (1009 + 1028));
    EXPECT_EQ(sheet.yearFigure(static_cast<int>(layout.indexOf("urban = average_subscribers"))), Value());
}

TEST(Sheet, dividesByNothingSilently)
{
    const Sheet sheet = sheetOf("joint_cases", 2025,
        {recordOf("joint_cases",
            {{"store", code("S1")}, {"month", whole(202501)}, {"cases", whole(0)}, {"resolve_hours", 0.0}})});
    EXPECT_EQ(sheet.value({static_cast<int>(sheet.rows().size()) - 1, Month(2025, 1)}), Value());
}

TEST(Sheet, putsARecordInItsPlaceAndEmptiesIt)
{
    Sheet sheet = sheetOf("revenue", 2025, {revenue(202501, "mobile", "online", 100)});
    EXPECT_TRUE(sheet.set(revenue(202502, "mobile", "counter", 7))) << "a line more";
    EXPECT_FALSE(sheet.set(revenue(202502, "mobile", "online", 9)));
    EXPECT_EQ(sheet.value({rowOf(sheet, {"mobile", "online", "", ""}, "amount"), Month(2025, 2)}), whole(9));
    Record nothing = revenue(202502, "mobile", "online", 0);
    nothing[static_cast<size_t>(sheet.kind().indexOf(u"amount"))] = {};
    EXPECT_FALSE(sheet.set(nothing));
    EXPECT_FALSE(sheet.hasRecord(sheet.lineOf({"mobile", "online", "", ""}), Month(2025, 2)));
    EXPECT_FALSE(sheet.set(revenue(202101, "device", "counter", 9))) << "outside the years it holds";
    EXPECT_EQ(sheet.lines().size(), 2u);
}

TEST(Sheet, proposesWhatFollowsFromOtherFigures)
{
    const Sheet sheet = sheetOf("subscribers", 2025,
        {area(202412, "urban", {{"closing", whole(1000)}}),
            area(202501, "urban", {{"gross_adds", whole(30)}, {"churned", whole(10)}}),
            area(202502, "urban", {{"opening", whole(1020)}})});
    const auto proposed = [&](const char* column, int month) {
        const auto found = proposalFor(sheet, {rowOf(sheet, {"urban"}, column), Month(2025, month)});
        return found ? found->value : Value();
    };
    EXPECT_EQ(proposed("opening", 1), whole(1000));
    EXPECT_EQ(proposed("adjustment", 1), whole(0));
    EXPECT_EQ(proposed("closing", 1), whole(1020));
    EXPECT_EQ(proposed("opening", 2), Value()) << "is filled";
    EXPECT_EQ(proposed("opening", 3), Value()) << "last month has no closing";
    EXPECT_EQ(proposed("on_5g", 1), Value());
}

TEST(Sheet, proposesTheBaseOfTheYearButNotInJanuary)
{
    const auto cohort = [](int month) {
        return recordOf(
            "cohorts", {{"store", code("S1")}, {"month", whole(month)}, {"base_subscribers", whole(27083)}});
    };
    const Sheet sheet = sheetOf("cohorts", 2025, {cohort(202412), cohort(202501)});
    const int row = sheet.entryRow(0, sheet.kind().indexOf(u"base_subscribers"));
    EXPECT_EQ(proposalFor(sheet, {row, Month(2025, 2)})->value, whole(27083));
    const Sheet before = sheetOf("cohorts", 2025, {cohort(202412)});
    EXPECT_FALSE(proposalFor(before, {row, Month(2025, 1)}));
}

}
