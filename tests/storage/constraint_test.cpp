// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule that one row can show is kept by its table: whatever program writes, a wrong row does not get in.
#include "storage/books.h"
#include "storage/sqlite_statement.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace {

// A row that its table must refuse, and what the refusal must name.
struct BadRow {
    std::string name;
    std::string kind;
    Record record;
    std::string named;
};

BadRow badRow(const RecordKind& kind, const std::string& what, Record record, const std::string& named)
{
    return {kind.name.toStdString() + "_" + what, kind.name.toStdString(), std::move(record), named};
}

bool isCode(ColumnType type)
{
    return type == ColumnType::Choice || type == ColumnType::Vocabulary;
}

std::vector<Value> badValues(const Column& column)
{
    switch (column.type) {
    case ColumnType::Month:
        return {whole(202500), whole(202513), whole(189912), whole(20250331)};
    case ColumnType::Day:
        return {whole(20250230), whole(20250431), whole(20251301), whole(20250100), whole(20230229), whole(202503)};
    case ColumnType::Moment:
        return {whole(-36816481), whole(4223371680)};
    case ColumnType::Hour:
        return {whole(-1), whole(24)};
    case ColumnType::Year:
        return {whole(1899), whole(10000)};
    case ColumnType::Flag:
        return {whole(-1), whole(2)};
    case ColumnType::Rating:
        return {whole(0), whole(11)};
    case ColumnType::Severity:
        return {whole(0), whole(4)};
    case ColumnType::Choice:
    case ColumnType::Vocabulary:
        return {text("nonsense")};
    case ColumnType::Number:
        return column.mayBeNegative ? std::vector<Value>{} : std::vector<Value>{-0.5};
    case ColumnType::Count:
    case ColumnType::Money:
        return column.mayBeNegative ? std::vector<Value>{0.5} : std::vector<Value>{whole(-1), 0.5};
    default:
        return {};
    }
}

void addBadValues(const RecordKind& kind, std::vector<BadRow>& rows)
{
    for (size_t i = 0; i < kind.columns.size(); ++i) {
        const Column& column = kind.columns[i];
        int number = 0;
        for (const Value& value : badValues(column)) {
            Record record = soundRecord(kind);
            record[i] = value;
            rows.push_back(badRow(kind, column.name.toStdString() + "_" + std::to_string(++number), record, ""));
        }
        if (column.isRequired) {
            Record record = soundRecord(kind);
            record[i] = Value();
            rows.push_back(badRow(kind, column.name.toStdString() + "_missing", record, column.name.toStdString()));
        }
        if (column.isKey && !isCode(column.type) && std::holds_alternative<QString>(soundRecord(kind)[i])) {
            Record record = soundRecord(kind);
            record[i] = QString();
            rows.push_back(badRow(kind, column.name.toStdString() + "_empty", record, ""));
        }
    }
}

// A record that breaks this rule and no other: its terms add up to more than zero, and what is no part of it is
// missing.
Record breaking(const RecordKind& kind, const RowRule& rule)
{
    Record record = soundRecord(kind);
    for (size_t i = 0; i < record.size(); ++i) {
        const bool isPart = std::ranges::any_of(
            rule.terms, [i](const RowRule::Term& term) { return term.column == static_cast<int>(i); });
        if (!isPart && !kind.columns[i].isRequired)
            record[i] = Value();
    }
    for (const RowRule::Term& term : rule.terms) {
        Value& value = record[static_cast<size_t>(term.column)];
        const bool isFirst = &term == &rule.terms.front();
        const qint64 more = isFirst ? 1 : 0;
        if (auto* count = std::get_if<qint64>(&value)) {
            // Days and moments are already the same; a day later is the first of April.
            const bool isDay = kind.columns[static_cast<size_t>(term.column)].type == ColumnType::Day;
            *count += isDay && isFirst ? 20250401 - 20250331 : more;
        } else {
            value = static_cast<double>(more);
        }
    }
    return record;
}

std::vector<BadRow> badRows()
{
    std::vector<BadRow> rows;
    for (const RecordKind& kind : recordKinds()) {
        addBadValues(kind, rows);
        for (const RowRule& rule : kind.rules)
            rows.push_back(badRow(kind, rule.id.toStdString(), breaking(kind, rule), rule.id.toStdString()));
    }
    const RecordKind& revenue = kindOf("revenue");
    Record negative = with(revenue, soundRecord(revenue), "amount", whole(-1));
    rows.push_back(
        badRow(revenue, "negative_note_missing", with(revenue, negative, "note", {}), "negative_needs_note"));
    const RecordKind& costs = kindOf("costs");
    rows.push_back(badRow(costs, "energy_on_rent",
        with(costs, with(costs, soundRecord(costs), "item", text("rent")), "energy_kwh", 3.0),
        "energy_only_on_energy"));
    const RecordKind& complaints = kindOf("complaints");
    rows.push_back(badRow(complaints, "repeats_itself",
        with(complaints, soundRecord(complaints), "repeat_of", text("x-complaint")), "repeat_of_another"));
    return rows;
}

TEST(Constraints, RefuseEveryBadRow)
{
    const auto book = newBookWithStores();
    const std::vector<BadRow> rows = badRows();
    EXPECT_GT(rows.size(), 400u);
    for (const BadRow& row : rows) {
        SCOPED_TRACE(row.name);
        const Result<PutOutcome> done = store(*book, kindOf(row.kind.c_str()), row.record);
        EXPECT_FALSE(done);
        if (done)
            continue;
        EXPECT_EQ(done.error().code, ErrorCode::QueryFailed) << whyOf(done);
        EXPECT_THAT(done.error().detail.toStdString(), testing::HasSubstr(row.named));
    }
    for (const RecordKind& kind : recordKinds().subspan(1))
        EXPECT_TRUE(recordsOf(*book, kind).empty()) << qPrintable(kind.name);
}

TEST(Constraints, AcceptASoundRow)
{
    const auto book = newBookWithStores();
    for (const RecordKind& kind : recordKinds()) {
        const Result<PutOutcome> done = store(*book, kind, soundRecord(kind));
        ASSERT_TRUE(done) << qPrintable(kind.name) << ": " << whyOf(done);
        EXPECT_EQ(*done, kind.name == u"stores" ? PutOutcome::Changed : PutOutcome::New);
    }
}

// What is not required may be missing, and then no rule that it has a part in holds against the row.
TEST(Constraints, LetARowLackAllThatIsNotRequired)
{
    const auto book = newBookWithStores();
    for (const RecordKind& kind : recordKinds()) {
        Record record = soundRecord(kind);
        for (size_t i = 0; i < kind.columns.size(); ++i) {
            if (!kind.columns[i].isRequired)
                record[i] = Value();
        }
        const Result<PutOutcome> done = store(*book, kind, record);
        ASSERT_TRUE(done) << qPrintable(kind.name) << ": " << whyOf(done);
        const std::vector<Record> stored = recordsOf(*book, kind, {StoreId(QStringLiteral("S1")), {}});
        ASSERT_EQ(stored.size(), 1u) << qPrintable(kind.name);
        EXPECT_EQ(stored.front(), record) << qPrintable(kind.name);
    }
}

TEST(Constraints, KeepAMissingPartFromHoldingAgainstTheOthers)
{
    const auto book = newBookWithStores();
    // closing = opening + gross_adds - churned + adjustment can't be judged without the adjustment.
    const Result<PutOutcome> done = store(*book, kindOf("subscribers"),
        recordOf("subscribers",
            {{"store", text("S1")}, {"month", whole(202503)}, {"area", text("urban")}, {"opening", whole(100)},
                {"gross_adds", whole(10)}, {"churned", whole(5)}, {"closing", whole(1)}}));
    EXPECT_TRUE(done) << whyOf(done);
}

TEST(Constraints, AcceptNegativeRevenueWithANote)
{
    const auto book = newBookWithStores();
    const RecordKind& revenue = kindOf("revenue");
    EXPECT_TRUE(store(*book, revenue,
        with(revenue, with(revenue, soundRecord(revenue), "amount", whole(-12345)), "note", text("冲销"))));
}

TEST(Constraints, KnowLeapYears)
{
    const auto book = newBookWithStores();
    const RecordKind& events = kindOf("events");
    EXPECT_TRUE(store(*book, events, with(events, soundRecord(events), "day", whole(20240229))));
    EXPECT_TRUE(store(*book, events, with(events, soundRecord(events), "day", whole(20000229))));
    EXPECT_FALSE(store(*book, events, with(events, soundRecord(events), "day", whole(19000229))));
}

TEST(Constraints, RefuseARecordOfNoStore)
{
    const auto book = newBookWithStores();
    for (const RecordKind& kind : recordKinds().subspan(1)) {
        const Result<PutOutcome> done = store(*book, kind, with(kind, soundRecord(kind), "store", text("S9")));
        ASSERT_FALSE(done) << qPrintable(kind.name);
        EXPECT_EQ(done.error().code, ErrorCode::QueryFailed) << qPrintable(kind.name);
    }
}

// A repeat may come before the complaint it names, but must name one of the store by the end of the transaction.
TEST(Constraints, LetARepeatNameAComplaintOfTheStore)
{
    const auto book = newBookWithStores();
    const RecordKind& kind = kindOf("complaints");
    const Record first = with(kind, soundRecord(kind), "complaint", text("C1"));
    const Record repeat = with(kind, with(kind, soundRecord(kind), "complaint", text("C2")), "repeat_of", text("C1"));
    {
        auto transaction = Transaction::begin(*book, kAnna);
        ASSERT_TRUE(transaction);
        RecordRepository records(*book);
        ASSERT_TRUE(records.put(kind, repeat));
        const Result<void> done = transaction->commit();
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, ErrorCode::QueryFailed);
        EXPECT_THAT(done.error().detail.toStdString(), testing::HasSubstr("complaints"));
    }
    EXPECT_EQ(ask(*book, "SELECT count(*) FROM complaints"), "0");
    {
        auto transaction = Transaction::begin(*book, kAnna);
        ASSERT_TRUE(transaction);
        RecordRepository records(*book);
        ASSERT_TRUE(records.put(kind, repeat));
        ASSERT_TRUE(records.put(kind, with(kind, first, "store", text("S2"))));
        EXPECT_FALSE(transaction->commit()) << "a complaint of another store";
    }
    auto transaction = Transaction::begin(*book, kAnna);
    RecordRepository records(*book);
    ASSERT_TRUE(records.put(kind, repeat));
    ASSERT_TRUE(records.put(kind, first));
    EXPECT_TRUE(transaction->commit());
}

TEST(Constraints, KeepACodeThatIsUsed)
{
    const auto book = newBookWithStores();
    const RecordKind& revenue = kindOf("revenue");
    ASSERT_TRUE(store(*book, revenue,
        with(revenue, with(revenue, soundRecord(revenue), "channel", text("hotline")), "plan_tier", text("basic"))));
    for (const char* sql : {"DELETE FROM vocabulary_channel WHERE store = 'S1' AND code = 'hotline'",
             "DELETE FROM vocabulary_plan_tier WHERE store = 'S1' AND code = 'basic'",
             "DELETE FROM vocabulary_business_line WHERE store = 'S1' AND code = 'mobile'",
             "DELETE FROM vocabulary_operator WHERE store = 'S1' AND code = 'mobile'"})
        EXPECT_FALSE(book->sqlite().run(sql)) << sql;
    EXPECT_TRUE(book->sqlite().run("DELETE FROM vocabulary_channel WHERE store = 'S1' AND code = 'partner'"));
    EXPECT_TRUE(book->sqlite().run("DELETE FROM vocabulary_channel WHERE store = 'S2' AND code = 'hotline'"));
}

TEST(Constraints, KeepAKeyAsItIs)
{
    const auto book = newBookWithStores();
    for (const RecordKind& kind : recordKinds()) {
        ASSERT_TRUE(store(*book, kind, soundRecord(kind))) << qPrintable(kind.name);
    }
    for (const RecordKind& kind : recordKinds().subspan(1)) {
        const Result<void> done = book->sqlite().run("UPDATE " + kind.name.toUtf8() + " SET store = 'S2'");
        ASSERT_FALSE(done) << qPrintable(kind.name);
        EXPECT_THAT(done.error().detail.toStdString(), testing::HasSubstr("key_changed")) << qPrintable(kind.name);
    }
}

TEST(Constraints, WantAReasonForAMonthThatIsOpenAgain)
{
    const auto book = newBookWithStores();
    EXPECT_FALSE(book->sqlite().run("INSERT INTO month_states (store, month, state) VALUES ('S1', 202503, 'open')"));
    EXPECT_FALSE(
        book->sqlite().run("INSERT INTO month_states (store, month, state) VALUES ('S1', 202503, 'finished')"));
    EXPECT_TRUE(book->sqlite().run("INSERT INTO month_states (store, month, state) VALUES ('S1', 202503, 'closed')"));
}

TEST(Constraints, KnowTheSubscriberBases)
{
    const auto book = newBook();
    EXPECT_FALSE(book->sqlite().run("INSERT INTO book_settings (name, value) VALUES ('subscriber_base', 'median')"));
    EXPECT_TRUE(book->sqlite().run("INSERT INTO book_settings (name, value) VALUES ('subscriber_base', 'closing')"));
}

}
