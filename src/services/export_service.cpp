// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/export_service.h"

#include "exchange/csv_writer.h"
#include "exchange/save_bytes.h"
#include "services/book_questions.h"
#include "storage/record_repository.h"
#include "storage/transaction.h"

#include <QDir>

namespace {

Result<ExportedFile> exportKind(
    const RecordRepository& records, const RecordKind& kind, const RecordFilter& filter, const QString& folder)
{
    CsvWriter writer(kind);
    ExportedFile file{QDir(folder).filePath(kind.name + QStringLiteral(".csv")), kind.name, 0};
    const Result<void> read = records.forEach(kind, filter, [&](const Record& record) -> Result<void> {
        writer.add(record);
        ++file.records;
        return {};
    });
    if (!read)
        return Unexpected(read.error());
    if (const Result<void> saved = saveBytes(file.path, writer.bytes()); !saved)
        return Unexpected(saved.error());
    return file;
}

} // namespace

Result<std::vector<ExportedFile>> exportRecords(Book& book, const QString& folder, const ExportOptions& options)
{
    const auto reading = ReadTransaction::begin(book); // all files show the book at one moment
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
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::FileUnwritable, {folder});
    const RecordRepository records(book);
    std::vector<ExportedFile> files;
    for (const RecordKind& kind : recordKinds()) {
        if (options.progress && !options.progress(kind.name))
            return failure(ErrorCode::Cancelled);
        auto file = exportKind(records, kind, filter, folder);
        if (!file)
            return Unexpected(file.error());
        files.push_back(std::move(*file));
    }
    return files;
}
