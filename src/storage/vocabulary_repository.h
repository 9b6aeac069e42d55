// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "domain/vocabulary.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <span>

class Book;

// The vocabularies of the book's stores: tables vocabulary_NAME, a row for each value.
class VocabularyRepository final {
public:
    explicit VocabularyRepository(Book& book);

    // All vocabularies of a store, each in the store's own order; none for a store that isn't there. QueryFailed.
    Result<Vocabularies> read(const StoreId& store) const;
    // Gives a new store the vocabularies that ship. Call inside a Transaction. QueryFailed.
    Result<void> addDefaults(const StoreId& store);
    // Renames, retires or flags a value, or adds it at the end. Flags that the vocabulary does not have are refused.
    // Call inside a Transaction. Errors: ArgumentInvalid (vocabulary or flag, what was given, what there is),
    // QueryFailed.
    Result<void> put(const StoreId& store, const QString& vocabulary, const VocabularyEntry& entry);
    // Takes out a value that no record has or ever had; false, and it stays, where one has. Call inside a Transaction.
    // Errors: as put().
    Result<bool> remove(const StoreId& store, const QString& vocabulary, const QString& code);

    // Takes out a value whatever once had it: with the store that brought it. Call inside a Transaction. Errors: as
    // put(); QueryFailed where a record has it.
    Result<void> takeBack(const StoreId& store, const QString& vocabulary, const QString& code);

private:
    Book& m_book;
};

// One vocabulary as the book keeps it: its name and the flags its values may carry.
struct VocabularyTable {
    QString name; // "channel"; its table is vocabulary_channel
    QStringList flags;
};

// Every vocabulary, in the order of records.md.
std::span<const VocabularyTable> vocabularyTables();
// Reads every vocabulary of store ?1 in one statement: vocabulary (its number in vocabularyTables()), code, chinese,
// english, retired, first flag, second flag.
QByteArray vocabulariesStatement();
class SqliteStatement;
// The values that the statement gives for its store.
Result<Vocabularies> readVocabularies(SqliteStatement& statement, const StoreId& store);
