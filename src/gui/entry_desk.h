// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/words.h"
#include "models/record_text.h"
#include "services/entry_service.h"
#include "services/history_service.h"
#include "services/month_status_service.h"
#include "services/target_service.h"
#include "services/vocabulary_service.h"

#include <QObject>
#include <QTimer>

#include <memory>

class BookService;
class LanguageSwitch;

// What the pages of entry work on: the store and the year, the services that store what is typed, and the names and
// words in which it is shown. Undo and redo are one history for all pages of the window.
//
//     page: connect(&desk, &EntryDesk::changed, this, &Page::reload);   // another store, year, language, names
//     page: connect(&desk.entry(), &EntryService::edited, ...);         // something was stored in this window
//     page: connect(&desk.entry(), &EntryService::changedElsewhere, ...);
class EntryDesk final : public QObject {
    Q_OBJECT

public:
    // Both must outlive the desk.
    EntryDesk(BookService& books, const LanguageSwitch& language, QObject* parent = nullptr);

    BookService& books() { return m_books; }
    EntryService& entry() { return m_entry; }
    MonthStatusService& months() { return m_months; }
    HistoryService& history() { return m_history; }
    TargetService& targets() { return m_targets; }
    VocabularyService& vocabularies() { return m_vocabularies; }

    // Whether there is a book with the store to enter figures for.
    bool isReady() const { return m_isReady; }
    bool isReadOnly() const;
    const StoreId& store() const { return m_store; }
    int year() const { return m_year; }
    // The store's labels and the catalogue; read anew after each change of vocabularies.
    const RecordNames& names() const { return m_names; }
    const std::shared_ptr<const Words>& words() const;

    // Changes to what is already shown do nothing.
    void show(const StoreId& store, int year);

Q_SIGNALS:
    void changed();

private:
    void expectNews();
    void takeNews();
    void read();

    BookService& m_books;
    const LanguageSwitch& m_language;
    EntryService m_entry;
    MonthStatusService m_months;
    HistoryService m_history;
    TargetService m_targets;
    VocabularyService m_vocabularies;
    QTimer m_look; // whether someone else has changed the book
    StoreId m_store;
    int m_year = 0;
    bool m_isReady = false;
    bool m_isOwnNews = false;
    RecordNames m_names;
};
