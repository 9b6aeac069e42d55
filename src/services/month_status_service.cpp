// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/month_status_service.h"

#include "services/book_service.h"
#include "services/entry_service.h"
#include "storage/recorded_days.h"
#include "storage/store_repository.h"
#include "storage/transaction.h"

#include <algorithm>

namespace {

Error noBook()
{
    return {ErrorCode::BookMissing, {QString()}, QStringLiteral("no book is open")};
}

// The kinds a month is made of: not the stores, nor what belongs to a year.
bool isOfMonths(const RecordKind& kind)
{
    return kind.rhythm == Rhythm::Monthly || kind.rhythm == Rhythm::Daily || kind.rhythm == Rhythm::Event;
}

std::vector<SheetDoubt> openDoubts(const EntrySheet& sheet, Month month)
{
    std::vector<SheetDoubt> doubts = doubtsIn(sheet.sheet, month);
    std::erase_if(doubts,
        [&](const SheetDoubt& doubt) { return sheet.confirmation(doubt.line, doubt.column, month) != nullptr; });
    return doubts;
}

bool isAnythingThere(const Sheet& sheet, Month month)
{
    for (int line = 0; line < static_cast<int>(sheet.lines().size()); ++line) {
        if (sheet.hasRecord(line, month))
            return true;
    }
    return false;
}

ProgressCell cellOf(const EntrySheet& sheet, Month month, MonthState state)
{
    const Expectation expected = expectation(sheet.sheet, month);
    ProgressCell cell;
    cell.filled = expected.filled;
    cell.expected = expected.expected;
    const bool isThere = isAnythingThere(sheet.sheet, month);
    if (isThere && state != MonthState::Closed) {
        cell.faults = static_cast<int>(faultsIn(sheet.sheet, month, sheet.surroundings).size());
        cell.doubts = static_cast<int>(openDoubts(sheet, month).size());
    }
    cell.progress = progressOf(cell, isThere, state);
    return cell;
}

// What the sheets themselves show is not said twice.
bool isShownBySheets(const CheckFinding& finding)
{
    return finding.finding == FindingKind::OpeningBreaks || finding.finding == FindingKind::SourcesExceedAdds
        || finding.finding == FindingKind::KindMissing;
}

}

bool MonthCheck::isSound() const
{
    return std::ranges::all_of(kinds, [](const KindCheck& kind) { return kind.faults.empty() && kind.doubts.empty(); })
        && std::ranges::all_of(findings, [](const CheckFinding& finding) { return finding.isWarning; });
}

MonthStatusService::MonthStatusService(BookService& books, EntryService& entry, QObject* parent)
    : QObject(parent)
    , m_books(books)
    , m_entry(entry)
{
}

Result<MonthProgress> MonthStatusService::progress(const StoreId& store, int year) const
{
    const auto states = this->states(store, year);
    if (!states)
        return Unexpected(states.error());
    MonthProgress progress{store, year, *states, {}};
    for (const bool takesMonthly : {true, false}) {
        for (const RecordKind& kind : recordKinds()) {
            if (!isOfMonths(kind) || hasSheet(kind) != takesMonthly)
                continue;
            auto row = this->progress(kind, store, year);
            if (!row)
                return Unexpected(row.error());
            progress.kinds.push_back(std::move(*row));
        }
    }
    return progress;
}

Result<KindProgress> MonthStatusService::progress(const RecordKind& kind, const StoreId& store, int year) const
{
    return hasSheet(kind) ? sheetProgress(kind, store, year) : otherProgress(kind, store, year);
}

Result<KindProgress> MonthStatusService::sheetProgress(const RecordKind& kind, const StoreId& store, int year) const
{
    const auto sheet = m_entry.sheet(kind, store, year);
    if (!sheet)
        return Unexpected(sheet.error());
    KindProgress progress{kind.name, {}};
    for (size_t i = 0; i < progress.months.size(); ++i)
        progress.months[i] = cellOf(*sheet, Month(year, static_cast<int>(i) + 1), sheet->states[i]);
    return progress;
}

Result<KindProgress> MonthStatusService::otherProgress(const RecordKind& kind, const StoreId& store, int year) const
{
    const auto states = this->states(store, year);
    if (!states)
        return Unexpected(states.error());
    KindProgress progress{kind.name, {}};
    if (kind.rhythm == Rhythm::Daily) {
        const auto days = recordedDays(*m_books.book(), kind, store, Period::year(year));
        if (!days)
            return Unexpected(days.error());
        for (size_t i = 0; i < progress.months.size(); ++i) {
            const Month month(year, static_cast<int>(i) + 1);
            std::vector<QDate> own;
            std::ranges::copy_if(*days, std::back_inserter(own), [&](QDate day) { return Month::of(day) == month; });
            progress.months[i] = dailyProgress(own, month, (*states)[i]);
        }
        return progress;
    }
    const auto records = m_books.records(kind, store, Period::year(year));
    if (!records)
        return Unexpected(records.error());
    for (size_t i = 0; i < progress.months.size(); ++i) {
        const Month month(year, static_cast<int>(i) + 1);
        const auto count =
            std::ranges::count_if(*records, [&](const Record& record) { return monthOf(kind, record) == month; });
        progress.months[i] = eventProgress(static_cast<int>(count), (*states)[i]);
    }
    return progress;
}

Result<std::array<MonthState, 12>> MonthStatusService::states(const StoreId& store, int year) const
{
    Book* book = m_books.book();
    if (!book)
        return Unexpected(noBook());
    const auto read = StoreRepository(*book).monthStates(store);
    if (!read)
        return Unexpected(read.error());
    std::array<MonthState, 12> states{};
    for (const auto& [month, state] : *read) {
        if (month.year() == year)
            states[static_cast<size_t>(month.month() - 1)] = state;
    }
    return states;
}

Result<MonthCheck> MonthStatusService::check(const StoreId& store, Month month) const
{
    const auto states = this->states(store, month.year());
    if (!states)
        return Unexpected(states.error());
    MonthCheck check;
    check.month = month;
    check.state = (*states)[static_cast<size_t>(month.month() - 1)];
    for (const RecordKind& kind : recordKinds()) {
        if (!hasSheet(kind))
            continue;
        auto sheet = m_entry.sheet(kind, store, month.year());
        if (!sheet)
            return Unexpected(sheet.error());
        auto faults = faultsIn(sheet->sheet, month, sheet->surroundings);
        auto doubts = openDoubts(*sheet, month);
        auto missing = missingRows(sheet->sheet, month);
        if (!faults.empty() || !doubts.empty() || !missing.empty())
            check.kinds.push_back({std::move(sheet->sheet), std::move(faults), std::move(doubts), std::move(missing)});
    }
    auto found = findings(store, month);
    if (!found)
        return Unexpected(found.error());
    check.findings = std::move(*found);
    return check;
}

// The rules across kinds need the year's earlier months and the year before, no more.
Result<std::vector<CheckFinding>> MonthStatusService::findings(const StoreId& store, Month month) const
{
    const auto stores = m_books.stores();
    if (!stores)
        return Unexpected(stores.error());
    const auto profile = std::ranges::find(*stores, store, &StoreProfile::id);
    if (profile == stores->end()) {
        QStringList names;
        for (const StoreProfile& one : *stores)
            names.append(one.id.text());
        return failure(ErrorCode::StoreUnknown, {store.text(), names.join(QStringLiteral(", "))});
    }
    auto vocabularies = m_books.vocabularies(store);
    if (!vocabularies)
        return Unexpected(vocabularies.error());
    StoreRecords records{store, profile->carrier, std::move(*vocabularies), {}};
    for (const QString& name : checkedKinds()) {
        auto read =
            m_books.records(*findRecordKind(name), store, {Month(month.year() - 1, 1), Month(month.year(), 12)});
        if (!read)
            return Unexpected(read.error());
        records.byKind[name] = std::move(*read);
    }
    std::vector<CheckFinding> found = checkStoreRecords(records);
    std::erase_if(
        found, [&](const CheckFinding& finding) { return finding.month != month || isShownBySheets(finding); });
    return found;
}

Result<StatusOutcome> MonthStatusService::submit(const StoreId& store, Month month)
{
    return step(store, month, MonthState::Open, MonthState::Submitted);
}

Result<StatusOutcome> MonthStatusService::close(const StoreId& store, Month month)
{
    return step(store, month, MonthState::Submitted, MonthState::Closed);
}

// Checked and set in one transaction, so that nobody changes a figure in between.
Result<StatusOutcome> MonthStatusService::step(const StoreId& store, Month month, MonthState from, MonthState to)
{
    Book* book = m_books.book();
    if (!book)
        return Unexpected(noBook());
    auto transaction = Transaction::begin(*book, {m_books.who(), m_books.clock().now()});
    if (!transaction)
        return Unexpected(transaction.error());
    auto check = this->check(store, month);
    if (!check)
        return Unexpected(check.error());
    StatusOutcome outcome{check->state == from && check->isSound(), std::move(*check)};
    if (!outcome.isDone)
        return outcome;
    return set(*transaction, store, std::move(outcome), to, {});
}

Result<StatusOutcome> MonthStatusService::reopen(const StoreId& store, Month month, const QString& reason)
{
    Book* book = m_books.book();
    if (!book)
        return Unexpected(noBook());
    auto transaction = Transaction::begin(*book, {m_books.who(), m_books.clock().now()});
    if (!transaction)
        return Unexpected(transaction.error());
    const auto states = this->states(store, month.year());
    if (!states)
        return Unexpected(states.error());
    StatusOutcome outcome;
    outcome.check.month = month;
    outcome.check.state = (*states)[static_cast<size_t>(month.month() - 1)];
    outcome.isDone = outcome.check.state != MonthState::Open;
    if (!outcome.isDone)
        return outcome;
    return set(*transaction, store, std::move(outcome), MonthState::Open, reason);
}

Result<StatusOutcome> MonthStatusService::set(
    Transaction& transaction, const StoreId& store, StatusOutcome outcome, MonthState state, const QString& reason)
{
    const Month month = outcome.check.month;
    if (const Result<void> set = StoreRepository(*m_books.book()).setMonthState(store, month, state, reason); !set)
        return Unexpected(set.error());
    if (const Result<void> done = transaction.commit(); !done)
        return Unexpected(done.error());
    outcome.check.state = state;
    Q_EMIT stateChanged(store, month, state);
    m_books.announceFigures();
    return outcome;
}
