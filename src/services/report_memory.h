// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QHash>
#include <QString>

class BookService;

// What was last chosen for a store's report. It is kept in the book, so that whoever has the book next finds it; where
// the book can't be written it lasts as long as the program runs.
class ReportMemory final {
public:
    // Must outlive the memory.
    explicit ReportMemory(const BookService& books);

    // The text that was kept; empty: nothing yet.
    QString choices(const StoreId& store) const;
    // The same text again changes nothing.
    void keep(const StoreId& store, const QString& text);

private:
    QString key(const StoreId& store) const;

    const BookService& m_books;
    QHash<QString, QString> m_session; // by book and store
};
