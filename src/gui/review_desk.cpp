// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review_desk.h"

#include "gui/language_switch.h"
#include "services/book_service.h"

#include <algorithm>

ReviewDesk::ReviewDesk(BookService& book, const LanguageSwitch& language, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_language(language)
{
    connect(&m_book, &BookService::bookChanged, this, [this] {
        m_through.reset();
        reload();
    });
    connect(&m_book, &BookService::figuresChanged, this, &ReviewDesk::takeFigures);
    connect(&m_language, &LanguageSwitch::changed, this, &ReviewDesk::reload);
}

void ReviewDesk::prefer(const StoreId& store, int year)
{
    m_store = store;
    m_year = year;
}

void ReviewDesk::chooseStore(const StoreId& store)
{
    if (store == m_store)
        return;
    m_store = store;
    m_through.reset();
    reload();
}

void ReviewDesk::chooseYear(int year)
{
    if (year == m_year)
        return;
    m_year = year;
    m_through.reset();
    reload();
}

void ReviewDesk::chooseThrough(Month through)
{
    if (m_review && m_review->through == through)
        return;
    m_through = through;
    reload();
}

void ReviewDesk::takeFigures()
{
    m_isStale = true;
    if (!m_isResting || m_state != State::Ready)
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
    m_onlyChapter.clear();
    if (!m_review || m_review->isWhole())
        return;
    readReview();
    if (m_state == State::Failed) {
        m_review.reset();
        Q_EMIT changed();
    }
}

void ReviewDesk::reload()
{
    m_isStale = false;
    read();
    Q_EMIT changed();
}

void ReviewDesk::read()
{
    m_review.reset();
    m_lastMonth.reset();
    m_stores.clear();
    m_years.clear();
    m_state = State::NoBook;
    if (m_book.isOpen() && readStores() && readYears())
        readReview();
}

bool ReviewDesk::readStores()
{
    auto stores = m_book.stores();
    if (!stores) {
        fail(stores.error());
        return false;
    }
    m_stores = std::move(*stores);
    m_state = State::NoStores;
    if (m_stores.empty())
        return false;
    const bool isKnown = std::any_of(
        m_stores.begin(), m_stores.end(), [this](const StoreProfile& store) { return store.id == m_store; });
    if (!isKnown)
        m_store = m_stores.front().id;
    return true;
}

bool ReviewDesk::readYears()
{
    auto years = m_book.years(m_store);
    if (!years) {
        fail(years.error());
        return false;
    }
    m_years = std::move(*years);
    m_state = State::NoFigures;
    if (m_years.empty())
        return false;
    if (std::find(m_years.begin(), m_years.end(), m_year) == m_years.end()) {
        m_year = m_years.back();
        m_through.reset();
    }
    return true;
}

void ReviewDesk::readReview()
{
    // Without a chosen month the review itself finds the last one that has figures.
    auto review = m_book.review({m_store, m_year, std::nullopt, std::nullopt, m_onlyChapter}, *m_language.words());
    if (!review) {
        fail(review.error());
        return;
    }
    m_lastMonth = review->through;
    if (m_through && *m_through != review->through) {
        review = m_book.review({m_store, m_year, m_through, std::nullopt, m_onlyChapter}, *m_language.words());
        if (!review) {
            fail(review.error());
            return;
        }
    }
    m_review = std::make_shared<const Review>(std::move(*review));
    m_state = State::Ready;
}

void ReviewDesk::fail(const Error& error)
{
    m_error = error;
    m_state = State::Failed;
}
