// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/opening_book.h"

#include <QThread>

OpeningBook::OpeningBook(QString path, YearWish wish, const Clock& clock, Language language)
    : m_wish(std::move(wish))
    , m_language(language)
{
    QThread* home = QThread::currentThread();
    m_work = std::async(std::launch::async, [this, path = std::move(path), home, &clock] {
        Opened opened{Book::open(path), {}};
        if (opened.book) {
            opened.reading = readYear(**opened.book, clock, m_wish, Words(m_language));
            (*opened.book)->moveToThread(*home);
        }
        return opened;
    });
}

OpeningBook::~OpeningBook() = default; // waits: the work uses what is ours

Result<std::unique_ptr<Book>> OpeningBook::takeBook()
{
    Opened opened = m_work.get();
    m_reading = std::move(opened.reading);
    return std::move(opened.book);
}

const YearReading* OpeningBook::reading(const YearWish& wish, Language language) const
{
    return wish == m_wish && language == m_language ? &m_reading : nullptr;
}
