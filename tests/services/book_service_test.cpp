// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/book_service.h"

#include "services/shelf.h"
#include "storage/store_repository.h"
#include "storage/transaction.h"

#include <QFileInfo>
#include <QSignalSpy>

namespace {

Record storeRecord(const char* id)
{
    const RecordKind& kind = *findRecordKind(u"stores");
    Record record(kind.columns.size());
    record[0] = QString::fromUtf8(id);
    record[1] = QStringLiteral("西湖营业厅");
    record[2] = QStringLiteral("mobile");
    return record;
}

class Books : public testing::Test {
protected:
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QString file(const char* name, const QByteArray& bytes) const
    {
        QFile it(path(name));
        EXPECT_TRUE(it.open(QIODevice::WriteOnly));
        it.write(bytes);
        return it.fileName();
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{*Moment::fromText(u"2026-01-05T14:05")};
    BookService m_books{m_clock, QStringLiteral("anna")};
    QSignalSpy m_bookChanged{&m_books, &BookService::bookChanged};
    QSignalSpy m_figuresChanged{&m_books, &BookService::figuresChanged};
};

ErrorCode codeOf(const Result<void>& result)
{
    return result ? ErrorCode::Cancelled : result.error().code;
}

TEST_F(Books, WithoutABookQuestionsHaveNoAnswer)
{
    EXPECT_FALSE(m_books.isOpen());
    EXPECT_EQ(m_books.path(), QString());
    EXPECT_EQ(m_books.stores().error().code, ErrorCode::BookMissing);
    EXPECT_EQ(m_books.years(StoreId(QStringLiteral("S1"))).error().code, ErrorCode::BookMissing);
    EXPECT_EQ(m_books.import({}, {}).error().code, ErrorCode::BookMissing);
    EXPECT_EQ(codeOf(m_books.addStore(storeRecord("S1"))), ErrorCode::BookMissing);
    EXPECT_EQ(m_bookChanged.count(), 0);
}

TEST_F(Books, MakesABookWithItsFirstStoreAndAddsAnother)
{
    ASSERT_TRUE(m_books.createWithStore(path("a.storeyear"), storeRecord("S1")));
    EXPECT_EQ(m_bookChanged.count(), 1);
    EXPECT_TRUE(m_books.isOpen());
    EXPECT_FALSE(m_books.isReadOnly());
    ASSERT_TRUE(m_books.addStore(storeRecord("S2")));
    EXPECT_EQ(m_figuresChanged.count(), 1);
    EXPECT_EQ(m_books.stores()->size(), 2U);
    EXPECT_FALSE(m_books.vocabularies(StoreId(QStringLiteral("S2")))->entries("channel").empty());
    EXPECT_EQ(codeOf(m_books.addStore(storeRecord("S2"))), ErrorCode::ArgumentInvalid); // there already
    EXPECT_EQ(m_figuresChanged.count(), 1);
}

TEST_F(Books, NewBooksNeverReplaceAnything)
{
    const QString there = file("there.storeyear", "someone's");
    for (const Result<void>& made :
        {m_books.create(there), m_books.createSample(there), m_books.createWithStore(there, storeRecord("S1"))})
        EXPECT_EQ(codeOf(made), ErrorCode::BookExists);
    QFile untouched(there);
    ASSERT_TRUE(untouched.open(QIODevice::ReadOnly));
    EXPECT_EQ(untouched.readAll(), QByteArray("someone's"));
    EXPECT_EQ(m_bookChanged.count(), 0);
}

TEST_F(Books, AStoreThatTheBookRefusesLeavesNoFile)
{
    Record nameless = storeRecord("S1");
    nameless[1] = Value();
    EXPECT_FALSE(m_books.createWithStore(path("a.storeyear"), nameless));
    EXPECT_FALSE(QFileInfo::exists(path("a.storeyear")));
    EXPECT_FALSE(m_books.isOpen());
}

TEST_F(Books, ABookThatCantBeOpenedLeavesTheOpenOne)
{
    ASSERT_TRUE(m_books.create(path("a.storeyear")));
    EXPECT_EQ(codeOf(m_books.open(path("none.storeyear"))), ErrorCode::BookMissing);
    EXPECT_EQ(codeOf(m_books.open(file("text.storeyear", "hello, this is no book at all"))), ErrorCode::BookForeign);
    EXPECT_EQ(m_books.path(), path("a.storeyear"));
    EXPECT_EQ(m_bookChanged.count(), 1);
}

TEST_F(Books, ClosingSaysSo)
{
    ASSERT_TRUE(m_books.create(path("a.storeyear")));
    m_books.close();
    EXPECT_FALSE(m_books.isOpen());
    EXPECT_EQ(m_bookChanged.count(), 2);
    EXPECT_TRUE(m_books.open(path("a.storeyear")));
}

TEST_F(Books, ImportTellsWhetherFiguresChanged)
{
    ASSERT_TRUE(m_books.createWithStore(path("a.storeyear"), storeRecord("S1")));
    const QString good = file("staffing.csv", "store,month,headcount\nS1,2025-01,12\nS1,2024-11,12\n");
    const QString bad = file("issues.csv", "store,year,issue\nS1,twenty,A\n");
    ASSERT_TRUE(m_books.import({bad}, {}));
    EXPECT_EQ(m_figuresChanged.count(), 0);
    ASSERT_TRUE(m_books.import({good}, {}));
    EXPECT_EQ(m_figuresChanged.count(), 1);
    const StoreId store(QStringLiteral("S1"));
    EXPECT_EQ(*m_books.years(store), std::vector<int>({2024, 2025}));
    EXPECT_EQ(m_books.records(*findRecordKind(u"staffing"), store, Period::year(2025))->size(), 1U);
}

TEST_F(Books, RecentBooksAreNewestFirstEachOnceAndFew)
{
    QSignalSpy changed(&m_books, &BookService::recentBooksChanged);
    for (int i = 0; i < 10; ++i)
        ASSERT_TRUE(m_books.create(path(QByteArray::number(i).constData())));
    EXPECT_EQ(m_books.recentBooks().size(), BookService::kRecentBooks);
    EXPECT_EQ(m_books.recentBooks().first(), path("9"));
    ASSERT_TRUE(m_books.open(path("5")));
    EXPECT_EQ(m_books.recentBooks().first(), path("5"));
    EXPECT_EQ(m_books.recentBooks().count(path("5")), 1);
    EXPECT_EQ(changed.count(), 11);
}

TEST_F(Books, TheCatalogueHoldsTheBooksOwnKpis)
{
    const KpiId own(QStringLiteral("let_share"));
    ASSERT_TRUE(m_books.create(path("a.storeyear")));
    EXPECT_EQ(m_books.catalogue().find(own), nullptr);
    auto transaction = Transaction::begin(*m_books.book(), {QStringLiteral("boss"), m_clock.now()});
    ASSERT_TRUE(StoreRepository(*m_books.book()).putUserKpi(R"({"id":"let_share","zh":"出租率","en":"Let share",
        "unit":"%","better":"more","numerator":{"roll_up":"sum","measure":"staffing.joiners"},
        "denominator":{"roll_up":"sum","measure":"staffing.headcount"},
        "formula":{"zh":"入职 ÷ 在岗","en":"Joiners / headcount"}})"))
        << "see resources/kpis.json for the form";
    ASSERT_TRUE(transaction->commit());
    ASSERT_TRUE(m_books.open(path("a.storeyear")));
    EXPECT_NE(m_books.catalogue().find(own), nullptr);
    ASSERT_TRUE(m_books.create(path("b.storeyear")));
    EXPECT_EQ(m_books.catalogue().find(own), nullptr);
}

TEST_F(Books, TheSampleHasItsStores)
{
    ASSERT_TRUE(m_books.createSample(path("sample.storeyear")));
    EXPECT_EQ(m_books.stores()->size(), 3U);
    EXPECT_EQ(m_bookChanged.count(), 1);
}

} // namespace
