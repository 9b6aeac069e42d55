// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/file_import.h"

#include "domain/record_rules.h"
#include "domain/record_shape.h"
#include "exchange/cell_parser.h"
#include "services/record_preview.h"
#include "storage/book.h"
#include "storage/record_sql.h"
#include "storage/transaction.h"

namespace {

constexpr qint64 kReportEvery = 256 * 1024; // bytes

// Whether the transaction is that of all tables.
bool isPart(const ImportOptions& options)
{
    return options.isTrial || options.isOneStep;
}

// What a broken rule's message needs: the rule, then each column with its figure as it would be written.
QStringList ruleSubjects(const RecordKind& kind, const BrokenRule& broken)
{
    QStringList subjects{broken.rule};
    for (size_t i = 0; i < broken.columns.size(); ++i) {
        const Column& column = kind.columns[static_cast<size_t>(broken.columns[i])];
        subjects << column.name << cellText(column, broken.figures[i]);
    }
    return subjects;
}

} // namespace

FileImport::FileImport(
    Book& book, const Clock& clock, const PlannedTable& table, const ImportOptions& options, ImportProgress progress)
    : m_book(book)
    , m_clock(clock)
    , m_table(table)
    , m_present(Month::of(clock.now().day()))
    , m_kind(*table.kind)
    , m_options(options)
    , m_progress(std::move(progress))
    , m_records(book)
    , m_links(book, *table.kind)
    , m_keys(*table.kind)
{
}

void FileImport::into(ImportedFile& outcome)
{
    m_outcome = &outcome;
    const Result<void> done = run();
    outcome.isStored = done.has_value() && !isPart(m_options);
    if (outcome.facts)
        outcome.facts->months.assign(m_months.begin(), m_months.end());
    if (!done) {
        outcome.error = done.error();
        outcome.added = outcome.changed = outcome.unchanged = outcome.completed = 0;
    }
}

Result<std::unique_ptr<RecordReader>> FileImport::reader()
{
    auto grid = m_table.file->table(m_table.table);
    if (!grid)
        return Unexpected(grid.error());
    auto table = HeadedTable::open(std::move(*grid));
    if (!table)
        return Unexpected(table.error());
    m_outcome->facts =
        factsOf(*table, m_table.layout ? *m_table.layout : draftLayout(m_table.sheet, table->head(), m_kind));
    m_outcome->facts->settledOn = m_table.settledOn;
    if (m_table.layout)
        return RecordReader::open(std::move(*table), m_kind, *m_table.layout);
    return RecordReader::open(m_table.label(), m_table.sheet, std::move(*table), m_kind);
}

Result<void> FileImport::run()
{
    auto opened = reader();
    if (!opened)
        return Unexpected(opened.error());
    RecordReader& records = **opened;
    m_progress.size = records.size();
    if (const Result<void> ready = m_links.load(); !ready)
        return ready;
    if (isPart(m_options)) {
        auto part = Savepoint::begin(m_book); // a file that would be refused leaves nothing for the next one
        if (!part)
            return Unexpected(part.error());
        const Result<void> passed = passOver(records);
        return passed ? part->keep() : passed;
    }
    auto transaction = Transaction::begin(m_book, {m_options.who, m_clock.now()});
    if (!transaction)
        return Unexpected(transaction.error());
    const Result<void> passed = passOver(records);
    return passed ? transaction->commit() : passed;
}

Result<void> FileImport::passOver(RecordReader& records)
{
    if (const Result<void> read = readAll(records); !read)
        return read;
    if (const Result<void> held = storeHeld(); !held)
        return held;
    const qint64 all = m_outcome->added + m_outcome->changed + m_outcome->unchanged + m_outcome->refused;
    if (m_outcome->refused > 0 && !m_options.skipBad)
        return failure(
            ErrorCode::FileRefused, {m_progress.file, QString::number(m_outcome->refused), QString::number(all)});
    return {};
}

void FileImport::tellMonth(const Record& record)
{
    const int time = timeColumn(m_kind);
    const auto* value = time < 0 ? nullptr : std::get_if<qint64>(&record[static_cast<size_t>(time)]);
    if (const std::optional<Month> month = value ? monthOfTime(m_kind, *value) : std::nullopt)
        m_months.insert(*month);
}

// The record with what the book has in the columns that the file lacks: it says nothing about them.
Result<Record> FileImport::completed(const RecordReader& reader)
{
    Record record = m_links.resolved(reader.record()); // 柜台 and counter are one key
    if (reader.lacking().empty())
        return record;
    const auto found = m_records.find(m_kind, record);
    if (!found)
        return Unexpected(found.error());
    bool isCompleted = false;
    for (const int column : reader.lacking()) {
        const auto index = static_cast<size_t>(column);
        if (!*found || std::holds_alternative<std::monostate>((**found)[index]))
            continue;
        record[index] = (**found)[index];
        isCompleted = true;
        if (!m_outcome->lacking.contains(m_kind.columns[index].name))
            m_outcome->lacking.append(m_kind.columns[index].name);
    }
    m_outcome->completed += isCompleted ? 1 : 0;
    return record;
}

Result<void> FileImport::readAll(RecordReader& reader)
{
    for (;;) {
        const Result<bool> more = reader.next();
        if (!more)
            return Unexpected(more.error());
        if (!*more)
            return {};
        if (isCancelled(reader))
            return failure(ErrorCode::Cancelled);
        if (const Result<void> taken = take(reader); !taken)
            return taken;
    }
}

bool FileImport::isCancelled(const RecordReader& reader)
{
    if (!m_options.progress || reader.position() - m_reportedAt < kReportEvery)
        return false;
    m_reportedAt = m_progress.position = reader.position();
    return !m_options.progress(m_progress);
}

Result<void> FileImport::take(RecordReader& reader)
{
    if (!reader.refusals().empty()) {
        for (const Refusal& refusal : reader.refusals())
            refuse(refusal);
        ++m_outcome->refused;
        return {};
    }
    const Result<Record> whole = completed(reader);
    if (!whole)
        return Unexpected(whole.error());
    const Record& record = *whole;
    const qint64 before = m_outcome->refusedCells;
    if (const int earlier = m_keys.add(record, reader.line()); earlier > 0)
        refuse({reader.line(), {}, {}, CellFault::KeyTwice, {QString::number(earlier)}});
    refuseRules(reader, record);
    for (const RecordLinks::Missing& missing : m_links.missing(reader.record())) {
        const Column& column = m_kind.columns[static_cast<size_t>(missing.column)];
        refuse({reader.line(), column.name, reader.cell(missing.column), missing.fault, missing.subjects});
    }
    refuseFuture(reader, record);
    if (m_outcome->refusedCells > before) {
        ++m_outcome->refused;
        return {};
    }
    if (hasNothing(m_kind, record) && !countsByItself(m_kind)) {
        // A line of a form that was left empty: it adds no record. Where the book has one, it is emptied.
        const auto found = m_records.find(m_kind, record);
        if (!found)
            return Unexpected(found.error());
        if (!*found)
            return {};
    }
    if (m_links.mustWait(record)) {
        m_held.push_back({record, reader.line()});
        return {};
    }
    return store(record, reader.line());
}

void FileImport::refuseRules(const RecordReader& reader, const Record& record)
{
    for (const BrokenRule& broken : brokenRules(m_kind, record)) {
        const int column = broken.columns.front();
        refuse({reader.line(), m_kind.columns[static_cast<size_t>(column)].name, reader.cell(column),
            CellFault::RuleBroken, ruleSubjects(m_kind, broken)});
    }
}

// A month's or a day's figures can't be there before it is; a form's empty line of it, events, plans and campaigns can.
void FileImport::refuseFuture(const RecordReader& reader, const Record& record)
{
    if ((m_kind.rhythm != Rhythm::Monthly && m_kind.rhythm != Rhythm::Daily) || hasNothing(m_kind, record))
        return;
    const std::optional<Month> month = monthOf(m_kind, record);
    if (month && *month > m_present) {
        const int time = timeColumn(m_kind);
        refuse({reader.line(), m_kind.columns[static_cast<size_t>(time)].name, reader.cell(time), CellFault::NotYet,
            {month->text(), m_present.text()}});
    }
}

Result<void> FileImport::store(const Record& record, int line)
{
    m_links.remember(record);
    std::optional<Record> before;
    if (isTold(PreviewedRecord::Sort::Changed)) {
        auto found = m_records.find(m_kind, record);
        if (!found)
            return Unexpected(found.error());
        before = std::move(*found);
    }
    const Result<PutOutcome> put = m_records.put(m_kind, record);
    if (!put) {
        const Error& error = put.error();
        if (error.code != ErrorCode::MonthClosed && error.code != ErrorCode::QueryFailed)
            return Unexpected(error);
        if (error.code == ErrorCode::MonthClosed)
            refuse({line, {}, {}, CellFault::MonthClosed, {error.subjects.value(1)}});
        else
            refuse({line, {}, {}, CellFault::BookRefused, {error.detail}});
        ++m_outcome->refused;
        return {};
    }
    qint64& count = *put == PutOutcome::New ? m_outcome->added
        : *put == PutOutcome::Changed       ? m_outcome->changed
                                            : m_outcome->unchanged;
    ++count;
    tellMonth(record);
    tell(*put, record, before, line);
    return {};
}

// Whether one more record of a sort is to be told.
bool FileImport::isTold(PreviewedRecord::Sort sort) const
{
    return m_told[static_cast<size_t>(sort)] < m_options.previewed;
}

void FileImport::tell(PutOutcome put, const Record& record, const std::optional<Record>& before, int line)
{
    using Sort = PreviewedRecord::Sort;
    const Sort sort = put == PutOutcome::New ? Sort::New : put == PutOutcome::Changed ? Sort::Changed : Sort::Unchanged;
    if (!isTold(sort))
        return;
    ++m_told[static_cast<size_t>(sort)];
    m_outcome->records.push_back(previewOf(m_kind, sort, before, record));
    m_outcome->records.back().line = line;
}

// Records that waited for the one they link to, until no more of them find it.
Result<void> FileImport::storeHeld()
{
    for (bool isAnyStored = true; isAnyStored && !m_held.empty();) {
        isAnyStored = false;
        std::vector<Held> waiting;
        waiting.swap(m_held);
        for (Held& held : waiting) {
            if (m_links.mustWait(held.record)) {
                m_held.push_back(std::move(held));
                continue;
            }
            if (const Result<void> stored = store(held.record, held.line); !stored)
                return stored;
            isAnyStored = true;
        }
    }
    for (const Held& held : m_held) {
        const int column = m_links.waitingColumn();
        const Column& link = m_kind.columns[static_cast<size_t>(column)];
        refuse({held.line, link.name, cellText(link, held.record[static_cast<size_t>(column)]), CellFault::UnknownLink,
            {}});
        ++m_outcome->refused;
    }
    return {};
}

void FileImport::refuse(Refusal refusal)
{
    ++m_outcome->refusedCells;
    if (m_outcome->refusals.size() < ImportService::kKeptRefusals)
        m_outcome->refusals.push_back(std::move(refusal));
}
