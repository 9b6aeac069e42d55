// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review_desk.h"

#include "gui/language_switch.h"
#include "services/book_service.h"

ReviewDesk::ReviewDesk(BookService& book, const LanguageSwitch& language, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_language(language)
{
    connect(&m_book, &BookService::bookChanged, this, [this] {
        m_wish.through.reset();
        reload();
    });
    connect(&m_book, &BookService::figuresChanged, this, &ReviewDesk::takeFigures);
    connect(&m_language, &LanguageSwitch::changed, this, &ReviewDesk::reload);
}

void ReviewDesk::wishYear(const StoreId& store, int year)
{
    if (store == m_wish.store && year == m_wish.year)
        return;
    m_wish.store = store;
    m_wish.year = year;
    m_wish.through.reset();
    reload();
}

void ReviewDesk::chooseStore(const StoreId& store)
{
    wishYear(store, m_wish.year);
}

void ReviewDesk::chooseYear(int year)
{
    wishYear(m_wish.store, year);
}

void ReviewDesk::chooseThrough(Month through)
{
    if (review() && review()->through == through)
        return;
    m_wish.through = through;
    reload();
}

void ReviewDesk::takeFigures()
{
    m_isStale = true;
    if (!m_isResting || state() != State::Ready)
        reload();
}

void ReviewDesk::setResting(bool isResting)
{
    m_isResting = isResting;
    if (!isResting)
        refresh();
}

void ReviewDesk::refresh()
{
    if (m_isStale)
        reload();
}

void ReviewDesk::complete()
{
    m_wish.onlyChapter.clear();
    if (!review() || review()->isWhole())
        return;
    m_reading = m_book.read(m_wish, *m_language.words());
    if (state() != State::Ready)
        Q_EMIT changed();
}

void ReviewDesk::reload()
{
    m_isStale = false;
    m_reading = m_book.read(m_wish, *m_language.words());
    if (m_book.isOpen())
        m_wish = m_reading.found;
    Q_EMIT changed();
}
