// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/sheet_builder.h"
#include "domain/sheet_edit.h"
#include "services/book_service.h"
#include "services/entry_service.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

// A book file with the store S1 and someone who enters into it.
class EntryBook {
public:
    explicit EntryBook(const char* who = "anna")
        : books(clock, QString::fromLatin1(who))
        , entry(books)
    {
        const Result<void> made = books.createWithStore(path(),
            recordOf("stores", {{"store", code("S1")}, {"name", code("西湖营业厅")}, {"carrier", code("mobile")}}));
        EXPECT_TRUE(made) << (made ? "" : made.error().detail.toStdString());
    }

    QString path() const { return folder.filePath(QStringLiteral("book.storeyear")); }
    const StoreId store{QStringLiteral("S1")};

    EntrySheet sheet(const char* kind, int year = 2025) const
    {
        auto read = entry.sheet(*findRecordKind(QString::fromLatin1(kind)), store, year);
        EXPECT_TRUE(read) << (read ? "" : read.error().detail.toStdString());
        return *read;
    }
    // Types one value; what became of it.
    EditOutcome type(const char* kind, const QStringList& codes, const char* column, Month month, const Value& value)
    {
        EntrySheet it = sheet(kind, month.year());
        it.sheet.addLine(codes);
        const auto outcome = entry.edit(batchOf(it.sheet, {}, {{{rowOf(it.sheet, codes, column), month}, value}}));
        EXPECT_TRUE(outcome) << (outcome ? "" : outcome.error().detail.toStdString());
        return outcome ? *outcome : EditOutcome();
    }
    Value seen(const char* kind, const QStringList& codes, const char* column, Month month) const
    {
        const EntrySheet it = sheet(kind, month.year());
        const int row = it.sheet.lineOf(codes) < 0 ? -1 : rowOf(it.sheet, codes, column);
        return row < 0 ? Value() : it.sheet.value({row, month});
    }
    // What is stored, without drafts.
    size_t storedCount(const char* kind) const
    {
        const auto records =
            books.records(*findRecordKind(QString::fromLatin1(kind)), store, {Month(2000, 1), Month(2100, 12)});
        EXPECT_TRUE(records);
        return records ? records->size() : 0;
    }

    QTemporaryDir folder;
    FixedClock clock{*Moment::fromText(u"2026-01-05T14:05")};
    BookService books;
    EntryService entry;
};
