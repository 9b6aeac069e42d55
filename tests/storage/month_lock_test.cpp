// SPDX-License-Identifier: GPL-3.0-or-later
// A closed month is not edited.
#include "storage/books.h"
#include "storage/record_sql.h"
#include "storage/store_repository.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

const StoreId kS1(QStringLiteral("S1"));

Result<void> setState(Book& book, Month month, MonthState state, const char* reason = "")
{
    auto transaction = Transaction::begin(book, kAnna);
    if (!transaction)
        return Unexpected(transaction.error());
    if (Result<void> set = StoreRepository(book).setMonthState(kS1, month, state, QString::fromUtf8(reason)); !set)
        return set;
    return transaction->commit();
}

bool liesInAMonth(const RecordKind& kind)
{
    return monthOfTime(kind, 1).has_value();
}

// soundRecord() lies in March 2025.
std::unique_ptr<Book> bookWithRecordsAndMarchClosed()
{
    auto book = newBookWithStores();
    for (const RecordKind& kind : recordKinds())
        EXPECT_TRUE(store(*book, kind, soundRecord(kind))) << qPrintable(kind.name);
    EXPECT_TRUE(setState(*book, Month(2025, 3), MonthState::Closed));
    return book;
}

// The record's last value taken away, which no kind allows in a closed month.
Record changed(const RecordKind& kind)
{
    Record record = soundRecord(kind);
    if (kind.name == u"costs")
        return with(kind, record, "amount", whole(77));
    record.back() = Value();
    return record;
}

TEST(ClosedMonth, RefusesAChangedRecordOfEveryKindThatLiesInIt)
{
    const auto book = bookWithRecordsAndMarchClosed();
    int locked = 0;
    for (const RecordKind& kind : recordKinds()) {
        SCOPED_TRACE(kind.name.toStdString());
        const auto done = store(*book, kind, changed(kind));
        if (!liesInAMonth(kind)) {
            EXPECT_TRUE(done) << whyOf(done);
            continue;
        }
        ++locked;
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, ErrorCode::MonthClosed) << whyOf(done);
        EXPECT_EQ(done.error().subjects, QStringList({QStringLiteral("S1"), QStringLiteral("2025-03")}));
        EXPECT_EQ(recordsOf(*book, kind, {kS1, {}}), std::vector<Record>{soundRecord(kind)});
    }
    EXPECT_EQ(locked, 19); // all but stores, targets, issues and actions
}

TEST(ClosedMonth, RefusesANewRecord)
{
    const auto book = newBookWithStores();
    ASSERT_TRUE(setState(*book, Month(2025, 3), MonthState::Closed));
    for (const RecordKind& kind : recordKinds()) {
        SCOPED_TRACE(kind.name.toStdString());
        const auto done = store(*book, kind, soundRecord(kind));
        if (!liesInAMonth(kind)) {
            EXPECT_TRUE(done) << whyOf(done);
            continue;
        }
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, ErrorCode::MonthClosed) << whyOf(done);
    }
}

TEST(ClosedMonth, RefusesToLoseARecord)
{
    const auto book = bookWithRecordsAndMarchClosed();
    for (const RecordKind& kind : recordKinds()) {
        if (!liesInAMonth(kind))
            continue;
        const Result<void> done = book->sqlite().run("DELETE FROM " + kind.name.toUtf8());
        ASSERT_FALSE(done) << qPrintable(kind.name);
        EXPECT_THAT(done.error().detail.toStdString(), testing::HasSubstr("month_closed")) << qPrintable(kind.name);
    }
}

// A file that was imported before can be imported again.
TEST(ClosedMonth, TakesARecordThatIsThereJustSo)
{
    const auto book = bookWithRecordsAndMarchClosed();
    for (const RecordKind& kind : recordKinds()) {
        const auto done = store(*book, kind, soundRecord(kind));
        ASSERT_TRUE(done) << qPrintable(kind.name) << ": " << whyOf(done);
        EXPECT_EQ(*done, PutOutcome::Unchanged);
    }
}

TEST(ClosedMonth, LeavesOtherMonthsAndStores)
{
    const auto book = bookWithRecordsAndMarchClosed();
    const RecordKind& costs = kindOf("costs");
    EXPECT_TRUE(store(*book, costs, with(costs, soundRecord(costs), "month", whole(202502))));
    EXPECT_TRUE(store(*book, costs, with(costs, soundRecord(costs), "month", whole(202504))));
    EXPECT_TRUE(store(*book, costs, with(costs, soundRecord(costs), "store", text("S2"))));
    const RecordKind& events = kindOf("events");
    EXPECT_TRUE(store(*book, events, with(events, soundRecord(events), "day", whole(20250401))));
    EXPECT_FALSE(store(*book, events, with(events, soundRecord(events), "day", whole(20250301))));
}

// A complaint of March is closed and called back in April; what March's figures said of it stays.
TEST(ClosedMonth, LetsAComplaintBeFinished)
{
    const auto book = newBookWithStores();
    const RecordKind& kind = kindOf("complaints");
    const qint64 accepted = Moment::at(QDate(2025, 3, 31), 23, 0).minutes;
    const Record open = recordOf("complaints",
        {{"store", text("S1")}, {"complaint", text("C1")}, {"accepted_at", whole(accepted)}, {"level", text("normal")},
            {"responded_at", whole(accepted + 5)}});
    ASSERT_TRUE(store(*book, kind, open));
    ASSERT_TRUE(setState(*book, Month(2025, 3), MonthState::Closed));
    const Record closed = with(kind, with(kind, open, "closed_at", whole(accepted + 600)), "score", whole(9));
    EXPECT_EQ(store(*book, kind, closed).value(), PutOutcome::Changed);
    for (const auto& [column, value] :
        {std::pair("closed_at", whole(accepted + 700)), std::pair("score", whole(10)), std::pair("score", Value()),
            std::pair("level", text("urgent")), std::pair("accepted_at", whole(accepted - 1))}) {
        const auto done = store(*book, kind, with(kind, closed, column, value));
        ASSERT_FALSE(done) << column;
        EXPECT_EQ(done.error().code, ErrorCode::MonthClosed) << whyOf(done);
    }
    EXPECT_EQ(recordsOf(*book, kind), std::vector<Record>{closed});
}

TEST(ClosedMonth, LosesNoComplaintToAnOpenOne)
{
    const auto book = newBookWithStores();
    const RecordKind& kind = kindOf("complaints");
    const Record march = recordOf("complaints",
        {{"store", text("S1")}, {"complaint", text("C1")}, {"level", text("normal")},
            {"accepted_at", whole(Moment::at(QDate(2025, 3, 31), 23, 55).minutes)}});
    ASSERT_TRUE(store(*book, kind, march));
    ASSERT_TRUE(setState(*book, Month(2025, 3), MonthState::Closed));
    const auto done =
        store(*book, kind, with(kind, march, "accepted_at", whole(Moment::at(QDate(2025, 4, 1), 0, 5).minutes)));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::MonthClosed);
    EXPECT_EQ(recordsOf(*book, kind), std::vector<Record>{march});
}

TEST(ClosedMonth, TakesNoComplaintFromAnOpenOne)
{
    const auto book = newBookWithStores();
    const RecordKind& kind = kindOf("complaints");
    const Record april = recordOf("complaints",
        {{"store", text("S1")}, {"complaint", text("C1")}, {"level", text("normal")},
            {"accepted_at", whole(Moment::at(QDate(2025, 4, 1), 0, 5).minutes)}});
    ASSERT_TRUE(store(*book, kind, april));
    ASSERT_TRUE(setState(*book, Month(2025, 3), MonthState::Closed));
    const auto done =
        store(*book, kind, with(kind, april, "accepted_at", whole(Moment::at(QDate(2025, 3, 31), 23, 55).minutes)));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::MonthClosed);
    EXPECT_EQ(done.error().subjects.value(1), QStringLiteral("2025-03"));
}

TEST(ClosedMonth, LetsACampaignSayHowItEnded)
{
    const auto book = newBookWithStores();
    const RecordKind& kind = kindOf("campaigns");
    const Record running = recordOf("campaigns",
        {{"store", text("S1")}, {"campaign", text("挽留")}, {"starts_on", whole(20250315)}, {"audience", whole(500)},
            {"churned_before", whole(40)}});
    ASSERT_TRUE(store(*book, kind, running));
    ASSERT_TRUE(setState(*book, Month(2025, 3), MonthState::Closed));
    EXPECT_TRUE(store(*book, kind, with(kind, running, "churned_after", whole(25))));
    EXPECT_EQ(
        store(*book, kind, with(kind, running, "churned_before", whole(90))).error().code, ErrorCode::MonthClosed);
}

TEST(ClosedMonth, IsEditedAgainOnceReopened)
{
    const auto book = bookWithRecordsAndMarchClosed();
    const RecordKind& costs = kindOf("costs");
    ASSERT_TRUE(setState(*book, Month(2025, 3), MonthState::Open, "补录佣金"));
    EXPECT_TRUE(store(*book, costs, changed(costs)));
    ASSERT_TRUE(setState(*book, Month(2025, 3), MonthState::Submitted));
    EXPECT_TRUE(store(*book, costs, soundRecord(costs))) << "submitted is not closed";
}

TEST(MonthState, NeedsAReasonToBeTakenBack)
{
    const auto book = newBookWithStores();
    const Month march(2025, 3);
    ASSERT_TRUE(setState(*book, march, MonthState::Closed));
    for (const MonthState state : {MonthState::Open, MonthState::Submitted}) {
        const Result<void> done = setState(*book, march, state, "  ");
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, ErrorCode::ArgumentInvalid);
        EXPECT_EQ(done.error().subjects.value(0), QStringLiteral("reason"));
    }
    ASSERT_TRUE(setState(*book, march, MonthState::Open, "漏记一笔"));
    EXPECT_EQ(ask(*book, "SELECT state || ' ' || reason FROM month_states"), "open 漏记一笔");
}

TEST(MonthState, IsTheStoresOwn)
{
    const auto book = newBookWithStores();
    ASSERT_TRUE(setState(*book, Month(2025, 2), MonthState::Submitted));
    ASSERT_TRUE(setState(*book, Month(2025, 1), MonthState::Closed));
    ASSERT_TRUE(setState(*book, Month(2024, 12), MonthState::Closed));
    ASSERT_TRUE(setState(*book, Month(2024, 12), MonthState::Open, "重开"));
    StoreRepository stores(*book);
    using States = std::vector<std::pair<Month, MonthState>>;
    EXPECT_EQ(stores.monthStates(kS1).value(),
        (States{{Month(2025, 1), MonthState::Closed}, {Month(2025, 2), MonthState::Submitted}}));
    EXPECT_EQ(stores.monthStates(StoreId(QStringLiteral("S2"))).value(), States());
}

TEST(MonthState, OfAnUnknownStoreIsRefused)
{
    const auto book = newBookWithStores();
    auto transaction = Transaction::begin(*book, kAnna);
    const Result<void> done = StoreRepository(*book).setMonthState(
        StoreId(QStringLiteral("S9")), Month(2025, 3), MonthState::Closed, QString());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::QueryFailed);
}

}
