// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books.h"
#include "storage/sqlite_statement.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace {

SqliteStatement prepared(const Book& book, const QByteArray& sql)
{
    auto statement = SqliteStatement::prepare(book.sqlite(), sql);
    EXPECT_TRUE(statement) << whyOf(statement);
    return std::move(*statement);
}

TEST(Statement, GivesBackWhatIsBound)
{
    const auto book = newBook();
    SqliteStatement statement = prepared(*book, "SELECT ?1, ?2, ?3, ?4");
    const QString text = QStringLiteral("月末 \"x\" 🎓");
    statement.bind(1, std::numeric_limits<qint64>::min());
    statement.bind(2, 0.1);
    statement.bind(3, QStringView(text));
    statement.bindNull(4);
    ASSERT_TRUE(statement.step().value());
    EXPECT_EQ(statement.integer(0), std::numeric_limits<qint64>::min());
    EXPECT_EQ(statement.real(1), 0.1);
    EXPECT_EQ(statement.text(2), text);
    EXPECT_EQ(statement.bytes(2), text.toStdString());
    EXPECT_TRUE(statement.isNull(3));
    EXPECT_TRUE(std::isnan(statement.real(3)));
    EXPECT_EQ(statement.text(3), QString());
    EXPECT_FALSE(statement.step().value());
    EXPECT_TRUE(statement.step().value()) << "it starts again, still bound";
    EXPECT_EQ(statement.text(2), text);
}

TEST(Statement, BindsEmptyValuesAsNull)
{
    const auto book = newBook();
    SqliteStatement statement = prepared(*book, "SELECT ?1 IS NULL");
    for (const Value& value :
        {Value(), Value(QString()), Value(QStringLiteral("")), Value(std::numeric_limits<double>::quiet_NaN())}) {
        statement.bind(1, value);
        ASSERT_TRUE(statement.step().value());
        EXPECT_EQ(statement.integer(0), 1);
        statement.reset();
    }
    statement.bind(1, Value(qint64(0)));
    ASSERT_TRUE(statement.step().value());
    EXPECT_EQ(statement.integer(0), 0);
    statement.reset();
    statement.bind(1, QStringView(u""));
    ASSERT_TRUE(statement.step().value());
    EXPECT_EQ(statement.integer(0), 0) << "but a text bound as such stays one";
}

TEST(Statement, SaysWhatIsWrongWithItsText)
{
    const auto book = newBook();
    const auto statement = SqliteStatement::prepare(book->sqlite(), "SELECT a FROM nowhere");
    ASSERT_FALSE(statement);
    EXPECT_EQ(statement.error().code, ErrorCode::QueryFailed);
    EXPECT_THAT(statement.error().detail.toStdString(), testing::HasSubstr("nowhere"));
}

TEST(Statement, CountsOnlyWhatItChangedItself)
{
    const auto book = newBookWithStores();
    SqliteStatement update = prepared(*book, "UPDATE stores SET region = 'x' WHERE store = ?1");
    update.bind(1, QStringView(u"S1"));
    ASSERT_TRUE(update.run());
    EXPECT_EQ(update.changes(), 1) << "the log's trigger is not counted";
    update.bind(1, QStringView(u"S9"));
    ASSERT_TRUE(update.run());
    EXPECT_EQ(update.changes(), 0);
}

// The functions that stand in for SQLite's own in the triggers give the same texts.
TEST(Json, IsWrittenAsSqliteWritesIt)
{
    const auto book = newBook();
    EXPECT_EQ(
        ask(*book, "SELECT json_array('a', 1, -2, NULL, 1.5, 2.0, '', x'')"), R"(["a",1,-2,null,1.5,2.0,"",null])");
    EXPECT_EQ(ask(*book, "SELECT json_array()"), "[]");
    EXPECT_EQ(ask(*book, "SELECT json_object()"), "{}");
    EXPECT_EQ(ask(*book, "SELECT json_object('a', 1, 'b', json_array(2, json_object('c', 'd')))"),
        R"({"a":1,"b":[2,{"c":"d"}]})");
    EXPECT_EQ(ask(*book, "SELECT json_array('\"\\/' || char(8, 9, 10, 12, 13, 1, 11, 31))"),
        R"(["\"\\/\b\t\n\f\r\u0001\u000b\u001f"])");
    EXPECT_EQ(ask(*book, "SELECT json_array('月末🎓')"), R"(["月末🎓"])");
    EXPECT_EQ(ask(*book, "SELECT json_array(0.1 + 0.2, 1e300, 9e999)"), "[0.30000000000000004,1e+300,null]");
    EXPECT_EQ(ask(*book, "SELECT json_array(9223372036854775807)"), "[9223372036854775807]");
}

}
