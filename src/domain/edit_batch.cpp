// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edit_batch.h"

#include <algorithm>
#include <utility>

namespace {

Record orEmpty(const RecordKind& kind, const std::optional<Record>& record, const RecordKey& key)
{
    return record ? *record : emptyRecord(kind, key);
}

RecordKey keyOf(const RecordKind& kind, const RecordEdit& change)
{
    return keyOf(kind, change.before ? *change.before : *change.after);
}

// The current record with the columns changed that the change is about, and those of them that are not as expected.
MergeOutcome mergeColumns(const RecordKind& kind, const RecordEdit& change, const std::optional<Record>& current)
{
    const RecordKey key = keyOf(kind, change);
    const Record before = orEmpty(kind, change.before, key);
    const Record after = orEmpty(kind, change.after, key);
    Record merged = orEmpty(kind, current, key);
    std::vector<CellConflict> cells;
    for (const int column : enteredColumns(kind)) {
        const auto at = static_cast<size_t>(column);
        const Value expected = tidied(before[at]);
        const Value wanted = tidied(after[at]);
        const Value found = tidied(merged[at]);
        if (expected == wanted || found == wanted)
            continue;
        if (found != expected)
            cells.push_back({column, expected, found, wanted});
        merged[at] = wanted;
    }
    MergeOutcome outcome{std::move(merged), {}};
    if (!cells.empty())
        outcome.conflict = RecordConflict{key, current, std::move(cells)};
    return outcome;
}

MergeOutcome mergeEvent(const RecordKind& kind, const RecordEdit& change, const std::optional<Record>& current)
{
    if (current == change.after)
        return {current, {}};
    if (change.before.has_value() != current.has_value())
        return {{}, RecordConflict{keyOf(kind, change), current, {}}};
    if (change.after)
        return mergeColumns(kind, change, current);
    // A deletion must not take with it what someone wrote in the meantime.
    std::vector<CellConflict> cells;
    for (const int column : enteredColumns(kind)) {
        const Value expected = tidied((*change.before)[static_cast<size_t>(column)]);
        const Value found = tidied((*current)[static_cast<size_t>(column)]);
        if (found != expected)
            cells.push_back({column, expected, found, {}});
    }
    MergeOutcome outcome;
    if (!cells.empty())
        outcome.conflict = RecordConflict{keyOf(kind, change), current, std::move(cells)};
    return outcome;
}

// The change that the choice makes of one that met a conflict; its `before` is then what the book holds.
RecordEdit resolvedChange(
    const RecordKind& kind, const RecordEdit& change, const RecordConflict& conflict, ConflictChoice choice)
{
    const bool takesMine = choice == ConflictChoice::TakeMine;
    const bool isOfWholeRecord = conflict.cells.empty() || (countsByItself(kind) && !change.after);
    if (isOfWholeRecord)
        return {conflict.found, takesMine ? change.after : conflict.found};
    RecordEdit result{conflict.found, mergeColumns(kind, change, conflict.found).merged};
    for (const CellConflict& cell : conflict.cells)
        (*result.after)[static_cast<size_t>(cell.column)] = takesMine ? cell.wanted : cell.found;
    if (!countsByItself(kind) && hasNothing(kind, *result.after))
        result.after.reset();
    return result;
}

}

EditBatch EditBatch::inverse() const
{
    EditBatch back = *this;
    for (RecordEdit& change : back.changes)
        std::swap(change.before, change.after);
    std::ranges::reverse(back.changes);
    return back;
}

MergeOutcome merge(const RecordKind& kind, const RecordEdit& change, const std::optional<Record>& current)
{
    if (!change.before && !change.after)
        return {current, {}};
    if (countsByItself(kind))
        return mergeEvent(kind, change, current);
    MergeOutcome outcome = mergeColumns(kind, change, current);
    if (hasNothing(kind, *outcome.merged))
        outcome.merged.reset();
    return outcome;
}

RecordEdit monthlyChange(const RecordKind& kind, const Record& before, Record after)
{
    const bool losesLastFigure = hasFigure(kind, before) && !hasFigure(kind, after);
    RecordEdit change;
    if (!hasNothing(kind, before))
        change.before = before;
    if (!hasNothing(kind, after) && !losesLastFigure)
        change.after = std::move(after);
    return change;
}

EditBatch recordBatch(const RecordKind& kind, const std::optional<Record>& before, const std::optional<Record>& after)
{
    const auto name = !before ? EditName::Kind::Add : after ? EditName::Kind::Change : EditName::Kind::Delete;
    EditBatch batch{{name, 1, 1}, StoreId(storeOf(kind, before ? *before : *after)), kind.name, {}};
    if (before && after && keyOf(kind, *before) != keyOf(kind, *after))
        batch.changes = {{before, std::nullopt}, {std::nullopt, after}};
    else if (before != after)
        batch.changes = {{before, after}};
    return batch;
}

EditBatch resolved(
    const RecordKind& kind, const EditBatch& batch, const std::vector<RecordConflict>& conflicts, ConflictChoice choice)
{
    EditBatch result = batch;
    for (RecordEdit& change : result.changes) {
        const auto conflict = std::ranges::find(conflicts, keyOf(kind, change), &RecordConflict::key);
        if (conflict != conflicts.end())
            change = resolvedChange(kind, change, *conflict, choice);
    }
    std::erase_if(result.changes, [](const RecordEdit& change) { return change.before == change.after; });
    return result;
}
