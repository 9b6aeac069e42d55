// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/year_reading.h"

#include <QObject>

class BookService;
class LanguageSwitch;

// What lies on the desk: the store, the year and the months under review, and the review made of them. It follows the
// open book and the language; views follow changed().
class ReviewDesk final : public QObject {
    Q_OBJECT

public:
    using State = YearReading::State;

    ReviewDesk(BookService& book, const LanguageSwitch& language, QObject* parent = nullptr);

    State state() const { return m_reading.state; }
    const std::vector<StoreProfile>& stores() const { return m_reading.stores; }
    const StoreId& store() const { return m_wish.store; }
    const std::vector<int>& years() const { return m_reading.years; } // of the store, that have figures, ascending
    int year() const { return m_wish.year; }
    // None unless Ready.
    const std::shared_ptr<const Review>& review() const { return m_reading.review; }
    const Error& error() const { return m_reading.error; }

    // What the next reading begins with. Where it is for one chapter, complete() fills the others later.
    void prefer(const YearWish& wish) { m_wish = wish; }
    // Changes to what is already chosen do nothing. A year that the new store lacks becomes its newest.
    void chooseStore(const StoreId& store);
    void chooseYear(int year);
    void chooseThrough(Month through);
    // Fills the chapters that the wish left out; what is shown stays as it is, so changed() tells only of a failure.
    void complete();
    // Reads the book again.
    void reload();
    // While it rests, a review that is there is kept as it is when figures change: they are being entered, and nobody
    // looks at it. refresh(), and the end of the rest, read what was missed.
    void setResting(bool isResting);
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void takeFigures();
    void wishYear(const StoreId& store, int year);

    BookService& m_book;
    const LanguageSwitch& m_language;
    YearWish m_wish;
    YearReading m_reading;
    bool m_isResting = false;
    bool m_isStale = false;
};
