// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/export_service.h"

#include "exchange/csv_writer.h"
#include "exchange/save_bytes.h"
#include "services/book_questions.h"
#include "storage/record_repository.h"
#include "storage/transaction.h"

#include <QDir>

Result<void> visitRecords(Book& book, const ExportOptions& options, const RecordVisitor& visitor)
{
    const auto reading = ReadTransaction::begin(book); // all kinds show the book at one moment
    if (!reading)
        return Unexpected(reading.error());
    if (const auto known = options.store ? checkStore(book, *options.store) : Result<void>(); !known)
        return Unexpected(known.error());
    if (const auto has = options.year ? checkYear(book, options.store, *options.year) : Result<void>(); !has)
        return Unexpected(has.error());
    RecordFilter filter;
    filter.store = options.store;
    if (options.year)
        filter.months = Period::year(*options.year);
    const RecordRepository records(book);
    for (const RecordKind& kind : recordKinds()) {
        if (options.progress && !options.progress(kind.name))
            return failure(ErrorCode::Cancelled);
        if (const Result<void> begun = visitor.begin(kind); !begun)
            return begun;
        if (const Result<void> read = records.forEach(kind, filter, visitor.add); !read)
            return read;
        if (const Result<void> ended = visitor.end(kind); !ended)
            return ended;
    }
    return {};
}

Result<std::vector<ExportedFile>> exportRecords(Book& book, const QString& folder, const ExportOptions& options)
{
    std::vector<ExportedFile> files;
    std::optional<CsvWriter> writer;
    RecordVisitor visitor;
    visitor.begin = [&](const RecordKind& kind) -> Result<void> {
        if (!QDir().mkpath(folder))
            return failure(ErrorCode::FileUnwritable, {folder});
        writer.emplace(kind);
        files.push_back({QDir(folder).filePath(kind.name + QStringLiteral(".csv")), kind.name, 0});
        return {};
    };
    visitor.add = [&](const Record& record) -> Result<void> {
        writer->add(record);
        ++files.back().records;
        return {};
    };
    visitor.end = [&](const RecordKind&) { return saveBytes(files.back().path, writer->bytes()); };
    if (const Result<void> visited = visitRecords(book, options, visitor); !visited)
        return Unexpected(visited.error());
    return files;
}
