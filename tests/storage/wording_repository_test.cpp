// SPDX-License-Identifier: GPL-3.0-or-later
// The manager's words in the book: kept for store, year and language, logged, and there in a book of an older program.
#include "storage/wording_repository.h"

#include "storage/book_files.h"
#include "storage/books.h"

namespace {

const WordingScope kScope{StoreId(QStringLiteral("S1")), 2025, Language::Chinese};

Wording reworded()
{
    Wording wording;
    wording.place = QStringLiteral("annual.message");
    wording.text = QStringLiteral("收入稳步增长");
    wording.quoted = {{KpiId(QStringLiteral("revenue")), QStringLiteral("value"), 0.1 + 0.2}};
    return wording;
}

Wording own()
{
    Wording wording;
    wording.place = QStringLiteral("own.1");
    wording.text = QStringLiteral("三月装修。");
    wording.isHidden = true;
    wording.position = 3;
    wording.block = QStringLiteral("annual.text");
    wording.beside = QStringLiteral("annual.revenue");
    return wording;
}

template <class Work> void write(Book& book, Work work)
{
    auto transaction = Transaction::begin(book, kAnna);
    ASSERT_TRUE(transaction) << whyOf(transaction);
    const Result<void> done = work();
    ASSERT_TRUE(done) << whyOf(done);
    ASSERT_TRUE(transaction->commit());
}

TEST(WordingRepository, KeepsWordsForStoreYearAndLanguage)
{
    const auto book = newBookWithStores();
    WordingRepository wordings(*book);
    write(*book, [&] { return wordings.put(kScope, reworded(), kAnna); });
    write(*book, [&] { return wordings.put(kScope, own(), kAnna); });
    const auto read = wordings.read(kScope);
    ASSERT_TRUE(read) << whyOf(read);
    ASSERT_EQ(read->size(), 2u);
    EXPECT_TRUE(read->at(0).saysTheSame(reworded()));
    EXPECT_TRUE(read->at(1).saysTheSame(own()));
    EXPECT_EQ(read->at(0).who, kAnna.who);
    EXPECT_EQ(read->at(0).when, kAnna.when);
    EXPECT_TRUE(wordings.read({kScope.store, 2025, Language::English})->empty());
    EXPECT_TRUE(wordings.read({kScope.store, 2024, Language::Chinese})->empty());
}

TEST(WordingRepository, LogsEachChangeAndRemoval)
{
    const auto book = newBookWithStores();
    WordingRepository wordings(*book);
    Wording wording = reworded();
    write(*book, [&] { return wordings.put(kScope, wording, kAnna); });
    wording.text = QStringLiteral("另一句");
    write(*book, [&] { return wordings.put(kScope, wording, kAnna); });
    write(*book, [&] { return wordings.remove(kScope, wording.place, wording.through); });
    EXPECT_TRUE(wordings.read(kScope)->empty());
    EXPECT_EQ(ask(*book, "SELECT key FROM changes WHERE kind = 'wordings' LIMIT 1"),
        R"(["S1",2025,"zh_CN","annual.message",1])");
    EXPECT_EQ(ask(*book,
                  "SELECT group_concat(coalesce(old ->> '$.text', '-') || '>' || coalesce(new ->> '$.text', '-'), ' ') "
                  "FROM changes WHERE kind = 'wordings'"),
        "->收入稳步增长 收入稳步增长>另一句 另一句>-");
}

TEST(WordingRepository, RefusesAStoreThatIsNotThere)
{
    const auto book = newBookWithStores();
    auto transaction = Transaction::begin(*book, kAnna);
    ASSERT_TRUE(transaction);
    const Result<void> put =
        WordingRepository(*book).put({StoreId(QStringLiteral("none")), 2025, Language::Chinese}, own(), kAnna);
    EXPECT_FALSE(put && transaction->commit());
}

TEST(WordingRepository, WorksInABookOfAnOlderProgram)
{
    const BookFolder folder;
    makeOldBook(folder.path("a.book"), 1);
    const auto book = Book::open(folder.path("a.book"));
    ASSERT_TRUE(book) << whyOf(book);
    WordingRepository wordings(**book);
    write(**book, [&] { return wordings.put(kScope, reworded(), kAnna); });
    EXPECT_EQ(wordings.read(kScope)->size(), 1u);
}

TEST(WordingRepository, KeepsEachMonthsAndTheCauseAreaAndSeverityOfAProblem)
{
    const auto book = newBookWithStores();
    WordingRepository wordings(*book);
    Wording march = own();
    march.through = 3;
    march.cause = QStringLiteral("门前修路");
    march.area = QStringLiteral("revenue");
    march.severity = 3;
    Wording december = march;
    december.through = 12;
    december.text.clear(); // it ends the one of March
    write(*book, [&] { return wordings.put(kScope, march, kAnna); });
    write(*book, [&] { return wordings.put(kScope, december, kAnna); });
    const auto read = wordings.read(kScope);
    ASSERT_TRUE(read) << whyOf(read);
    ASSERT_EQ(read->size(), 2u);
    EXPECT_TRUE(read->at(0).saysTheSame(march));
    EXPECT_TRUE(read->at(1).saysTheSame(december));
    write(*book, [&] { return wordings.remove(kScope, march.place, 12); });
    EXPECT_EQ(wordings.read(kScope)->size(), 1u);
}

TEST(WordingRepository, WordsOfABookBeforeMonthsHoldFromJanuaryOn)
{
    const BookFolder folder;
    makeOldBook(folder.path("a.book"), 5);
    runOn(folder.path("a.book"),
        {"INSERT INTO wordings (store, year, language, place, text, hidden, quoted, who, moment, version) "
         "SELECT store, 2025, 'zh_CN', 'annual.message', '旧句', 0, '[]', 'Anna', 7, 4 FROM stores LIMIT 1"});
    const auto book = Book::open(folder.path("a.book"));
    ASSERT_TRUE(book) << whyOf(book);
    const auto read = WordingRepository(**book).read(kScope);
    ASSERT_TRUE(read) << whyOf(read);
    ASSERT_EQ(read->size(), 1u);
    EXPECT_EQ(read->front().text, QStringLiteral("旧句"));
    EXPECT_EQ(read->front().through, 1);
    EXPECT_EQ(read->front().when, Moment{7});
    EXPECT_EQ(ask(**book, "SELECT version FROM wordings"), "4");
    EXPECT_EQ(ask(**book, "SELECT count(*) FROM sqlite_master WHERE name LIKE 'wordings%' AND type = 'trigger'"), "3");
    EXPECT_EQ(ask(**book, "SELECT count(*) FROM sqlite_master WHERE name = 'wordings_of_year'"), "0");
}

}
