// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statement_cache.h"

#include "storage/book.h"
#include "storage/sqlite_connection.h"
#include "storage/sqlite_statement.h"

#include <gtest/gtest.h>

namespace {

class StatementCacheTest : public testing::Test {
protected:
    SqliteStatement ask(const QByteArray& sql) const
    {
        auto statement = SqliteStatement::prepare(m_book->sqlite(), sql);
        EXPECT_TRUE(statement);
        return std::move(*statement);
    }

    const std::unique_ptr<Book> m_book = std::move(*Book::createInMemory());
};

} // namespace

TEST_F(StatementCacheTest, AQuestionAskedAgainHasNothingLeftOfTheFirstTime)
{
    const QByteArray sql = "SELECT ?1";
    {
        SqliteStatement first = ask(sql);
        first.bind(1, QStringView(u"one"));
        ASSERT_TRUE(*first.step());
    }
    SqliteStatement again = ask(sql);
    ASSERT_TRUE(*again.step());
    EXPECT_TRUE(again.isNull(0)) << "bindings are cleared";
}

TEST_F(StatementCacheTest, TwoOfOneTextAreTwoStatements)
{
    SqliteStatement first = ask("SELECT ?1");
    SqliteStatement second = ask("SELECT ?1");
    first.bind(1, qint64(1));
    second.bind(1, qint64(2));
    ASSERT_TRUE(*first.step());
    ASSERT_TRUE(*second.step());
    EXPECT_EQ(first.integer(0), 1);
    EXPECT_EQ(second.integer(0), 2);
}

TEST_F(StatementCacheTest, AQuestionLeftHalfwayHoldsNothingOpen)
{
    {
        SqliteStatement half = ask("SELECT name FROM sqlite_schema");
        ASSERT_TRUE(*half.step());
    }
    EXPECT_TRUE(m_book->sqlite().run("CREATE TABLE later (a INTEGER) STRICT"));
    EXPECT_TRUE(m_book->sqlite().run("DROP TABLE later")) << "a table that is read can't be dropped";
}

TEST_F(StatementCacheTest, AChangedSchemaIsSeen)
{
    ASSERT_TRUE(m_book->sqlite().run("CREATE TABLE wide (a INTEGER) STRICT"));
    {
        EXPECT_FALSE(*ask("SELECT * FROM wide").step());
    }
    ASSERT_TRUE(m_book->sqlite().run("ALTER TABLE wide ADD COLUMN b INTEGER"));
    ASSERT_TRUE(m_book->sqlite().run("INSERT INTO wide VALUES (1, 2)"));
    SqliteStatement again = ask("SELECT * FROM wide");
    ASSERT_TRUE(*again.step());
    EXPECT_EQ(again.integer(1), 2);
}

TEST_F(StatementCacheTest, KeepsSoManyAndOnlyQuestions)
{
    StatementCache& cache = m_book->sqlite().statements();
    for (size_t i = 0; i <= StatementCache::kMost; ++i)
        ask("SELECT " + QByteArray::number(qulonglong(i)));
    EXPECT_EQ(cache.take("SELECT 0"), nullptr) << "the oldest has made room";
    EXPECT_TRUE(m_book->sqlite().run("CREATE TABLE once (a INTEGER) STRICT"));
    EXPECT_EQ(cache.take("CREATE TABLE once (a INTEGER) STRICT"), nullptr);
}
