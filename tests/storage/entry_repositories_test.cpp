// SPDX-License-Identifier: GPL-3.0-or-later
// What entering figures keeps in the book: single records, drafts, confirmations, the order of a vocabulary.
#include "storage/books.h"
#include "storage/cell_repository.h"
#include "storage/confirmation_repository.h"
#include "storage/draft_repository.h"
#include "storage/key_text.h"
#include "storage/recorded_days.h"
#include "storage/sqlite_data_version.h"
#include "storage/store_repository.h"
#include "storage/vocabulary_order_repository.h"
#include "storage/vocabulary_repository.h"

#include <QTemporaryDir>

namespace {

const RecordKind& kRevenue = kindOf("revenue");
const RecordKey kKey{text("S1"), whole(202503), text("mobile"), text("counter"), Value(), Value()};

Record revenue(qint64 fen)
{
    return recordOf("revenue",
        {{"store", text("S1")}, {"month", whole(202503)}, {"business_line", text("mobile")},
            {"channel", text("counter")}, {"amount", whole(fen)}});
}

// Runs `work` in a committed transaction.
template <class Work> void write(Book& book, Work work)
{
    auto transaction = Transaction::begin(book, kAnna);
    ASSERT_TRUE(transaction) << whyOf(transaction);
    const Result<void> done = work();
    ASSERT_TRUE(done) << whyOf(done);
    const Result<void> committed = transaction->commit();
    ASSERT_TRUE(committed) << whyOf(committed);
}

TEST(KeyText, isTheKeyAsTheChangeLogWritesIt)
{
    const auto book = newBookWithStores();
    ASSERT_TRUE(store(*book, kRevenue, revenue(5)));
    EXPECT_EQ(keyText(kKey).toStdString(), ask(*book, "SELECT key FROM changes WHERE kind = 'revenue'"));
    EXPECT_EQ(keyFromText(kRevenue, keyText(kKey)), kKey);
    for (const RecordKind& kind : recordKinds()) {
        const RecordKey key = keyOf(kind, soundRecord(kind));
        EXPECT_EQ(keyFromText(kind, keyText(key)), key) << kind.name.toStdString();
    }
}

TEST(KeyText, valuesComeBackAsTheyWere)
{
    for (const RecordKind& kind : recordKinds()) {
        const Record record = soundRecord(kind);
        for (size_t i = 0; i < record.size(); ++i)
            EXPECT_EQ(valueFromText(kind.columns[i].type, valueText(record[i])), record[i]);
    }
    EXPECT_EQ(valueFromText(ColumnType::Number, valueText(0.1 + 0.2)), Value(0.1 + 0.2));
    EXPECT_EQ(valueFromText(ColumnType::Count, QString()), Value());
}

TEST(CellRepository, findsAndRemovesOneRecordOfEveryKind)
{
    const auto book = newBookWithStores();
    for (const RecordKind& kind : recordKinds()) {
        if (kind.rhythm == Rhythm::Master)
            continue;
        const Record record = soundRecord(kind);
        const RecordKey key = keyOf(kind, record);
        CellRepository cells(*book);
        EXPECT_EQ(*cells.find(kind, key), std::nullopt) << kind.name.toStdString();
        write(*book, [&]() -> Result<void> {
            const auto put = RecordRepository(*book).put(kind, record);
            return put ? Result<void>() : Result<void>(Unexpected(put.error()));
        });
        EXPECT_EQ(*cells.find(kind, key), std::optional(record)) << kind.name.toStdString();
        write(*book, [&] { return cells.remove(kind, key); });
        EXPECT_EQ(*cells.find(kind, key), std::nullopt) << kind.name.toStdString();
    }
}

TEST(CellRepository, removesNothingOutsideATransactionNorOfAClosedMonth)
{
    const auto book = newBookWithStores();
    ASSERT_TRUE(store(*book, kRevenue, revenue(5)));
    CellRepository cells(*book);
    EXPECT_FALSE(cells.remove(kRevenue, kKey));
    write(*book,
        [&] { return StoreRepository(*book).setMonthState(StoreId("S1"), Month(2025, 3), MonthState::Closed, {}); });
    auto transaction = Transaction::begin(*book, kAnna);
    const Result<void> removed = cells.remove(kRevenue, kKey);
    ASSERT_FALSE(removed);
    EXPECT_EQ(removed.error().code, ErrorCode::MonthClosed);
    EXPECT_EQ(removed.error().subjects, (QStringList{"S1", "2025-03"}));
}

TEST(DraftRepository, keepsTheCellsOfARecordUntilTheyAreReplaced)
{
    const auto book = newBookWithStores();
    DraftRepository drafts(*book);
    const int amount = kRevenue.indexOf(u"amount");
    const int note = kRevenue.indexOf(u"note");
    const std::vector<DraftCell> cells{{kKey, amount, whole(-310)}, {kKey, note, Value()}};
    write(*book, [&] { return drafts.replace(kRevenue, kKey, cells); });
    EXPECT_EQ(*drafts.read(kRevenue, kKey), cells);
    EXPECT_EQ(*drafts.read(kRevenue, StoreId("S1"), Period::year(2025)), cells);
    EXPECT_TRUE(drafts.read(kRevenue, StoreId("S1"), Period::year(2024))->empty());
    EXPECT_TRUE(drafts.read(kRevenue, StoreId("S2"), Period::year(2025))->empty());
    EXPECT_TRUE(drafts.read(kindOf("channels"), StoreId("S1"), Period::year(2025))->empty());
    EXPECT_TRUE(recordsOf(*book, kRevenue).empty()) << "a draft is no figure";
    write(*book, [&] { return drafts.replace(kRevenue, kKey, {}); });
    EXPECT_TRUE(drafts.read(kRevenue, kKey)->empty());
}

TEST(ConfirmationRepository, keepsWhoConfirmedWhatAndWhy)
{
    const auto book = newBookWithStores();
    ConfirmationRepository confirmations(*book);
    const int amount = kRevenue.indexOf(u"amount");
    write(*book, [&] { return confirmations.put(kRevenue, {kKey, amount, whole(5), " 大客户 ", {}, {}}, kAnna); });
    write(*book, [&] { return confirmations.put(kRevenue, {kKey, amount, whole(6), "又一户", {}, {}}, kAnna); });
    const auto read = confirmations.read(kRevenue, StoreId("S1"), Period::year(2025));
    ASSERT_TRUE(read) << whyOf(read);
    ASSERT_EQ(read->size(), 1u) << "a later one of the same cell replaces the first";
    EXPECT_EQ(read->front().key, kKey);
    EXPECT_EQ(read->front().value, whole(6));
    EXPECT_EQ(read->front().note, "又一户");
    EXPECT_EQ(read->front().who, kAnna.who);
    EXPECT_EQ(read->front().when, kAnna.when);
    auto transaction = Transaction::begin(*book, kAnna);
    EXPECT_EQ(confirmations.put(kRevenue, {kKey, amount, whole(6), " ", {}, {}}, kAnna).error().code,
        ErrorCode::ArgumentInvalid);
}

TEST(VocabularyOrderRepository, arrangesAllValuesOrNone)
{
    const auto book = newBookWithStores();
    VocabularyOrderRepository order(*book);
    const StoreId store("S1");
    write(*book, [&] { return order.arrange(store, "area", {"town", "urban"}); });
    const auto codes = [&](const char* of) {
        QStringList result;
        const auto read = VocabularyRepository(*book).read(StoreId(of));
        for (const VocabularyEntry& entry : read->entries("area"))
            result.append(entry.code);
        return result;
    };
    EXPECT_EQ(codes("S1"), (QStringList{"town", "urban"}));
    EXPECT_EQ(codes("S2"), (QStringList{"urban", "town"})) << "another store's order is its own";
    auto transaction = Transaction::begin(*book, kAnna);
    for (const QStringList& wrong : {QStringList{"town"}, {"town", "town"}, {"town", "urban", "moon"}})
        EXPECT_EQ(order.arrange(store, "area", wrong).error().code, ErrorCode::ArgumentInvalid);
    EXPECT_EQ(order.arrange(store, "nothing", {}).error().code, ErrorCode::ArgumentInvalid);
}

TEST(SqliteDataVersion, changesWithTheCommitsOfOthersOnly)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("book");
    const auto first = Book::create(path);
    ASSERT_TRUE(first) << whyOf(first);
    const auto second = Book::open(path);
    ASSERT_TRUE(second) << whyOf(second);
    const qint64 mine = *sqliteDataVersion(**first);
    const qint64 theirs = *sqliteDataVersion(**second);
    ASSERT_TRUE(store(**first, kindOf("stores"), soundRecord(kindOf("stores"))));
    EXPECT_EQ(*sqliteDataVersion(**first), mine);
    EXPECT_NE(*sqliteDataVersion(**second), theirs);
}

TEST(RecordedDays, areTheDaysThatHaveRecords)
{
    const auto book = newBookWithStores();
    const RecordKind& queue = kindOf("queue_hours");
    for (const auto& [day, hour] : {std::pair(20250301, 9), {20250301, 10}, {20250331, 9}, {20250401, 9}})
        ASSERT_TRUE(store(*book, queue,
            recordOf("queue_hours", {{"store", text("S1")}, {"day", whole(day)}, {"hour", whole(hour)}})));
    const Period march{Month(2025, 3), Month(2025, 3)};
    EXPECT_EQ(
        *recordedDays(*book, queue, StoreId("S1"), march), (std::vector<QDate>{QDate(2025, 3, 1), QDate(2025, 3, 31)}));
    EXPECT_TRUE(recordedDays(*book, queue, StoreId("S2"), march)->empty());
}

}
