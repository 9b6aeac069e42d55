// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings_repository.h"

#include "storage/book.h"
#include "storage/sqlite_connection.h"
#include "storage/sqlite_statement.h"

SettingsRepository::SettingsRepository(Book& book)
    : m_book(book)
{
}

Result<SubscriberBase> SettingsRepository::subscriberBase() const
{
    const Result<QString> base = m_book.sqlite().text("SELECT value FROM book_settings WHERE name = 'subscriber_base'");
    if (!base)
        return Unexpected(base.error());
    return *base == QLatin1String("closing") ? SubscriberBase::Closing : SubscriberBase::Average;
}

Result<void> SettingsRepository::setSubscriberBase(SubscriberBase base)
{
    if (Result<void> open = m_book.sqlite().needTransaction(); !open)
        return open;
    auto statement = SqliteStatement::prepare(m_book.sqlite(),
        "INSERT INTO book_settings AS s (name, value) VALUES ('subscriber_base', ?1) "
        "ON CONFLICT (name) DO UPDATE SET value = ?1, version = s.version + 1 WHERE s.value <> ?1");
    if (!statement)
        return Unexpected(statement.error());
    statement->bind(1, QStringView(base == SubscriberBase::Closing ? u"closing" : u"average"));
    return statement->run();
}
