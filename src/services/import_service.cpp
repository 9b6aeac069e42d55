// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_service.h"

#include "services/file_import.h"
#include "services/import_plan.h"
#include "services/mapping_memory.h"
#include "storage/book.h"
#include "storage/change_log.h"
#include "storage/transaction.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

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

Result<HeadedTable> opened(const PlannedTable& table)
{
    auto grid = table.file->table(table.table);
    if (!grid)
        return Unexpected(grid.error());
    return HeadedTable::open(std::move(*grid));
}

// What a person needs to settle a table whose kind or columns were not recognised; none where it can't be read.
std::optional<TableFacts> factsOfRefused(const PlannedTable& table)
{
    if (!table.file)
        return std::nullopt;
    const auto headed = opened(table);
    if (!headed)
        return std::nullopt;
    TableFacts facts = factsOf(*headed, table.layout.value_or(TableLayout()));
    facts.settledOn = table.settledOn;
    return facts;
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
    m_changes.reset();
    if (m_book.isReadOnly())
        return failure(ErrorCode::BookReadOnly, {m_book.path()});
    const auto remembered = MappingMemory(m_book).all();
    if (!remembered)
        return Unexpected(remembered.error());
    const ChangeLog log(m_book);
    const Result<qint64> before = log.last();
    if (!before)
        return Unexpected(before.error());
    auto outcomes = options.isTrial || options.isOneStep ? importTogether(paths, options, *remembered)
                                                         : importEach(paths, options, *remembered);
    const bool isChanged = outcomes && std::ranges::any_of(*outcomes, [](const ImportedFile& file) {
        return file.isStored && file.added + file.changed > 0;
    });
    if (!isChanged)
        return outcomes;
    if (const Result<qint64> last = log.last())
        m_changes = ChangeSpan{*before + 1, *last};
    return outcomes;
}

// One transaction over all tables, since they link to each other; of a trial it is never committed.
Result<std::vector<ImportedFile>> ImportService::importTogether(
    const QStringList& paths, const ImportOptions& options, const std::vector<SettledMapping>& remembered)
{
    auto all = Transaction::begin(m_book, {options.who, m_clock.now()});
    if (!all)
        return Unexpected(all.error());
    auto outcomes = importEach(paths, options, remembered);
    const bool isWhole = outcomes && !outcomes->empty()
        && std::ranges::none_of(*outcomes, [](const ImportedFile& file) { return file.error.has_value(); });
    if (options.isTrial || !isWhole)
        return outcomes;
    if (const Result<void> kept = keepMappings(options); !kept)
        return Unexpected(kept.error());
    if (const Result<void> committed = all->commit(); !committed)
        return Unexpected(committed.error());
    for (ImportedFile& file : *outcomes)
        file.isStored = true;
    return outcomes;
}

Result<std::vector<ImportedFile>> ImportService::importEach(
    const QStringList& paths, const ImportOptions& options, const std::vector<SettledMapping>& remembered)
{
    std::vector<ImportedFile> outcomes;
    const std::vector<PlannedTable> plan = importPlan(filesOf(paths), options, remembered);
    for (const PlannedTable& table : plan) {
        ImportProgress progress{
            table.label(), static_cast<int>(outcomes.size()) + 1, static_cast<int>(plan.size()), 0, 0};
        outcomes.push_back(imported(table, options, std::move(progress)));
        if (outcomes.back().error && outcomes.back().error->code == ErrorCode::Cancelled)
            break;
    }
    return outcomes;
}

ImportedFile ImportService::imported(const PlannedTable& table, const ImportOptions& options, ImportProgress progress)
{
    ImportedFile outcome;
    outcome.path = table.path;
    outcome.sheet = table.sheet;
    if (table.kind)
        outcome.kind = table.kind->name;
    if (table.error) {
        outcome.error = table.error;
        outcome.facts = factsOfRefused(table);
        return outcome;
    }
    FileImport run(m_book, m_clock, table, options, std::move(progress));
    run.into(outcome);
    return outcome;
}

Result<void> ImportService::keepMappings(const ImportOptions& options)
{
    MappingMemory memory(m_book);
    for (const ColumnMapping& mapping : options.mappings) {
        if (!options.keepMappings)
            break;
        if (const Result<void> kept = memory.keep(mapping, m_clock.now().day()); !kept)
            return kept;
    }
    return {};
}

Result<TableFacts> ImportService::draft(const TableId& table, const RecordKind& kind, int headBegin, int headEnd) const
{
    const auto planned = plannedTable(table);
    if (!planned)
        return Unexpected(planned.error());
    const auto headed = opened(*planned);
    if (!headed)
        return Unexpected(headed.error());
    return factsOf(*headed, draftLayout(table.sheet, headed->head(), kind, headBegin, headEnd));
}
