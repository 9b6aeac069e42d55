// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_service.h"

#include "services/file_import.h"
#include "storage/book.h"

#include <QFileInfo>

#include <algorithm>

namespace {

struct Planned {
    QString path;
    const RecordKind* kind = nullptr;
};

QString allKinds()
{
    QStringList names;
    for (const RecordKind& kind : recordKinds())
        names.append(kind.name);
    return names.join(QStringLiteral(", "));
}

// Files in the order of their kinds, which is the order their links need; those without a kind come last.
std::vector<Planned> planned(const QStringList& paths, const QString& kind)
{
    std::vector<Planned> plan;
    for (const QString& path : paths)
        plan.push_back({path, findRecordKind(kind.isEmpty() ? kindOfFile(path) : kind)});
    const auto rank = [](const Planned& file) {
        return file.kind ? file.kind - recordKinds().data() : static_cast<std::ptrdiff_t>(recordKinds().size());
    };
    std::ranges::stable_sort(plan, {}, rank);
    return plan;
}

} // namespace

QString kindOfFile(const QString& path)
{
    const QString name = QFileInfo(path).completeBaseName().toLower();
    QString best;
    for (const RecordKind& kind : recordKinds()) {
        const bool begins = name.startsWith(kind.name)
            && (name.size() == kind.name.size() || !name[kind.name.size()].isLetterOrNumber());
        if (begins && kind.name.size() > best.size())
            best = kind.name;
    }
    return best;
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
    const std::vector<Planned> plan = planned(paths, options.kind);
    for (const Planned& file : plan) {
        ImportedFile outcome;
        outcome.path = file.path;
        if (!file.kind) {
            outcome.error = Error{ErrorCode::FileKindUnknown, {file.path, allKinds()}, {}};
        } else {
            outcome.kind = file.kind->name;
            ImportProgress progress{
                file.path, static_cast<int>(outcomes.size()) + 1, static_cast<int>(plan.size()), 0, 0};
            FileImport run(m_book, m_clock, *file.kind, options, progress);
            run.into(outcome);
        }
        const bool isCancelled = outcome.error && outcome.error->code == ErrorCode::Cancelled;
        outcomes.push_back(std::move(outcome));
        if (isCancelled)
            break;
    }
    return outcomes;
}
