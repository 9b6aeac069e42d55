// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/book_service.h"

#include "domain/record_rules.h"
#include "services/import_undo.h"
#include "services/opening_book.h"
#include "services/sample_book.h"
#include "storage/record_repository.h"
#include "storage/store_repository.h"
#include "storage/transaction.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

BookService::BookService(const Clock& clock, QString who, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_who(std::move(who))
    , m_catalogue(Catalogue::shipped())
{
}

BookService::~BookService() = default;

Error BookService::noBook() const
{
    return {ErrorCode::BookMissing, {QString()}, QStringLiteral("no book is open")};
}

Result<void> BookService::open(const QString& path)
{
    return take(Book::open(path));
}

Result<void> BookService::open(OpeningBook& opening)
{
    auto book = opening.takeBook();
    m_opening = &opening;
    Result<void> taken = take(std::move(book));
    m_opening = nullptr;
    return taken;
}

Result<void> BookService::create(const QString& path)
{
    return make(path, [](Book&) { return Result<void>(); });
}

Result<void> BookService::createSample(const QString& path)
{
    return make(path, [this](Book& book) { return fillWithSample(book, m_clock, m_who); });
}

Result<void> BookService::createWithStore(const QString& path, const Record& store)
{
    return make(path, [this, &store](Book& book) { return putStore(book, store); });
}

Result<void> BookService::addStore(const Record& store)
{
    if (!m_book)
        return Unexpected(noBook());
    if (Result<void> put = putStore(*m_book, store); !put)
        return put;
    Q_EMIT figuresChanged();
    return {};
}

void BookService::close()
{
    m_book.reset();
    m_lastImport.reset();
    m_catalogue = Catalogue::shipped();
    Q_EMIT bookChanged();
}

Result<void> BookService::make(const QString& path, const std::function<Result<void>(Book&)>& fill)
{
    auto book = Book::create(path);
    if (!book)
        return Unexpected(book.error());
    if (const Result<void> filled = fill(**book); !filled) {
        book->reset();
        QFile::remove(path); // it was made just now and holds nothing of anyone's
        return filled;
    }
    return take(std::move(book));
}

Result<void> BookService::take(Result<std::unique_ptr<Book>> book)
{
    if (!book)
        return Unexpected(book.error());
    const auto kpis = StoreRepository(**book).userKpis();
    if (!kpis)
        return Unexpected(kpis.error());
    m_book = std::move(*book);
    m_lastImport.reset();
    m_catalogue = Catalogue::shipped();
    for (const KpiDefinition& kpi : *kpis)
        m_catalogue.add(kpi);
    QStringList recent = m_recentBooks;
    const QString opened = QFileInfo(m_book->path()).absoluteFilePath();
    recent.removeAll(opened);
    recent.prepend(opened);
    setRecentBooks(recent);
    Q_EMIT bookChanged();
    return {};
}

Result<void> BookService::putStore(Book& book, const Record& store) const
{
    const RecordKind& kind = *findRecordKind(u"stores");
    const QString id = std::get<QString>(store.front());
    if (!brokenRules(kind, store).empty())
        return failure(ErrorCode::ArgumentInvalid, {QStringLiteral("store"), id, QString()});
    auto transaction = Transaction::begin(book, {m_who, m_clock.now()});
    if (!transaction)
        return Unexpected(transaction.error());
    const Result<PutOutcome> put = RecordRepository(book).put(kind, store);
    if (!put)
        return Unexpected(put.error());
    if (*put != PutOutcome::New)
        return failure(ErrorCode::ArgumentInvalid, {QStringLiteral("store"), id, QStringLiteral("new")});
    return transaction->commit();
}

QString BookService::path() const
{
    return m_book ? m_book->path() : QString();
}

bool BookService::isReadOnly() const
{
    return m_book && m_book->isReadOnly();
}

bool BookService::isNewer() const
{
    return m_book && m_book->readOnlyReason() == Book::ReadOnlyReason::Newer;
}

Result<std::vector<StoreProfile>> BookService::stores() const
{
    if (!m_book)
        return Unexpected(noBook());
    return StoreRepository(*m_book).stores();
}

Result<std::vector<int>> BookService::years(const StoreId& store) const
{
    if (!m_book)
        return Unexpected(noBook());
    return StoreRepository(*m_book).years(store);
}

Result<Vocabularies> BookService::vocabularies(const StoreId& store) const
{
    if (!m_book)
        return Unexpected(noBook());
    return StoreRepository(*m_book).vocabularies(store);
}

Result<std::vector<Record>> BookService::records(const RecordKind& kind, const StoreId& store, Period months) const
{
    if (!m_book)
        return Unexpected(noBook());
    std::vector<Record> all;
    const Result<void> read =
        RecordRepository(*m_book).forEach(kind, {store, months}, [&all](const Record& record) -> Result<void> {
            all.push_back(record);
            return {};
        });
    if (!read)
        return Unexpected(read.error());
    return all;
}

Result<Review> BookService::review(const ReviewRequest& request, const Words& words) const
{
    if (!m_book)
        return Unexpected(noBook());
    return ReviewService(*m_book, m_clock).review(request, words);
}

YearReading BookService::read(const YearWish& wish, const Words& words) const
{
    if (!m_book)
        return {};
    const YearReading* read = m_opening ? m_opening->reading(wish, words.language()) : nullptr;
    return read ? *read : readYear(*m_book, m_clock, wish, words);
}

Result<FullReview> BookService::fullReview(
    const ReviewRequest& request, const Words& words, const ChangeDescriber& describe) const
{
    if (!m_book)
        return Unexpected(noBook());
    return ReviewService(*m_book, m_clock).fullReview(request, words, describe);
}

Result<std::vector<ImportedFile>> BookService::import(const QStringList& paths, ImportOptions options)
{
    if (!m_book)
        return Unexpected(noBook());
    if (options.who.isEmpty())
        options.who = m_who;
    ImportService service(*m_book, m_clock);
    auto files = service.import(paths, options);
    if (service.changes()) // one that was cancelled or refused leaves the one before it to be undone
        m_lastImport = service.changes();
    const bool isAnyStored =
        files && std::any_of(files->begin(), files->end(), [](const ImportedFile& file) { return file.isStored; });
    if (isAnyStored)
        Q_EMIT figuresChanged();
    return files;
}

Result<TableFacts> BookService::importDraft(
    const TableId& table, const RecordKind& kind, int headBegin, int headEnd) const
{
    if (!m_book)
        return Unexpected(noBook());
    return ImportService(*m_book, m_clock).draft(table, kind, headBegin, headEnd);
}

Result<void> BookService::undoLastImport()
{
    if (!m_book)
        return Unexpected(noBook());
    if (!m_lastImport)
        return {};
    if (Result<void> undone = undoImport(*m_book, m_clock, *m_lastImport, m_who); !undone)
        return undone;
    m_lastImport.reset();
    Q_EMIT figuresChanged();
    return {};
}

void BookService::setRecentBooks(const QStringList& paths)
{
    QStringList recent = paths;
    recent.removeDuplicates();
    recent = recent.mid(0, kRecentBooks);
    if (recent == m_recentBooks)
        return;
    m_recentBooks = recent;
    Q_EMIT recentBooksChanged();
}

void BookService::announceFigures()
{
    Q_EMIT figuresChanged();
}
