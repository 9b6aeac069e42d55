// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vocabulary.h"
#include "storage/books.h"
#include "storage/record_repository.h"
#include "storage/vocabulary_repository.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>

namespace {

const StoreId kS1(QStringLiteral("S1"));

Record revenueOf(const char* store, int month, const char* channel, qint64 fen)
{
    return recordOf("revenue",
        {{"store", text(store)}, {"month", whole(month)}, {"business_line", text("mobile")}, {"channel", text(channel)},
            {"amount", whole(fen)}});
}

TEST(Records, AreNewThenUnchangedThenChanged)
{
    const auto book = newBookWithStores();
    for (const RecordKind& kind : recordKinds().subspan(1)) {
        SCOPED_TRACE(kind.name.toStdString());
        const Record record = soundRecord(kind);
        EXPECT_EQ(store(*book, kind, record).value(), PutOutcome::New);
        EXPECT_EQ(store(*book, kind, record).value(), PutOutcome::Unchanged);
        // Empty what is last and may be empty.
        Record changed = record;
        changed.back() = Value();
        const bool isChange = record.back() != changed.back();
        EXPECT_EQ(store(*book, kind, changed).value(), isChange ? PutOutcome::Changed : PutOutcome::Unchanged);
        EXPECT_EQ(store(*book, kind, record).value(), isChange ? PutOutcome::Changed : PutOutcome::Unchanged);
        EXPECT_EQ(recordsOf(*book, kind), std::vector<Record>{record});
    }
}

TEST(Records, RaiseTheirVersionWithEachChange)
{
    const auto book = newBookWithStores();
    const auto version = [&book] { return ask(*book, "SELECT version FROM revenue"); };
    const RecordKind& kind = kindOf("revenue");
    ASSERT_TRUE(store(*book, kind, revenueOf("S1", 202503, "", 100)));
    EXPECT_EQ(version(), "1");
    ASSERT_TRUE(store(*book, kind, revenueOf("S1", 202503, "", 100)));
    EXPECT_EQ(version(), "1");
    ASSERT_TRUE(store(*book, kind, revenueOf("S1", 202503, "", 200)));
    EXPECT_EQ(version(), "2");
    ASSERT_TRUE(store(*book, kind, revenueOf("S1", 202503, "", 100)));
    EXPECT_EQ(version(), "3");
}

TEST(Records, TellNothingFromZero)
{
    const auto book = newBookWithStores();
    const RecordKind& kind = kindOf("joint_cases");
    const Record empty = recordOf("joint_cases", {{"store", text("S1")}, {"month", whole(202503)}});
    const Record zero = with(kind, empty, "cases", whole(0));
    EXPECT_EQ(store(*book, kind, empty).value(), PutOutcome::New);
    EXPECT_EQ(store(*book, kind, zero).value(), PutOutcome::Changed);
    EXPECT_EQ(recordsOf(*book, kind).front(), zero);
    EXPECT_EQ(store(*book, kind, empty).value(), PutOutcome::Changed);
    EXPECT_EQ(recordsOf(*book, kind).front(), empty);
}

TEST(Records, TakeATextWithoutCharactersForNone)
{
    const auto book = newBookWithStores();
    const RecordKind& kind = kindOf("events");
    const Record none = with(kind, soundRecord(kind), "detail", {});
    EXPECT_EQ(store(*book, kind, with(kind, none, "detail", QString())).value(), PutOutcome::New);
    EXPECT_EQ(store(*book, kind, with(kind, none, "detail", QStringLiteral(""))).value(), PutOutcome::Unchanged);
    EXPECT_EQ(store(*book, kind, none).value(), PutOutcome::Unchanged);
    EXPECT_EQ(ask(*book, "SELECT detail IS NULL FROM events"), "1");
}

// Of a label that does not split the figure, nothing and an empty text are the same key.
TEST(Records, KnowAFigureThatIsNotSplit)
{
    const auto book = newBookWithStores();
    const RecordKind& kind = kindOf("revenue");
    Record record = revenueOf("S1", 202503, "", 100);
    EXPECT_EQ(store(*book, kind, record).value(), PutOutcome::New);
    EXPECT_EQ(store(*book, kind, with(kind, record, "channel", {})).value(), PutOutcome::Unchanged);
    EXPECT_EQ(store(*book, kind, revenueOf("S1", 202503, "online", 100)).value(), PutOutcome::New);
    EXPECT_EQ(recordsOf(*book, kind).front(), with(kind, record, "channel", {}));
}

TEST(Records, KeepWhatTheyAreGiven)
{
    const auto book = newBookWithStores();
    const RecordKind& kind = kindOf("training");
    const Record record = recordOf("training",
        {{"store", text("S1")}, {"day", whole(20250331)}, {"topic", text("5G \"套餐\"\n\\ 与 🎓 O'Neil; --")},
            {"attendees", whole(9007199254740993)}, {"hours", 0.1 + 0.2}});
    ASSERT_EQ(store(*book, kind, record).value(), PutOutcome::New);
    EXPECT_EQ(recordsOf(*book, kind).front(), record);
    EXPECT_EQ(store(*book, kind, record).value(), PutOutcome::Unchanged);
}

TEST(Records, TakeANumberThatIsNoneForMissing)
{
    const auto book = newBookWithStores();
    const RecordKind& kind = kindOf("targets");
    const Record record = with(kind, soundRecord(kind), "target", std::numeric_limits<double>::quiet_NaN());
    ASSERT_EQ(store(*book, kind, record).value(), PutOutcome::New);
    EXPECT_EQ(recordsOf(*book, kind).front(), with(kind, record, "target", {}));
}

TEST(Records, ThatAreRefusedLeaveTheOthers)
{
    const auto book = newBookWithStores();
    const RecordKind& kind = kindOf("joint_cases");
    const Record bad = with(kind, with(kind, soundRecord(kind), "answered_15min", whole(5)), "cases", whole(4));
    auto transaction = Transaction::begin(*book, kAnna);
    RecordRepository records(*book);
    ASSERT_TRUE(records.put(kind, with(kind, soundRecord(kind), "month", whole(202501))));
    EXPECT_FALSE(records.put(kind, bad));
    ASSERT_TRUE(records.put(kind, with(kind, soundRecord(kind), "month", whole(202502))));
    ASSERT_TRUE(transaction->commit());
    EXPECT_EQ(RecordRepository(*book).count(kind).value(), 2);
}

TEST(Records, OfAnUnknownCodeAreRefused)
{
    const auto book = newBookWithStores();
    const RecordKind& revenue = kindOf("revenue");
    for (const char* column : {"business_line", "channel", "segment", "plan_tier"}) {
        const auto done = store(*book, revenue, with(revenue, soundRecord(revenue), column, text("kiosk")));
        ASSERT_FALSE(done) << column;
        EXPECT_EQ(done.error().code, ErrorCode::QueryFailed);
    }
    const RecordKind& arpu = kindOf("arpu");
    EXPECT_TRUE(store(*book, arpu, with(arpu, soundRecord(arpu), "plan_tier", text("all"))));
    EXPECT_FALSE(store(*book, arpu, with(arpu, soundRecord(arpu), "plan_tier", text("everything"))));
    EXPECT_FALSE(store(*book, revenue, with(revenue, soundRecord(revenue), "plan_tier", text("all"))));
}

TEST(Records, ComeInTheOrderOfTheirKey)
{
    const auto book = newBookWithStores();
    const RecordKind& kind = kindOf("revenue");
    std::vector<Record> sorted;
    for (const char* id : {"S1", "S2"}) {
        for (const int month : {202412, 202501, 202510}) {
            for (const char* channel : {"", "counter", "online"})
                sorted.push_back(revenueOf(id, month, channel, month));
        }
    }
    const std::vector<Record> backwards(sorted.rbegin(), sorted.rend());
    for (const Record& record : backwards)
        ASSERT_TRUE(store(*book, kind, record));
    std::vector<Record> read = recordsOf(*book, kind);
    ASSERT_EQ(read.size(), sorted.size());
    for (size_t i = 0; i < sorted.size(); ++i) {
        if (sorted[i][3] == text(""))
            sorted[i][3] = Value();
        EXPECT_EQ(read[i], sorted[i]) << i;
    }
}

struct Selected {
    const char* kind;
    const char* column;
    std::vector<Value> values;
    size_t inFirstQuarter; // of 2025
};

// Each sort of time, with values before, in and after January to March 2025.
TEST(Records, AreFilteredByStoreAndMonths)
{
    const auto minutes = [](int year, int month, int day, int hour, int minute) {
        return whole(Moment::at(QDate(year, month, day), hour, minute).minutes);
    };
    const std::vector<Selected> cases{
        {"joint_cases", "month", {whole(202412), whole(202501), whole(202503), whole(202504)}, 2},
        {"events", "day", {whole(20241231), whole(20250101), whole(20250331), whole(20250401)}, 2},
        {"queue_hours", "day", {whole(20241231), whole(20250101), whole(20250331), whole(20250401)}, 2},
        {"complaints", "accepted_at",
            {minutes(2024, 12, 31, 23, 59), minutes(2025, 1, 1, 0, 0), minutes(2025, 3, 31, 23, 59),
                minutes(2025, 4, 1, 0, 0)},
            2},
        {"campaigns", "starts_on", {whole(20241231), whole(20250101), whole(20250331), whole(20250401)}, 2},
        {"issues", "year", {whole(2024), whole(2025), whole(2026)}, 1},
    };
    const RecordFilter quarter{kS1, Period::quarter(2025, 1)};
    for (const Selected& selected : cases) {
        SCOPED_TRACE(selected.kind);
        const auto book = newBookWithStores();
        const RecordKind& kind = kindOf(selected.kind);
        for (const char* id : {"S1", "S2"}) {
            for (const Value& value : selected.values) {
                Record record = with(kind, soundRecord(kind), "store", text(id));
                for (size_t i = 0; i < record.size(); ++i) {
                    if (!kind.columns[i].isKey && !kind.columns[i].isRequired)
                        record[i] = Value();
                    // Complaints and campaigns have a name of their own.
                    if (kind.columns[i].type == ColumnType::Code)
                        record[i] = QString::number(std::get<qint64>(value));
                }
                if (kind.name == u"complaints")
                    record = with(kind, record, "repeat_of", {});
                const auto done = store(*book, kind, with(kind, record, selected.column, value));
                ASSERT_TRUE(done) << whyOf(done);
            }
        }
        const RecordRepository records(*book);
        EXPECT_EQ(recordsOf(*book, kind, quarter).size(), selected.inFirstQuarter);
        EXPECT_EQ(records.count(kind, quarter).value(), static_cast<qint64>(selected.inFirstQuarter));
        EXPECT_EQ(records.count(kind, {kS1, {}}).value(), static_cast<qint64>(selected.values.size()));
        EXPECT_EQ(records.count(kind, {{}, Period::quarter(2025, 1)}).value(),
            static_cast<qint64>(2 * selected.inFirstQuarter));
        EXPECT_EQ(records.count(kind).value(), static_cast<qint64>(2 * selected.values.size()));
    }
}

TEST(Records, OfNoTimeIgnoreTheMonths)
{
    const auto book = newBookWithStores();
    EXPECT_EQ(RecordRepository(*book).count(kindOf("stores"), {{}, Period::quarter(1950, 1)}).value(), 2);
    EXPECT_EQ(RecordRepository(*book).count(kindOf("stores"), {kS1, Period::quarter(1950, 1)}).value(), 1);
}

TEST(Records, StopBeingReadWhereTheReaderFails)
{
    const auto book = newBookWithStores();
    int seen = 0;
    const Result<void> done = RecordRepository(*book).forEach(kindOf("stores"), {}, [&](const Record&) -> Result<void> {
        ++seen;
        return failure(ErrorCode::Cancelled);
    });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(seen, 1);
    EXPECT_TRUE(store(*book, kindOf("costs"), soundRecord(kindOf("costs")))) << "the reading has let go of the book";
}

TEST(Records, GiveANewStoreTheVocabulariesThatShip)
{
    const auto book = newBookWithStores();
    const Vocabularies own = VocabularyRepository(*book).read(kS1).value();
    for (const VocabularyTable& table : vocabularyTables()) {
        SCOPED_TRACE(table.name.toStdString());
        const auto& expected = defaultVocabularies().entries(table.name);
        const auto& entries = own.entries(table.name);
        ASSERT_EQ(entries.size(), expected.size());
        for (size_t i = 0; i < entries.size(); ++i) {
            EXPECT_EQ(entries[i].code, expected[i].code);
            EXPECT_EQ(entries[i].chinese, expected[i].chinese);
            EXPECT_EQ(entries[i].english, expected[i].english);
            EXPECT_EQ(entries[i].flags, expected[i].flags);
            EXPECT_FALSE(entries[i].isRetired);
        }
    }
}

TEST(Records, OfAStoreNameACarrierOfItsVocabulary)
{
    const auto book = newBook();
    const RecordKind& kind = kindOf("stores");
    const Record record = recordOf("stores", {{"store", text("S1")}, {"name", text("西湖")}});
    const auto refused = store(*book, kind, with(kind, record, "carrier", text("vodafone")));
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().detail.toStdString(), testing::HasSubstr("carrier"));
    EXPECT_TRUE(store(*book, kind, with(kind, record, "carrier", text("unicom"))));
    EXPECT_FALSE(store(*book, kind, with(kind, record, "carrier", text("vodafone"))));
    {
        auto transaction = Transaction::begin(*book, kAnna);
        ASSERT_TRUE(VocabularyRepository(*book).put(kS1, QStringLiteral("operator"),
            {QStringLiteral("vodafone"), QStringLiteral("沃达丰"), QStringLiteral("Vodafone"), false, {}}));
        ASSERT_TRUE(transaction->commit());
    }
    EXPECT_TRUE(store(*book, kind, with(kind, record, "carrier", text("vodafone"))));
}

TEST(Records, OfTheWholeSampleAreStored)
{
    const auto book = newBook();
    const Result<qint64> count = storeSample(*book);
    ASSERT_TRUE(count) << whyOf(count);
    qint64 stored = 0;
    for (const RecordKind& kind : recordKinds())
        stored += RecordRepository(*book).count(kind).value();
    EXPECT_EQ(stored, *count);
    EXPECT_GT(stored, 40'000);
    EXPECT_EQ(ask(*book, "PRAGMA foreign_key_check"), "");
}

}
