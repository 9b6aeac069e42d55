// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/words.h"
#include "domain/catalogue.h"
#include "domain/facts.h"
#include "domain/record_kind.h"
#include "review/review.h"
#include "services/import_service.h"
#include "services/review_service.h"
#include "services/year_reading.h"
#include "storage/book.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class OpeningBook;

// The book that a person has open, and what can be done with it. Says by signals what has changed. Where no book is
// open, questions are answered with BookMissing.
class BookService final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype kRecentBooks = 8;

    // The clock must outlive the service. `who` is the name under which changes are logged.
    BookService(const Clock& clock, QString who, QObject* parent = nullptr);
    ~BookService() override;

    // Opens a book in place of the one that is open, which stays open where this fails. Errors: Book::open's.
    Result<void> open(const QString& path);
    // Takes a book that another thread has opened. Errors: as above.
    Result<void> open(OpeningBook& opening);
    // Makes a book and opens it. With a sample, the sample stores are in it. Errors: Book::create's, and what an import
    // may give; no file is left then.
    Result<void> create(const QString& path);
    Result<void> createSample(const QString& path);
    // Makes a book with its first store, or adds a store to the open book. Errors: as create(), ArgumentInvalid where
    // the store is there already or its record breaks a rule.
    Result<void> createWithStore(const QString& path, const Record& store);
    Result<void> addStore(const Record& store);
    void close();

    bool isOpen() const { return m_book != nullptr; }
    QString path() const; // empty where none is open
    bool isReadOnly() const;
    bool isNewer() const; // written by a newer program
    // The shipped KPIs and those of the book.
    const Catalogue& catalogue() const { return m_catalogue; }

    Result<std::vector<StoreProfile>> stores() const;
    Result<std::vector<int>> years(const StoreId& store) const;
    Result<Vocabularies> vocabularies(const StoreId& store) const;
    // A kind's records of a store in some months, in the order of their keys.
    Result<std::vector<Record>> records(const RecordKind& kind, const StoreId& store, Period months) const;
    Result<Review> review(const ReviewRequest& request, const Words& words) const;
    // What the book has for a wish; NoBook where none is open.
    YearReading read(const YearWish& wish, const Words& words) const;
    Result<FullReview> fullReview(
        const ReviewRequest& request, const Words& words, const ChangeDescriber& describe = {}) const;
    Result<std::vector<ImportedFile>> import(const QStringList& paths, ImportOptions options);
    // ImportService::draft().
    Result<TableFacts> importDraft(const TableId& table, const RecordKind& kind, int headBegin, int headEnd) const;
    // Whether the last import into the open book changed something that has not been taken back.
    bool canUndoImport() const { return m_lastImport.has_value(); }
    // Takes back what the last import changed. Errors: undoImport()'s.
    Result<void> undoLastImport();

    // Newest first; set at the start from what was remembered.
    const QStringList& recentBooks() const { return m_recentBooks; }
    void setRecentBooks(const QStringList& paths);
    // The open book, for services that work on it.
    Book* book() const { return m_book.get(); }
    const Clock& clock() const { return m_clock; }
    const QString& who() const { return m_who; }

public Q_SLOTS:
    // Another service has written to the book.
    void announceFigures();

Q_SIGNALS:
    void bookChanged();    // another book is open, or none
    void figuresChanged(); // figures of the open book, or its stores
    void recentBooksChanged();

private:
    Result<void> take(Result<std::unique_ptr<Book>> book);
    Result<void> make(const QString& path, const std::function<Result<void>(Book&)>& fill);
    Result<void> putStore(Book& book, const Record& store) const;
    Error noBook() const;

    const Clock& m_clock;
    QString m_who;
    std::unique_ptr<Book> m_book;
    Catalogue m_catalogue;
    const OpeningBook* m_opening = nullptr; // while bookChanged() is told of its book
    std::optional<ChangeSpan> m_lastImport;
    QStringList m_recentBooks;
};
