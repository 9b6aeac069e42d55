// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/id.h"
#include "core/month.h"
#include "domain/facts.h"
#include "review/review.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

class BookService;
class LanguageSwitch;

// What lies on the desk: the store, the year and the months under review, and the review made of them. It follows the
// open book and the language; views follow changed().
class ReviewDesk final : public QObject {
    Q_OBJECT

public:
    enum class State {
        NoBook,
        NoStores,  // a book without a store
        NoFigures, // a store without a month's figure
        Ready,
        Failed, // see error()
    };

    ReviewDesk(BookService& book, const LanguageSwitch& language, QObject* parent = nullptr);

    State state() const { return m_state; }
    const std::vector<StoreProfile>& stores() const { return m_stores; }
    const StoreId& store() const { return m_store; }
    const std::vector<int>& years() const { return m_years; } // of the store, that have figures, ascending
    int year() const { return m_year; }
    // The last month of the year that has figures; none unless Ready.
    std::optional<Month> lastMonth() const { return m_lastMonth; }
    // None unless Ready.
    const std::shared_ptr<const Review>& review() const { return m_review; }
    const Error& error() const { return m_error; }

    // What to begin with when a book has them; otherwise its first store and its newest year.
    void prefer(const StoreId& store, int year);
    // Changes to what is already chosen do nothing. A year that the new store lacks becomes its newest.
    void chooseStore(const StoreId& store);
    void chooseYear(int year);
    void chooseThrough(Month through);
    // The first review that is read has only this chapter filled, so that it is seen soon; complete() fills the others.
    void hasten(const QString& chapterId) { m_onlyChapter = chapterId; }
    // Fills what hasten() has left out; what is shown stays as it is, so changed() tells only of a failure.
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
    void read();
    bool readStores();
    bool readYears();
    void readReview();
    void fail(const Error& error);

    BookService& m_book;
    const LanguageSwitch& m_language;
    State m_state = State::NoBook;
    QString m_onlyChapter; // see hasten()
    bool m_isResting = false;
    bool m_isStale = false;
    std::vector<StoreProfile> m_stores;
    StoreId m_store;
    std::vector<int> m_years;
    int m_year = 0;
    std::optional<Month> m_through; // as chosen; none: the last month
    std::optional<Month> m_lastMonth;
    std::shared_ptr<const Review> m_review;
    Error m_error{ErrorCode::Cancelled, {}, {}};
};
