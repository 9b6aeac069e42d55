// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings_repository.h"

#include "storage/book.h"
#include "storage/sqlite_connection.h"
#include "storage/sqlite_statement.h"

namespace {

QString reportName(const StoreId& store)
{
    return QStringLiteral("report:") + store.text();
}

const QString kImport = QStringLiteral("import:");

}

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
    return put(QStringLiteral("subscriber_base"),
        base == SubscriberBase::Closing ? QStringLiteral("closing") : QStringLiteral("average"));
}

Result<QString> SettingsRepository::reportChoices(const StoreId& store) const
{
    auto statement = SqliteStatement::prepare(m_book.sqlite(), "SELECT value FROM book_settings WHERE name = ?1");
    if (!statement)
        return Unexpected(statement.error());
    const QString name = reportName(store); // bound as it is, not copied
    statement->bind(1, QStringView(name));
    const Result<bool> row = statement->step();
    if (!row)
        return Unexpected(row.error());
    return *row ? statement->text(0) : QString();
}

Result<void> SettingsRepository::setReportChoices(const StoreId& store, const QString& text)
{
    return put(reportName(store), text);
}

Result<std::map<QString, QString>> SettingsRepository::importMappings() const
{
    auto statement = SqliteStatement::prepare(
        m_book.sqlite(), "SELECT name, value FROM book_settings WHERE name >= 'import:' AND name < 'import;'");
    if (!statement)
        return Unexpected(statement.error());
    std::map<QString, QString> mappings;
    Result<bool> row = statement->step();
    for (; row && *row; row = statement->step())
        mappings.emplace(statement->text(0).mid(kImport.size()), statement->text(1));
    if (!row)
        return Unexpected(row.error());
    return mappings;
}

Result<void> SettingsRepository::setImportMapping(const QString& head, const QString& text)
{
    return put(kImport + head, text);
}

Result<void> SettingsRepository::forgetImportMapping(const QString& head)
{
    if (Result<void> open = m_book.sqlite().needTransaction(); !open)
        return open;
    auto statement = SqliteStatement::prepare(m_book.sqlite(), "DELETE FROM book_settings WHERE name = ?1");
    if (!statement)
        return Unexpected(statement.error());
    const QString name = kImport + head;
    statement->bind(1, QStringView(name));
    return statement->run();
}

Result<void> SettingsRepository::put(const QString& name, const QString& value)
{
    if (Result<void> open = m_book.sqlite().needTransaction(); !open)
        return open;
    auto statement = SqliteStatement::prepare(m_book.sqlite(),
        "INSERT INTO book_settings AS s (name, value) VALUES (?1, ?2) "
        "ON CONFLICT (name) DO UPDATE SET value = ?2, version = s.version + 1 WHERE s.value <> ?2");
    if (!statement)
        return Unexpected(statement.error());
    statement->bind(1, QStringView(name));
    statement->bind(2, QStringView(value));
    return statement->run();
}
