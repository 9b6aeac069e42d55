// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transaction.h"

#include "storage/book.h"
#include "storage/sqlite_connection.h"
#include "storage/sqlite_statement.h"

#include <sqlite3.h>

#include <utility>

namespace {

// Names the first link that points nowhere, for the log: SQLite says only that there is one.
Error withBrokenLink(const SqliteConnection& connection, Error error)
{
    const Result<QString> broken =
        connection.text("SELECT \"table\" || ' to ' || parent FROM pragma_foreign_key_check LIMIT 1");
    if (broken && !broken->isEmpty())
        error.detail += QStringLiteral(" (from %1)").arg(*broken);
    return error;
}

}

Transaction::Transaction(Book& book)
    : m_book(&book)
{
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_book(std::exchange(other.m_book, nullptr))
    , m_changesBefore(other.m_changesBefore)
{
}

Transaction::~Transaction()
{
    if (m_book)
        m_book->sqlite().rollBack();
}

Result<Transaction> Transaction::begin(Book& book, const Author& author)
{
    if (book.isReadOnly())
        return failure(ErrorCode::BookReadOnly, {book.path()});
    const SqliteConnection& connection = book.sqlite();
    if (const Result<void> begun = connection.run("BEGIN IMMEDIATE"); !begun)
        return Unexpected(begun.error());
    Transaction transaction(book);
    if (const Result<void> set = transaction.setContext(author); !set)
        return Unexpected(set.error());
    transaction.m_changesBefore = sqlite3_total_changes64(connection.handle());
    return transaction;
}

// The triggers of the change log read who and when from here; between transactions it is empty, so that what another
// program changes is not put down to the last author.
Result<void> Transaction::setContext(const Author& author) const
{
    auto statement =
        SqliteStatement::prepare(m_book->sqlite(), "UPDATE change_context SET who = ?1, moment = ?2 WHERE one = 1");
    if (!statement)
        return Unexpected(statement.error());
    statement->bind(1, QStringView(author.who));
    statement->bind(2, author.when.minutes);
    return statement->run();
}

Result<void> Transaction::commit()
{
    if (!m_book)
        return failure(ErrorCode::QueryFailed, {}, QStringLiteral("the transaction has ended"));
    const SqliteConnection& connection = std::exchange(m_book, nullptr)->sqlite();
    if (!connection.isInTransaction())
        return failure(
            ErrorCode::QueryFailed, {connection.path()}, QStringLiteral("a failure has rolled the transaction back"));
    if (sqlite3_total_changes64(connection.handle()) == m_changesBefore) {
        connection.rollBack();
        return {};
    }
    Result<void> done = connection.run("UPDATE change_context SET who = NULL, moment = NULL WHERE one = 1");
    if (done)
        done = connection.run("COMMIT");
    if (!done && connection.isInTransaction() && done.error().code == ErrorCode::QueryFailed)
        done = Unexpected(withBrokenLink(connection, done.error()));
    if (done && connection.isInTransaction())
        done = failure(ErrorCode::QueryFailed, {connection.path()}, QStringLiteral("COMMIT left the transaction open"));
    connection.rollBack();
    return done;
}

Savepoint::Savepoint(Book& book)
    : m_book(&book)
{
}

Savepoint::Savepoint(Savepoint&& other) noexcept
    : m_book(std::exchange(other.m_book, nullptr))
{
}

Result<Savepoint> Savepoint::begin(Book& book)
{
    if (const Result<void> open = book.sqlite().needTransaction(); !open)
        return Unexpected(open.error());
    if (const Result<void> begun = book.sqlite().run("SAVEPOINT part"); !begun)
        return Unexpected(begun.error());
    return Savepoint(book);
}

Savepoint::~Savepoint()
{
    // Where a failure has ended the transaction, the part has gone with it.
    if (!m_book || !m_book->sqlite().isInTransaction())
        return;
    if (const Result<void> back = m_book->sqlite().run("ROLLBACK TO part"); back)
        (void)m_book->sqlite().run("RELEASE part");
}

Result<void> Savepoint::keep()
{
    if (!m_book)
        return failure(ErrorCode::QueryFailed, {}, QStringLiteral("the savepoint has ended"));
    const SqliteConnection& connection = std::exchange(m_book, nullptr)->sqlite();
    if (const Result<void> open = connection.needTransaction(); !open)
        return open;
    return connection.run("RELEASE part");
}

ReadTransaction::ReadTransaction(const Book* book)
    : m_book(book)
{
}

ReadTransaction::ReadTransaction(ReadTransaction&& other) noexcept
    : m_book(std::exchange(other.m_book, nullptr))
{
}

ReadTransaction::~ReadTransaction()
{
    if (m_book)
        m_book->sqlite().rollBack();
}

Result<ReadTransaction> ReadTransaction::begin(const Book& book)
{
    if (book.sqlite().isInTransaction())
        return ReadTransaction(nullptr);
    if (const Result<void> begun = book.sqlite().run("BEGIN"); !begun)
        return Unexpected(begun.error());
    return ReadTransaction(&book);
}
