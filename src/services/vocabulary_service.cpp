// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/vocabulary_service.h"

#include "services/book_service.h"
#include "storage/transaction.h"
#include "storage/vocabulary_order_repository.h"
#include "storage/vocabulary_repository.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

Error noBook()
{
    return {ErrorCode::BookMissing, {QString()}, QStringLiteral("no book is open")};
}

// "Self-service (new)" becomes "self_service_new"; a name without Latin letters becomes "value".
QString codeFrom(const QString& english, const std::vector<VocabularyEntry>& taken)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QStringList parts = english.toLower().split(others, Qt::SkipEmptyParts);
    const QString stem = parts.isEmpty() ? QStringLiteral("value") : parts.join(u'_');
    const auto isTaken = [&](const QString& code) {
        // `all` stands for the store as a whole beside the plan tiers.
        return code == u"all" || std::ranges::find(taken, code, &VocabularyEntry::code) != taken.end();
    };
    QString code = stem;
    for (int number = 2; isTaken(code); ++number)
        code = QStringLiteral("%1_%2").arg(stem).arg(number);
    return code;
}

}

VocabularyService::VocabularyService(BookService& books, QObject* parent)
    : QObject(parent)
    , m_books(books)
{
}

std::vector<VocabularyInfo> VocabularyService::vocabularies()
{
    std::vector<VocabularyInfo> all;
    for (const VocabularyTable& table : vocabularyTables())
        all.push_back({table.name, table.flags});
    return all;
}

Result<std::vector<VocabularyEntry>> VocabularyService::entries(const StoreId& store, const QString& vocabulary) const
{
    const auto all = m_books.vocabularies(store);
    if (!all)
        return Unexpected(all.error());
    return all->entries(vocabulary);
}

Result<QString> VocabularyService::add(const StoreId& store, const QString& vocabulary, const QString& chinese,
    const QString& english, const QStringList& flags)
{
    const auto present = entries(store, vocabulary);
    if (!present)
        return Unexpected(present.error());
    const VocabularyEntry entry{codeFrom(english, *present), chinese.trimmed(), english.trimmed(), false, flags};
    if (const Result<void> fine = checkNames(store, vocabulary, entry); !fine)
        return Unexpected(fine.error());
    const Result<void> written =
        write(store, vocabulary, [&](Book& book) { return VocabularyRepository(book).put(store, vocabulary, entry); });
    if (!written)
        return Unexpected(written.error());
    return entry.code;
}

Result<void> VocabularyService::change(const StoreId& store, const QString& vocabulary, const QString& code,
    const QString& chinese, const QString& english, const QStringList& flags)
{
    auto entry = this->entry(store, vocabulary, code);
    if (!entry)
        return Unexpected(entry.error());
    entry->chinese = chinese.trimmed();
    entry->english = english.trimmed();
    entry->flags = flags;
    if (Result<void> fine = checkNames(store, vocabulary, *entry); !fine)
        return fine;
    return write(
        store, vocabulary, [&](Book& book) { return VocabularyRepository(book).put(store, vocabulary, *entry); });
}

Result<void> VocabularyService::setRetired(
    const StoreId& store, const QString& vocabulary, const QString& code, bool isRetired)
{
    auto entry = this->entry(store, vocabulary, code);
    if (!entry)
        return Unexpected(entry.error());
    entry->isRetired = isRetired;
    return write(
        store, vocabulary, [&](Book& book) { return VocabularyRepository(book).put(store, vocabulary, *entry); });
}

Result<void> VocabularyService::arrange(const StoreId& store, const QString& vocabulary, const QStringList& codes)
{
    return write(store, vocabulary,
        [&](Book& book) { return VocabularyOrderRepository(book).arrange(store, vocabulary, codes); });
}

Result<VocabularyEntry> VocabularyService::entry(
    const StoreId& store, const QString& vocabulary, const QString& code) const
{
    const auto present = entries(store, vocabulary);
    if (!present)
        return Unexpected(present.error());
    const auto found = std::ranges::find(*present, code, &VocabularyEntry::code);
    if (found != present->end())
        return *found;
    QStringList codes;
    for (const VocabularyEntry& one : *present)
        codes.append(one.code);
    return failure(ErrorCode::ArgumentInvalid, {QStringLiteral("code"), code, codes.join(QStringLiteral(", "))});
}

Result<void> VocabularyService::checkNames(
    const StoreId& store, const QString& vocabulary, const VocabularyEntry& entry) const
{
    const auto present = entries(store, vocabulary);
    if (!present)
        return Unexpected(present.error());
    const auto check = [&](const char* language, QString VocabularyEntry::*name) -> Result<void> {
        const bool isTaken = std::ranges::any_of(*present, [&](const VocabularyEntry& other) {
            return other.code != entry.code && (other.*name).compare(entry.*name, Qt::CaseInsensitive) == 0;
        });
        if (!(entry.*name).isEmpty() && !isTaken)
            return {};
        const QString must = isTaken ? QStringLiteral("a name of its own") : QStringLiteral("a name");
        return failure(ErrorCode::ArgumentInvalid, {QString::fromLatin1(language), entry.*name, must});
    };
    if (Result<void> chinese = check("chinese", &VocabularyEntry::chinese); !chinese)
        return chinese;
    return check("english", &VocabularyEntry::english);
}

Result<void> VocabularyService::write(
    const StoreId& store, const QString& vocabulary, const std::function<Result<void>(Book&)>& change)
{
    Book* book = m_books.book();
    if (!book)
        return Unexpected(noBook());
    auto transaction = Transaction::begin(*book, {m_books.who(), m_books.clock().now()});
    if (!transaction)
        return Unexpected(transaction.error());
    if (Result<void> done = change(*book); !done)
        return done;
    if (Result<void> done = transaction->commit(); !done)
        return done;
    Q_EMIT vocabularyChanged(store, vocabulary);
    m_books.announceFigures();
    return {};
}
