// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_service.h"

#include "services/file_import.h"
#include "services/import_plan.h"
#include "storage/book.h"
#include "storage/transaction.h"

#include <QDir>
#include <QFileInfo>

namespace {

// Folders replaced by the files in them. An empty folder stays: what is wrong with it is told when it is opened.
QStringList filesOf(const QStringList& paths)
{
    static const QStringList patterns{QStringLiteral("*.csv"), QStringLiteral("*.tsv"), QStringLiteral("*.txt"),
        QStringLiteral("*.xlsx"), QStringLiteral("*.xlsm"), QStringLiteral("*.xls")};
    QStringList files;
    for (const QString& path : paths) {
        QStringList names;
        if (QFileInfo(path).isDir())
            names = QDir(path).entryList(patterns, QDir::Files, QDir::Name | QDir::IgnoreCase);
        names.removeIf([](const QString& name) { return name.startsWith(u"~$"); }); // Excel's, of an open workbook
        if (names.isEmpty())
            files.append(path);
        for (const QString& name : names)
            files.append(QDir(path).filePath(name));
    }
    return files;
}

} // namespace

QString ImportedFile::label() const
{
    const QString name = QFileInfo(path).fileName();
    return sheet.isEmpty() ? name : QStringLiteral("%1 [%2]").arg(name, sheet);
}

ImportService::ImportService(Book& book, const Clock& clock)
    : m_book(book)
    , m_clock(clock)
{
}

Result<std::vector<ImportedFile>> ImportService::import(const QStringList& paths, const ImportOptions& options)
{
    if (m_book.isReadOnly())
        return failure(ErrorCode::BookReadOnly, {m_book.path()});
    std::optional<Transaction> trial; // over all files, since they link to each other; never committed
    if (options.isTrial) {
        auto begun = Transaction::begin(m_book, {options.who, m_clock.now()});
        if (!begun)
            return Unexpected(begun.error());
        trial.emplace(std::move(*begun));
    }
    std::vector<ImportedFile> outcomes;
    const std::vector<PlannedTable> plan = importPlan(filesOf(paths), options.kind, options.mappings);
    for (const PlannedTable& table : plan) {
        ImportedFile outcome;
        outcome.path = table.path;
        outcome.sheet = table.sheet;
        if (!table.kind) {
            outcome.error = table.error;
        } else {
            outcome.kind = table.kind->name;
            ImportProgress progress{
                table.label(), static_cast<int>(outcomes.size()) + 1, static_cast<int>(plan.size()), 0, 0};
            FileImport run(m_book, m_clock, table, options, progress);
            run.into(outcome);
        }
        const bool isCancelled = outcome.error && outcome.error->code == ErrorCode::Cancelled;
        outcomes.push_back(std::move(outcome));
        if (isCancelled)
            break;
    }
    return outcomes;
}
