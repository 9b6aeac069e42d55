// SPDX-License-Identifier: GPL-3.0-or-later
// Every change of a figure is kept: when, who, the old and the new value.
#include "storage/books.h"
#include "storage/change_repository.h"
#include "storage/settings_repository.h"
#include "storage/sqlite_statement.h"
#include "storage/store_repository.h"
#include "storage/vocabulary_repository.h"

#include <QDateTime>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

const Author kBen{QStringLiteral("本 \"Ben\""), Moment::at(QDate(2026, 1, 3), 8, 30)};

std::vector<RecordChange> historyOf(Book& book, const RecordKind& kind, const Record& record)
{
    const auto history = ChangeRepository(book).history(kind, record);
    EXPECT_TRUE(history) << whyOf(history);
    return history.value_or(std::vector<RecordChange>());
}

// What is not key, as the log would give it back: a record with nothing stays a record with its key.
TEST(ChangeLog, TellsTheLifeOfARecordOfEveryKind)
{
    const auto book = newBookWithStores();
    for (const RecordKind& kind : recordKinds().subspan(1)) {
        SCOPED_TRACE(kind.name.toStdString());
        const Record first = soundRecord(kind);
        Record second = first;
        second.back() = first.back() == Value() ? text("a note") : Value();
        ASSERT_TRUE(store(*book, kind, first));
        ASSERT_TRUE(store(*book, kind, second, kBen));
        ASSERT_TRUE(store(*book, kind, second, kBen)) << "an unchanged record is not logged";
        ASSERT_TRUE(book->sqlite().run("DELETE FROM " + kind.name.toUtf8()));

        const std::vector<RecordChange> history = historyOf(*book, kind, first);
        ASSERT_EQ(history.size(), 3u);
        EXPECT_EQ(history[0].who, QStringLiteral("anna"));
        EXPECT_EQ(history[0].when, kNoon);
        EXPECT_EQ(history[0].before, std::nullopt);
        EXPECT_EQ(history[0].after, first);
        EXPECT_EQ(history[1].who, kBen.who);
        EXPECT_EQ(history[1].when, kBen.when);
        EXPECT_EQ(history[1].before, first);
        EXPECT_EQ(history[1].after, second);
        EXPECT_EQ(history[2].before, second);
        EXPECT_EQ(history[2].after, std::nullopt);
        EXPECT_LT(history[0].id, history[1].id);
        EXPECT_LT(history[1].id, history[2].id);
    }
}

TEST(ChangeLog, KeepsRecordsOfOtherKeysApart)
{
    const auto book = newBookWithStores();
    const RecordKind& kind = kindOf("costs");
    const Record record = soundRecord(kind);
    ASSERT_TRUE(store(*book, kind, record));
    ASSERT_TRUE(store(*book, kind, with(kind, record, "month", whole(202504))));
    ASSERT_TRUE(store(*book, kind, with(kind, record, "store", text("S2"))));
    EXPECT_EQ(historyOf(*book, kind, record).size(), 1u);
    EXPECT_TRUE(historyOf(*book, kind, with(kind, record, "month", whole(202505))).empty());
}

TEST(ChangeLog, WritesKeysAndValuesAsJson)
{
    const auto book = newBookWithStores();
    const RecordKind& kind = kindOf("revenue");
    const Record record = recordOf("revenue",
        {{"store", text("S1")}, {"month", whole(202503)}, {"business_line", text("mobile")}, {"amount", whole(-1250)},
            {"note", text("冲销 \"三月\"\n\\重开")}});
    ASSERT_TRUE(store(*book, kind, record));
    EXPECT_EQ(ask(*book, "SELECT key FROM changes WHERE kind = 'revenue'"), R"(["S1",202503,"mobile","","",""])");
    EXPECT_EQ(ask(*book, "SELECT new FROM changes WHERE kind = 'revenue'"),
        R"({"amount":-1250,"note":"冲销 \"三月\"\n\\重开"})");
    EXPECT_EQ(ask(*book, "SELECT old IS NULL FROM changes WHERE kind = 'revenue'"), "1");
    EXPECT_EQ(historyOf(*book, kind, record).front().after, record);
}

TEST(ChangeLog, KeepsNothingOfWhatIsRolledBack)
{
    const auto book = newBookWithStores();
    const std::string before = ask(*book, "SELECT count(*) FROM changes");
    {
        const auto transaction = Transaction::begin(*book, kAnna);
        ASSERT_TRUE(RecordRepository(*book).put(kindOf("costs"), soundRecord(kindOf("costs"))));
    }
    EXPECT_EQ(ask(*book, "SELECT count(*) FROM changes"), before);
}

TEST(ChangeLog, HoldsWhatIsNoRecordToo)
{
    const auto book = newBookWithStores();
    const StoreId s1(QStringLiteral("S1"));
    auto transaction = Transaction::begin(*book, kBen);
    ASSERT_TRUE(StoreRepository(*book).setMonthState(s1, Month(2025, 3), MonthState::Closed, QString()));
    ASSERT_TRUE(SettingsRepository(*book).setSubscriberBase(SubscriberBase::Closing));
    ASSERT_TRUE(VocabularyRepository(*book).put(s1, QStringLiteral("channel"),
        {QStringLiteral("online"), QStringLiteral("网厅"), QStringLiteral("Web"), true, {QStringLiteral("digital")}}));
    ASSERT_TRUE(transaction->commit());
    const auto last = [&book](const char* kind) {
        return ask(*book,
            QByteArray("SELECT key || ' ' || coalesce(old, '-') || ' ' || new FROM changes WHERE kind = '") + kind
                + "' ORDER BY id DESC LIMIT 1");
    };
    EXPECT_EQ(last("month_states"), R"(["S1",202503] - {"state":"closed","reason":null})");
    EXPECT_EQ(last("book_settings"), R"(["subscriber_base"] - {"value":"closing"})");
    EXPECT_EQ(last("vocabulary_channel"),
        R"(["S1","online"] {"chinese":"线上商城","english":"Online","position":3,"retired":0,"digital":1} )"
        R"({"chinese":"网厅","english":"Web","position":3,"retired":1,"digital":1})");
    EXPECT_EQ(ask(*book, "SELECT DISTINCT who FROM changes WHERE kind = 'month_states'"), kBen.who.toStdString());
}

TEST(ChangeLog, NamesNobodyForAChangeFromOutside)
{
    const auto book = newBookWithStores();
    ASSERT_TRUE(book->sqlite().run("UPDATE stores SET region = '西湖区' WHERE store = 'S1'"));
    const auto history = historyOf(*book, kindOf("stores"), recordOf("stores", {{"store", text("S1")}}));
    ASSERT_EQ(history.size(), 2u);
    EXPECT_EQ(history.back().who, QString());
    const qint64 now = QDateTime::currentDateTime().toSecsSinceEpoch() / 60;
    EXPECT_NEAR(static_cast<double>(history.back().when.minutes), static_cast<double>(now), 2.0); // tests run in UTC
}

TEST(ChangeLog, IsOnlyAddedTo)
{
    const auto book = newBookWithStores();
    for (const char* sql : {"DELETE FROM changes", "UPDATE changes SET who = 'nobody'"}) {
        const Result<void> done = book->sqlite().run(sql);
        ASSERT_FALSE(done) << sql;
        EXPECT_THAT(done.error().detail.toStdString(), testing::HasSubstr("log_changed"));
    }
}

TEST(ChangeLog, IsFoundByKeyWithoutReadingAll)
{
    const auto book = newBook();
    auto statement = SqliteStatement::prepare(
        book->sqlite(), "EXPLAIN QUERY PLAN SELECT id FROM changes WHERE kind = 'a' AND key = 'b' ORDER BY id");
    std::string plan;
    while (statement->step().value_or(false))
        plan += statement->text(3).toStdString() + "\n";
    EXPECT_EQ(plan, "SEARCH changes USING COVERING INDEX changes_by_key (kind=? AND key=?)\n");
}

}
