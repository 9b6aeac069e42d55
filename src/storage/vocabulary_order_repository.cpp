// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vocabulary_order_repository.h"

#include "storage/book.h"
#include "storage/sqlite_connection.h"
#include "storage/sqlite_statement.h"
#include "storage/vocabulary_repository.h"

#include <algorithm>

VocabularyOrderRepository::VocabularyOrderRepository(Book& book)
    : m_book(book)
{
}

Result<void> VocabularyOrderRepository::arrange(
    const StoreId& store, const QString& vocabulary, const QStringList& codes)
{
    const QString comma = QStringLiteral(", ");
    QStringList names;
    for (const VocabularyTable& table : vocabularyTables())
        names.append(table.name);
    if (!names.contains(vocabulary))
        return failure(ErrorCode::ArgumentInvalid, {QStringLiteral("vocabulary"), vocabulary, names.join(comma)});
    const Result<Vocabularies> all = VocabularyRepository(m_book).read(store);
    if (!all)
        return Unexpected(all.error());
    QStringList present;
    for (const VocabularyEntry& entry : all->entries(vocabulary))
        present.append(entry.code);
    if (!std::ranges::is_permutation(present, codes))
        return failure(ErrorCode::ArgumentInvalid, {QStringLiteral("codes"), codes.join(comma), present.join(comma)});
    auto statement = SqliteStatement::prepare(m_book.sqlite(),
        QStringLiteral("UPDATE vocabulary_%1 SET position = ?3, version = version + 1 "
                       "WHERE store = ?1 AND code = ?2 AND position <> ?3")
            .arg(vocabulary)
            .toUtf8());
    if (!statement)
        return Unexpected(statement.error());
    statement->bind(1, QStringView(store.text()));
    for (qsizetype i = 0; i < codes.size(); ++i) {
        statement->bind(2, QStringView(codes[i]));
        statement->bind(3, qint64(i + 1));
        if (Result<void> done = statement->run(); !done)
            return done;
    }
    return {};
}
