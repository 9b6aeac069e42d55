// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/vocabulary_service.h"

#include "services/book_service.h"
#include "services/vocabulary_restorer.h"
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
    connect(&books, &BookService::bookChanged, this, [this] {
        m_done.clear();
        m_undone.clear();
    });
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
    const Result<void> written = takeStep(VocabularyStep::What::Added, store, vocabulary, entry.code,
        [&](Book& book) { return VocabularyRepository(book).put(store, vocabulary, entry); });
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
    const bool isRenamed = entry->chinese != chinese.trimmed() || entry->english != english.trimmed();
    entry->chinese = chinese.trimmed();
    entry->english = english.trimmed();
    entry->flags = flags;
    if (Result<void> fine = checkNames(store, vocabulary, *entry); !fine)
        return fine;
    return takeStep(isRenamed ? VocabularyStep::What::Renamed : VocabularyStep::What::Flagged, store, vocabulary, code,
        [&](Book& book) { return VocabularyRepository(book).put(store, vocabulary, *entry); });
}

Result<void> VocabularyService::setRetired(
    const StoreId& store, const QString& vocabulary, const QString& code, bool isRetired)
{
    auto entry = this->entry(store, vocabulary, code);
    if (!entry)
        return Unexpected(entry.error());
    entry->isRetired = isRetired;
    return takeStep(isRetired ? VocabularyStep::What::Retired : VocabularyStep::What::Offered, store, vocabulary, code,
        [&](Book& book) { return VocabularyRepository(book).put(store, vocabulary, *entry); });
}

Result<void> VocabularyService::arrange(
    const StoreId& store, const QString& vocabulary, const QStringList& codes, const QString& moved)
{
    return takeStep(VocabularyStep::What::Moved, store, vocabulary, moved,
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

Result<void> VocabularyService::takeStep(VocabularyStep::What what, const StoreId& store, const QString& vocabulary,
    const QString& code, const std::function<Result<void>(Book&)>& change)
{
    auto before = entries(store, vocabulary);
    if (!before)
        return Unexpected(before.error());
    if (Result<void> done = write(store, vocabulary, change); !done)
        return done;
    auto after = entries(store, vocabulary);
    if (!after)
        return Unexpected(after.error());
    if (*after == *before)
        return {};
    m_done.push_back({what, store, vocabulary, code, std::move(*before), std::move(*after)});
    m_undone.clear();
    return {};
}

Result<VocabularyOutcome> VocabularyService::undo()
{
    return restore(m_done, m_undone, true);
}

Result<VocabularyOutcome> VocabularyService::redo()
{
    return restore(m_undone, m_done, false);
}

Result<VocabularyOutcome> VocabularyService::restore(
    std::vector<VocabularyStep>& from, std::vector<VocabularyStep>& to, bool isUndo)
{
    if (from.empty())
        return VocabularyOutcome();
    const VocabularyStep step = from.back();
    VocabularyOutcome outcome{VocabularyOutcome::State::Done, step, m_books.clock().now()};
    const auto present = entries(step.store, step.vocabulary);
    if (!present)
        return Unexpected(present.error());
    const VocabularyRestorer restorer(isUndo ? step.after : step.before, isUndo ? step.before : step.after);
    if (!restorer.canRestore(*present)) {
        outcome.state = VocabularyOutcome::State::Conflict;
        return outcome;
    }
    bool isKept = false;
    const Result<void> done = write(step.store, step.vocabulary, [&](Book& book) -> Result<void> {
        const Result<bool> kept = restorer.restore(book, step.store, step.vocabulary);
        if (!kept)
            return Unexpected(kept.error());
        isKept = *kept;
        return {};
    });
    if (!done)
        return Unexpected(done.error());
    if (isKept)
        outcome.state = VocabularyOutcome::State::Kept;
    // What has been used since is there again as a retired value: that is what a redo begins with.
    from.pop_back();
    to.push_back(step);
    if (isKept) {
        auto now = entries(step.store, step.vocabulary);
        if (!now)
            return Unexpected(now.error());
        to.back().before = std::move(*now);
    }
    return outcome;
}
