// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/entry_book.h"
#include "services/month_status_service.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace {

constexpr Month kJanuary(2025, 1);

class MonthStatus : public testing::Test {
protected:
    const KindProgress& row(const MonthProgress& progress, const char* kind)
    {
        return *std::ranges::find(progress.kinds, QString::fromLatin1(kind), &KindProgress::kind);
    }
    // What the month's check found of a kind; an empty one where it found nothing.
    KindCheck found(const MonthCheck& check, const char* kind)
    {
        const QString name = QString::fromLatin1(kind);
        const auto place =
            std::ranges::find_if(check.kinds, [&](const KindCheck& one) { return one.sheet.kind().name == name; });
        return place == check.kinds.end() ? KindCheck{sheetOf(kind, 2025, {}), {}, {}, {}} : *place;
    }
    QStringList rules(const MonthCheck& check, const char* kind)
    {
        QStringList result;
        for (const SheetFault& fault : found(check, kind).faults)
            result.append(fault.rule);
        return result;
    }
    void fillStaffing(int year)
    {
        for (int month = 1; month <= 12; ++month)
            book.type("staffing", {}, "headcount", Month(year, month), whole(28));
    }

    EntryBook book;
    MonthStatusService status{book.books, book.entry};
};

TEST_F(MonthStatus, theGridHoldsEveryKindThatBelongsToMonths)
{
    const auto progress = status.progress(book.store, 2025);
    ASSERT_TRUE(progress);
    QStringList kinds;
    for (const KindProgress& kind : progress->kinds)
        kinds.append(kind.kind);
    EXPECT_EQ(kinds,
        (QStringList{"revenue", "subscribers", "arpu", "channels", "joint_cases", "acquisition", "satisfaction",
            "market", "households", "value_added", "cohorts", "costs", "staffing", "complaints", "queue_hours",
            "competitor_events", "campaigns", "training", "events"}));
    for (const KindProgress& kind : progress->kinds)
        EXPECT_EQ(kind.months[0].progress, Progress::Empty);
}

TEST_F(MonthStatus, showsWhatIsPartlyFilledCompleteAndFailing)
{
    fillStaffing(2024);
    book.type("staffing", {}, "joiners", Month(2024, 12), whole(1)); // once: not asked for again
    book.type("staffing", {}, "headcount", kJanuary, whole(28));
    book.type("staffing", {}, "headcount", Month(2025, 2), whole(280));
    book.type("channels", {"counter"}, "visits", kJanuary, whole(10));
    book.type("revenue", {"mobile", "", "", ""}, "amount", kJanuary, whole(-5));
    const auto progress = status.progress(book.store, 2025);
    ASSERT_TRUE(progress);
    EXPECT_EQ(row(*progress, "staffing").months[0].progress, Progress::Complete);
    EXPECT_EQ(row(*progress, "staffing").months[1].progress, Progress::Failing) << "ten times the heads";
    EXPECT_EQ(row(*progress, "staffing").months[1].doubts, 1);
    EXPECT_EQ(row(*progress, "staffing").months[2].progress, Progress::Empty);
    EXPECT_EQ(row(*progress, "channels").months[0].progress, Progress::Partial);
    EXPECT_EQ(row(*progress, "channels").months[0].filled, 1);
    EXPECT_EQ(row(*progress, "channels").months[0].expected, 6);
    EXPECT_EQ(row(*progress, "revenue").months[0].progress, Progress::Failing) << "a draft";
    EXPECT_EQ(row(*progress, "revenue").months[0].faults, 1);
}

TEST_F(MonthStatus, countsDaysAndEvents)
{
    const RecordKind& queue = *findRecordKind(u"queue_hours");
    const auto hour = [](qint64 day) {
        return recordOf(
            "queue_hours", {{"store", code("S1")}, {"day", whole(day)}, {"hour", whole(9)}, {"served", whole(3)}});
    };
    ASSERT_TRUE(book.entry.edit(recordBatch(queue, std::nullopt, hour(20250105))));
    ASSERT_TRUE(book.entry.edit(recordBatch(queue, std::nullopt, hour(20250227))));
    const RecordKind& events = *findRecordKind(u"events");
    ASSERT_TRUE(book.entry.edit(recordBatch(events, std::nullopt,
        recordOf("events", {{"store", code("S1")}, {"day", whole(20250314)}, {"title", code("装修")}}))));
    const auto progress = status.progress(book.store, 2025);
    ASSERT_TRUE(progress);
    EXPECT_EQ(row(*progress, "queue_hours").months[0].progress, Progress::Partial);
    EXPECT_EQ(row(*progress, "queue_hours").months[1].progress, Progress::Complete);
    EXPECT_EQ(row(*progress, "events").months[2].progress, Progress::Complete);
    EXPECT_EQ(row(*progress, "events").months[2].filled, 1);
}

TEST_F(MonthStatus, submitsClosesAndReopensWithAReason)
{
    QSignalSpy changed(&status, &MonthStatusService::stateChanged);
    book.type("staffing", {}, "headcount", kJanuary, whole(28));
    EXPECT_FALSE(status.close(book.store, kJanuary)->isDone) << "not submitted yet";
    EXPECT_TRUE(status.submit(book.store, kJanuary)->isDone);
    EXPECT_FALSE(status.submit(book.store, kJanuary)->isDone) << "is submitted";
    EXPECT_EQ(status.progress(*findRecordKind(u"staffing"), book.store, 2025)->months[0].progress, Progress::Submitted);
    EXPECT_TRUE(status.close(book.store, kJanuary)->isDone);
    EXPECT_EQ(status.progress(book.store, 2025)->states[0], MonthState::Closed);
    EXPECT_EQ(book.type("staffing", {}, "headcount", kJanuary, whole(29)).state, EditOutcome::State::MonthClosed);
    EXPECT_EQ(status.reopen(book.store, kJanuary, " ").error().code, ErrorCode::ArgumentInvalid);
    EXPECT_TRUE(status.reopen(book.store, kJanuary, "人数有误")->isDone);
    EXPECT_FALSE(status.reopen(book.store, kJanuary, "again")->isDone) << "is open";
    EXPECT_EQ(book.type("staffing", {}, "headcount", kJanuary, whole(29)).state, EditOutcome::State::Stored);
    EXPECT_EQ(changed.count(), 3);
}

TEST_F(MonthStatus, whatIsChangedAfterClosingIsToldWithOldAndNewValues)
{
    book.type("staffing", {}, "headcount", kJanuary, whole(28));
    ASSERT_TRUE(status.submit(book.store, kJanuary)->isDone);
    ASSERT_TRUE(status.close(book.store, kJanuary)->isDone);
    ASSERT_TRUE(status.reopen(book.store, kJanuary, "人数有误")->isDone);
    book.type("staffing", {}, "headcount", kJanuary, whole(29));
    book.type("staffing", {}, "headcount", Month(2025, 2), whole(30)); // was never closed
    std::vector<MonthChange> changes;
    const auto full = book.books.fullReview(
        {book.store, 2025, {}, {}, {}}, Words(Language::English), [&changes](const MonthChange& change) {
            changes.push_back(change);
            return change.steps.empty() ? QStringList() : QStringList{QStringLiteral("told")};
        });
    ASSERT_TRUE(full) << full.error().detail.toStdString();
    ASSERT_EQ(changes.size(), 2u);
    EXPECT_EQ(changes[0].reason, QStringLiteral("人数有误"));
    EXPECT_EQ(changes[1].kind, QStringLiteral("staffing"));
    EXPECT_EQ(changes[1].changed, 1);
    ASSERT_EQ(changes[1].steps.size(), 1u);
    const auto headcount = static_cast<size_t>(findRecordKind(u"staffing")->indexOf(u"headcount"));
    EXPECT_EQ((*changes[1].steps[0].before)[headcount], whole(28));
    EXPECT_EQ((*changes[1].steps[0].after)[headcount], whole(29));
    const auto& block = full->parts.appendix.blocks.back();
    const auto& table = std::get<TableBlock>(block.content);
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_TRUE(table.rows[0].cells[3].text.contains(QStringLiteral("人数有误")));
    EXPECT_TRUE(table.rows[1].cells[3].text.contains(QStringLiteral("1 record changed: told")))
        << table.rows[1].cells[3].text.toStdString();
}

TEST_F(MonthStatus, aBrokenRuleCannotBeSubmitted)
{
    book.type("revenue", {"mobile", "", "", ""}, "amount", kJanuary, whole(-5));
    const auto refused = status.submit(book.store, kJanuary);
    ASSERT_TRUE(refused);
    EXPECT_FALSE(refused->isDone);
    EXPECT_EQ(rules(refused->check, "revenue"), QStringList{"negative_needs_note"});
    EXPECT_EQ(refused->check.state, MonthState::Open);
    ASSERT_TRUE(book.entry.undo());
    EXPECT_TRUE(status.submit(book.store, kJanuary)->isDone);
}

TEST_F(MonthStatus, anOpeningThatIsNotLastMonthsClosingCannotBeSubmitted)
{
    book.type("subscribers", {"urban"}, "closing", kJanuary, whole(100));
    book.type("subscribers", {"urban"}, "opening", Month(2025, 2), whole(101));
    EXPECT_TRUE(status.submit(book.store, kJanuary)->isDone);
    const auto refused = status.submit(book.store, Month(2025, 2));
    EXPECT_FALSE(refused->isDone);
    EXPECT_EQ(rules(refused->check, "subscribers"), QStringList{"opening_is_last_closing"});
}

TEST_F(MonthStatus, theSourcesAreHeldAgainstTheSubscribersSheet)
{
    book.type("subscribers", {"urban"}, "gross_adds", kJanuary, whole(30));
    book.type("subscribers", {"town"}, "gross_adds", kJanuary, whole(5));
    book.type("acquisition", {"campus"}, "gross_adds", kJanuary, whole(35));
    EXPECT_TRUE(status.check(book.store, kJanuary)->isSound());
    book.type("acquisition", {"online"}, "gross_adds", kJanuary, whole(1));
    const auto check = status.check(book.store, kJanuary);
    EXPECT_FALSE(check->isSound());
    ASSERT_EQ(rules(*check, "acquisition"), QStringList{"sources_within_gross_adds"});
    EXPECT_EQ(found(*check, "acquisition").faults[0].figures, (std::vector<Value>{whole(36), whole(35)}));
}

TEST_F(MonthStatus, anUnlikelyFigureIsSubmittedOnceItIsConfirmed)
{
    fillStaffing(2024);
    book.type("staffing", {}, "headcount", kJanuary, whole(280));
    const auto refused = status.submit(book.store, kJanuary);
    EXPECT_FALSE(refused->isDone);
    const KindCheck staffing = found(refused->check, "staffing");
    ASSERT_EQ(staffing.doubts.size(), 1u);
    const SheetDoubt& doubt = staffing.doubts[0];
    EXPECT_EQ(doubt.doubt.lastYear, 28);
    const Sheet& sheet = staffing.sheet;
    ASSERT_TRUE(book.entry.confirm(sheet, {sheet.entryRow(doubt.line, doubt.column), kJanuary}, "并入新厅"));
    EXPECT_TRUE(status.submit(book.store, kJanuary)->isDone);
}

TEST_F(MonthStatus, saysWhatIsMissingButDoesNotInsist)
{
    fillStaffing(2024);
    const auto check = status.check(book.store, kJanuary);
    ASSERT_TRUE(check);
    EXPECT_EQ(found(*check, "staffing").missingRows.size(), 1u);
    EXPECT_EQ(check->kinds.size(), 1u);
    EXPECT_TRUE(check->isSound());
}

TEST_F(MonthStatus, knowsItsStores)
{
    EXPECT_EQ(status.submit(StoreId("S9"), kJanuary).error().code, ErrorCode::StoreUnknown);
    book.books.close();
    EXPECT_EQ(status.progress(book.store, 2025).error().code, ErrorCode::BookMissing);
}

}
