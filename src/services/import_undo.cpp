// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_undo.h"

#include "domain/record_shape.h"
#include "storage/book.h"
#include "storage/cell_repository.h"
#include "storage/change_json.h"
#include "storage/change_log.h"
#include "storage/record_repository.h"
#include "storage/transaction.h"
#include "storage/vocabulary_repository.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

constexpr int kAtOnce = 1000;
constexpr QLatin1String kVocabulary("vocabulary_");

// "S1, 202503, mobile": a key for a message.
QString keyText(const QByteArray& key)
{
    QStringList parts;
    for (const QJsonValue value : QJsonDocument::fromJson(key).array())
        parts.append(value.toVariant().toString());
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

Error conflict(const LoggedChange& change, const QString& detail)
{
    return {ErrorCode::VersionConflict, {change.kind, keyText(change.key)}, detail};
}

// Steps back through the log, one change at a time, so that whatever depended on a record goes before it.
class Restorer final {
public:
    explicit Restorer(Book& book)
        : m_records(book)
        , m_cells(book)
        , m_vocabularies(book)
    {
    }

    Result<void> takeBack(const LoggedChange& change)
    {
        Result<void> done = step(change);
        // Something else has come to hold on to it: records of a store that the import added.
        if (!done && done.error().code == ErrorCode::QueryFailed && change.before.isEmpty())
            return Unexpected(conflict(change, done.error().detail));
        return done;
    }

private:
    Result<void> step(const LoggedChange& change)
    {
        if (change.kind.startsWith(kVocabulary))
            return removeWord(change);
        const RecordKind* kind = findRecordKind(change.kind);
        if (!kind)
            return {}; // a setting: what the book remembers of imported tables stays
        const std::optional<Record> before = recordFromJson(*kind, change.key, change.before);
        if (!before) {
            const std::optional<Record> added = recordFromJson(*kind, change.key, change.after);
            return added ? m_cells.remove(*kind, keyOf(*kind, *added)) : Result<void>();
        }
        const Result<PutOutcome> put = m_records.put(*kind, *before);
        return put ? Result<void>() : Result<void>(Unexpected(put.error()));
    }

    // Words come with a new store, and only so.
    Result<void> removeWord(const LoggedChange& change)
    {
        const QJsonArray key = QJsonDocument::fromJson(change.key).array();
        if (Result<void> free = freeCarrier(key.at(0).toString()); !free)
            return free;
        return m_vocabularies.takeBack(
            StoreId(key.at(0).toString()), change.kind.mid(kVocabulary.size()), key.at(1).toString());
    }

    // A store's carrier is a word of its own vocabulary, which could not go before the store, nor the store before it.
    Result<void> freeCarrier(const QString& store)
    {
        const RecordKind& kind = *findRecordKind(QStringLiteral("stores"));
        auto record = m_cells.find(kind, {Value(store)});
        if (!record)
            return Unexpected(record.error());
        if (!*record)
            return {};
        (**record)[static_cast<size_t>(kind.indexOf(QStringLiteral("carrier")))] = Value();
        const Result<PutOutcome> put = m_records.put(kind, **record);
        return put ? Result<void>() : Result<void>(Unexpected(put.error()));
    }

    RecordRepository m_records;
    CellRepository m_cells;
    VocabularyRepository m_vocabularies;
};

} // namespace

Result<void> undoImport(Book& book, const Clock& clock, const ChangeSpan& changes, const QString& who)
{
    auto transaction = Transaction::begin(book, {who, clock.now()});
    if (!transaction)
        return Unexpected(transaction.error());
    const ChangeLog log(book);
    const auto touched = log.touchedSince(changes);
    if (!touched)
        return Unexpected(touched.error());
    if (*touched)
        return Unexpected(conflict(**touched, QStringLiteral("changed again")));
    Restorer restorer(book);
    for (ChangeSpan rest = changes; rest.last >= rest.first;) {
        const auto part = log.backwards(rest, kAtOnce);
        if (!part)
            return Unexpected(part.error());
        for (const LoggedChange& change : *part) {
            if (Result<void> done = restorer.takeBack(change); !done)
                return done;
        }
        if (part->empty())
            break;
        rest.last = part->back().id - 1;
    }
    return transaction->commit();
}
