// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_service.h"

#include "services/file_import.h"
#include "services/import_plan.h"
#include "storage/book.h"

#include <QFileInfo>

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
    std::vector<ImportedFile> outcomes;
    const std::vector<PlannedTable> plan = importPlan(paths, options.kind);
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
