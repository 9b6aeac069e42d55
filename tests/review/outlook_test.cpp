// SPDX-License-Identifier: GPL-3.0-or-later
// Where a year in progress is heading, in chapter 1; and what its status line says.
#include "domain/catalogue.h"
#include "review/made_store.h"
#include "review/printed_review.h"
#include "review/review_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

Review reviewOf(const MadeStore& store, Language language, int throughMonth)
{
    const Words words(language);
    return buildReview(store.facts, Catalogue::shipped(), 2025, Month(2025, throughMonth), words);
}

// 100,000 yuan a month from January of `firstYear` to `lastMonth` of 2025, 50,000 more in each January.
MadeStore steady(int firstYear, int lastMonth)
{
    MadeStore store;
    FactTable earlier(QStringLiteral("revenue"), {QStringLiteral("business_line")}, {QStringLiteral("amount")});
    const quint16 mobile = earlier.codeNumber(0, QStringLiteral("mobile"));
    for (Month month(firstYear, 1); month <= Month(2025, lastMonth); month = month + 1) {
        const double yuan = month.month() == 1 ? 150000 : 100000;
        const double fen = yuan * 100;
        if (month.year() < 2024)
            earlier.append(month, {mobile}, &fen);
        else
            store.revenue(month.key(), yuan);
    }
    store.facts.earlier.push_back(earlier);
    return store;
}

const ColumnsSpec& columns(const Review& review)
{
    return std::get<ColumnsSpec>(std::get<ChartBlock>(findBlock(review, "annual.revenue.columns")->content).spec);
}

TEST(Outlook, monthsAheadAreHatchedAndTheYearIsHeldAgainstItsTarget)
{
    MadeStore store = steady(2023, 9);
    store.target("revenue", 1500000);
    const Review english = reviewOf(store, Language::English, 9);
    const ColumnsSpec& spec = columns(english);
    for (size_t i = 0; i < 12; ++i) {
        EXPECT_EQ(spec.scenarios[i], i < 9 ? Scenario::Actual : Scenario::Forecast) << i;
        EXPECT_TRUE(spec.actual[i].value) << i;
    }
    EXPECT_EQ(spec.actualName, QStringLiteral("AC, FC 2025"));
    EXPECT_TRUE(spec.actual[11].note.base.startsWith(QStringLiteral("80% range ")));
    EXPECT_EQ(findBlock(english, "annual.revenue.columns")->message.toStdString(),
        "2025 is heading for revenue of 1.25M yuan, 80% range 1.25M yuan to 1.25M yuan, 250k yuan short of the year's "
        "target of 1.50M yuan");
    EXPECT_EQ(sentenceText(english, "annual.revenue.outlook").toStdString(),
        "2025 is heading for revenue of 1.25M yuan, 80% range 1.25M yuan to 1.25M yuan, 250k yuan short of the year's "
        "target of 1.50M yuan; to reach the year's target of 1.50M yuan, revenue needs 183k yuan a month from here; so "
        "far it has come to 106k yuan.");
    EXPECT_FALSE(english.chapters.front().status.contains(QStringLiteral("no forecast")));
    const Review chinese = reviewOf(store, Language::Chinese, 9);
    EXPECT_EQ(sentenceText(chinese, "annual.revenue.outlook").toStdString(),
        "2025 年总收入预计 125 万元，80% 区间 125 万元至 125 万元，比全年目标 150 万元少 25.0 万元；要完成全年目标 150 "
        "万元，总收入后续月均需达 18.3 万元，目前月均 10.6 万元。");
}

TEST(Outlook, standsInTheTableOfIndicatorsBehindTheActualFigure)
{
    MadeStore store = steady(2023, 9);
    store.target("revenue", 1500000);
    const auto table = [](const Review& review) {
        return std::get<TableBlock>(findBlock(review, "annual.indicators.table")->content);
    };
    const TableBlock open = table(reviewOf(store, Language::English, 9));
    ASSERT_EQ(open.columns.size(), 9U);
    EXPECT_EQ(open.columns[4].title, QStringLiteral("Outlook"));
    for (const TableRow& row : open.rows)
        EXPECT_EQ(row.cells.size(), open.columns.size());
    const TableCell& cell = open.rows.front().cells[4];
    EXPECT_EQ(cell.text.toStdString(), "1.25");
    EXPECT_EQ(cell.note.base.toStdString(),
        "80% range 1.25M yuan to 1.25M yuan, 250k yuan short of the year's target of 1.50M yuan");
    EXPECT_EQ(table(reviewOf(steady(2023, 12), Language::English, 12)).columns.size(), 8U) << "nothing is ahead";
    EXPECT_EQ(table(reviewOf(steady(2025, 9), Language::English, 9)).columns.size(), 8U) << "too little history";
}

TEST(Outlook, isNotInAWholeYear)
{
    const Review review = reviewOf(steady(2023, 12), Language::English, 12);
    const ColumnsSpec& spec = columns(review);
    EXPECT_EQ(std::ranges::count(spec.scenarios, Scenario::Forecast), 0);
    EXPECT_EQ(sentenceText(review, "annual.revenue.outlook"), QStringLiteral("(none)"));
    EXPECT_EQ(sentenceText(review, "annual.revenue.no_outlook"), QStringLiteral("(none)"));
    EXPECT_FALSE(review.chapters.front().status.contains(QStringLiteral("no forecast")));
}

TEST(Outlook, tooLittleHistoryIsSaidPlainly)
{
    const Review review = reviewOf(steady(2025, 7), Language::English, 7);
    EXPECT_EQ(std::ranges::count(columns(review).scenarios, Scenario::Forecast), 0);
    EXPECT_EQ(sentenceText(review, "annual.revenue.no_outlook").toStdString(),
        "No forecast of revenue: it needs 24 months in a row up to the last one, the book has 7.");
    for (const Chapter& chapter : review.chapters)
        EXPECT_TRUE(chapter.status.endsWith(QStringLiteral("no forecast"))) << chapter.id.toStdString();
}

TEST(Outlook, onlyThePlanMissesAForecastInAWholeYear)
{
    const Review review = reviewOf(steady(2025, 12), Language::English, 12);
    for (const Chapter& chapter : review.chapters) {
        EXPECT_EQ(chapter.status.contains(QStringLiteral("no forecast")), chapter.id == QStringLiteral("plan"))
            << chapter.id.toStdString();
    }
}

TEST(Outlook, statusCountsAndNamesMonthsAndOverdueActions)
{
    MadeStore store = steady(2024, 6);
    store.state(202501, MonthState::Closed).state(202502, MonthState::Closed).state(202503, MonthState::Submitted);
    store.facts.asOf = *Moment::fromText(u"2025-07-05T09:00");
    PlanAction action;
    action.year = 2025;
    action.action = QStringLiteral("专员");
    action.dueOn = QDate(2025, 7, 4);
    store.facts.planActions.push_back(action);
    const Review review = reviewOf(store, Language::English, 6);
    const QString status = review.chapter(u"plan")->status;
    EXPECT_TRUE(status.contains(QStringLiteral("1 action overdue"))) << status.toStdString();
    EXPECT_EQ(review.chapters.front().status.toStdString(),
        "Jan–Feb closed · Mar submitted · Apr–Jun open · data as of 2025-07-05 · no forecast");
}

TEST(ProblemsTable, tellsHowTheIssueStandsThatAProblemWasMade)
{
    MadeStore store;
    for (int month = 1; month <= 12; ++month) {
        store.revenue(202400 + month, 120000);
        store.revenue(202500 + month, 100000);
    }
    store.target("revenue", 1500000);
    store.facts.asOf = *Moment::fromText(u"2025-12-31T18:00");
    const auto subjectRow = [&] {
        const Review review = reviewOf(store, Language::English, 12);
        return std::get<TableBlock>(findBlock(review, "problems.table")->content).rows.front();
    };
    EXPECT_EQ(subjectRow().subject.kind, RowSubject::Kind::Problem);
    EXPECT_EQ(subjectRow().subject.name, QStringLiteral("Revenue: target missed"));
    EXPECT_EQ(subjectRow().subject.severity, 3) << "missed, and worse than the year before";
    EXPECT_EQ(subjectRow().cells.back().text, QStringLiteral("Not an issue yet"));
    store.facts.planIssues.push_back({2025, QStringLiteral("收入下滑"), KpiId(QStringLiteral("revenue")), 2, {}, {}});
    EXPECT_EQ(subjectRow().subject.kind, RowSubject::Kind::Issue);
    EXPECT_EQ(subjectRow().subject.name, QStringLiteral("收入下滑"));
    EXPECT_EQ(subjectRow().cells.back().text, QStringLiteral("Open, no action yet"));
    PlanAction action;
    action.year = 2025;
    action.action = QStringLiteral("拜访");
    action.issue = QStringLiteral("收入下滑");
    action.dueOn = QDate(2025, 12, 1);
    store.facts.planActions.push_back(action);
    EXPECT_EQ(subjectRow().cells.back().text, QStringLiteral("Open, 1 action, 1 overdue"));
    EXPECT_EQ(subjectRow().cells.back().judgement, Judgement::Bad);
    store.facts.planIssues.front().year = 2024;
    EXPECT_EQ(subjectRow().subject.kind, RowSubject::Kind::Problem) << "another year's issue is not this one's";
}

}
