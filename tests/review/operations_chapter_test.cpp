// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue.h"
#include "review/made_store.h"
#include "review/printed_review.h"
#include "review/review_builder.h"

#include <gtest/gtest.h>

namespace {

Review reviewOf(const MadeStore& store, Language language = Language::English)
{
    const Words words(language);
    return buildReview(store.facts, Catalogue::shipped(), 2025, Month(2025, 12), words);
}

std::string message(const MadeStore& store, Language language = Language::English)
{
    const Review review = reviewOf(store, language);
    const Chapter* chapter = review.chapter(u"operations");
    return chapter ? chapter->message.toStdString() : "(none)";
}

std::string sentence(const MadeStore& store, const char* id, Language language = Language::English)
{
    return sentenceText(reviewOf(store, language), id).toStdString();
}

// Row and cell of the table of cost items.
std::string cell(const Review& review, size_t row, size_t column)
{
    const Block* block = findBlock(review, "operations.cost.items");
    const auto* table = block ? std::get_if<TableBlock>(&block->content) : nullptr;
    return table && row < table->rows.size() ? table->rows[row].cells[column].text.toStdString() : "(none)";
}

MadeStore& cost(MadeStore& store, int month, const char* item, double amount, double budget)
{
    return store.add("costs", month, {{"item", item}}, {{"amount", amount}, {"budget", budget}});
}

// A year of staff cost 100,000 a month (budget 110,000), rent of 20,000 (budget 18,000), revenue of 200,000; the year
// before the same at 90,000, 20,000 and 160,000. Ten heads, in March two left and one came; a session a month for 8
// people of 2 hours.
MadeStore twoYears()
{
    MadeStore store;
    for (int year = 2024; year <= 2025; ++year) {
        const bool isNow = year == 2025;
        for (int month = 1; month <= 12; ++month) {
            const int key = year * 100 + month;
            cost(store, key, "staff", isNow ? 100000 : 90000, 110000);
            cost(store, key, "rent", 20000, 18000);
            store.revenue(key, isNow ? 200000 : 160000);
            const bool isMarch = isNow && month == 3;
            store.add(
                "staffing", key, {}, {{"headcount", 10}, {"joiners", isMarch ? 1 : 0}, {"leavers", isMarch ? 2 : 0}});
            if (isNow || month <= 6) {
                store.add("training", key, {},
                    {{"attendees", 8}, {"examined", 8}, {"passed", 6}, {"hours", 2}, {"attendee_hours", 16},
                        {"sessions", 1}});
            }
        }
    }
    store.target("cost_to_revenue", 62).target("training_pass_rate", 80);
    store.facts.firstOf = {{QStringLiteral("training"), Month(2024, 1)}};
    return store;
}

TEST(OperationsChapter, SaysWhatCostTookAndWhatWasMissed)
{
    const MadeStore store = twoYears();
    EXPECT_EQ(message(store),
        "Cost-to-revenue for 2025 came to 60.0%, 2.0 points better than the target and down 8.8 points on the year "
        "before; training pass rate stood at 75.0%, 5.0 points below the target.");
    EXPECT_EQ(message(store, Language::Chinese),
        "2025 年成本收入比 60.0%，优于目标 2.0 个百分点，同比下降 8.8 个百分点；培训合格率 75.0%，低于目标 5.0 "
        "个百分点，未达标。");
}

TEST(OperationsChapter, HoldsEachItemAgainstItsBudget)
{
    const MadeStore store = twoYears();
    EXPECT_EQ(sentence(store, "operations.cost.budget"),
        "Operating cost stayed 96.0k yuan within its budget (93.8% of it spent); rent cost went furthest over, by "
        "24.0k "
        "yuan (11.1%).");
    EXPECT_EQ(sentence(store, "operations.cost.budget", Language::Chinese),
        "运营成本比预算节约 9.6 万元，预算执行率 93.8%；租金费用超支最多，超 2.4 万元（11.1%）。");
    const Review review = reviewOf(store, Language::Chinese);
    EXPECT_EQ(cell(review, 0, 0), "人工");
    EXPECT_EQ(cell(review, 0, 1), "83.3%");
    EXPECT_EQ(cell(review, 0, 5), "−12.0");
    EXPECT_EQ(cell(review, 1, 4), "111.1%");
    EXPECT_EQ(cell(review, 2, 0), "合计");
    EXPECT_EQ(cell(review, 2, 3), "144.0");
}

TEST(OperationsChapter, ColumnsShowTheBudgetAsThePlan)
{
    const Review review = reviewOf(twoYears());
    const Block* block = findBlock(review, "operations.cost.columns");
    ASSERT_TRUE(block);
    const auto& spec = std::get<ColumnsSpec>(std::get<ChartBlock>(block->content).spec);
    ASSERT_EQ(spec.plan.size(), 12U);
    EXPECT_DOUBLE_EQ(*spec.plan[0].value, 128);
    ASSERT_FALSE(spec.tiers.empty());
    EXPECT_EQ(spec.tiers.front().label, QStringLiteral("ΔPL%"));
    EXPECT_EQ(spec.tiers.front().judgements[0], Judgement::Good) << "spending less than the budget is good";
}

TEST(OperationsChapter, ABudgetThatIsNotEnteredIsNoOverspending)
{
    MadeStore store;
    for (int month = 202501; month <= 202512; ++month) {
        cost(store, month, "staff", 100000, 100000);
        store.add("costs", month, {{"item", "rent"}}, {{"amount", 50000}});
    }
    EXPECT_EQ(sentence(store, "operations.cost.budget"),
        "Operating cost came out exactly at its budget; no item went over its budget.");
    const Review review = reviewOf(store);
    const Block* items = findBlock(review, "operations.cost.items");
    ASSERT_TRUE(items);
    EXPECT_TRUE(items->footnote.contains(QStringLiteral("600k yuan had no budget"))) << items->footnote.toStdString();
    const Block* block = findBlock(review, "operations.cost.columns");
    ASSERT_TRUE(block);
    EXPECT_TRUE(std::get<ColumnsSpec>(std::get<ChartBlock>(block->content).spec).plan.empty());
}

TEST(OperationsChapter, TellsOfTheTeam)
{
    const MadeStore store = twoYears();
    EXPECT_EQ(
        sentence(store, "operations.team.sessions"), "Training sessions came to 12, up 100.0% on the year before.");
    EXPECT_EQ(sentence(store, "operations.team.hours"),
        "Training hours a head stood at 19.2 hours, up 100.0% on the year before.");
    EXPECT_EQ(sentence(store, "operations.team.moves"), "1 joined and 2 left.");
    EXPECT_EQ(sentence(store, "operations.team.leaving", Language::Chinese), "离职集中在 3 月，共 2 人。");
    EXPECT_EQ(sentence(store, "operations.team.revenue_per_head.parts"),
        "Behind it: service revenue up 25.0% on the year before, mean headcount level with the year before.");
}

TEST(OperationsChapter, EnergyIsHeldAgainstSpaceAndRevenue)
{
    MadeStore store;
    store.facts.store.floorAreaM2 = 200;
    for (int year = 2024; year <= 2025; ++year) {
        for (int month = 1; month <= 12; ++month) {
            const int key = year * 100 + month;
            store.revenue(key, 100000);
            store.add("costs", key, {{"item", "energy"}},
                {{"amount", 1000},
                    {"energy_kwh",
                        year == 2024     ? 1000
                            : month == 7 ? 2100
                                         : 900}});
        }
    }
    EXPECT_EQ(
        sentence(store, "operations.energy.per_m2"), "Energy per m² stood at 60.0 kWh, level with the year before.");
    EXPECT_EQ(sentence(store, "operations.energy.per_10k"),
        "Energy per 10,000 yuan stood at 100 kWh, level with the year before.");
    EXPECT_EQ(sentence(store, "operations.energy.peak", Language::Chinese),
        "7 月用电最多，为 2,100 千瓦时，1 月最少，为 900 千瓦时。");
}

TEST(OperationsChapter, ABookOfTrainingAloneTalksOfTrainingAlone)
{
    MadeStore store;
    for (int month = 202501; month <= 202512; ++month)
        store.add("training", month, {}, {{"attendees", 8}, {"examined", 8}, {"passed", 6}, {"sessions", 1}});
    store.facts.firstOf = {{QStringLiteral("training"), Month(2025, 1)}};
    EXPECT_EQ(message(store), "Training pass rate for 2025 came to 75.0%.");
    const Review review = reviewOf(store);
    const Block* items = findBlock(review, "operations.cost.items");
    ASSERT_TRUE(items);
    EXPECT_EQ(items->emptyHint, QStringLiteral("Enter or import costs for 2025 to see this."));
    for (const Sentence& one : review.chapter(u"operations")->sentences())
        EXPECT_TRUE(one.id.startsWith(QStringLiteral("operations.team."))) << one.id.toStdString();
}

TEST(OperationsChapter, AnEmptyYearSaysWhatToEnter)
{
    EXPECT_EQ(
        message(MadeStore()), "Enter or import costs, staffing and training of 2025, and this chapter stands here.");
}

}
