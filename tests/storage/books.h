// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/record_kind.h"
#include "storage/book.h"
#include "storage/record_repository.h"
#include "storage/sqlite_connection.h"
#include "storage/transaction.h"

#include <QString>

#include <gtest/gtest.h>

#include <initializer_list>
#include <memory>
#include <string>
#include <utility>

// Books and records for tests.

inline const Moment kNoon = Moment::at(QDate(2026, 1, 2), 12, 0);
inline const Author kAnna{QStringLiteral("anna"), kNoon};

// Prints what went wrong, for `ASSERT_TRUE(result) << whyOf(result)`.
std::string textOf(const Error& error);
template <class T> std::string whyOf(const Result<T>& result)
{
    return result ? std::string("done") : textOf(result.error());
}

const RecordKind& kindOf(const char* name);
// A record of the kind with these values and nothing else.
Record recordOf(const char* kind, std::initializer_list<std::pair<const char*, Value>> values);
// A record of the kind that every rule accepts, of store S1, March 2025.
Record soundRecord(const RecordKind& kind);
// The record with one value set otherwise.
Record with(const RecordKind& kind, Record record, const char* column, Value value);
Value text(const char* value);
inline Value whole(qint64 value)
{
    return Value(value);
}

// An empty book in memory.
std::unique_ptr<Book> newBook();
// One with the stores S1 and S2.
std::unique_ptr<Book> newBookWithStores();
// Stores one record in a transaction of its own.
Result<PutOutcome> store(Book& book, const RecordKind& kind, const Record& record, const Author& author = kAnna);
// Stores records that must be accepted.
void storeAll(
    Book& book, const char* kind, std::initializer_list<std::initializer_list<std::pair<const char*, Value>>> rows);
// Every record of the kind.
std::vector<Record> recordsOf(Book& book, const RecordKind& kind, const RecordFilter& filter = {});
// The first column of the first row, as text; "(error)" where the statement fails.
std::string ask(const Book& book, const QByteArray& sql);

// Stores the whole sample (data/*.csv) and gives how many records there were.
Result<qint64> storeSample(Book& book);
