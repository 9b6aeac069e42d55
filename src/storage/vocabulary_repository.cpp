// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vocabulary_repository.h"

#include "storage/book.h"
#include "storage/sqlite_connection.h"
#include "storage/sqlite_statement.h"

#include <algorithm>
#include <vector>

namespace {

const VocabularyTable* findTable(const QString& name)
{
    const auto tables = vocabularyTables();
    const auto found = std::ranges::find(tables, name, &VocabularyTable::name);
    return found == tables.end() ? nullptr : &*found;
}

QStringList allNames()
{
    QStringList names;
    for (const VocabularyTable& table : vocabularyTables())
        names.append(table.name);
    return names;
}

// ?1 store, ?2 code, ?3 chinese, ?4 english, ?5 retired, ?6 on the flags; a new value stands at the end.
QByteArray putStatement(const VocabularyTable& table)
{
    QString columns;
    QString values;
    QString changes;
    QString differs;
    for (qsizetype i = 0; i < table.flags.size(); ++i) {
        const QString parameter = QStringLiteral("?%1").arg(i + 6);
        columns += QStringLiteral(", ") + table.flags[i];
        values += QStringLiteral(", ") + parameter;
        changes += QStringLiteral(", %1 = %2").arg(table.flags[i], parameter);
        differs += QStringLiteral(" OR t.%1 <> %2").arg(table.flags[i], parameter);
    }
    return QStringLiteral("INSERT INTO vocabulary_%1 AS t (store, code, chinese, english, retired, position%2) "
                          "VALUES (?1, ?2, ?3, ?4, ?5, "
                          "(SELECT coalesce(max(position), 0) + 1 FROM vocabulary_%1 WHERE store = ?1)%3) "
                          "ON CONFLICT (store, code) DO UPDATE "
                          "SET chinese = ?3, english = ?4, retired = ?5%4, version = t.version + 1 "
                          "WHERE t.chinese <> ?3 OR t.english <> ?4 OR t.retired <> ?5%5")
        .arg(table.name, columns, values, changes, differs)
        .toUtf8();
}

Result<void> write(SqliteStatement& statement, const VocabularyTable& table, const VocabularyEntry& entry)
{
    statement.bind(2, QStringView(entry.code));
    statement.bind(3, QStringView(entry.chinese));
    statement.bind(4, QStringView(entry.english));
    statement.bind(5, entry.isRetired ? qint64(1) : qint64(0));
    for (qsizetype i = 0; i < table.flags.size(); ++i)
        statement.bind(static_cast<int>(i) + 6, entry.has(table.flags[i]) ? qint64(1) : qint64(0));
    return statement.run();
}

}

VocabularyRepository::VocabularyRepository(Book& book)
    : m_book(book)
{
}

Result<Vocabularies> VocabularyRepository::read(const StoreId& store) const
{
    auto statement = SqliteStatement::prepare(m_book.sqlite(), vocabulariesStatement());
    if (!statement)
        return Unexpected(statement.error());
    return readVocabularies(*statement, store);
}

Result<void> VocabularyRepository::addDefaults(const StoreId& store)
{
    if (Result<void> open = m_book.sqlite().needTransaction(); !open)
        return open;
    for (const VocabularyTable& table : vocabularyTables()) {
        auto statement = SqliteStatement::prepare(m_book.sqlite(), putStatement(table));
        if (!statement)
            return Unexpected(statement.error());
        statement->bind(1, QStringView(store.text()));
        for (const VocabularyEntry& entry : defaultVocabularies().entries(table.name)) {
            if (Result<void> done = write(*statement, table, entry); !done)
                return done;
        }
    }
    return {};
}

Result<void> VocabularyRepository::put(const StoreId& store, const QString& vocabulary, const VocabularyEntry& entry)
{
    if (Result<void> open = m_book.sqlite().needTransaction(); !open)
        return open;
    const QString comma = QStringLiteral(", ");
    const VocabularyTable* table = findTable(vocabulary);
    if (!table)
        return failure(ErrorCode::ArgumentInvalid, {QStringLiteral("vocabulary"), vocabulary, allNames().join(comma)});
    for (const QString& flag : entry.flags) {
        if (!table->flags.contains(flag))
            return failure(ErrorCode::ArgumentInvalid, {QStringLiteral("flag"), flag, table->flags.join(comma)});
    }
    auto statement = SqliteStatement::prepare(m_book.sqlite(), putStatement(*table));
    if (!statement)
        return Unexpected(statement.error());
    statement->bind(1, QStringView(store.text()));
    return write(*statement, *table, entry);
}

Result<bool> VocabularyRepository::remove(const StoreId& store, const QString& vocabulary, const QString& code)
{
    if (Result<void> open = m_book.sqlite().needTransaction(); !open)
        return Unexpected(open.error());
    // The log of changes names each record that had it, deleted ones too, which may be put back.
    auto uses = SqliteStatement::prepare(m_book.sqlite(),
        "SELECT 1 FROM changes WHERE kind NOT LIKE 'vocabulary%' AND (key LIKE ?1 OR old LIKE ?1 OR new LIKE ?1) "
        "UNION ALL SELECT 1 FROM drafts WHERE record LIKE ?1 OR value = ?2 LIMIT 1");
    if (!uses)
        return Unexpected(uses.error());
    const QString pattern = QStringLiteral("%\"%1\"%").arg(code);
    uses->bind(1, QStringView(pattern));
    uses->bind(2, QStringView(code));
    const Result<bool> isUsed = uses->step();
    if (!isUsed)
        return Unexpected(isUsed.error());
    if (*isUsed)
        return false;
    if (Result<void> done = takeBack(store, vocabulary, code); !done)
        return Unexpected(done.error());
    return true;
}

Result<void> VocabularyRepository::takeBack(const StoreId& store, const QString& vocabulary, const QString& code)
{
    if (Result<void> open = m_book.sqlite().needTransaction(); !open)
        return open;
    if (!findTable(vocabulary)) {
        return failure(ErrorCode::ArgumentInvalid,
            {QStringLiteral("vocabulary"), vocabulary, allNames().join(QStringLiteral(", "))});
    }
    auto statement = SqliteStatement::prepare(m_book.sqlite(),
        QStringLiteral("DELETE FROM vocabulary_%1 WHERE store = ?1 AND code = ?2").arg(vocabulary).toUtf8());
    if (!statement)
        return Unexpected(statement.error());
    statement->bind(1, QStringView(store.text()));
    statement->bind(2, QStringView(code));
    return statement->run();
}

std::span<const VocabularyTable> vocabularyTables()
{
    static const std::vector<VocabularyTable> tables{
        {QStringLiteral("business_line"), {QStringLiteral("service"), QStringLiteral("in_arpu")}},
        {QStringLiteral("channel"), {QStringLiteral("digital")}},
        {QStringLiteral("segment"), {}},
        {QStringLiteral("plan_tier"), {}},
        {QStringLiteral("area"), {}},
        {QStringLiteral("source"), {}},
        {QStringLiteral("operator"), {}},
        {QStringLiteral("item"), {}},
        {QStringLiteral("complaint_category"), {}},
        {QStringLiteral("product"), {}},
        {QStringLiteral("cost_item"), {}},
    };
    return tables;
}

QByteArray vocabulariesStatement()
{
    QStringList parts;
    for (size_t i = 0; i < vocabularyTables().size(); ++i) {
        const VocabularyTable& table = vocabularyTables()[i];
        parts.append(
            QStringLiteral("SELECT %1 AS vocabulary, position, code, chinese, english, retired, %2, %3 "
                           "FROM vocabulary_%4 WHERE store = ?1")
                .arg(i)
                .arg(table.flags.value(0, QStringLiteral("0")), table.flags.value(1, QStringLiteral("0")), table.name));
    }
    return (parts.join(QStringLiteral(" UNION ALL ")) + QStringLiteral(" ORDER BY 1, 2, 3")).toUtf8();
}

Result<Vocabularies> readVocabularies(SqliteStatement& statement, const StoreId& store)
{
    constexpr int kFirstFlag = 6;
    Vocabularies vocabularies;
    statement.bind(1, QStringView(store.text()));
    Result<bool> row = statement.step();
    for (; row && *row; row = statement.step()) {
        const VocabularyTable& table = vocabularyTables()[static_cast<size_t>(statement.integer(0))];
        VocabularyEntry entry{statement.text(2), statement.text(3), statement.text(4), statement.integer(5) != 0, {}};
        for (qsizetype i = 0; i < table.flags.size(); ++i) {
            if (statement.integer(kFirstFlag + static_cast<int>(i)) != 0)
                entry.flags.append(table.flags[i]);
        }
        vocabularies.add(table.name, std::move(entry));
    }
    if (!row)
        return Unexpected(row.error());
    return vocabularies;
}
