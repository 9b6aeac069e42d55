// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sign_off_repository.h"

#include "storage/book.h"
#include "storage/sqlite_connection.h"
#include "storage/sqlite_statement.h"

namespace {

void bindYear(SqliteStatement& statement, const StoreId& store, int year)
{
    statement.bind(1, QStringView(store.text()));
    statement.bind(2, qint64(year));
}

Result<void> run(SqliteStatement& statement)
{
    const Result<bool> done = statement.step();
    return done ? Result<void>() : Unexpected(done.error());
}

} // namespace

SignOffRepository::SignOffRepository(Book& book)
    : m_book(book)
{
}

Result<std::vector<SignOff>> SignOffRepository::read(const StoreId& store, int year) const
{
    auto statement = SqliteStatement::prepare(m_book.sqlite(),
        "SELECT number, through, name, moment, frozen, withdrawn FROM sign_offs WHERE store = ?1 AND year = ?2 "
        "ORDER BY number");
    if (!statement)
        return Unexpected(statement.error());
    bindYear(*statement, store, year);
    std::vector<SignOff> all;
    Result<bool> row = statement->step();
    for (; row && *row; row = statement->step()) {
        SignOff one{store, year, static_cast<int>(statement->integer(0)),
            Month(year, static_cast<int>(statement->integer(1))), statement->text(2), Moment{statement->integer(3)},
            statement->text(4).toUtf8(), std::nullopt};
        if (!statement->isNull(5))
            one.withdrawn = Moment{statement->integer(5)};
        all.push_back(std::move(one));
    }
    if (!row)
        return Unexpected(row.error());
    return all;
}

Result<int> SignOffRepository::add(const SignOff& signOff)
{
    const auto before = read(signOff.store, signOff.year);
    if (!before)
        return Unexpected(before.error());
    const int number = before->empty() ? 1 : before->back().number + 1;
    auto statement = SqliteStatement::prepare(m_book.sqlite(),
        "INSERT INTO sign_offs (store, year, number, through, name, moment, frozen) VALUES (?1, ?2, ?3, ?4, ?5, ?6, "
        "?7)");
    if (!statement)
        return Unexpected(statement.error());
    const QString frozen = QString::fromUtf8(signOff.frozen);
    bindYear(*statement, signOff.store, signOff.year);
    statement->bind(3, qint64(number));
    statement->bind(4, qint64(signOff.through.month()));
    statement->bind(5, QStringView(signOff.name));
    statement->bind(6, signOff.moment.minutes);
    statement->bind(7, QStringView(frozen));
    if (Result<void> done = run(*statement); !done)
        return Unexpected(done.error());
    return number;
}

Result<void> SignOffRepository::withdraw(const SignOff& signOff, Moment moment)
{
    auto statement = SqliteStatement::prepare(
        m_book.sqlite(), "UPDATE sign_offs SET withdrawn = ?4 WHERE store = ?1 AND year = ?2 AND number = ?3");
    if (!statement)
        return Unexpected(statement.error());
    bindYear(*statement, signOff.store, signOff.year);
    statement->bind(3, qint64(signOff.number));
    statement->bind(4, moment.minutes);
    return run(*statement);
}
