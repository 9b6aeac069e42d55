// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/entry_desk.h"

#include "gui/language_switch.h"
#include "services/book_service.h"

namespace {

constexpr int kLookEveryMs = 1000;

}

EntryDesk::EntryDesk(BookService& books, const LanguageSwitch& language, QObject* parent)
    : QObject(parent)
    , m_books(books)
    , m_language(language)
    , m_entry(books)
    , m_months(books, m_entry)
    , m_history(books)
    , m_targets(books)
    , m_vocabularies(books)
{
    m_look.setInterval(kLookEveryMs);
    // A look that fails is no news: the next edit says what is wrong with the book.
    connect(&m_look, &QTimer::timeout, this, [this] { static_cast<void>(m_entry.poll()); });
    connect(&m_books, &BookService::bookChanged, this, &EntryDesk::read);
    connect(&m_vocabularies, &VocabularyService::vocabularyChanged, this, &EntryDesk::read);
    connect(&m_entry, &EntryService::changedElsewhere, this, &EntryDesk::read);
    connect(&m_language, &LanguageSwitch::changed, this, &EntryDesk::changed);
    // The services tell in detail what they have changed, and then the book that figures have. What only the book
    // tells, an import or another store, is read anew.
    connect(&m_entry, &EntryService::edited, this, &EntryDesk::expectNews);
    connect(&m_entry, &EntryService::changedElsewhere, this, &EntryDesk::expectNews);
    connect(&m_months, &MonthStatusService::stateChanged, this, &EntryDesk::expectNews);
    connect(&m_vocabularies, &VocabularyService::vocabularyChanged, this, &EntryDesk::expectNews);
    connect(&m_books, &BookService::figuresChanged, this, &EntryDesk::takeNews);
}

void EntryDesk::expectNews()
{
    m_isOwnNews = true;
}

void EntryDesk::takeNews()
{
    if (!m_isOwnNews)
        read();
    m_isOwnNews = false;
}

bool EntryDesk::isReadOnly() const
{
    return !m_books.isOpen() || m_books.isReadOnly();
}

const std::shared_ptr<const Words>& EntryDesk::words() const
{
    return m_language.words();
}

void EntryDesk::show(const StoreId& store, int year)
{
    if (m_isReady && store == m_store && year == m_year)
        return;
    m_store = store;
    m_year = year;
    read();
}

void EntryDesk::read()
{
    m_isReady = false;
    if (m_books.isOpen() && !m_store.text().isEmpty() && m_year > 0) {
        if (auto vocabularies = m_books.vocabularies(m_store)) {
            m_names = {std::move(*vocabularies), m_books.catalogue()};
            m_isReady = true;
        }
    }
    if (m_isReady)
        m_look.start();
    else
        m_look.stop();
    Q_EMIT changed();
}
