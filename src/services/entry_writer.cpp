// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/entry_writer.h"

#include "storage/book.h"
#include "storage/store_repository.h"

#include <algorithm>
#include <utility>

namespace {

// The cells of a record that can't be stored, against what is stored.
std::vector<DraftCell> draftsFor(
    const RecordKind& kind, const RecordKey& key, const std::optional<Record>& stored, const Record& wanted)
{
    const Record base = stored ? *stored : emptyRecord(kind, key);
    std::vector<DraftCell> cells;
    for (const int column : enteredColumns(kind)) {
        const auto at = static_cast<size_t>(column);
        if (tidied(base[at]) != tidied(wanted[at]))
            cells.push_back({key, column, tidied(wanted[at])});
    }
    return cells;
}

BrokenRule linkFault(const char* rule, const RecordKind& kind, const QString& other)
{
    return {QString::fromLatin1(rule), {kind.indexOf(u"repeat_of")}, {other}};
}

QString textOf(const std::optional<Record>& record, int column)
{
    const auto* text = record ? std::get_if<QString>(&(*record)[static_cast<size_t>(column)]) : nullptr;
    return text ? *text : QString();
}

}

std::optional<Record> withDrafts(const RecordKind& kind, const RecordKey& key, const std::optional<Record>& stored,
    const std::vector<DraftCell>& drafts)
{
    if (drafts.empty())
        return stored;
    Record seen = stored ? *stored : emptyRecord(kind, key);
    for (const DraftCell& draft : drafts)
        seen[static_cast<size_t>(draft.column)] = draft.value;
    return hasNothing(kind, seen) ? std::nullopt : std::optional(std::move(seen));
}

EntryWriter::EntryWriter(Book& book)
    : m_book(book)
    , m_records(book)
    , m_cells(book)
    , m_drafts(book)
{
}

Result<EditOutcome> EntryWriter::write(const EditBatch& batch, const Author& author)
{
    const RecordKind* kind = findRecordKind(batch.kind);
    Q_ASSERT(kind);
    EditOutcome outcome;
    outcome.batch = batch;
    outcome.when = author.when;
    auto transaction = Transaction::begin(m_book, author);
    if (!transaction)
        return Unexpected(transaction.error());
    if (const Result<void> found = findClosedMonths(*kind, batch, outcome); !found)
        return Unexpected(found.error());
    if (!outcome.closedMonths.empty()) {
        outcome.state = EditOutcome::State::MonthClosed;
        return outcome;
    }
    for (const RecordEdit& change : batch.changes) {
        if (const Result<void> done = writeChange(*kind, change, outcome); !done) {
            // A closed month that only the storage can see: a complaint's own rules of what may still change.
            if (done.error().code != ErrorCode::MonthClosed)
                return Unexpected(done.error());
            outcome.state = EditOutcome::State::MonthClosed;
            if (const auto month = Month::fromText(done.error().subjects.value(1)))
                outcome.closedMonths.push_back(*month);
            return outcome;
        }
    }
    if (!outcome.conflicts.empty()) {
        outcome.state = EditOutcome::State::Conflict;
        outcome.refused.clear();
        return outcome;
    }
    if (!outcome.refused.empty() && kind->rhythm != Rhythm::Monthly) {
        outcome.state = EditOutcome::State::Refused;
        return outcome;
    }
    if (const Result<void> done = transaction->commit(); !done)
        return Unexpected(done.error());
    outcome.state = batch.changes.empty() ? EditOutcome::State::Nothing : EditOutcome::State::Stored;
    return outcome;
}

// Complaints and campaigns live on after their month; what of them may still change only the storage knows.
Result<void> EntryWriter::findClosedMonths(const RecordKind& kind, const EditBatch& batch, EditOutcome& outcome) const
{
    if (kind.name == u"complaints" || kind.name == u"campaigns" || batch.changes.empty())
        return {};
    const auto states = StoreRepository(m_book).monthStates(batch.store);
    if (!states)
        return Unexpected(states.error());
    for (const auto& [month, state] : *states) {
        const bool isTouched = state == MonthState::Closed
            && std::ranges::any_of(batch.changes, [&, closed = month](const RecordEdit& change) {
                   return monthOf(kind, change.before ? *change.before : *change.after) == closed;
               });
        if (isTouched)
            outcome.closedMonths.push_back(month);
    }
    return {};
}

Result<void> EntryWriter::writeChange(const RecordKind& kind, const RecordEdit& change, EditOutcome& outcome)
{
    if (!change.before && !change.after)
        return {};
    const RecordKey key = keyOf(kind, change.before ? *change.before : *change.after);
    const auto stored = m_cells.find(kind, key);
    if (!stored)
        return Unexpected(stored.error());
    std::vector<DraftCell> drafts;
    if (kind.rhythm == Rhythm::Monthly) {
        auto read = m_drafts.read(kind, key);
        if (!read)
            return Unexpected(read.error());
        drafts = std::move(*read);
    }
    MergeOutcome merged = merge(kind, change, withDrafts(kind, key, *stored, drafts));
    if (merged.conflict) {
        outcome.conflicts.push_back(std::move(*merged.conflict));
        return {};
    }
    if (kind.rhythm == Rhythm::Monthly)
        return writeMonthly(kind, key, *stored, drafts, merged.merged, outcome);
    return writeOther(kind, key, *stored, merged.merged, outcome);
}

Result<void> EntryWriter::writeMonthly(const RecordKind& kind, const RecordKey& key,
    const std::optional<Record>& stored, const std::vector<DraftCell>& drafts, const std::optional<Record>& merged,
    EditOutcome& outcome)
{
    std::vector<DraftCell> left;
    if (!merged) {
        if (Result<void> removed = stored ? m_cells.remove(kind, key) : Result<void>(); !removed)
            return removed;
    } else if (std::vector<BrokenRule> rules = brokenRules(kind, *merged); !rules.empty()) {
        left = draftsFor(kind, key, stored, *merged);
        outcome.refused.push_back({key, std::move(rules)});
    } else if (const auto put = m_records.put(kind, *merged); !put) {
        return Unexpected(put.error());
    }
    return left == drafts ? Result<void>() : m_drafts.replace(kind, key, left);
}

Result<void> EntryWriter::writeOther(const RecordKind& kind, const RecordKey& key, const std::optional<Record>& stored,
    const std::optional<Record>& merged, EditOutcome& outcome)
{
    std::vector<BrokenRule> rules = merged ? brokenRules(kind, *merged) : std::vector<BrokenRule>();
    if (kind.name == u"complaints") {
        const auto links = complaintFaults(kind, stored, merged);
        if (!links)
            return Unexpected(links.error());
        rules.insert(rules.end(), links->begin(), links->end());
    }
    if (!rules.empty()) {
        outcome.refused.push_back({key, std::move(rules)});
        return {};
    }
    if (!merged)
        return stored ? m_cells.remove(kind, key) : Result<void>();
    if (const auto put = m_records.put(kind, *merged); !put)
        return Unexpected(put.error());
    return {};
}

// A repeat names an earlier complaint of the store, and one that is named is not deleted.
Result<std::vector<BrokenRule>> EntryWriter::complaintFaults(
    const RecordKind& kind, const std::optional<Record>& stored, const std::optional<Record>& merged) const
{
    std::vector<BrokenRule> faults;
    const int id = kind.indexOf(u"complaint");
    const int accepted = kind.indexOf(u"accepted_at");
    const int repeats = kind.indexOf(u"repeat_of");
    const QString earlier = textOf(merged, repeats);
    if (!earlier.isEmpty()) {
        RecordKey key = keyOf(kind, *merged);
        key.back() = earlier;
        const auto found = m_cells.find(kind, key);
        if (!found)
            return Unexpected(found.error());
        const auto at = [accepted](const Record& record) { return figureOf(record[static_cast<size_t>(accepted)]); };
        if (!*found)
            faults.push_back(linkFault("repeat_is_known", kind, earlier));
        else if (earlier == textOf(merged, id) || at(**found) > at(*merged))
            faults.push_back(linkFault("repeat_is_earlier", kind, earlier));
    }
    if (merged || !stored)
        return faults;
    const QString own = textOf(stored, id);
    const auto read = m_records.forEach(
        kind, {StoreId(storeOf(kind, *stored)), std::nullopt}, [&](const Record& record) -> Result<void> {
            if (textOf(record, repeats) == own)
                faults.push_back(linkFault("repeated_by_another", kind, textOf(record, id)));
            return {};
        });
    if (!read)
        return Unexpected(read.error());
    return faults;
}
