// SPDX-License-Identifier: GPL-3.0-or-later
// What was signed stays in the book: added, withdrawn once, never rewritten or removed, and logged.
#include "storage/sign_off_repository.h"

#include "storage/book_files.h"
#include "storage/books.h"
#include "storage/sqlite_statement.h"

namespace {

SignOff signedByAnna()
{
    return {StoreId(QStringLiteral("S1")), 2025, 0, Month(2025, 6), QStringLiteral("Anna"), kAnna.when, "{\"a\":1}",
        std::nullopt};
}

Result<int> added(Book& book, const SignOff& signOff)
{
    auto transaction = Transaction::begin(book, kAnna);
    EXPECT_TRUE(transaction);
    auto number = SignOffRepository(book).add(signOff);
    const bool isKept = number && transaction->commit();
    EXPECT_EQ(isKept, number.has_value());
    return number;
}

TEST(SignOffRepository, KeepsThemInOrder)
{
    const auto book = newBookWithStores();
    EXPECT_EQ(*added(*book, signedByAnna()), 1);
    EXPECT_EQ(*added(*book, signedByAnna()), 2);
    const auto all = SignOffRepository(*book).read(StoreId(QStringLiteral("S1")), 2025);
    ASSERT_TRUE(all) << whyOf(all);
    ASSERT_EQ(all->size(), 2u);
    EXPECT_EQ(all->front().frozen, QByteArray("{\"a\":1}"));
    EXPECT_EQ(all->front().through, Month(2025, 6));
    EXPECT_EQ(all->front().moment, kAnna.when);
    EXPECT_FALSE(all->front().withdrawn);
    EXPECT_TRUE(SignOffRepository(*book).read(StoreId(QStringLiteral("S1")), 2024)->empty());
}

TEST(SignOffRepository, RefusesOneOfNoStoreOrWithoutAName)
{
    const auto book = newBookWithStores();
    SignOff nobody = signedByAnna();
    nobody.name.clear();
    EXPECT_FALSE(added(*book, nobody));
    EXPECT_TRUE(SignOffRepository(*book).read(nobody.store, 2025)->empty());
}

TEST(SignOffRepository, WhatWasSignedIsNotRewritten)
{
    const auto book = newBookWithStores();
    ASSERT_TRUE(added(*book, signedByAnna()));
    for (const char* sql : {"UPDATE sign_offs SET frozen = '{}'", "UPDATE sign_offs SET name = 'Bob'",
             "DELETE FROM sign_offs", "UPDATE sign_offs SET number = 7"}) {
        auto transaction = Transaction::begin(*book, kAnna);
        ASSERT_TRUE(transaction);
        auto statement = SqliteStatement::prepare(book->sqlite(), sql);
        ASSERT_TRUE(statement);
        EXPECT_FALSE(statement->step()) << sql;
    }
}

TEST(SignOffRepository, IsWithdrawnOnceAndLogged)
{
    const auto book = newBookWithStores();
    ASSERT_TRUE(added(*book, signedByAnna()));
    SignOff one = signedByAnna();
    one.number = 1;
    {
        auto transaction = Transaction::begin(*book, kAnna);
        ASSERT_TRUE(SignOffRepository(*book).withdraw(one, Moment{kAnna.when.minutes + 5}));
        ASSERT_TRUE(transaction->commit());
    }
    auto transaction = Transaction::begin(*book, kAnna);
    EXPECT_FALSE(SignOffRepository(*book).withdraw(one, Moment{kAnna.when.minutes + 9}));
    auto log = SqliteStatement::prepare(
        book->sqlite(), "SELECT count(*) FROM changes WHERE kind = 'sign_offs' AND who = 'anna'");
    ASSERT_TRUE(log && log->step());
    EXPECT_EQ(log->integer(0), 2) << "signed, and withdrawn once";
}

} // namespace
