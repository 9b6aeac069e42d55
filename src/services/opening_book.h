// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "services/year_reading.h"
#include "storage/book.h"

#include <QString>

#include <future>

// A book that is being opened, and its first review made, on a thread of its own while the caller gets ready the window
// to show it in. It lives, and is asked, on the thread that is to have the book.
class OpeningBook final {
public:
    // The clock must outlive the object.
    OpeningBook(QString path, YearWish wish, const Clock& clock, Language language);
    ~OpeningBook();
    OpeningBook(const OpeningBook&) = delete;
    OpeningBook& operator=(const OpeningBook&) = delete;

    // Waits until the book is open; asked once. Errors: Book::open's.
    Result<std::unique_ptr<Book>> takeBook();
    // What has been read of the book, where it is for this wish and in this language; otherwise none.
    const YearReading* reading(const YearWish& wish, Language language) const;

private:
    struct Opened {
        Result<std::unique_ptr<Book>> book;
        YearReading reading{};
    };

    const YearWish m_wish;
    const Language m_language;
    std::future<Opened> m_work;
    YearReading m_reading;
};
