// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/report_memory.h"

#include "core/result.h"
#include "services/book_service.h"
#include "storage/settings_repository.h"
#include "storage/transaction.h"

namespace {

Result<void> write(Book& book, const Author& author, const StoreId& store, const QString& text)
{
    auto transaction = Transaction::begin(book, author);
    if (!transaction)
        return Unexpected(transaction.error());
    if (Result<void> put = SettingsRepository(book).setReportChoices(store, text); !put)
        return put;
    return transaction->commit();
}

}

ReportMemory::ReportMemory(const BookService& books)
    : m_books(books)
{
}

QString ReportMemory::key(const StoreId& store) const
{
    return m_books.path() + QLatin1Char('\n') + store.text();
}

QString ReportMemory::choices(const StoreId& store) const
{
    if (const auto kept = m_session.constFind(key(store)); kept != m_session.constEnd())
        return *kept;
    if (!m_books.book())
        return {};
    return SettingsRepository(*m_books.book()).reportChoices(store).value_or(QString());
}

void ReportMemory::keep(const StoreId& store, const QString& text)
{
    if (!m_books.book() || text == choices(store))
        return;
    m_session.remove(key(store));
    // A disk that is full or another program that writes are no reason to ask about: nothing of the store is lost.
    if (m_books.isReadOnly() || !write(*m_books.book(), {m_books.who(), m_books.clock().now()}, store, text))
        m_session.insert(key(store), text);
}
